/** What the product declares of a cell: the column that it stands in, or the parameter of its row. */
import type { Column, ReferenceTarget } from '../../core/schema/column';
import { HeaderRow, looseHeader } from '../../core/schema/header-row';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { textOf } from '../../core/schema/shown';
import type { Columns } from '../../core/schema/table';
import { SETTINGS_HEADERS, SETTINGS_SHEET } from '../../core/settings/parameters';
import type { Cell } from '../../core/values/cell';
import { fold } from '../../core/values/text';
import type { Edition } from '../../editions/edition';
import type { SheetShape } from '../wire/snapshot';

type AnyColumn = Column<unknown>;
type ByHeader = ReadonlyMap<string, AnyColumn>;

const [PARAMETER, VALUE] = SETTINGS_HEADERS;

/** The columns by their headers and aliases, as headers are compared. */
function byHeader(columns: Columns, keyOf = looseHeader): ByHeader {
  const found = new Map<string, AnyColumn>();
  for (const column of Object.values(columns)) {
    for (const header of [column.header, ...column.aliases]) found.set(keyOf(header), column);
  }
  return found;
}

export class SheetColumns {
  private readonly tables: ReadonlyMap<string, ByHeader>;
  private readonly parameters: ByHeader;
  /** What codes under a header refer to, wherever it stands. */
  private readonly targets: ReadonlyMap<string, ReferenceTarget>;

  /** `declaredName` tells by which name the sheet on a tab is declared. */
  constructor(
    { tables, settings }: Pick<Edition, 'tables' | 'settings'>,
    private readonly declaredName: (tab: string) => string,
  ) {
    this.tables = new Map(tables.map(({ sheet, columns }) => [sheet, byHeader(columns)]));
    this.parameters = byHeader(settings, fold);
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
    const text = row === 0 && grid !== null ? textOf(cellAt(grid.rows[0], column)) : '';
    return this.columnUnder(sheet, text) === undefined ? null : text;
  }

  /** Whether the product knows the same column by both headers. */
  isSame(sheet: string, header: string, other: string): boolean {
    return this.columnUnder(sheet, header) === this.columnUnder(sheet, other);
  }

  /** What a header stands for on a sheet; undefined: nothing that the product knows. */
  private columnUnder(sheet: string, header: string): unknown {
    const known = looseHeader(header);
    const name = this.declaredName(sheet);
    if (name === SETTINGS_SHEET) return SETTINGS_HEADERS.find((one) => looseHeader(one) === known);
    return this.tables.get(name)?.get(known);
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
    return this.tables.get(name)?.get(headerOf(grid, column));
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
