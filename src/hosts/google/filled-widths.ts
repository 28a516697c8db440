/**
 * How many columns the product filled last on each computed sheet, kept in the document's
 * properties: when a later plan is narrower (a criterion was removed), the columns left over are
 * the product's to blank, and columns beyond them are the user's.
 */
const KEY = 'postcourse.filledWidths';

export type FilledWidths = Readonly<Record<string, number>>;

/** By sheet name; empty when nothing is kept or it cannot be read. */
export function filledWidths(): FilledWidths {
  try {
    const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
    const widths: unknown = kept === null ? {} : JSON.parse(kept);
    return typeof widths === 'object' && widths !== null ? (widths as FilledWidths) : {};
  } catch {
    // Without the memory a left-over column stays; the calculation itself does not need it.
    return {};
  }
}

/** Keeps the widths; called only when one of them changed. */
export function keepFilledWidths(widths: FilledWidths): void {
  try {
    PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(widths));
  } catch {
    // As above: the next run then sees no memory.
  }
}
