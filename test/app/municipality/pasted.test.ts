/** «Вставка сводок»: what is on it counts once a row of it is filled. */
import { pastedDeliveries } from '../../../src/app/municipality/pasted-deliveries';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { cellsWith, summaryOf, TODAY } from '../../core/municipality/municipal-kit';

const PASTED = cellsWith([summaryOf('01', { К4: [3, 5] })]).rows;
const [HEADERS = [], ...LINES] = PASTED;

const deliveriesOn = (...rows: (readonly Cell[])[]) =>
  pastedDeliveries(new MemoryWorkbook(TODAY, [{ name: 'Вставка сводок', rows }]));

it.each<[string, (readonly Cell[])[]]>([
  ['without anything', []],
  ['of headers alone', [HEADERS]],
  ['of headers and blank rows', [HEADERS, [], [null, '  ', false], ['\u00a0']]],
])('a sheet %s brings nothing, and nothing is wrong with it', (_, rows) => {
  expect(deliveriesOn(...rows)).toEqual([]);
});

it('a workbook without the sheet brings nothing', () => {
  expect(pastedDeliveries(new MemoryWorkbook(TODAY, []))).toEqual([]);
});

it('a filled row below blank ones is a delivery', () => {
  expect(deliveriesOn(HEADERS, [], [false, ' '], ...LINES)).toMatchObject([
    {
      source: 'Вставка сводок',
      label: { schoolCode: '01' },
      summary: { measures: [{ code: 'К4' }] },
    },
  ]);
});

it('one row that cannot be understood is a delivery that is refused', () => {
  expect(deliveriesOn(HEADERS, ['что-то'])).toMatchObject([{ source: 'Вставка сводок' }]);
  expect(deliveriesOn(HEADERS, ['что-то'])[0]).toHaveProperty('refusal');
});
