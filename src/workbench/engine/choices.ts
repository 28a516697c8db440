/** What a cell's drop-down offers, and what stands behind a code. */
import type { Column } from '../../core/schema/column';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { textOf } from '../../core/schema/shown';
import { contains } from '../../core/values/cell-address';
import type { Edition } from '../../editions/edition';
import type { DropDownList } from '../../hosts/xlsx/view/lists';
import type { Choice } from '../wire/engine';
import { Registers } from './registers';
import type { SheetColumns } from './sheet-columns';

/** The workbook as far as drop-downs look at it. */
interface Cells {
  read(sheet: string): SheetGrid | null;
}

/** Whether a declared column offers values; several in one cell cannot be chosen from a list. */
export function offersValues(column: Column<unknown>): boolean {
  if (column.type === 'choices' || column.type === 'yesNo') return false;
  return column.target !== null || column.values.length > 0;
}

export class Choices {
  private readonly registers: Registers;

  constructor(
    edition: Pick<Edition, 'words'>,
    private readonly columns: SheetColumns,
    private readonly book: Cells,
  ) {
    this.registers = new Registers(edition);
  }

  /** The values for a cell; `lists`: those that the file itself has on the sheet, read if need be. */
  of(sheet: string, row: number, column: number, lists: () => readonly DropDownList[]): Choice[] {
    const grid = this.book.read(sheet);
    const declared = this.columns.at(sheet, grid, row, column);
    if (declared && offersValues(declared)) return this.declared(declared);
    if (declared?.type === 'choices' || declared?.type === 'yesNo') return [];
    const list = lists().find(({ areas }) => areas.some((area) => contains(area, row, column)));
    return list === undefined ? [] : this.listed(list);
  }

  /** What stands behind a cell's code, in words; '' where nothing does. */
  meaning(sheet: string, row: number, column: number): string {
    const grid = this.book.read(sheet);
    const code = textOf(grid?.rows[row]?.[column] ?? null);
    if (code === '') return '';
    const target = this.columns.targetAt(sheet, grid, row, column);
    if (target !== null) {
      const register = this.registers.of(target, this.book.read(target.sheet));
      return register.get(code)?.words.join(', ') ?? '';
    }
    const labels = this.columns.at(sheet, grid, row, column)?.labels ?? [];
    return labels.find((label) => label.startsWith(`${code} `))?.slice(code.length + 1) ?? '';
  }

  private declared({ type, target, labels, values }: Column<unknown>): Choice[] {
    if (target === null) {
      const offered = (labels.length > 0 ? labels : values).map(plain);
      if (type !== 'text') return offered;
      return offered.map((choice) => ({ ...choice, suggested: true }));
    }
    const register = this.registers.of(target, this.book.read(target.sheet));
    return [...register.values()].map(({ code, words: [label = ''] }) => ({ value: code, label }));
  }

  private listed({ source }: DropDownList): Choice[] {
    if ('values' in source) return source.values.filter((value) => value !== '').map(plain);
    const { top, left, bottom } = source.area;
    const rows = this.book.read(source.sheet)?.rows.slice(top, bottom + 1) ?? [];
    const values = rows.map((cells) => textOf(cells[left] ?? null));
    return [...new Set(values)].filter((value) => value !== '').map(plain);
  }
}

const plain = (value: string): Choice => ({ value, label: '' });
