/** Э-09: the municipality's «Банк опыта» and its count by school and by direction. */
import {
  computedSheets,
  computeMunicipality,
} from '../../../../src/core/municipality/compute-municipality';
import { cellsOf } from '../../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../../src/core/values/cell';
import {
  dayFrom,
  type Municipality,
  municipalSheets,
  resultsOf,
  rowsOf,
  summaryOf,
  TODAY,
} from '../municipal-kit';

/** A row of the sheet; the period is 01.09.2025–31.08.2026, «Дата расчёта» 24.04.2026. */
const row = (
  school: Cell,
  {
    level = null,
    on = '2026-02-10',
    digest = null,
    direction = null,
  }: {
    level?: Cell;
    on?: string;
    digest?: Cell;
    direction?: Cell;
  } = {},
): Cell[] => [school, 'Тема', 'мастер-класс', level, { day: dayFrom(on) }, null, digest, direction];

const SCHOOLS: Municipality['schools'] = [['01'], ['02'], ['03']];

function bankOf(experience: readonly Cell[][], rest: Partial<Municipality> = {}) {
  const results = resultsOf({ schools: SCHOOLS, ...rest, experience });
  const plan = computedSheets(results).find(({ name }) => name === 'Свод банка опыта');
  if (plan === undefined) throw new Error('no sheet');
  return { plan, rows: rowsOf(plan), issues: results.issues };
}

const find = (rows: ReturnType<typeof rowsOf>, by: string, name: string) =>
  rows.find((one) => one['Разрез'] === by && one['Название'] === name);

const BANK = [
  row('Школа 01', { level: 'муниципальный', digest: 2026, direction: 'Н18' }),
  row('01', { level: 'краевой' }),
  row('школа 02', { direction: 'Н18' }),
  row(null, { level: 'муниципальный' }),
  row('Школа 03', { on: '2025-08-31' }),
  row('Школа 03', { on: '2026-04-25' }),
];

it('counts by school, named or by its code, by level, in the digest', () => {
  const { rows } = bankOf(BANK);
  expect(find(rows, 'ОО', 'Школа 01')).toEqual({
    Разрез: 'ОО',
    Название: 'Школа 01',
    школьный: 0,
    муниципальный: 1,
    региональный: 1,
    межрегиональный: 0,
    всероссийский: 0,
    международный: 0,
    'без уровня': 0,
    Итого: 2,
    'В сборник': 1,
    'В банках ОО': null,
  });
  expect(find(rows, 'ОО', 'Школа 02')).toMatchObject({ 'без уровня': 1, Итого: 1 });
  expect(find(rows, 'ОО', 'Школа 03')).toMatchObject({ Итого: 0 });
  expect(find(rows, 'ОО', 'Не указано')).toMatchObject({ муниципальный: 1, Итого: 1 });
});

it('counts by direction, what has none too', () => {
  const { rows } = bankOf(BANK);
  const ofH18 = 'Н18 обобщение и распространение передового опыта';
  expect(find(rows, 'Направление работы', ofH18)).toMatchObject({ Итого: 2, 'В сборник': 1 });
  expect(find(rows, 'Направление работы', 'Без направления')).toMatchObject({ Итого: 2 });
});

it('the rows of each part add up to its total, which is bold', () => {
  const { rows, plan } = bankOf(BANK);
  const headers = plan.columns.map(({ header }) => header).slice(2, -1);
  for (const by of ['ОО', 'Направление работы']) {
    const part = rows.filter((one) => one['Разрез'] === by);
    const [total, ...others] = [...part].reverse();
    expect(total?.['Название']).toBe('Итого');
    for (const header of headers) {
      const sum = others.reduce((all, one) => all + Number(one[header]), 0);
      expect([by, header, total?.[header]]).toEqual([by, header, sum]);
    }
    expect(total).toMatchObject({ Итого: 4 });
  }
  // Three schools and «Не указано»; twenty directions and «Без направления».
  expect(plan.strongRows).toEqual([4, 26]);
});

it('beside it what the schools count in their own banks; nothing said is no zero', () => {
  const { rows } = bankOf([], {
    store: [
      summaryOf('01', { 'Ч27/школьный': 3, 'Ч27/региональный': 1, 'Ч27/без уровня': 1 }),
      summaryOf('02', { Ч01: 5 }),
    ],
  });
  const delivered = (name: string) => find(rows, 'ОО', name)?.['В банках ОО'];
  expect(['Школа 01', 'Школа 02', 'Школа 03', 'Итого'].map(delivered)).toEqual([5, null, null, 5]);
});

