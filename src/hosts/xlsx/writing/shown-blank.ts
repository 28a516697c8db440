/** Formulas of a person under a table that show nothing: their values are blank, and they are not. */
import type { OwnArea } from '../../../core/schema/own-area';
import type { SpreadsheetDocument } from '../document';
import { surveyOf } from '../view/survey';

/** The area with the first such formula of the sheet in `part` for its floor. */
export function aboveFormulas(document: SpreadsheetDocument, part: string, area: OwnArea): OwnArea {
  const { end, width } = area;
  // Most computed sheets have none, and need no survey.
  if (end === 0 || !document.hasFormulas(part)) return area;
  const floor = surveyOf(document.pack, part).formulas.reduce(
    (least, { row, column }) => (row >= end && column < width ? Math.min(least, row) : least),
    area.floor,
  );
  return { ...area, floor };
}
