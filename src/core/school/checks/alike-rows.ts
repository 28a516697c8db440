/** Rows of registers that say the same once more (rule Ш-06). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import type { RecordsOf } from '../../schema/read-tables';
import { fold } from '../../values/text';
import { SCHOOL_TABLES, type SchoolTableKey, type SchoolTables } from '../tables';

/** Rows of these statuses no share counts. */
const IDLE: ReadonlySet<unknown> = new Set(['не выявлен', 'отменён']);

interface Doubled {
  readonly effect: string;
  readonly costs: string | null;
}

export const ALIKE_ROWS: Check<{ readonly firstRow: number } & Doubled> = {
  id: 'Ж-12',
  severity: 'warning',
  costs: 'К15, К16: учтены обе строки',
  costsHere: ({ costs }) => costs,
  clause: 'Решение: строка журнала — один факт',
  example: 'две строки плана ПК, одинаковые во всём',
  message: ({ firstRow, effect }) => `Строка во всём повторяет строку ${firstRow}: ${effect}`,
  remedy: 'Если это один и тот же факт, удалите лишнюю строку.',
};

const TWICE_RATED = {
  effect: 'учтены обе; где журнал даёт баллы, в рейтинге они удвоены',
  costs: 'баллы: учтены обе строки',
} as const;

/** The registers that are looked through, and what a row too many does there. */
const DOUBLED = {
  deficits: { effect: 'учтены обе, в К15 — два дефицита', costs: 'К15: учтены обе строки' },
  requests: { effect: 'учтены обе, но педагог в «Сводке» посчитан один раз', costs: null },
  trainingPlan: { effect: 'учтены обе, в К16 — две строки плана', costs: 'К16: учтены обе строки' },
  mentorships: TWICE_RATED,
  activists: TWICE_RATED,
  experienceBank: TWICE_RATED,
} as const satisfies { readonly [K in SchoolTableKey]?: Doubled };

type AnyRow = Readonly<Record<string, unknown>> & { readonly row: number };

/** All that a row says, however it was typed. */
function contentOf({ row, ...cells }: AnyRow): string {
  const said = Object.values(cells).map((cell) => (typeof cell === 'string' ? fold(cell) : cell));
  return JSON.stringify(said);
}

/** Warns of every good row that says what a good row above it says (Ж-12). */
export function checkAlikeRows(
  records: RecordsOf<SchoolTables>,
  base: ReadonlySet<unknown>,
  findings: Findings,
): void {
  for (const [key, doubled] of Object.entries(DOUBLED)) {
    const { sheet } = SCHOOL_TABLES[key as keyof typeof DOUBLED];
    const rows: readonly AnyRow[] = records[key as keyof typeof DOUBLED];
    const firstRows = new Map<string, number>();
    for (const record of rows) {
      if (!findings.isGood(sheet, record.row)) continue;
      const content = contentOf(record);
      const firstRow = firstRows.get(content);
      if (firstRow === undefined) firstRows.set(content, record.row);
      else {
        const counts =
          !IDLE.has(record['status']) && (key !== 'deficits' || base.has(record['teacher']));
        findings.report(ALIKE_ROWS, { sheet, row: record.row }, { firstRow, ...doubled }, counts);
      }
    }
  }
}
