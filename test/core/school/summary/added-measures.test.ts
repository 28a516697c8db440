/** С-17 of a book computed before by a program with fewer measures: one edition more, once. */
import { cellsOf } from '../../../../src/core/schema/sheet-plan';
import { computeSchool } from '../../../../src/core/school/compute-school';
import { type Summary, sealed } from '../../../../src/core/summary/summary';
import { summarySheet } from '../../../../src/core/summary/summary-table';
import { dayAt, readerOf, type SchoolRows, sheetsWith, TODAY } from '../school-kit';

const own = { 'Код педагога': 'П-1' };
const SCHOOL: SchoolRows = {
  Педагоги: [{ Категория: 'первая', 'Дата присвоения': '01.03.2022' }],
  Дефициты: [own],
  'Запросы на ПК': [{ ...own, Приоритет: 'высокий' }],
  'План ПК': [{ ...own, Статус: 'завершён' }],
};

/** The summary of the school where this one stands on «Сводка». */
function summaryAfter(standing: Summary | null): Summary {
  const rows = cellsOf(summarySheet(standing));
  const read = readerOf([...sheetsWith(SCHOOL), { name: 'Сводка', rows }]);
  const { summary } = computeSchool(read, dayAt(TODAY));
  if (summary === null) throw new Error('The school must have a summary');
  return summary;
}

const ADDED = /^Ч(?:34|43|5[3-6])\//;

test('С-17: the added measures are another content; the next calculation is the same again', () => {
  const whole = summaryAfter(null);
  expect([...new Set(whole.measures.flatMap(({ code }) => ADDED.exec(code)?.[0] ?? []))]).toEqual([
    ...['Ч34/', 'Ч43/', 'Ч53/', 'Ч54/', 'Ч55/', 'Ч56/'],
  ]);
  const before = sealed(
    { ...whole.head, edition: 3 },
    whole.measures.filter(({ code }) => !ADDED.test(code)),
  );
  const after = summaryAfter(before);
  expect(after.head.edition).toBe(4);
  expect(summaryAfter(after).head.edition).toBe(4);
  expect(summaryAfter(after).checksum).toBe(after.checksum);
});
