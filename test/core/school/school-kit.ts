/**
 * Builds school workbooks for tests out of what a test wants to say, so that it reads as
 * sentences: `schoolWith({ Педагоги: [{ 'Код педагога': 'А' }] })`. Everything else is filled with
 * values that raise no issue. Texts «15.03.2025» stand for date cells.
 */

import type { ReadSheet } from '../../../src/core/schema/read-tables';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { computeSchool, type SchoolResults } from '../../../src/core/school/compute-school';
import type { Cell } from '../../../src/core/values/cell';
import { dayAt } from '../day-at';
import {
  DEFAULT_CRITERIA,
  headersOf,
  PARAMETER_DEFAULTS,
  SHARE_LIST,
  SHEET_NAMES,
  type SheetName,
} from './contract';

/** Cells of a row by header (of «Настройки»: by parameter). */
export type Row = Readonly<Record<string, Cell>>;

export type SchoolRows = { readonly [sheet in SheetName]?: readonly Row[] } & {
  readonly Настройки?: Row;
};

/** A sheet of a workbook, ready for any host. */
export interface KitSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export { dayAt };

/** The day on which everything is computed unless a test says otherwise. */
export const TODAY = '15.04.2026';

const SETTINGS: Row = {
  'Код ОО': '0512',
  'Наименование ОО': 'МОБУ «ООШ № 5»',
  Муниципалитет: 'Туапсинский район',
  'Период с': '01.09.2025',
  'Период по': '31.08.2026',
};

/** What a row gets where the test says nothing; `number` counts the sheet's rows from 1. */
const FILLING: { readonly [sheet in SheetName]?: (number: number) => Row } = {
  Педагоги: (number) => ({
    'Код педагога': `П-${number}`,
    'Категория персонала': 'педагогический работник',
    Должность: 'учитель',
    Занятость: 'основное место работы',
    Статус: 'работает',
  }),
  Курсы: (number) => ({
    'Код курса': `К-${number}`,
    'Вид программы': 'ПК',
    'Название программы': `Программа ${number}`,
    'Организация ДПО': 'ИРО',
    'Объём, ч': 36,
    'Направление сопровождения': 'оценивание',
  }),
  Мероприятия: () => ({ Дата: '01.03.2026', Вид: 'иное' }),
  Критерии: (number) => ({ Код: `9.${number}`, Показатель: 'П1', Формулировка: 'Показатель' }),
  'ИОП и ИОМ': () => ({ Вид: 'ИОМ', 'Дата начала': '01.09.2025' }),
  Дефициты: () => ({
    Дата: '01.10.2025',
    Источник: 'диагностика',
    Дефицит: 'оценивание',
    Статус: 'выявлен',
  }),
  'Заявки в ЦНППМ': () => ({ Затруднение: 'оценивание', 'Дата фиксации': '01.10.2025' }),
  Аттестация: () => ({ 'Заявленная категория': 'высшая' }),
  'Методический актив': () => ({
    Роль: 'тьютор',
    Уровень: 'региональный',
    'Дата включения': '01.10.2025',
  }),
  Наставничество: () => ({ 'Дата начала': '01.09.2025' }),
  'Запросы на ПК': () => ({ Направление: 'ФГОС', Квартал: 2, Год: 2026 }),
  'План ПК': () => ({ Направление: 'ФГОС', Квартал: 1, Год: 2026, Статус: 'запланирован' }),
  'Банк опыта': () => ({ Тема: 'Оценивание', Дата: '01.10.2025', Уровень: 'школьный' }),
  'Кадровая потребность': () => ({ Должность: 'учитель', Ставка: 1, 'С какой даты': '01.09.2026' }),
  'Показатели вручную': () => ({ Показатель: 'Показатель', Числитель: 1, Знаменатель: 2 }),
};

const DATE_TEXT = /^\d\d\.\d\d\.\d{4}$/;

/** Cells as a host reads them: a date is a day. */
function hosted(cell: Cell): Cell {
  return typeof cell === 'string' && DATE_TEXT.test(cell) ? { day: dayAt(cell) } : cell;
}

function gridOf(sheet: SheetName, rows: readonly Row[]): Cell[][] {
  const headers = headersOf(sheet);
  const lines = rows.map((row, index) => {
    const filled: Row = { ...FILLING[sheet]?.(index + 1), ...row };
    const stranger = Object.keys(filled).find((header) => !headers.includes(header));
    if (stranger !== undefined) throw new Error(`«${sheet}» has no column «${stranger}»`);
    return headers.map((header) => hosted(filled[header] ?? null));
  });
  return [headers, ...lines];
}

function settingsGrid(settings: Row): Cell[][] {
  const targets = Object.fromEntries(SHARE_LIST.map((code) => [`Цель ${code}, %`, null]));
  const filled: Row = { ...PARAMETER_DEFAULTS, ...targets, ...SETTINGS, ...settings };
  const lines = Object.entries(filled).map(([name, value]) => [name, hosted(value)]);
  return [['Параметр', 'Значение', 'Пояснение'], ...lines];
}

/** Every sheet that people fill; those not mentioned have a header row only. */
export function sheetsWith(rows: SchoolRows): KitSheet[] {
  return [
    { name: 'Настройки', rows: settingsGrid(rows.Настройки ?? {}) },
    ...SHEET_NAMES.map((name) => {
      const criteria = DEFAULT_CRITERIA.map((row) => ({ ...row, Формулировка: 'Показатель' }));
      return { name, rows: gridOf(name, rows[name] ?? (name === 'Критерии' ? criteria : [])) };
    }),
  ];
}

/** Reads sheets as the calculations do. */
export function readerOf(sheets: readonly KitSheet[]): ReadSheet {
  const bySheet = new Map<string, SheetGrid>(sheets.map(({ name, rows }) => [name, { rows }]));
  return (name) => bySheet.get(name) ?? null;
}

/** The school computed on 15.04.2026 («Дата расчёта» empty). */
export function schoolWith(rows: SchoolRows, today = TODAY): SchoolResults {
  return computeSchool(readerOf(sheetsWith(rows)), dayAt(today));
}

/** Issues as «М-03 Мероприятия:2», in the order of the sheet «Проверка». */
export function issuesOf({ issues }: Pick<SchoolResults, 'issues'>): string[] {
  return issues.map(({ code, sheet, row }) => `${code} ${sheet}:${row ?? '—'}`);
}

/** A share as «2/3». */
export function shareOf({ shares }: Pick<SchoolResults, 'shares'>, code: string): string {
  const share = shares.find(({ rule }) => rule.code === code);
  return share === undefined ? 'no such share' : `${share.numerator}/${share.denominator}`;
}

/** A course's status on R. */
export function statusOf({ school }: SchoolResults, courseCode: string): string | undefined {
  return school.support.courses.find(({ course }) => course.code === courseCode)?.status;
}
