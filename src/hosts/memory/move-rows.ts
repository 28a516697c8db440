/** Rows of a sheet in memory inserted, deleted and put into another order. */
import { rowMapOf, rowsAfter, tornMerge } from '../../app/row-map';
import type { RowChange } from '../../app/workbook';
import type { MergedArea } from '../../core/schema/sheet-grid';
import type { Cell } from '../../core/values/cell';
import { areaAddress } from '../../core/values/cell-address';

interface Content {
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly MergedArea[];
}

/** What the sheet holds after the change. Throws `Fault` where a merged area would be torn apart. */
export function withRows({ rows, merged }: Content, change: RowChange): Content {
  const map = rowMapOf(change);
  const areas = merged.flatMap((area) => {
    const span = map.mergeAfter(area);
    if (span === 'torn') throw tornMerge(areaAddress(area));
    const after = span && { ...area, ...span };
    return after && (after.top < after.bottom || after.left < after.right) ? [after] : [];
  });
  return { rows: rowsAfter(rows, map), merged: areas };
}
