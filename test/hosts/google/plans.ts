/** Sheets for the tests of the Google host. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { type Day, dayOf } from '../../../src/core/values/day';

/** A day that exists. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new Error('No such day');
  return found;
}

export const TEACHERS: SheetPlan = {
  name: 'Педагоги',
  kind: 'input',
  titles: [],
  columns: [
    { header: 'Код педагога', width: 120, look: 'text', required: true, note: 'До 20 знаков' },
    { header: 'ФИО', width: 220, look: 'text', wrap: true },
    { header: 'Дата приёма', width: 110, look: 'day' },
    { header: 'Тема выбрана', width: 110, look: 'text', checkbox: true },
    { header: 'Стаж', width: 80, look: 'integer', computed: true },
  ],
  rows: [],
  frozenColumns: 1,
};

export const COURSES: SheetPlan = {
  name: 'Курсы',
  kind: 'input',
  titles: [],
  columns: [
    { header: 'Код курса', width: 120, look: 'text', required: true },
    {
      header: 'Код педагога',
      width: 120,
      look: 'text',
      dropDown: { sheet: 'Педагоги', header: 'Код педагога' },
    },
    { header: 'Вид', width: 80, look: 'text', dropDown: { values: ['ПК', 'ПП', 'иное'] } },
  ],
  rows: [],
};

/** A calculated sheet with this many rows. */
export function rating(count: number, rowOf?: (index: number) => Cell[]): SheetPlan {
  const plain = (index: number): Cell[] => [
    String(index + 1),
    `П-${index}`,
    index / 2,
    { day: day(2026, 3, 15) },
  ];
  return {
    name: 'Рейтинг',
    kind: 'computed',
    titles: ['Дата расчёта: 15.04.2026'],
    columns: [
      { header: 'Место', width: 80, look: 'text' },
      { header: 'Код педагога', width: 120, look: 'text' },
      { header: 'Итого', width: 80, look: 'points' },
      { header: 'Дата', width: 100, look: 'day' },
    ],
    rows: Array.from({ length: count }, (_, index) => (rowOf ?? plain)(index)),
    highlights: [
      { header: 'Место', text: '1', tone: 'good' },
      { header: 'Место', text: '–', isPart: true, tone: 'calm' },
    ],
  };
}
