/** Rows of registers that say the same once more (rule Ш-06). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import type { RecordsOf } from '../../schema/read-tables';
import { fold } from '../../values/text';
import { SCHOOL_TABLES, type SchoolTableKey, type SchoolTables } from '../tables';

export const ALIKE_ROWS: Check<{ readonly firstRow: number; readonly cost: string }> = {
  id: 'Ж-12',
  severity: 'warning',
  clause: 'Решение: строка журнала — один факт',
  example: 'две строки плана ПК, одинаковые во всём',
  message: ({ firstRow, cost }) => `Строка во всём повторяет строку ${firstRow}: ${cost}`,
  remedy: 'Если это один и тот же факт, удалите лишнюю строку.',
};

const TWICE_RATED = 'учтены обе; где журнал даёт баллы, в рейтинге они удвоены';

/** The registers that are looked through, and what a row too many does there. */
const COSTS = {
  deficits: 'учтены обе, в К15 — два дефицита',
  requests: 'учтены обе, но педагог в «Сводке» посчитан один раз',
  trainingPlan: 'учтены обе, в К16 — две строки плана',
  mentorships: TWICE_RATED,
  activists: TWICE_RATED,
  experienceBank: TWICE_RATED,
} as const satisfies { readonly [K in SchoolTableKey]?: string };

type AnyRow = Readonly<Record<string, unknown>> & { readonly row: number };

/** All that a row says, however it was typed. */
function contentOf({ row, ...cells }: AnyRow): string {
  const said = Object.values(cells).map((cell) => (typeof cell === 'string' ? fold(cell) : cell));
  return JSON.stringify(said);
}

/** Warns of every good row that says what a good row above it says (Ж-12). */
export function checkAlikeRows(records: RecordsOf<SchoolTables>, findings: Findings): void {
  for (const [key, cost] of Object.entries(COSTS)) {
    const { sheet } = SCHOOL_TABLES[key as keyof typeof COSTS];
    const rows: readonly AnyRow[] = records[key as keyof typeof COSTS];
    const firstRows = new Map<string, number>();
    for (const record of rows) {
      if (!findings.isGood(sheet, record.row)) continue;
      const content = contentOf(record);
      const firstRow = firstRows.get(content);
      if (firstRow === undefined) firstRows.set(content, record.row);
      else findings.report(ALIKE_ROWS, { sheet, row: record.row }, { firstRow, cost });
    }
  }
}
