/** Why nothing of a workbook can be computed, for a view that has nothing else to show. */
import { COSTS, type Issue } from '../core/schema/issue';
import type { CellPlace } from '../core/schema/place';
import { MISSING_SHEET } from '../core/schema/sheet-checks';
import { rowPlace } from './cell-places';

export interface Hindrance {
  readonly sheet: string;
  readonly message: string;
  readonly remedy: string;
  /** The row that is meant; null: there is no such sheet, «Создать листы» makes it. */
  readonly place: CellPlace | null;
  /** How many more there are. */
  readonly others: number;
}

/** The first of the issues without whose remedy nothing is computed; null: all can be. */
export function hindranceOf(issues: readonly Issue[]): Hindrance | null {
  const all = issues.filter(({ costs }) => costs === COSTS.everything);
  const [first] = all;
  if (first === undefined) return null;
  const { code, sheet, row = 1, message, remedy } = first;
  const place = code === MISSING_SHEET.id ? null : rowPlace({ sheet }, { row });
  return { sheet, message, remedy, place, others: all.length - 1 };
}
