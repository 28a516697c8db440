/** Number formats, which the typed columns of a native table do not take. */
import { isOfTypedColumn } from '../google-fault';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Lays formats on a range. In a careful run a refusal comes out here and is let go: the formats that the
 * cells have are given then, for the values have to go by them. null: the cells took what was laid.
 */
export function layFormats(
  range: Range,
  formats: string[][] | string,
  isCareful = false,
): string[][] | null {
  const lay = (): void => {
    if (typeof formats === 'string') range.setNumberFormat(formats);
    else range.setNumberFormats(formats);
  };
  if (!isCareful) {
    lay();
    return null;
  }
  SpreadsheetApp.flush();
  try {
    lay();
    SpreadsheetApp.flush();
    return null;
  } catch (caught) {
    if (!isOfTypedColumn(caught)) throw caught;
    return range.getNumberFormats();
  }
}
