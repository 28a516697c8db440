/** Д-03, Ж-11: dates of the registers that have not come yet. R = 15.04.2026. */
import { SCHOOL_TABLES } from '../../../../src/core/school/tables';
import type { SheetName } from '../contract';
import { issuesOf, type Row, type SchoolRows, schoolWith, shareOf, TODAY } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };
const TOMORROW = '16.04.2026';

/** Every date by which something is counted, with what its row needs besides. */
const COUNTED: readonly (readonly [SheetName, string, Row])[] = [
  ['ИОП и ИОМ', 'Дата начала', {}],
  ['ИОП и ИОМ', 'Дата корректировки', {}],
  ['Дефициты', 'Дата', {}],
  ['Дефициты', 'Дата преодоления', { Статус: 'преодолён' }],
  ['Заявки в ЦНППМ', 'Дата фиксации', {}],
  ['Заявки в ЦНППМ', 'Дата решения ММС', { 'Решение ММС, №': '7' }],
  ['Заявки в ЦНППМ', 'Дата заявки', { 'Решение ММС, №': '7', 'Дата решения ММС': '01.12.2025' }],
  ['Заявки в ЦНППМ', 'Дата диагностики', {}],
  ['Заявки в ЦНППМ', 'Дата ИОМ', {}],
  ['Аттестация', 'Дата заявления', {}],
  ['Аттестация', 'Дата решения', { Решение: 'присвоена' }],
  ['Методический актив', 'Дата включения', {}],
  ['Наставничество', 'Дата начала', { 'Код наставника': 'П-2' }],
  ['Банк опыта', 'Дата', {}],
];

/** Dates of the registers that lie ahead by their nature. */
const MAY_BE_AHEAD = [
  'ИОП и ИОМ: Дата окончания',
  'Наставничество: Дата окончания',
  'Кадровая потребность: С какой даты',
];

test.each(COUNTED)('«%s», «%s»: after R a warning, on R none', (sheet, header, rest) => {
  const on = (day: string) =>
    schoolWith({
      Педагоги: [{}, {}],
      [sheet]: [{ ...PERSON, ...rest, [header]: day }],
    } as SchoolRows).issues.filter(({ code }) => code === 'Ж-11');
  expect(on(TODAY)).toEqual([]);
  expect(on(TOMORROW)).toMatchObject([
    {
      severity: 'warning',
      sheet,
      row: 2,
      column: header,
      message: `«${header}» (16.04.2026) позже даты расчёта: пока не учитывается`,
    },
  ]);
});

test('every date of the registers is one of these, or lies ahead by its nature', () => {
  const { teachers, courses, activities, criteria, ...registers } = SCHOOL_TABLES;
  const dates = Object.values(registers).flatMap(({ sheet, columns }) =>
    Object.values(columns).flatMap(({ type, header }) =>
      type === 'day' ? [`${sheet}: ${header}`] : [],
    ),
  );
  const known = COUNTED.map(([sheet, header]) => `${sheet}: ${header}`);
  expect(dates.sort()).toEqual([...known, ...MAY_BE_AHEAD].sort());
});

test('each part of an application is ahead for itself: what has come is counted', () => {
  const results = schoolWith({
    Педагоги: [{}],
    Курсы: [{ ...PERSON, 'Дата окончания': '01.11.2025' }],
    'Заявки в ЦНППМ': [
      {
        ...PERSON,
        'Дата фиксации': '01.12.2025',
        'Решение ММС, №': '7',
        'Дата решения ММС': '10.12.2025',
        'Дата заявки': '20.12.2025',
        'Дата диагностики': TODAY,
        'Дата ИОМ': TOMORROW,
      },
    ],
  });
  expect(issuesOf(results).filter((issue) => issue.startsWith('Ж'))).toEqual([
    'Ж-11 Заявки в ЦНППМ:2',
  ]);
  expect(['К3', 'К13', 'К14'].map((code) => shareOf(results, code))).toEqual(['1/1', '1/1', '0/1']);
});

test('a row that an error takes out is told by its error alone', () => {
  const row = { ...PERSON, Дата: TOMORROW, Источник: null };
  expect(issuesOf(schoolWith({ Педагоги: [{}], Дефициты: [row] }))).toEqual(['З-01 Дефициты:2']);
});
