/** A4 and its fields in the units of a .docx. */
import type { PaperDocument } from '../../core/documents/document';

/** Twentieths of a point, in which Word measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** English metric units, in which it measures drawings. */
export const emus = (millimetres: number): number => Math.round(millimetres * 36_000);

const A4 = { short: 210, long: 297 } as const;

/** The page’s own margins: the left one is for the binder. */
export const MARGINS = { top: 15, right: 10, bottom: 15, left: 20 } as const;

/** How wide the text is, in millimetres. */
export const textWidth = (orientation: PaperDocument['orientation']): number =>
  (orientation === 'landscape' ? A4.long : A4.short) - MARGINS.left - MARGINS.right;

/** Both sides as the sheet stands upright; the library turns it. */
export const SHEET = { width: twips(A4.short), height: twips(A4.long) } as const;

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
