/** «Справка по аттестации»: by category and by school, the previous period beside it. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { percentCell } from '../../values/share';
import { CLAIMS } from '../../vocabulary/staff';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, type Measures, type Previous, type RollUp } from '../roll-up';
import { type AttestationCounts, allCounts, countsOf, decisionsIn, isEmpty } from './attestation';
import { attestationText } from './attestation-text';
import { NO_DELIVERY } from './school-columns';
import { titlesOf } from './title';

export const ATTESTATION_SHEET = 'Справка по аттестации';

/** A category of a school or of all of them, now and in the period before, where there are any. */
interface AttestationRow {
  readonly name: string;
  readonly category: string;
  readonly now: AttestationCounts | null;
  readonly before: AttestationCounts | null;
}

type Column = ComputedColumn<AttestationRow>;

function countColumn(
  header: string,
  width: number,
  when: 'now' | 'before',
  what: keyof AttestationCounts,
  note?: string,
): Column {
  const noted = note === undefined ? {} : { note };
  return column(header, 'integer', width, (row) => row[when]?.[what] ?? null, noted);
}

const COLUMNS: readonly Column[] = [
  column('ОО', 'text', 220, ({ name }) => name, { wrap: true }),
  column('Категория', 'text', 150, ({ category }) => category, {
    highlights: [{ text: NO_DELIVERY, tone: 'warn' }],
  }),
  countColumn('Подано', 80, 'now', 'applied', 'СЗД: внесено представлений.'),
  countColumn('Присвоено', 95, 'now', 'granted', 'СЗД: установлено соответствие.'),
  countColumn('Отказано', 90, 'now', 'refused', 'СЗД: соответствие не установлено.'),
  column('Присвоено, % решений', 'share', 105, ({ now }) => percentCell(now && decisionsIn(now))),
  countColumn('Прежний период: подано', 110, 'before', 'applied'),
  countColumn('Прежний период: присвоено', 110, 'before', 'granted'),
  countColumn('Прежний период: отказано', 110, 'before', 'refused'),
  column('Присвоено: изменение', 'integer', 110, ({ now, before }) =>
    now === null || before === null ? null : now.granted - before.granted,
  ),
];

/** The rows of one school, or of all of them: a row a category that anything is known of. */
function rowsOf(name: string, now: Measures, before: Measures | null): AttestationRow[] {
  const rows = CLAIMS.map((category) => ({
    name,
    category,
    now: countsOf(now, category),
    before: before && countsOf(before, category),
  }));
  return [
    ...rows.filter((row) => !isEmpty(row.now) || (row.before !== null && !isEmpty(row.before))),
    { name, category: 'всего', now: allCounts(now), before: before && allCounts(before) },
  ];
}

/** All schools together, then each in the order of «ОО» (rules С-07, С-08). */
export function attestationSheet(
  book: MunicipalBook,
  rollUp: RollUp,
  previous: Previous | null,
): SheetPlan {
  const earlier = new Map(
    previous?.rollUp.lines.filter(isDelivered).map((line) => [line.school.code, line.measures]),
  );
  const bySchool = rollUp.lines.flatMap((line): AttestationRow[] => {
    const { name, code } = line.school;
    return isDelivered(line)
      ? rowsOf(name, line.measures, earlier.get(code) ?? null)
      : [{ name, category: NO_DELIVERY, now: null, before: null }];
  });
  return computedSheet({
    name: ATTESTATION_SHEET,
    titles: [
      ...titlesOf('Справка по итогам аттестации', book, rollUp),
      ...attestationText(book.settings, rollUp, previous),
    ],
    frozenColumns: 2,
    columns: COLUMNS,
    rows: [...rowsOf('Все ОО', rollUp.total, previous?.rollUp.total ?? null), ...bySchool],
  });
}
