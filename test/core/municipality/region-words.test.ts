/** С-74: in a region's book nothing that a program says speaks of schools where it means municipalities. */
import { computeReports } from '../../../src/app/municipality/compute-reports';
import { importFiles } from '../../../src/app/municipality/import-files';
import { importLines } from '../../../src/cli/municipal-report';
import { computedSheets } from '../../../src/core/municipality/compute-municipality';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import {
  type Counts,
  cellsWith,
  dayFrom,
  municipalSheets,
  summaryOf,
  TODAY,
} from './municipal-kit';

const COUNTS: Counts = {
  К4: [3, 7],
  К19: [2, 3],
  Ч01: 7,
  'Ч22/Н05': 2,
  'Ч31/правовая': 1,
  'Ч34/икт': 1,
  'Ч40/высшая': 2,
  'Ч41/высшая': 1,
  'Ч42/высшая': 1,
  'Ч43/высшая': 1,
  'Ч50/фгос/2 квартал 2026': 3,
  'Ч51/фгос/2 квартал 2026': 1,
  'Ч60/учитель/химия': 1,
  'Ч70/Н05': 1,
  'Ч71/Н05': 1,
  С3: [70, 7],
  'Р/площадки': [1, 2],
  'К20/К4': [1, 2],
  'К20/К19': [1, 2],
};
const NAMES: Readonly<Record<string, string>> = {
  '05': 'Лесной район',
  '06': 'Речной район',
  '07': 'Горный район',
};
const LAST_YEAR = {
  periodStart: dayFrom('2024-09-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};

const handedOver = (code: string, head: object = {}, counts = COUNTS) =>
  summaryOf(code, counts, {
    schoolName: NAMES[code] ?? 'Дальний район',
    municipality: NAMES[code] ?? 'Дальний район',
    ...head,
  });

/** A region with every kind of row; «ОО» lists municipalities by their names. */
function regionBook(): MemoryWorkbook {
  const sheets = municipalSheets({
    schools: [['05'], ['06'], ['07']],
    settings: { Муниципалитет: 'Край', 'Код муниципалитета': '23', 'Уровень свода': 'регион' },
    store: [handedOver('05', LAST_YEAR)],
    events: [['Семинар', null, 'РМО', 'Н05', { day: dayFrom('2026-02-10') }]],
    handIndicators: [[null, 'Площадки', 1, 2]],
  });
  const named = (row: readonly Cell[]): Cell[] =>
    row.map((cell, at) =>
      at === 1 ? (NAMES[String(row[0])] ?? null) : at === 2 ? 'муниципалитет' : cell,
    );
  const planned = (plan: SheetPlan): SheetPlan =>
    plan.name === 'ОО' ? { ...plan, rows: plan.rows.map(named) } : plan;
  const workbook = new MemoryWorkbook(TODAY);
  workbook.apply(sheets.map((plan) => ({ kind: 'createSheet', plan: planned(plan) })));
  return workbook;
}

const parcels = [
  handedOver('05'),
  handedOver('05', { asOf: dayFrom('2026-03-01') }),
  handedOver('05', {}, { ...COUNTS, Ч01: 8 }),
  handedOver('06', {
    rules: 'период 36 мес.',
    schoolName: 'Другой район',
    municipality: 'Другой район',
  }),
  handedOver('99'),
  handedOver('07', LAST_YEAR),
].map((summary, index) => ({ source: `книга ${index}.xlsx`, cells: cellsWith([summary]) }));

/** Everything that people read of a sheet besides the names that are the contract's. */
function textsOf({ name, titles, columns, rows }: SheetPlan): string[] {
  const texts = [
    ...titles,
    ...columns.flatMap(({ header, note }) => [header, note ?? '']),
    ...rows.flat().filter((cell): cell is string => typeof cell === 'string'),
  ];
  return [...new Set(texts)].map((text) => `${name}: ${text}`);
}

/** Names of sheets, columns and parameters that the contract fixes, and what truly is of schools. */
const FIXED =
  /[Лл]ист[а-яё]* «ОО»|«Мониторинг по ОО»|^Мониторинг по ОО: (?:Тип ОО$)?|^Проверка: (?:ОО|Наименование ОО|Код ОО)$|школьный|В банках школ|«Код ОО»|«Наименование ОО»|«Тип ОО»|«Правила школ»|школ в них: \d+ из \d+|сопровождение школ с низкими результатами|правила школ различаются|ШНОР|К20: .*/gu;

const SPEAKS_OF_SCHOOLS = /школ|(?<!\p{L})ОО(?!\p{L})/iu;

const offenders = (texts: readonly string[]): string[] =>
  texts.filter((text) => SPEAKS_OF_SCHOOLS.test(text.replace(FIXED, '')));

const workbook = regionBook();
const imported = importFiles(workbook, parcels);
const computed = computeReports(workbook);

it('the region has what to speak of', () => {
  expect(imported.results.rollUp.lines.map(({ summary }) => summary === null)).toEqual([
    false,
    false,
    true,
  ]);
  expect(imported.journal).toHaveLength(parcels.length);
});

it('messages of the commands and of the command line', () => {
  expect(offenders([imported.message, computed.message])).toEqual([]);
});

it('reasons in the journal', () => {
  const reasons = imported.journal.map(({ reason }) => reason);
  expect(offenders(reasons)).toEqual([]);
  expect(offenders(importLines(imported).split('\n'))).toEqual([]);
});

it('«Проверка» and the reports', () => {
  const plans = computedSheets(imported.results).filter(({ name }) => name !== 'Сводка');
  expect(offenders(plans.flatMap(textsOf))).toEqual([]);
});
