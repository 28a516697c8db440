/** How often parts are unpacked and packed: what a book holds costs once, whatever is done with it. */
import { deflateSync, unzipSync, zipSync } from 'fflate';
import { computeAll } from '../../../src/app/school/compute';
import { DEMO_DAY } from '../../../src/demo/days';
import { demoSchool } from '../../../src/demo/school';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook } from './excel-book';

/** The parts in the order in which they were unpacked. */
const unpackings: string[] = [];

jest.mock('../../../src/hosts/xlsx/package/archive', () => {
  const actual = jest.requireActual<typeof import('../../../src/hosts/xlsx/package/archive')>(
    '../../../src/hosts/xlsx/package/archive',
  );
  const unpacked: typeof actual.unpacked = (part) => {
    unpackings.push(part.name);
    return actual.unpacked(part);
  };
  return { ...actual, unpacked };
});

/** Packed harder than we do. */
const foreign = (): Uint8Array => zipSync(unzipSync(excelBook()), { level: 9 });

/** Where these bytes stand in those. */
const placeOf = (bytes: Uint8Array, within: Uint8Array): number =>
  Buffer.from(within).indexOf(Buffer.from(bytes));

test('parts that nobody changes are carried over as they were packed', () => {
  const before = foreign();
  const book = openXlsx(before, { today: day(2026, 3, 15) });
  const cells = [{ row: 1, column: 1, value: 'иное' }];
  book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells }]);
  const after = book.toBytes();
  const changed = 'xl/worksheets/sheet1.xml';
  const others = Object.entries(unzipSync(before)).filter(
    ([name]) => name.startsWith('xl/worksheets/sheet') && name !== changed,
  );
  expect(others.length).toBeGreaterThan(0);
  for (const [, content] of others) {
    const packed = deflateSync(content, { level: 9 });
    expect(placeOf(packed, before)).toBeGreaterThan(0);
    expect(placeOf(packed, after)).toBeGreaterThan(0);
  }
});

test('a book of texts kept apart is opened with one unpacking of each part', () => {
  unpackings.length = 0;
  const book = openXlsx(excelBook(), { today: day(2026, 3, 15) });
  for (const name of book.sheetNames()) book.read(name);
  expect([...unpackings].sort()).toEqual(Object.keys(EXCEL_PARTS).sort());
  book.toBytes();
  expect(unpackings).toHaveLength(Object.keys(EXCEL_PARTS).length);
});

test('«Рассчитать всё» unpacks no sheet a second time but those that it writes', () => {
  const bytes = newXlsx(demoSchool(), { today: DEMO_DAY }).toBytes();
  unpackings.length = 0;
  const book = openXlsx(bytes, { today: DEMO_DAY });
  const opening = unpackings.length;
  computeAll(book);
  const before = unzipSync(bytes);
  const after = unzipSync(book.toBytes());
  const written = (name: string): boolean =>
    !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? []));
  expect(opening).toBe(Object.keys(before).length);
  const again = unpackings.slice(opening).filter((name) => /sheet\d+\.xml$/.test(name));
  expect(again.length).toBeGreaterThan(0);
  expect(again.filter((name) => !written(name))).toEqual([]);
  expect(new Set(again).size).toBe(again.length);

  const same = openXlsx(book.toBytes(), { today: DEMO_DAY });
  const reopened = unpackings.length;
  computeAll(same);
  expect(unpackings.slice(reopened).filter((name) => /sheet\d+\.xml$/.test(name))).toEqual([]);
});
