/** What the row commands do with what is selected: rows that are not shown are never among it. */
import { deletion, insertion, move } from '../../../src/workbench/page/row-acts';

const SHEET = 'Курсы';

it('deletes shown rows alone, in one operation', () => {
  expect(deletion(SHEET, [3, 4, 5], 0)).toEqual({
    kind: 'deleteRows',
    sheet: SHEET,
    at: 3,
    count: 3,
  });
  expect(deletion(SHEET, [36, 127, 128, 142], 0)).toEqual({
    kind: 'deleteRowsApart',
    sheet: SHEET,
    stretches: [
      { at: 36, count: 1 },
      { at: 127, count: 2 },
      { at: 142, count: 1 },
    ],
  });
});

it('never deletes the headers', () => {
  expect(deletion(SHEET, [0, 1, 2], 1)).toMatchObject({ at: 2, count: 1 });
  expect(deletion(SHEET, [0, 1], 1)).toBeNull();
});

it('inserts as many rows as are shown of what is selected', () => {
  expect(insertion(SHEET, [4, 5, 9], false, 0)).toMatchObject({ at: 4, count: 3 });
  expect(insertion(SHEET, [4, 5, 9], true, 0)).toMatchObject({ at: 10, count: 3 });
  expect(insertion(SHEET, [0], false, 0)).toMatchObject({ at: 1, count: 1 });
});

it('moves rows up and down, and not over the headers', () => {
  const place = { row: 5, column: 0, toRow: 4, toColumn: 0 };
  expect(move(SHEET, place, -1, 0)).toMatchObject({ at: 4, count: 2, before: 3 });
  expect(move(SHEET, place, 1, 0)).toMatchObject({ at: 4, count: 2, before: 7 });
  expect(move(SHEET, { ...place, row: 1, toRow: 1 }, -1, 0)).toBeNull();
});
