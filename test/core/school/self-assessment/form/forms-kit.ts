/** Teachers' sheets for tests, made by hand: a row says what a test is about, the rest is blank. */

import type { FormParcel } from '../../../../../src/core/school/self-assessment/collecting/submission';
import { sealOf } from '../../../../../src/core/school/self-assessment/form/about-form';
import type { Cell } from '../../../../../src/core/values/cell';
import { dayAt, type Row } from '../../school-kit';

/** The headers of the contract (workbook.md, §6), in its order. */
export const FORM_HEADERS =
  'Дата · Вид · Тема · Код курса · Уровень · Роль · Результат · Формат · Критерий · Кол-во · Самооценка, баллы · Подтверждение · Рефлексия проведена · Что изменилось в практике · Балл по шкале · Статус проверки · Подтверждено, баллы · Комментарий · Код записи'.split(
    ' · ',
  );

const DATE_TEXT = /^\d\d\.\d\d\.\d{4}$/;
export const asRead = (cell: Cell): Cell =>
  typeof cell === 'string' && DATE_TEXT.test(cell) ? { day: dayAt(cell) } : cell;

/** A sheet with these headers. */
export const gridOf = (headers: readonly string[], rows: readonly Row[]) => ({
  rows: [[...headers], ...rows.map((row) => headers.map((header) => asRead(row[header] ?? null)))],
});

export interface About {
  readonly schoolCode?: string;
  readonly start?: string;
  readonly end?: string;
  /** What a hand has changed after the seal was set. */
  readonly forged?: Row;
}

export function aboutOf(teacher: string, about: About = {}) {
  const { schoolCode = '0512', start = '01.09.2025', end = '31.08.2026', forged = {} } = about;
  const seal = sealOf({
    schoolCode,
    teacher,
    periodStart: dayAt(start),
    periodEnd: dayAt(end),
  });
  const lines: Row = {
    'Код ОО': schoolCode,
    'Код педагога': teacher,
    'Период с': start,
    'Период по': end,
    'Контрольный код': seal,
    ...forged,
  };
  return { rows: Object.entries(lines).map(([name, value]) => [name, asRead(value)]) };
}

/** A row with a date and a kind. */
export const fact = (topic: string | null, more: Row = {}): Row => ({
  Дата: '12.03.2026',
  Вид: 'открытый урок',
  Тема: topic,
  ...more,
});

export function formOf(
  teacher: string,
  rows: readonly Row[],
  source = `Лист самооценки ${teacher}.xlsx`,
  about: About = {},
): FormParcel {
  return { source, form: gridOf(FORM_HEADERS, rows), about: aboutOf(teacher, about) };
}
