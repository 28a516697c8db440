/** Small municipalities for tests: schools by code, summaries by a few counts. */
import {
  computedSheets,
  computeMunicipality,
  dataPlan,
  type MunicipalResults,
} from '../../../src/core/municipality/compute-municipality';
import type { AdmissionRules } from '../../../src/core/municipality/import/gate';
import { municipalTemplate } from '../../../src/core/municipality/municipal-template';
import { storeOf } from '../../../src/core/municipality/store';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { cellsOf, type SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Measure } from '../../../src/core/summary/measure';
import { type Summary, type SummaryHead, sealed } from '../../../src/core/summary/summary';
import { summariesSheet } from '../../../src/core/summary/summary-table';
import type { Cell } from '../../../src/core/values/cell';
import { type Day, parseIsoDay } from '../../../src/core/values/day';

export function dayFrom(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}

export const TODAY = dayFrom('2026-04-24');

/** «К4: 3 из 5» as [3, 5]; «Ч01: 7» as 7. */
export type Counts = Readonly<Record<string, number | readonly [number, number]>>;

const KINDS = { К: 'доля', Ч: 'количество', С: 'среднее', Р: 'доля' } as const;

export function measuresOf(counts: Counts): Measure[] {
  return Object.entries(counts).map(([code, count]) => {
    const kind = KINDS[code.replace(/^К20\//, '').charAt(0) as keyof typeof KINDS];
    const [numerator, denominator] = typeof count === 'number' ? [count, null] : count;
    return { code, title: `Показатель ${code}`, kind, numerator, denominator };
  });
}

export function summaryOf(
  schoolCode: string,
  counts: Counts,
  head: Partial<SummaryHead> = {},
): Summary {
  const full: SummaryHead = {
    version: 1,
    schoolCode,
    schoolName: `Школа ${schoolCode}`,
    municipality: 'Заречный район',
    periodStart: dayFrom('2025-09-01'),
    periodEnd: dayFrom('2026-08-31'),
    asOf: dayFrom('2026-04-15'),
    edition: 1,
    rules: null,
    ...head,
  };
  return sealed(full, measuresOf(counts));
}

/** The same counts as a municipality hands them over: К19 says that it is one. */
export const ofMunicipality = ({ head, measures }: Summary): Summary =>
  sealed(head, [...measures, ...measuresOf({ К19: [1, 1] })]);

/** «Сводка» as it stands on a sheet, with any cell of the first data row changed. */
export function cellsWith(
  summaries: readonly Summary[],
  changes: Readonly<Record<string, Cell>> = {},
  line = 1,
): SheetGrid {
  const plan = summariesSheet('Сводка', summaries);
  const rows = cellsOf(plan);
  for (const [header, value] of Object.entries(changes)) {
    const column = plan.columns.findIndex((one) => one.header === header);
    const row = rows[line];
    if (column < 0 || row === undefined) throw new Error(`no cell «${header}»`);
    row[column] = value;
  }
  return { rows };
}

interface SaidOfSchool {
  readonly name?: string;
  readonly type?: string;
  readonly locality?: string;
  readonly hardConditions?: boolean;
}

/** What «Заречный район» takes in of these schools, each «Школа CODE». */
export function rulesFor(
  codes: readonly string[],
  settings: Partial<AdmissionRules['settings']> = {},
): AdmissionRules {
  return {
    schools: codes.map((code) => ({ code, name: `Школа ${code}` })),
    settings: {
      level: 'муниципалитет',
      municipality: 'Заречный район',
      periodStart: dayFrom('2025-09-01'),
      periodEnd: dayFrom('2026-08-31'),
      schoolRules: null,
      ...settings,
    },
  };
}

export interface Municipality {
  /** [code, ШНОР?, what else «ОО» says]; a school is «Школа CODE», a СОШ, where it says nothing. */
  readonly schools: readonly (readonly [code: string, lowResults?: boolean, said?: SaidOfSchool])[];
  readonly settings?: Readonly<Record<string, Cell>>;
  readonly store?: readonly Summary[];
  readonly events?: readonly (readonly Cell[])[];
  readonly structures?: readonly (readonly Cell[])[];
  readonly experience?: readonly (readonly Cell[])[];
  readonly handIndicators?: readonly (readonly Cell[])[];
}

const SETTINGS: Readonly<Record<string, Cell>> = {
  Муниципалитет: 'Заречный район',
  'Код муниципалитета': '05',
  'Период с': { day: dayFrom('2025-09-01') },
  'Период по': { day: dayFrom('2026-08-31') },
};

/** The sheets of the municipality's workbook, before any calculation. */
export function municipalSheets(municipality: Municipality): SheetPlan[] {
  const { schools, settings = {}, store = [] } = municipality;
  const values = { ...SETTINGS, ...settings };
  const rows = new Map<string, readonly (readonly Cell[])[]>([
    [
      'ОО',
      schools.map(([code, lowResults, said = {}]) => [
        code,
        said.name ?? `Школа ${code}`,
        said.type ?? 'СОШ',
        said.locality ?? null,
        lowResults ? 'да' : null,
        said.hardConditions ? 'да' : null,
      ]),
    ],
    ['План мероприятий', municipality.events ?? []],
    ['Структуры', municipality.structures ?? []],
    ['Банк опыта', municipality.experience ?? []],
    ['Показатели вручную', municipality.handIndicators ?? []],
    ['Данные', dataPlan(storeOf(store)).rows],
  ]);
  return municipalTemplate(TODAY).map((plan) => {
    if (plan.name !== 'Настройки') return { ...plan, rows: rows.get(plan.name) ?? plan.rows };
    const filled = plan.rows.map(([name, value, ...rest]) => [
      name ?? null,
      values[String(name)] ?? value ?? null,
      ...rest,
    ]);
    return { ...plan, rows: filled };
  });
}

export function resultsOf(municipality: Municipality): MunicipalResults {
  const sheets = new Map(municipalSheets(municipality).map((plan) => [plan.name, plan]));
  return computeMunicipality((name) => {
    const plan = sheets.get(name);
    return plan === undefined ? null : { rows: cellsOf(plan) };
  }, TODAY);
}

/** A plan's rows by header, for comparing. */
export function rowsOf(plan: SheetPlan): Record<string, Cell>[] {
  return plan.rows.map((row) =>
    Object.fromEntries(plan.columns.map(({ header }, index) => [header, row[index] ?? null])),
  );
}

/** The sheet of this name with all that was computed. */
export function sheetOf(results: MunicipalResults, name: string): SheetPlan {
  const plan = computedSheets(results).find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no sheet «${name}»`);
  return plan;
}

/**
 * The rows of the municipality's own «Сводка» without its number, which tells how often other sums
 * were computed before: an import in pieces has a higher one than the same import at once (С-17).
 */
export function unnumbered<C>(rows: readonly (readonly C[])[]): C[][] {
  const headers: readonly unknown[] = rows[0] ?? [];
  const numbers = ['Редакция', 'Контрольная сумма'].map((header) => headers.indexOf(header));
  return rows.map((row) => row.filter((_cell, column) => !numbers.includes(column)));
}
