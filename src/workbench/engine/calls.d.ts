/** The panel's calls and the menu's, answered from the open workbook. */
import type { CellPlace } from '../../core/schema/place';
import type { Edition } from '../../editions/edition';
import type { OpenBook } from './open-book';
/** Answers a request; `goTo` is told the cell that it leads to. */
export declare function answerPanel(
  json: string,
  book: OpenBook,
  edition: Edition,
  goTo: (place: CellPlace) => void,
): string;
/** Which call a request makes; it is a part of something longer where it asks for no view after it. */
export declare function calledIn(json: string): {
  readonly call: string;
  readonly isPart: boolean;
};
