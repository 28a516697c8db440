/** Б-03: results of another period are remembered like those of «Настройки», the last ones. */
import { periodResults } from '../../../src/app/documents/period-results';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { day } from '../../contract/plans';

const YEAR = { periodStart: day(2024, 9, 1), periodEnd: day(2025, 8, 31) };
const HALF = { periodStart: day(2024, 9, 1), periodEnd: day(2024, 12, 31) };

function counting() {
  const workbook = new MemoryWorkbook(day(2026, 4, 15), [
    { name: 'Настройки', rows: [['Параметр', 'Значение']] },
    { name: 'А', rows: [['один']] },
  ]);
  let computed = 0;
  const results = periodResults(
    () => 'как в «Настройках»',
    (read) => {
      computed += 1;
      const days = read('Настройки')
        ?.rows.slice(1)
        .map(([, cell]) => cell);
      return JSON.stringify([read('А')?.rows[0], days]);
    },
  );
  return { workbook, results, computations: () => computed };
}

const said = (text: string, { periodStart, periodEnd }: typeof YEAR): string =>
  JSON.stringify([[text], [{ day: periodStart }, { day: periodEnd }]]);

it('asked in portions, it is computed once; the period of «Настройки» between them changes nothing', () => {
  const { workbook, results, computations } = counting();
  expect(results(workbook, YEAR)).toBe(said('один', YEAR));
  expect(results(workbook, null)).toBe('как в «Настройках»');
  expect(results(workbook, { ...YEAR })).toBe(said('один', YEAR));
  expect(computations()).toBe(1);
});

it('another period, or another content, is computed anew', () => {
  const { workbook, results, computations } = counting();
  results(workbook, YEAR);
  expect(results(workbook, HALF)).toBe(said('один', HALF));
  workbook.apply([{ kind: 'editCells', sheet: 'А', cells: [{ row: 0, column: 0, value: 'два' }] }]);
  expect(results(workbook, HALF)).toBe(said('два', HALF));
  expect(computations()).toBe(3);
});
