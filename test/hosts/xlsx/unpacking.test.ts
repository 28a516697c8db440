/** How often parts are unpacked and packed: what a book holds costs once, whatever is done with it. */
import { crc32 } from 'node:zlib';
import { deflateSync, unzipSync, zipSync } from 'fflate';
import { computeAll } from '../../../src/app/school/compute';
import { DEMO_DAY } from '../../../src/demo/days';
import { demoSchool } from '../../../src/demo/school';
import { unpacked, unpackedPieces } from '../../../src/hosts/xlsx/package/archive';
import type { Packed } from '../../../src/hosts/xlsx/package/zip-records';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook } from './excel-book';

/** The parts in the order in which they were unpacked. */
const unpackings: string[] = [];
/** Those of them that stood in memory whole. */
const whole: string[] = [];

jest.mock('../../../src/hosts/xlsx/package/archive', () => {
  const actual = jest.requireActual<typeof import('../../../src/hosts/xlsx/package/archive')>(
    '../../../src/hosts/xlsx/package/archive',
  );
  const unpacked: typeof actual.unpacked = (part) => {
    unpackings.push(part.name);
    whole.push(part.name);
    return actual.unpacked(part);
  };
  const unpackedPieces: typeof actual.unpackedPieces = (part) => {
    unpackings.push(part.name);
    return actual.unpackedPieces(part);
  };
  return { ...actual, unpacked, unpackedPieces };
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

test('no sheet and no list of texts stands in memory whole to be read', () => {
  whole.length = 0;
  const book = openXlsx(excelBook(), { today: day(2026, 3, 15) });
  for (const name of book.sheetNames()) book.read(name);
  book.tabs();
  expect(whole).toContain('xl/workbook.xml');
  expect(whole.filter((name) => /worksheets|sharedStrings/.test(name))).toEqual([]);
});

test('of a part in pieces no more is unpacked than was asked for, and damage is told with the last', () => {
  const packed = (): Packed => {
    let seed = 7;
    // Letters of chance pack badly: many pieces.
    const content = Uint8Array.from({ length: 400_000 }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return seed >>> 24;
    });
    const checksum = crc32(content);
    const bytes = deflateSync(content);
    return { name: 'часть.xml', size: content.length, method: 8, checksum, bytes };
  };
  const sound = packed();
  const pieces = [...unpackedPieces(sound)];
  expect(pieces.length).toBeGreaterThan(5);
  expect(Buffer.concat(pieces).equals(Buffer.from(unpacked(sound)))).toBe(true);

  const asked: number[] = [];
  const bytes = new Proxy(sound.bytes, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (key !== 'subarray') return value;
      return (from: number, to: number) => {
        asked.push(from);
        return target.subarray(from, to);
      };
    },
  });
  unpackedPieces({ ...sound, bytes })
    [Symbol.iterator]()
    .next();
  expect(asked).toEqual([0]);

  const before: Uint8Array[] = [];
  expect(() => {
    for (const piece of unpackedPieces({ ...sound, checksum: sound.checksum ^ 1 }))
      before.push(piece);
  }).toThrow('часть часть.xml испорчена');
  expect(before).toHaveLength(pieces.length);
  for (const size of [sound.size - 1, sound.size + 1]) {
    expect(() => [...unpackedPieces({ ...sound, size })]).toThrow('часть часть.xml испорчена');
  }
});
