import { isSameOrder, type RowMap, rowMapOf, tornMerge } from '../../src/app/row-map';

describe('where rows stand after a change', () => {
  const there = (moved: RowMap) => [0, 1, 2, 3, 4].map(moved.rowAfter);
  const back = (moved: RowMap) => [0, 1, 2, 3, 4].map(moved.rowBefore);

  it('inserted and deleted rows', () => {
    const inserted = rowMapOf({ kind: 'insertRows', sheet: 'Л', at: 2, count: 2 });
    expect(there(inserted)).toEqual([0, 1, 4, 5, 6]);
    expect(back(inserted)).toEqual([0, 1, null, null, 2]);
    const deleted = rowMapOf({ kind: 'deleteRows', sheet: 'Л', at: 1, count: 2 });
    expect(there(deleted)).toEqual([0, null, null, 1, 2]);
    expect(back(deleted)).toEqual([0, 3, 4, 5, 6]);
  });

  it('ordered rows', () => {
    const ordered = rowMapOf({ kind: 'orderRows', sheet: 'Л', first: 1, order: [2, 0, 1] });
    expect(there(ordered)).toEqual([0, 2, 3, 1, 4]);
    expect(back(ordered)).toEqual([0, 3, 1, 2, 4]);
  });

  it.each([
    [
      { top: 1, bottom: 2 },
      { top: 2, bottom: 3 },
    ],
    [{ top: 1, bottom: 3 }, 'torn'],
    [{ top: 2, bottom: 3 }, 'torn'],
    [{ top: 3, bottom: 4 }, 'torn'],
    [
      { top: 4, bottom: 5 },
      { top: 4, bottom: 5 },
    ],
    [
      { top: 0, bottom: 0 },
      { top: 0, bottom: 0 },
    ],
  ])('ordered rows move a merged area of %j together or tear it', (area, moved) => {
    const { mergeAfter } = rowMapOf({ kind: 'orderRows', sheet: 'Л', first: 1, order: [2, 0, 1] });
    expect(mergeAfter(area)).toEqual(moved);
  });

  it.each([
    // Over the whole block it stays, whatever the order within.
    [
      { top: 0, bottom: 4 },
      { top: 0, bottom: 4 },
    ],
    [
      { top: 1, bottom: 3 },
      { top: 1, bottom: 3 },
    ],
    [
      { top: 1, bottom: 2 },
      { top: 2, bottom: 3 },
    ],
    [{ top: 2, bottom: 3 }, 'torn'],
    [
      { top: 4, bottom: 6 },
      { top: 4, bottom: 6 },
    ],
    [{ top: 3, bottom: 5 }, 'torn'],
  ])('a range of %j is where its rows are, or torn', (span, moved) => {
    const { spanAfter } = rowMapOf({ kind: 'orderRows', sheet: 'Л', first: 1, order: [2, 0, 1] });
    expect(spanAfter(span)).toEqual(moved);
  });
});

it('what would be torn is named, with the remedy', () => {
  expect(tornMerge('A4:C5').message).toMatch(/A4:C5 .*разъедините их и повторите\.$/);
});

it.each<[readonly number[], boolean]>([
  [[], true],
  [[0, 1, 2], true],
  [[0, 2, 1], false],
  [[1, 0, 2], false],
])('the order %j leaves every row where it is: %s', (order, isSame) => {
  expect(isSameOrder(order)).toBe(isSame);
});

it('says what to do where rows are ordered that are not there', () => {
  expect(() => rowMapOf({ kind: 'orderRows', sheet: 'Л', first: 1, order: [0, 0] })).toThrow(
    'Таких строк на листе нет: выделите строки заново и повторите.',
  );
});
