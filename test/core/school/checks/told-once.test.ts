/** З-34: what every row lacks for want of one sheet or column is told once, of that. */
import { computeSchool } from '../../../../src/core/school/compute-school';
import type { Cell } from '../../../../src/core/values/cell';
import { dayAt, type KitSheet, readerOf, type SchoolRows, sheetsWith, TODAY } from '../school-kit';

const own = { 'Код педагога': 'П-1' };
const many = [1, 2, 3];
const ROWS: SchoolRows = {
  Педагоги: [own],
  Курсы: many.map((at) => ({
    ...own,
    'Код курса': `К-${at}`,
    'Название программы': `Курс ${at}`,
    'Дата окончания': '01.03.2025',
  })),
  Мероприятия: many.map((at) => ({ ...own, 'Код курса': `К-${at}`, Тема: `Тема ${at}` })),
  'План ПК': many.map((at) => ({ ...own, Год: 2025, Квартал: `${at}`, Статус: 'завершён' })),
};

function toldOf(change: (sheet: KitSheet) => KitSheet): string[] {
  const { issues } = computeSchool(readerOf(sheetsWith(ROWS).map(change)), dayAt(TODAY));
  return issues.map(({ code, sheet }) => `${code} ${sheet}`);
}

const of =
  (sheet: string, change: (rows: readonly (readonly Cell[])[]) => readonly Cell[][]) =>
  (one: KitSheet): KitSheet =>
    one.name === sheet ? { ...one, rows: change(one.rows) } : one;

it('of «Курсы» that could not be read, and not of plans and activities that have no course then', () => {
  const titled = of('Курсы', (rows) => [['Курсы за год'], ...rows.map((row) => [...row])]);
  expect(toldOf(titled)).toEqual(['Ф-13 Курсы']);
  expect(
    toldOf((sheet) => (sheet.name === 'Курсы' ? { ...sheet, name: 'Курсы!' } : sheet)),
  ).toEqual(['Ф-01 Курсы']);
});

it('of a column that is lost, and not of each cell that is blank for it', () => {
  const without = of('Курсы', (rows) => {
    const at = rows[0]?.indexOf('Объём, ч') ?? -1;
    expect(at).toBeGreaterThan(0);
    return rows.map((row) => row.filter((_, column) => column !== at));
  });
  const told = toldOf(without).filter((issue) => issue.endsWith('Курсы'));
  expect(told).toEqual(['Ф-12 Курсы']);
});
