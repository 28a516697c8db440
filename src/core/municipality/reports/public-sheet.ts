/** «Публичная сводка»: «Свод показателей» with small groups suppressed. */

import { computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import { counted, OF_HUMANS } from '../../values/russian';
import { percentCell, type Share } from '../../values/share';
import type { MunicipalBook } from '../municipal-book';
import type { RollUp } from '../roll-up';
import { type IndicatorLine, indicatorLines } from './indicators';
import { indicatorColumns } from './indicators-sheet';
import { type ConcealedRow, type Concealment, conceal } from './suppression';
import { titlesOf } from './title';

export const PUBLIC_SHEET = 'Публичная сводка';

const CONCEALED = '—*';

const NOTHING_HIDDEN: ConcealedRow = { schools: [], total: null, lowResults: null };

/** An indicator with what of it must not be shown. */
interface PublicRow {
  readonly line: IndicatorLine;
  readonly hidden: ConcealedRow;
}

function publicRow(line: IndicatorLine, { lines }: RollUp, threshold: number): PublicRow {
  if (!line.ofPeople) return { line, hidden: NOTHING_HIDDEN };
  const schools = lines.map(({ school }, index) => ({
    share: line.bySchool[index] ?? null,
    lowResults: school.lowResults,
  }));
  const { total, lowResults } = line;
  return { line, hidden: conceal({ schools, total, lowResults }, threshold) };
}

/** Every indicator as anybody may see it (rules С-11, С-12). */
export function publicSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { smallGroup } = book.settings;
  const shown = (share: Share | null, hidden: Concealment | null): Cell => {
    if (hidden === null) return percentCell(share);
    return hidden === 'small' ? `< ${smallGroup}` : CONCEALED;
  };
  return computedSheet({
    name: PUBLIC_SHEET,
    titles: [
      ...titlesOf('Публичная сводка показателей, %', book, rollUp, 'public'),
      `«< ${smallGroup}» — в группе меньше ${counted(smallGroup, OF_HUMANS)}; «—*» — скрыто, чтобы нельзя было узнать об отдельных людях; «—» — считать нечего`,
    ],
    frozenColumns: 2,
    columns: indicatorColumns<PublicRow>(rollUp, {
      ofSchool: ({ line, hidden }, index) =>
        shown(line.bySchool[index] ?? null, hidden.schools[index] ?? null),
      total: ({ line, hidden }) => shown(line.total, hidden.total),
      lowResults: ({ line, hidden }) => shown(line.lowResults, hidden.lowResults),
    }),
    rows: indicatorLines(book, rollUp).map((line) => publicRow(line, rollUp, smallGroup)),
  });
}
