/** What typed and pasted texts mean. */
import { cellText } from '../../../src/workbench/engine/cell-text';
import { typedValue } from '../../../src/workbench/engine/typed-value';
import { dayCell } from '../../contract/plans';

describe('a typed text', () => {
  it.each([
    ['15.03.2026', 'day', dayCell(2026, 3, 15)],
    ['15.03.26', 'day', dayCell(2026, 3, 15)],
    ['2026-03-15', 'day', dayCell(2026, 3, 15)],
    ['весной', 'day', 'весной'],
    ['31.02.2026', 'day', '31.02.2026'],
    ['14,5', 'number', 14.5],
    ['1 250', 'number', 1250],
    ['72 ч', 'number', '72 ч'],
    ['0012', 'text', '0012'],
    ['15.03.2026', 'text', '15.03.2026'],
    ['=1+1', 'text', '=1+1'],
    ['=1+1', 'anything', '=1+1'],
    ['0012', 'anything', '0012'],
    ['0,5', 'anything', 0.5],
    ['12', 'anything', 12],
    ['15.03.2026', 'anything', dayCell(2026, 3, 15)],
    ['01.09.2025', 'anything', dayCell(2025, 9, 1)],
    ['12345678901234567890', 'number', '12345678901234567890'],
    ['+79990000000', 'anything', '+79990000000'],
    ['  ', 'text', null],
    ['15.03.2026', 'number', '15.03.2026'],
    ['2.10', 'number', 2.1],
    ['15.03.2026', 'numberOrDay', dayCell(2026, 3, 15)],
    ['9-10', 'anything', '9-10'],
    ['12:30', 'anything', '12:30'],
    ['2.10', 'anything', '2.10'],
    ['5.3.25', 'anything', dayCell(2025, 3, 5)],
    ['5.3.25', 'text', '5.3.25'],
    ['15.03', 'anything', '15.03'],
    // A time of day, which a day cannot hold, is not lost where nobody asked for a day.
    ['15.03.2025 10:30', 'anything', '15.03.2025 10:30'],
    ['15.03.2025 10:30', 'numberOrDay', '15.03.2025 10:30'],
    ['15.03.2025 99:99', 'anything', '15.03.2025 99:99'],
    ['2025-03-15T10:30', 'anything', '2025-03-15T10:30'],
    ['15.03.2025 г.', 'anything', '15.03.2025 г.'],
    ['15.03.2025 10:30', 'day', dayCell(2025, 3, 15)],
    ['15.03.2025 г.', 'day', dayCell(2025, 3, 15)],
    ['15.03.2025 99:99', 'day', '15.03.2025 99:99'],
  ] as const)('«%s» in a cell that takes %s', (text, expected, value) => {
    expect(typedValue(text, expected)).toEqual(value);
  });

  it('is shown so that typing it again means the same', () => {
    for (const value of [14.5, -0.25, 1250, dayCell(2026, 3, 15)]) {
      expect(typedValue(cellText(value), 'anything')).toEqual(value);
    }
  });
});
