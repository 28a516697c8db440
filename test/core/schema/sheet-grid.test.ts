/** What a sheet holds, against what it should hold. */
import { headerCell } from '../../../src/core/schema/header-row';
import { holdsCells } from '../../../src/core/schema/sheet-grid';
import { type Cell, sameCell } from '../../../src/core/values/cell';

describe('a sheet holds the wanted cells', () => {
  const wanted: Cell[][] = [
    ['Место', 'Итого'],
    ['1', null],
  ];
  const holds = (...rows: Cell[][]): boolean => holdsCells({ rows }, wanted, 2, sameCell);

  it('when it has them, and nothing below; columns to the right are not looked at', () => {
    expect(holds(['Место', 'Итого'], ['1'])).toBe(true);
    expect(holds(['Место', 'Итого', 'Моё'], ['1'], [], [null, null, 'моё'])).toBe(true);
  });

  it('not when one is another, is missing, or stands where a blank is wanted', () => {
    expect(holds(['Место', 'Всего'], ['1'])).toBe(false);
    expect(holds(['Место', 'Итого'])).toBe(false);
    expect(holds(['Место', 'Итого'], ['1', 5])).toBe(false);
  });

  it('not when older, longer content stands below', () => {
    expect(holds(['Место', 'Итого'], ['1'], ['2', 4])).toBe(false);
    expect(holds(['Место', 'Итого'], ['1'], [], [null, 4])).toBe(false);
  });
});

describe('the cell of a header', () => {
  const rows: Cell[][] = [['Рейтинг'], [], ['Место', 'Итого'], ['1', 'Итого']];

  it('is found under the titles, the first one from above', () => {
    expect(headerCell(rows, 'Итого')).toEqual({ row: 2, column: 1 });
  });

  it('is found as people write it, as every header is', () => {
    expect(headerCell(rows, 'ИТОГО ')).toEqual({ row: 2, column: 1 });
  });

  it('is the whole text and nothing less', () => {
    expect(headerCell(rows, 'Ит')).toBeNull();
  });
});