it('a region sums up the banks of schools, which its municipalities hand over', () => {
  const { plan } = bankOf([], { settings: { 'Уровень свода': 'регион' } });
  expect(plan.columns.at(-1)?.header).toBe('В банках школ');
});

it('rows of other periods and later than «Дата расчёта» are told, not counted (Т-18)', () => {
  const { plan, issues } = bankOf(BANK);
  expect(plan.titles[3]).toContain('Вне периода: 2.');
  expect(issues).toMatchObject([
    {
      code: 'Т-18',
      sheet: 'Банк опыта',
      message: 'Вне отчётного периода или позже даты расчёта: 2 записи (строки 6, 7)',
      costs: 'записи других периодов не посчитаны',
    },
  ]);
});

it('a school that is not on «ОО» is told; its row counts as «Не указано» (Т-16)', () => {
  const { rows, issues } = bankOf([row('Школа 99')]);
  expect(issues).toMatchObject([
    {
      code: 'Т-16',
      row: 2,
      column: 'ОО',
      message: 'На листе «ОО» нет ни кода, ни наименования «Школа 99»',
      costs: 'запись посчитана в строке «Не указано»',
    },
  ]);
  expect(find(rows, 'ОО', 'Не указано')).toMatchObject({ Итого: 1 });
  expect(find(rows, 'ОО', 'Итого')).toMatchObject({ Итого: 1 });
});

it('a row without a topic or a date is out; a fault in a level costs the cell', () => {
  const { rows, issues } = bankOf([
    row('01', { level: 'сельский' }),
    ['01', null, null, null, { day: dayFrom('2026-02-10') }],
    ['01', 'Тема', null, null, null],
  ]);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['З-01', 'error'],
    ['З-01', 'error'],
    ['З-08', 'warning'],
  ]);
  expect(find(rows, 'ОО', 'Школа 01')).toMatchObject({ 'без уровня': 1, Итого: 1 });
});

it('of two schools called alike only the code tells which (Т-17)', () => {
  const sheets = new Map(
    municipalSheets({ schools: SCHOOLS, experience: [row('сад «Солнышко»'), row('02')] }).map(
      (plan) => [plan.name, cellsOf(plan)],
    ),
  );
  const schools = sheets.get('ОО') ?? [];
  for (const line of [1, 2]) (schools[line] ?? [])[1] = 'Сад «Солнышко»';
  const results = computeMunicipality((name) => {
    const rows = sheets.get(name);
    return rows === undefined ? null : { rows };
  }, TODAY);
  expect(results.issues).toMatchObject([
    {
      code: 'Т-17',
      sheet: 'Банк опыта',
      column: 'ОО',
      row: 2,
      message: 'Наименование «сад «Солнышко»» стоит на листе «ОО» несколько раз',
    },
  ]);
  const plan = computedSheets(results).find(({ name }) => name === 'Свод банка опыта');
  const rows = plan === undefined ? [] : rowsOf(plan);
  expect(rows.slice(0, 4).map((one) => [one['Название'], one['Итого']])).toEqual([
    ['Сад «Солнышко» (01)', 0],
    ['Сад «Солнышко» (02)', 1],
    ['Школа 03', 0],
    ['Не указано', 1],
  ]);
});

describe('Э-09, С-40: a code that looks like one of «ОО»', () => {
  const countOf = (typed: string, schools: Municipality['schools']) => {
    const { rows, issues } = bankOf([row(typed)], { schools });
    const counts = rows.slice(0, 3).map((one) => one['Итого']);
    return [counts, issues.map(({ code }) => code).filter((code) => code.startsWith('Т-1'))];
  };

  it.each([
    ['1', [1, 0, 0], []],
    ['О2', [0, 1, 0], []], // the letter
    ['З', [0, 0, 1], ['Т-16']],
  ])('«%s»', (typed, counts, issues) => {
    expect(countOf(typed, [['01'], ['02']])).toEqual([counts, issues]);
  });

  it('of two that look alike the very code tells which, and another spelling neither', () => {
    const alike: Municipality['schools'] = [['01'], ['1']];
    expect(countOf('01', alike)).toEqual([[1, 0, 0], []]);
    expect(countOf('1', alike)).toEqual([[0, 1, 0], []]);
    expect(countOf('О1', alike)).toEqual([[0, 0, 1], ['Т-16']]);
  });
});
