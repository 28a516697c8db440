/** What a school's link led to becomes a delivery, or a refusal in words (И-21 … И-26). */
import { isSound } from '../../../../src/core/municipality/import/delivery';
import { linkedDeliveries } from '../../../../src/core/municipality/import/linked-deliveries';
import { cellsOf } from '../../../../src/core/schema/sheet-plan';
import { sealed } from '../../../../src/core/summary/summary';
import { summarySheet } from '../../../../src/core/summary/summary-table';
import { dayOf } from '../../../../src/core/values/day';

const SCHOOL = { code: '0501', name: 'СОШ № 1' };
const CODES = new Set(['0501', '0502']);

function bookOf(schoolCode: string, schoolName: string) {
  const day = dayOf(2026, 4, 15);
  const periodStart = dayOf(2025, 9, 1);
  const periodEnd = dayOf(2026, 8, 31);
  if (day === null || periodStart === null || periodEnd === null) throw new Error('no such day');
  const head = { version: 1, schoolCode, schoolName, municipality: 'Заречный район' };
  const measures = [
    { code: 'К4', title: 'Охват', kind: 'доля' as const, numerator: 2, denominator: 3 },
  ];
  const summary = sealed(
    { ...head, periodStart, periodEnd, asOf: day, edition: 1, rules: null },
    measures,
  );
  return { cells: { rows: cellsOf(summarySheet(summary)) } };
}

test.each([
  ['И-21', 'badLink', 'В «Ссылке на книгу» нет адреса Google Таблицы'],
  ['И-22', 'noAccess', 'Школа не открыла вам доступ к книге'],
  ['И-23', 'noBook', 'Книги по этой ссылке нет'],
  ['И-24', 'officeFile', 'По ссылке лежит файл Excel'],
  ['И-25', 'silent', 'Google не отдал книгу'],
] as const)('%s: %s is refused in words, for the school of the row', (id, fault, words) => {
  const [delivery, ...rest] = linkedDeliveries(SCHOOL, { fault }, CODES);
  expect(rest).toEqual([]);
  expect(delivery).toMatchObject({ label: { schoolCode: '0501' } });
  if (delivery === undefined || isSound(delivery)) throw new Error('must be refused');
  expect(delivery.refusal).toContain(words);
  expect(delivery.refusal).toContain(`(${id})`);
});

test('И-26: the book of another school in «ОО» is refused, the own one is taken', () => {
  const [own] = linkedDeliveries(SCHOOL, bookOf('0501', 'СОШ № 1'), CODES);
  expect(own && isSound(own)).toBe(true);
  const [foreign] = linkedDeliveries(SCHOOL, bookOf('0502', 'СОШ № 2'), CODES);
  if (foreign === undefined || isSound(foreign)) throw new Error('must be refused');
  expect(foreign.refusal).toContain('По ссылке открывается книга другой школы: «0502» (СОШ № 2)');
  expect(foreign.refusal).toContain('(И-26)');
});

test('И-03: an empty table behind a link is refused for the school of the row', () => {
  const [header = []] = bookOf('0501', 'СОШ № 1').cells.rows;
  const [delivery] = linkedDeliveries(SCHOOL, { cells: { rows: [header] } }, CODES);
  expect(delivery).toMatchObject({
    source: 'По ссылке: СОШ № 1',
    label: { schoolCode: '0501', asOf: null },
    refusal: expect.stringContaining('(И-03)'),
  });
});

test('a damaged table behind a link is refused for the school that it tells itself', () => {
  const { rows } = bookOf('0502', 'СОШ № 2').cells;
  const at = rows[0]?.indexOf('Числитель') ?? -1;
  const damaged = rows.map((row, line) =>
    line === 0 ? row : row.map((cell, column) => (column === at ? 'много' : cell)),
  );
  const [delivery] = linkedDeliveries(SCHOOL, { cells: { rows: damaged } }, CODES);
  expect(delivery).toMatchObject({ label: { schoolCode: '0502', asOf: dayOf(2026, 4, 15) } });
  if (delivery === undefined || isSound(delivery)) throw new Error('must be refused');
  expect(delivery.refusal).toContain('много');
});
