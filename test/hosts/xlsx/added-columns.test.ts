/** A computed sheet whose plan has become wider. */
import { unzipSync } from 'fflate';
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day } from '../../contract/plans';

const partOf = (bytes: Uint8Array): string => {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((one) => /worksheets\/[^/]+\.xml$/.test(one));
  return new TextDecoder().decode(name === undefined ? undefined : parts[name]);
};

const widthsOf = (xml: string): (string | undefined)[] =>
  [...xml.matchAll(/<col min="(\d+)" max="\1" width="([\d.]+)"/g)].map(
    ([, at, width]) => `${at}: ${width}`,
  );

it('gives the added columns their widths and leaves the others alone', () => {
  const workbook = createXlsx({ today: day(2026, 4, 15) });
  workbook.apply([{ kind: 'createSheet', plan: computedSheet([], []) }]);
  const before = widthsOf(partOf(workbook.toBytes()));
  const wider = [column('Место'), column('А'), { ...column('Б', 'share'), width: 70 }];
  const plan = computedSheet([], [['1', 'а', 66.7]], wider);
  workbook.apply([{ kind: 'replaceSheet', plan }]);
  expect(widthsOf(partOf(workbook.toBytes()))).toEqual([...before, '3: 10']);
  workbook.apply([{ kind: 'replaceSheet', plan: { ...plan, rows: [] } }]);
  expect(widthsOf(partOf(workbook.toBytes()))).toHaveLength(3);
});
