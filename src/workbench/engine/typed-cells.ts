/** What the texts of an edit mean in the cells that they were typed into. */
import type { CellEdit } from '../../app/workbook';
import { hasTime, parseWrittenDay } from '../../core/schema/columns/day';
import type { Cell } from '../../core/values/cell';
import { isDayCell } from '../../core/values/cell';
import type { Edit, TypedCell } from '../wire/operations';
import { cellText } from './cell-text';
import { placeKey } from './marks';
import { type CellKind, kindAfter, type Moment } from './moment';
import type { SheetColumns } from './sheet-columns';
import type { ShortDays } from './short-day';
import { type Expected, expectedBy, expectedIn, typedValue } from './typed-value';

export interface TypedCells {
  readonly cells: readonly CellEdit[];
  /** Formats that the values change, by `placeKey`. */
  readonly kinds: ReadonlyMap<number, CellKind>;
  /** The texts with every year that was supplied; null: none was. */
  readonly completed: readonly TypedCell[] | null;
  /** How many days were typed with a time, which their columns do not keep. */
  readonly timesLeft: number;
}

/** Reads the texts of an edit. */
export function typedCells(
  { sheet, cells }: Edit,
  moment: Moment,
  columns: SheetColumns,
  shortDays: ShortDays,
): TypedCells {
  const grid = moment.read(sheet);
  const kinds = new Map<number, CellKind>();
  let isCompleted = false;
  let timesLeft = 0;
  const typed = cells.map(({ row, column, text }) => {
    const declared = columns.at(sheet, grid, row, column);
    let expected: Expected;
    let kind: CellKind;
    if (declared) expected = expectedIn(declared);
    // A header stays a text, whatever it looks like: columns are known by it.
    else if (row === 0 && columns.knows(sheet)) expected = 'text';
    else {
      kind = moment.kindAt(sheet, row, column);
      expected = expectedBy(kind);
    }
    // A file's text ends its lines with a line feed alone.
    const value = typedValue(text.replace(/\r\n?/g, '\n'), expected, shortDays);
    if (!declared && kindAfter(value, kind) !== kind) {
      kinds.set(placeKey(row, column), kindAfter(value, kind));
    }
    const isSupplied = isDay(value) && parseWrittenDay(text) === null;
    isCompleted ||= isSupplied;
    if (isDay(value) && hasTime(text)) timesLeft += 1;
    return { row, column, value, text: isSupplied ? cellText(value) : text };
  });
  return {
    cells: typed.map(({ row, column, value }) => ({ row, column, value })),
    kinds,
    completed: isCompleted ? typed.map(({ row, column, text }) => ({ row, column, text })) : null,
    timesLeft,
  };
}

const isDay = (value: Cell): boolean => value !== null && isDayCell(value);
