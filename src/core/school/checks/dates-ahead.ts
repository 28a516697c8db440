/** Dates of the registers that have not come yet (rule Д-03). */

import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import type { RecordsOf } from '../../schema/read-tables';
import type { Table } from '../../schema/table';
import { type Day, formatDay } from '../../values/day';
import { SCHOOL_TABLES, type SchoolTableKey, type SchoolTables } from '../tables';

export const DATE_AHEAD: Check<{ readonly header: string; readonly day: Day }> = {
  id: 'Ж-11',
  severity: 'warning',
  costs: 'дата пока не учтена',
  clause: 'расчёты, дата расчёта',
  example: 'решение об аттестации 20.05.2026 при дате расчёта 15.04.2026',
  message: ({ header, day }) =>
    `«${header}» (${formatDay(day)}) позже даты расчёта: пока не учитывается`,
  remedy:
    'Проверьте дату. Если она верна, ничего делать не нужно: она учтётся сама, когда наступит.',
};

/**
 * The dates by which something is counted, each for itself: an application made counts though its
 * diagnostics are ahead. Ends are not among them: what ends later is under way.
 */
const COUNTED_DATES = {
  developmentPlans: ['started', 'revised'],
  deficits: ['date', 'overcome'],
  applications: ['noticed', 'decided', 'applied', 'diagnosed', 'routed'],
  attestations: ['applied', 'decided'],
  activists: ['included'],
  mentorships: ['started'],
  experienceBank: ['date'],
} as const satisfies {
  readonly [K in SchoolTableKey]?: readonly (keyof SchoolTables[K]['columns'])[];
};

type AnyRow = Readonly<Record<string, unknown>> & { readonly row: number };

/** Warns of every such date after R in a row that is otherwise good (Ж-11); `base` are codes of base N. */
export function checkDatesAhead(
  records: RecordsOf<SchoolTables>,
  base: ReadonlySet<unknown>,
  referenceDay: Day,
  findings: Findings,
): void {
  for (const [key, counted] of Object.entries(COUNTED_DATES)) {
    const { sheet, columns }: Table = SCHOOL_TABLES[key as keyof typeof COUNTED_DATES];
    const rows: readonly AnyRow[] = records[key as keyof typeof COUNTED_DATES];
    for (const record of rows) {
      if (!findings.isGood(sheet, record.row)) continue;
      const counts = [record['teacher'], record['mentor']].some((code) => base.has(code));
      for (const name of counted) {
        const day = record[name] as Day | null;
        const header = columns[name]?.header;
        if (day === null || day <= referenceDay || header === undefined) continue;
        const place = { sheet, row: record.row, column: header };
        findings.report(DATE_AHEAD, place, { header, day }, counts);
      }
    }
  }
}
