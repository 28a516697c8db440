/** What the product declares of a cell: the column that it stands in, or the parameter of its row. */
import type { Column, ReferenceTarget } from '../../core/schema/column';
import { HeaderRow, looseHeader, type Named } from '../../core/schema/header-row';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { textOf } from '../../core/schema/shown';
import type { Columns } from '../../core/schema/table';
import { SETTINGS_HEADERS, SETTINGS_SHEET } from '../../core/settings/parameters';
import type { Cell } from '../../core/values/cell';
import { extended } from '../../core/values/sparse-row';
import { fold } from '../../core/values/text';
import type { Edition } from '../../editions/edition';
import type { SheetShape } from '../wire/snapshot';

type AnyColumn = Column<unknown>;

const [PARAMETER, VALUE] = SETTINGS_HEADERS;
const OF_SETTINGS: readonly Named[] = SETTINGS_HEADERS.map((header) => ({ header, aliases: [] }));

/** What is declared of each column (from 0), found as the reader of the sheet finds it. */
function boundIn<C extends Named>(
  declared: readonly C[],
  headerRow: readonly Cell[],
): ReadonlyMap<number, C> {
  const headers = new HeaderRow(headerRow);
  return new Map(
    declared.flatMap((column) => headers.allOf(column).map((at) => [at, column] as const)),
  );
}

/** The parameters by their names and other spellings of them. */
function byName(settings: Columns): ReadonlyMap<string, AnyColumn> {
  return new Map(
    Object.values(settings).flatMap((column) =>
      [column.header, ...column.aliases].map((name) => [fold(name), column] as const),
    ),
  );
}

export class SheetColumns {
  private readonly tables: ReadonlyMap<string, readonly AnyColumn[]>;
  private readonly parameters: ReadonlyMap<string, AnyColumn>;
  /** What codes under a header refer to, wherever it stands. */
  private readonly targets: ReadonlyMap<string, ReferenceTarget>;
  /** A row of headers is asked about with every cell under it. */
  private readonly bound = new WeakMap<
    readonly Cell[],
    Map<string, ReadonlyMap<number, AnyColumn>>
  >();

  /** `declaredName` tells by which name the sheet on a tab is declared. */
  constructor(
    { tables, settings }: Pick<Edition, 'tables' | 'settings'>,
    private readonly declaredName: (tab: string) => string,
  ) {
    this.tables = new Map(tables.map(({ sheet, columns }) => [sheet, Object.values(columns)]));
    this.parameters = byName(settings);
    const columns = tables.flatMap((table) => Object.values(table.columns));
    this.targets = new Map(
      columns.flatMap(({ header, target, type }) =>
        target === null || type !== 'reference' ? [] : [[looseHeader(header), target] as const],
      ),
    );
  }

  /** Whether the product knows what the sheet's headers mean. */
  knows(sheet: string): boolean {
    const name = this.declaredName(sheet);
    return name === SETTINGS_SHEET || this.tables.has(name);
  }

  /** The header that stands in a cell and by which the product knows the column; null: none does. */
  headerAt(sheet: string, grid: SheetGrid | null, row: number, column: number): string | null {
    const headers = grid?.rows[0];
    if (row !== 0 || headers === undefined || !this.boundIn(sheet, headers).has(column))
      return null;
    return textOf(cellAt(headers, column));
  }

  /** Whether the product knows the same columns of a sheet when the text stands over one of them. */
  staysKnown(sheet: string, grid: SheetGrid | null, column: number, text: string): boolean {
    const headers = grid?.rows[0] ?? [];
    const before = this.boundIn(sheet, headers);
    const after = this.boundIn(sheet, extended<Cell>(headers.slice(), column, text, null));
    return (
      before.size === after.size && [...before].every(([at, known]) => after.get(at) === known)
    );
  }

  /** What the product knows a sheet's columns as. */
  private boundIn(sheet: string, headers: readonly Cell[]): ReadonlyMap<number, Named> {
    const name = this.declaredName(sheet);
    return name === SETTINGS_SHEET ? boundIn(OF_SETTINGS, headers) : this.declaredIn(name, headers);
  }

  private declaredIn(name: string, headers: readonly Cell[]): ReadonlyMap<number, AnyColumn> {
    const ofRow = this.bound.get(headers) ?? new Map<string, ReadonlyMap<number, AnyColumn>>();
    this.bound.set(headers, ofRow);
    const found = ofRow.get(name) ?? boundIn(this.tables.get(name) ?? [], headers);
    ofRow.set(name, found);
    return found;
  }

  /** The row of a sheet's headers: the first where the product reads it, else the last frozen one. */
  headerRow(sheet: string, view: Pick<SheetShape, 'frozenRows'> | null): number {
    return this.knows(sheet) ? 0 : Math.max(0, (view?.frozenRows ?? 0) - 1);
  }

  /** What is declared of a cell under the header row; undefined: nothing. */
  at(sheet: string, grid: SheetGrid | null, row: number, column: number): AnyColumn | undefined {
    if (grid === null || row === 0) return undefined;
    const name = this.declaredName(sheet);
    if (name === SETTINGS_SHEET) return this.parameterAt(grid, row, column);
    return this.declaredIn(name, grid.rows[0] ?? []).get(column);
  }

  /** The sheet and column that a cell's code is looked up in; null where it is no code. */
  targetAt(
    sheet: string,
    grid: SheetGrid | null,
    row: number,
    column: number,
  ): ReferenceTarget | null {
    if (grid === null || row === 0) return null;
    const declared = this.at(sheet, grid, row, column);
    if (declared?.target) return declared.target;
    if (declared?.unique) {
      return { sheet: this.declaredName(sheet), header: declared.header };
    }
    return this.targets.get(headerOf(grid, column)) ?? null;
  }

  private parameterAt({ rows }: SheetGrid, row: number, column: number): AnyColumn | undefined {
    const headers = new HeaderRow(rows[0] ?? []);
    const nameAt = headers.under(PARAMETER);
    if (column !== headers.under(VALUE) || nameAt === undefined) return undefined;
    return this.parameters.get(fold(textOf(cellAt(rows[row], nameAt))));
  }
}

const headerOf = ({ rows }: SheetGrid, column: number): string =>
  looseHeader(textOf(cellAt(rows[0], column)));

const cellAt = (row: readonly Cell[] | undefined, column: number): Cell => row?.[column] ?? null;
