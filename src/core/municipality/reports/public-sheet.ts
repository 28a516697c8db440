/** «Публичная сводка»: «Свод показателей» with small groups suppressed. */
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import type { Share } from '../../values/share';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, type RollUp } from '../roll-up';
import { type IndicatorLine, indicatorLines } from './indicators';
import { shownShare } from './indicators-sheet';
import { NO_DELIVERY, schoolColumns } from './school-columns';
import { type Concealment, conceal } from './suppression';
import { titlesOf } from './title';

export const PUBLIC_SHEET = 'Публичная сводка';

const CONCEALED = '—*';

function shownCell(share: Share | null, hidden: Concealment | null, threshold: number): Cell {
  if (hidden === null) return shownShare(share);
  return hidden === 'small' ? `< ${threshold}` : CONCEALED;
}

function rowOf(line: IndicatorLine, { lines }: RollUp, threshold: number): Cell[] {
  const parts = lines.map(({ school }, index) => ({
    share: line.bySchool[index] ?? null,
    lowResults: school.lowResults,
  }));
  const { total, lowResults } = line;
  const nobody = { schools: [], total: null, lowResults: null };
  const hidden = line.ofPeople ? conceal({ schools: parts, total, lowResults }, threshold) : nobody;
  const bySchool = lines.map((school, index): Cell => {
    if (line.bySchool.length === 0) return null;
    if (!isDelivered(school)) return NO_DELIVERY;
    return shownCell(parts[index]?.share ?? null, hidden.schools[index] ?? null, threshold);
  });
  return [
    line.code,
    line.title,
    ...bySchool,
    shownCell(total, hidden.total, threshold),
    shownCell(lowResults, hidden.lowResults, threshold),
  ];
}

export function publicSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { smallGroup } = book.settings;
  return {
    name: PUBLIC_SHEET,
    kind: 'computed',
    titles: [
      ...titlesOf('Публичная сводка показателей, %', book, rollUp, 'public'),
      `«< ${smallGroup}» — в группе меньше ${smallGroup} человек; «—*» — скрыто, чтобы нельзя было узнать об отдельных людях; «—» — некого считать`,
    ],
    frozenColumns: 2,
    columns: [
      { header: 'Код', width: 60, look: 'text' },
      { header: 'Показатель', width: 340, look: 'text', wrap: true },
      ...schoolColumns(rollUp, 'share'),
      { header: 'Итого', width: 80, look: 'share' },
      { header: 'ШНОР', width: 80, look: 'share' },
    ],
    rows: indicatorLines(book, rollUp).map((line) => rowOf(line, rollUp, smallGroup)),
  };
}
