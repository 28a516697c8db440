/** Numbers that count things in a file: places, indexes. */

const WHOLE = /^\s*\+?\d+\s*$/;

/** The number that the text is; NaN for anything but digits, be it one that programmers would understand. */
export const wholeNumber = (text: string): number => (WHOLE.test(text) ? Number(text) : Number.NaN);
