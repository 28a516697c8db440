/**
 * Half of a sign that takes two places in a text, as an emoji does: no file can hold it, so that it
 * would come back as another sign.
 */

// With `u`, whole pairs are one sign each: only a half without its other one is left to be found.
const HALF = /[\ud800-\udfff]/u;

/** Whether a text holds such a half. */
export const hasHalfSign = (text: string): boolean => HALF.test(text);

/** What is said of it. */
export const HALF_SIGN = 'в тексте обрезан знак (половина эмодзи)';
