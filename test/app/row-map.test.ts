import { type RowMap, rowMapOf } from '../../src/app/row-map';

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
});
