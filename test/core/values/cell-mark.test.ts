/** A cell's mark: another one for any other content. */
import { type Cell, cellMark } from '../../../src/core/values/cell';
import { dayAt } from '../day-at';

test('no two of these cells have one mark', () => {
  const cells: Cell[] = [
    null,
    '',
    'null',
    0,
    '0',
    true,
    'true',
    false,
    46_127,
    { day: dayAt('15.04.2026') },
    { day: dayAt('16.04.2026') },
    { error: '#REF!' },
    { error: '#N/A' },
    '#REF!',
  ];
  expect(new Set(cells.map(cellMark)).size).toBe(cells.length);
});
