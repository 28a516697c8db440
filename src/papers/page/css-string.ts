/** Texts that people typed, within a style sheet. */

/** What ends a string, an element of a page or a line, and whatever else is no letter, is written as its number. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
