/** The header row of a sheet: which columns stand under which header. */
import { type Cell, isBlankCell } from '../values/cell';
import { fold, lookOf } from '../values/text';
import type { SheetPlan } from './sheet-plan';
import { textOf } from './shown';

/** A cell, counted from 0. */
interface HeaderCell {
  readonly row: number;
  readonly column: number;
}

/** A declared column as headers name it. */
export interface Named {
  readonly header: string;
  /** Other spellings. */
  readonly aliases: readonly string[];
  /** Nothing is counted by it. */
  readonly informs?: boolean;
}

/** «Код педагога*», «Объём (ч)» and «Oбъём,ч» as one text each with what they stand for (rule З-29). */
export const looseHeader = (header: string): string =>
  lookOf(
    fold(header)
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );

/**
 * Finds headers as people write them: without regard to case, spaces and ё; where none is written so,
 * without regard to marks and look-alike letters either.
 */
export class HeaderRow {
  private readonly columns: ReadonlyMap<string, number[]>;
  private loose: ReadonlyMap<string, number[]> | null = null;

  constructor(private readonly cells: readonly Cell[]) {
    this.columns = this.by(fold);
  }

  private by(keyOf: (header: string) => string): Map<string, number[]> {
    const columns = new Map<string, number[]>();
    this.cells.forEach((cell, index) => {
      if (isBlankCell(cell)) return;
      const header = keyOf(textOf(cell));
      const known = columns.get(header);
      if (known) known.push(index);
      else columns.set(header, [index]);
    });
    return columns;
  }

  /** The columns (from 0) under the header, from left to right. */
  allUnder(header: string): readonly number[] {
    const exact = this.columns.get(fold(header));
    if (exact) return exact;
    this.loose ??= this.by(looseHeader);
    return this.loose.get(looseHeader(header)) ?? [];
  }

  /**
   * The columns under the header of a declared column or under another spelling of it: more than one is in
   * doubt. Of a column that only informs the header comes before other spellings, and these in their order.
   */
  allOf({ header, aliases, informs }: Named): readonly number[] {
    const places = [header, ...aliases].map((name) => this.allUnder(name));
    return informs ? (places.find(({ length }) => length > 0) ?? []) : places.flat();
  }

  /** The first column under the header. */
  under(header: string): number | undefined {
    return this.allUnder(header)[0];
  }
}

/** The first cell that holds the header, in a sheet that may have titles above its headers. */
export function headerCell(rows: readonly (readonly Cell[])[], header: string): HeaderCell | null {
  for (const [row, cells] of rows.entries()) {
    const column = new HeaderRow(cells).under(header);
    if (column !== undefined) return { row, column };
  }
  return null;
}

/** No sheet has more title lines than this. */
export const MOST_TITLES = 20;

/**
 * The row, from 0, in which a written sheet has its header, where the plan has it in another: a later
 * version says more or less above it. Null: it stays where it is.
 */
export function movedHeader(
  rows: readonly (readonly Cell[])[],
  { titles, columns: [first] }: Pick<SheetPlan, 'titles' | 'columns'>,
): number | null {
  const found = first ? headerCell(rows.slice(0, MOST_TITLES), first.header) : null;
  return found?.column === 0 && found.row !== titles.length ? found.row : null;
}

/**
 * Whether a written sheet has the plan's headers, each in its column, whatever row they stand in.
 * `filled` is how many columns the product had filled: one that is left over has another header.
 */
export function hasHeaders(
  rows: readonly (readonly Cell[])[],
  plan: Pick<SheetPlan, 'titles' | 'columns'>,
  filled: number,
): boolean {
  const { titles, columns } = plan;
  const cells = rows[movedHeader(rows, plan) ?? titles.length] ?? [];
  const wanted = Array.from(
    { length: Math.max(columns.length, filled) },
    (_, at) => columns[at]?.header ?? '',
  );
  return wanted.every((header, at) => fold(textOf(cells[at] ?? null)) === fold(header));
}
