/** Millimetres in the units of a .docx. */

/** Twentieths of a point, in which Word measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** English metric units, in which it measures drawings. */
export const emus = (millimetres: number): number => Math.round(millimetres * 36_000);

/**
 * Whole widths that stand to one another as the parts do and add up to the whole, so that the right
 * edges of all tables stand on one line.
 */
export function sharedOut(parts: readonly number[], whole: number): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  let before = 0;
  let edge = 0;
  return parts.map((part) => {
    before += part;
    const next = Math.round((whole * before) / sum);
    const width = next - edge;
    edge = next;
    return width;
  });
}
