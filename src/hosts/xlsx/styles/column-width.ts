/** Widths of columns: a file counts digits of the default font, the product pixels. */

const PIXELS_A_DIGIT = 7;
/** Programs keep widths to 1/256 of a digit. */
const STEPS = 256;

/** A file's width in pixels. */
export function pixelsOf(width: number): number {
  return Math.round(width * PIXELS_A_DIGIT);
}

/** A width in pixels as a file has it. */
export function widthOf(pixels: number): number {
  return Math.round((pixels / PIXELS_A_DIGIT) * STEPS) / STEPS;
}
