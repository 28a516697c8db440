/** Rows of registers that say the same once more (rule Ш-06). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import type { RecordsOf } from '../../schema/read-tables';
import { type Day, quarterEnd } from '../../values/day';
import { once } from '../../values/once';
import { fold } from '../../values/text';
import { registerFacts } from '../points/register-facts';
import type { Settings } from '../school-settings';
import { sourcesIn } from '../source-rows';
import { SCHOOL_TABLES, type SchoolTableKey, type SchoolTables } from '../tables';

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

type Records = RecordsOf<SchoolTables>;

type AnyRow = Readonly<Record<string, unknown>> & { readonly row: number };

/** All that a row says, however it was typed. */
function contentOf(row: AnyRow, folded: (text: string) => string): string {
  const said: unknown[] = [];
  for (const key in row) {
    const cell = row[key];
    if (key !== 'row') said.push(typeof cell === 'string' ? folded(cell) : cell);
  }
  return JSON.stringify(said);
}

/** As of when rows count, and of whom. */
interface Reckoning {
  readonly settings: Settings;
  /** Codes of base N. */
  readonly base: ReadonlySet<string>;
}

/** The rows that a figure counts, by sheet and row: only there a row too many costs something. */
function countedRows(records: Records, { settings, base }: Reckoning): ReadonlySet<string> {
  const { periodStart, referenceDay } = settings;
  const isDue = (day: Day): boolean => periodStart <= day && day <= referenceDay;
  const deficits = records.deficits.filter(
    ({ teacher, status, date, overcome }) =>
      base.has(teacher) &&
      status !== 'не выявлен' &&
      date <= referenceDay &&
      (overcome === null || overcome >= periodStart),
  );
  const plans = records.trainingPlan.filter(
    ({ status, year, quarter }) => status !== 'отменён' && isDue(quarterEnd(year, quarter)),
  );
  const sources = new Set(records.criteria.map(({ source }) => source));
  const facts = [...sources].flatMap((source) =>
    source === 'Мероприятия' ? [] : registerFacts(source, records, settings),
  );
  return new Set(
    [
      ...sourcesIn(SCHOOL_TABLES.deficits, deficits),
      ...sourcesIn(SCHOOL_TABLES.trainingPlan, plans),
      ...facts.filter(({ person }) => base.has(person)).map(({ source }) => source),
    ].map(({ sheet, row }) => `${sheet}:${row}`),
  );
}

/** Warns of every good row that says what a good row above it says (Ж-12). */
export function checkAlikeRows(records: Records, reckoning: Reckoning, findings: Findings): void {
  // Most books have no such rows, and then nobody asks which of them count.
  let counted: ReadonlySet<string> | null = null;
  const folded = once(fold);
  for (const [key, doubled] of Object.entries(DOUBLED)) {
    const { sheet } = SCHOOL_TABLES[key as keyof typeof DOUBLED];
    const rows: readonly AnyRow[] = records[key as keyof typeof DOUBLED];
    const firstRows = new Map<string, number>();
    for (const record of rows) {
      const { row } = record;
      if (!findings.isGood(sheet, row)) continue;
      const content = contentOf(record, folded);
      const firstRow = firstRows.get(content);
      if (firstRow === undefined) firstRows.set(content, row);
      else {
        counted ??= countedRows(records, reckoning);
        const counts = counted.has(`${sheet}:${row}`);
        findings.report(ALIKE_ROWS, { sheet, row }, { firstRow, ...doubled }, counts);
      }
    }
  }
}
