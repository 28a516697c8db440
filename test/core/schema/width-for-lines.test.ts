/** Long names take few lines (rule Б-88). */
import { widthForLines } from '../../../src/core/schema/column-width';
import { linesOf } from '../../../src/core/schema/text-width';

const BOUNDS = { least: 80, most: 230 };
const NAME = 'МБДОУ детский сад комбинированного вида № 16 «Теремок» города Заречный';

test('Б-88: a short name stays in a narrow column, a long one takes four lines', () => {
  expect(widthForLines(['Школа № 1'], 4, BOUNDS)).toBe(80);
  const width = widthForLines([NAME], 4, BOUNDS);
  expect(linesOf(NAME, width - 16, 'bold')).toBeLessThanOrEqual(4);
  expect(linesOf(NAME, width - 26, 'bold')).toBeGreaterThan(4);
  expect(widthForLines([NAME.repeat(9)], 4, BOUNDS)).toBe(230);
});
