/** The sheet of paper that every renderer sets documents on: A4 and its margins, in millimetres. */
import type { PaperDocument } from '../core/documents/document';

type Orientation = PaperDocument['orientation'];

export const A4 = { short: 210, long: 297 } as const;

/** Margins as office work has them: the left one is for the binder. */
export const MARGINS = { top: 15, right: 10, bottom: 15, left: 20 } as const;

// What came over a wire may name no orientation: a sheet stands upright then.
export const sheetWidth = (orientation: Orientation): number =>
  orientation === 'landscape' ? A4.long : A4.short;

/** How wide texts and tables are. */
export const widthBetweenMargins = (orientation: Orientation): number =>
  sheetWidth(orientation) - MARGINS.left - MARGINS.right;
