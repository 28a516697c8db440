/** The rows that a number came from, so that every result can be traced back. */

import { listing } from '../values/russian';

export interface SourceRow {
  readonly sheet: string;
  /** The sheet's row number, 1 = the first row. */
  readonly row: number;
}

/** The records' rows on the sheet of their table. */
export function sourcesIn(
  { sheet }: { readonly sheet: string },
  rows: readonly { readonly row: number }[],
): SourceRow[] {
  return rows.map(({ row }) => ({ sheet, row }));
}

const LONGEST_LIST = 20;

/** «Курсы: 4, 7, 12; Педагоги: 3» — at most twenty rows a sheet, the rest counted. */
export function describeSources(sources: readonly SourceRow[]): string {
  const bySheet = new Map<string, number[]>();
  for (const { sheet, row } of sources) {
    const rows = bySheet.get(sheet);
    if (rows) rows.push(row);
    else bySheet.set(sheet, [row]);
  }
  return [...bySheet]
    .map(([sheet, rows]) => {
      // Numbers in an array of their own kind are sorted by size, and without a call a comparison.
      const ordered = Uint32Array.from(rows).sort();
      const distinct = ordered.filter((row, at) => row !== ordered[at - 1]);
      return `${sheet}: ${listing([...distinct], LONGEST_LIST)}`;
    })
    .join('; ');
}
