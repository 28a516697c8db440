/** The code declares exactly the sheets, columns and defaults of the workbook contract. */

import type { Columns } from '../../../src/core/schema/table';
import { ARCHIVE } from '../../../src/core/school/rating/archive';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { SCHOOL_TABLES } from '../../../src/core/school/tables';
import { isDayCell, isErrorCell } from '../../../src/core/values/cell';
import { formatDay } from '../../../src/core/values/day';
import {
  COMPUTED_HEADERS,
  DEFAULT_CRITERIA,
  headersOf,
  INFORMING_HEADERS,
  INPUT_HEADERS,
  PARAMETER_DEFAULTS,
  SHARE_LIST,
  SHEET_NAMES,
} from './contract';
import { dayAt } from './school-kit';

const TEMPLATE = schoolTemplate(dayAt('15.04.2026'));
const planOf = (name: string) => TEMPLATE.find((plan) => plan.name === name);

test('a new workbook has every sheet in the order of the contract', () => {
  expect(TEMPLATE.map(({ name }) => name)).toEqual([
    'Начало',
    'Настройки',
    ...SHEET_NAMES.slice(0, -1),
    'Проверка',
    'Посткурс',
    'Рейтинг',
    'Показатели',
    'Кому на курсы',
    'Сводка',
    'Архив рейтинга',
  ]);
});

test.each(SHEET_NAMES)('«%s» has the headers of the contract, required ones starred', (name) => {
  const headers = planOf(name)?.columns.map(
    ({ header, required }) => `${header}${required === true ? '*' : ''}`,
  );
  expect(headers?.join(' · ')).toBe(INPUT_HEADERS[name]);
});

test.each(Object.entries(COMPUTED_HEADERS))(
  'the computed sheet «%s» has the headers of the contract',
  (name, headers) => {
    const plan = planOf(name);
    expect(plan?.kind).toBe('computed');
    expect(plan?.columns.map(({ header }) => header).join(' · ')).toBe(headers);
  },
);

const DECLARED = [...Object.values(SCHOOL_TABLES), ARCHIVE].map((table) => ({
  sheet: table.sheet,
  columns: Object.values(table.columns as Columns),
}));

test.each(SHEET_NAMES)('«%s» has the columns that only inform of the contract (З-20)', (name) => {
  const columns = DECLARED.find(({ sheet }) => sheet === name)?.columns ?? [];
  const informing = columns.filter(({ informs }) => informs).map(({ header }) => header);
  expect(informing.join(' · ')).toBe(INFORMING_HEADERS[name]);
});

test('a required column decides (З-20)', () => {
  const both = DECLARED.flatMap(({ columns }) =>
    columns.filter(({ informs, required }) => informs && required),
  );
  expect(both.map(({ header }) => header)).toEqual([]);
});

test('«Сводка» has its header in row 1', () => {
  expect(planOf('Сводка')?.titles).toEqual([]);
});

describe('«Настройки» of a new workbook', () => {
  const rows = planOf('Настройки')?.rows ?? [];

  test('list the parameters of the contract, then apart a target for each share', () => {
    expect(rows.map(([name]) => name)).toEqual([
      ...Object.keys(PARAMETER_DEFAULTS),
      null,
      'Цели по показателям, %',
      ...SHARE_LIST.map((code) => `Цель ${code}, %`),
    ]);
  });

  test('hold the defaults of the contract; the period is the school year', () => {
    const shown = rows.map(([name, value = null]) => {
      if (typeof value !== 'object' || value === null || isErrorCell(value)) return [name, value];
      return [name, isDayCell(value) ? formatDay(value.day) : value];
    });
    const values = Object.fromEntries(shown) as Record<string, unknown>;
    const expected: Record<string, unknown> = {
      ...PARAMETER_DEFAULTS,
      'Период с': '01.09.2025',
      'Период по': '31.08.2026',
      // A fraction is shown as people write it.
      'Коэффициент: лауреат': '1,5',
    };
    for (const [name, value] of Object.entries(expected))
      expect([name, values[name]]).toEqual([name, value]);
  });
});

describe('choices among the parameters (З-22)', () => {
  const plan = planOf('Настройки');
  const lists = plan?.cellDropDowns?.map(({ row, header, values }) => [
    plan.rows[row]?.[0],
    header,
    values.join(' · '),
  ]);

  test('have their values in a drop-down of their own cell', () => {
    expect(lists).toEqual(
      expect.arrayContaining([
        ['Тип ОО', 'Значение', 'НОШ · ООШ · СОШ · гимназия · лицей · ДОУ · УДО · иное'],
        [
          'Основа рейтинга',
          'Значение',
          'подтверждено, иначе самооценка · только самооценка · только подтверждённое',
        ],
        ['Нумерация мест', 'Значение', '1, 1, 3 · 1, 1, 2'],
        ['При равенстве баллов', 'Значение', 'общее место · выше П2'],
        ['Знаменатель К3', 'Значение', 'с затруднениями · включённые в сопровождение'],
      ]),
    );
    expect(lists?.map(([name]) => name)).not.toContain('Вес П1');
  });
});

describe('«Критерии» of a new workbook', () => {
  const plan = planOf('Критерии');
  const headers = headersOf('Критерии');
  const cellOf = (row: readonly unknown[], header: string) => row[headers.indexOf(header)];

  test.each(DEFAULT_CRITERIA.map((criterion, index) => [criterion.Код, criterion, index] as const))(
    'criterion %s has the points, the counting and the cap of the default table',
    (_code, criterion, index) => {
      const row = plan?.rows[index] ?? [];
      for (const header of headers.slice(4, 11)) {
        expect([header, cellOf(row, header) ?? null]).toEqual([
          header,
          (criterion as Record<string, unknown>)[header] ?? null,
        ]);
      }
      for (const header of [
        'Код',
        'Показатель',
        'Коэффициент результата',
        'Учёт',
        'Предел',
        'Источник',
      ]) {
        expect(cellOf(row, header)).toBe((criterion as Record<string, unknown>)[header]);
      }
    },
  );

  test('the caps add up to 60 and 60', () => {
    const capsOf = (indicator: string) =>
      (plan?.rows ?? [])
        .filter((row) => cellOf(row, 'Показатель') === indicator)
        .reduce((sum, row) => sum + Number(cellOf(row, 'Предел')), 0);
    expect([capsOf('П1'), capsOf('П2')]).toEqual([60, 60]);
    expect(plan?.rows.map((row) => cellOf(row, 'Код'))).toEqual(
      DEFAULT_CRITERIA.map(({ Код: code }) => code),
    );
  });
});
