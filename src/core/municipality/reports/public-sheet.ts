/** «Публичная сводка»: «Свод показателей» with small groups suppressed. */

import { computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { shareOf } from '../../summary/measure';
import type { Cell } from '../../values/cell';
import { CERTAIN_GROUP } from '../../values/law';
import { counted, OF_HUMANS } from '../../values/russian';
import { NO_SHARE, percentCell, type Share } from '../../values/share';
import { publicTitle } from '../hand-measures';
import type { MunicipalBook } from '../municipal-book';
import type { RollUp } from '../roll-up';
import { type IndicatorLine, indicatorLines } from './indicators';
import { indicatorColumns } from './indicators-sheet';
import { type Concealment, concealmentOf } from './public-group';
import { type ConcealedRow, conceal } from './suppression';
import { titlesOf } from './title';

export const PUBLIC_SHEET = 'Публичная сводка';

const CONCEALED = '—*';

/** An indicator with what of it must not be shown. */
interface PublicRow {
  readonly line: IndicatorLine;
  readonly hidden: ConcealedRow;
}

/**
 * Whether the sheet has the column «ШНОР». In a region it would tell of each municipality's schools
 * with low results, whom no cell of the sheet stands for and no other cell could hide (rule С-52).
 */
const showsLowResults = ({ settings }: MunicipalBook): boolean => settings.level !== 'регион';

function publicRow(line: IndicatorLine, { lines }: RollUp, book: MunicipalBook): PublicRow {
  const { smallGroup: threshold } = book.settings;
  const { code, total, ofPeople, bySchool } = line;
  if (!ofPeople) return { line, hidden: { parts: [], total: null, lowResults: null } };
  // An indicator of the whole alone has no sum beside it that could give it away.
  if (bySchool.length === 0) {
    const hidden = { parts: [], total: concealmentOf(total, threshold), lowResults: null };
    return { line, hidden };
  }
  const parts = lines.map(({ lowResults }, index) => ({
    share: bySchool[index] ?? null,
    lowResults: showsLowResults(book) ? shareOf(lowResults.get(code)) : null,
  }));
  return { line, hidden: conceal(parts, threshold) };
}

/** What is hidden and why, and what would bring it to light (rule С-53). Always three lines. */
function legend(smallGroup: number): string[] {
  const people = (count: number): string => counted(count, OF_HUMANS);
  const reasons = [
    ...(smallGroup < CERTAIN_GROUP
      ? [`показатель есть у всех или ни у кого в группе меньше ${people(CERTAIN_GROUP)}, либо`]
      : []),
    'по этой ячейке можно вычислить другую скрытую',
  ];
  return [
    `«< ${smallGroup}» — в группе меньше ${people(smallGroup)}; «${NO_SHARE}» — считать нечего`,
    `«${CONCEALED}» — скрыто, чтобы нельзя было узнать об отдельных людях: ${reasons.join(' ')}`,
    'Публикуйте сводку один раз: вторую редакцию за тот же период публиковать нельзя, по разнице можно вычислить скрытое',
  ];
}

/**
 * Every indicator as anybody may see it: percentages, no numbers of people, and of sums over schools
 * «Итого» and, in a municipality, «ШНОР» alone (rules С-11, С-12, С-50…С-53).
 */
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
      ...legend(smallGroup),
    ],
    frozenColumns: 2,
    columns: indicatorColumns<PublicRow>(rollUp, {
      ofSchool: ({ line, hidden }, index) =>
        shown(line.bySchool[index] ?? null, hidden.parts[index] ?? null),
      total: ({ line, hidden }) => shown(line.total, hidden.total),
      ...(showsLowResults(book) && {
        lowResults: ({ line, hidden }: PublicRow) => shown(line.lowResults, hidden.lowResults),
      }),
    }),
    rows: indicatorLines(book, rollUp).map((line) =>
      publicRow({ ...line, title: publicTitle(line.title) }, rollUp, book),
    ),
  });
}
