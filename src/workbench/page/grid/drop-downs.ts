/** Drop-downs and checkboxes. Lists of values stand on a hidden sheet: a value may hold a comma. */
import { columnLetters } from '../../../core/values/column-letters';
import type { Area, ListArea, SheetShape } from '../../wire/snapshot';

const LISTS = 'списки';
const MOST_ROWS = 5_000;

interface RangeOfCells {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

interface ValidationRule {
  readonly uid: string;
  readonly type: 'list' | 'checkbox';
  readonly formula1: string;
  readonly formula2?: string;
  readonly ranges: readonly RangeOfCells[];
  readonly allowBlank: true;
  readonly showErrorMessage: false;
  /** 2: whatever is typed is taken; the server judges it. */
  readonly errorStyle: 2;
  /** 1: an arrow in the cell, no coloured chip. */
  readonly renderMode: 1;
}

type Values = readonly string[];

const keyOf = (values: Values): string => values.join('\n');

/** Every different list of fixed values in the workbook, in a stable order. */
function valueLists(sheets: readonly SheetShape[]): Map<string, Values> {
  const lists = new Map<string, Values>();
  for (const { lists: areas } of sheets) {
    for (const { source } of areas) {
      if ('values' in source) lists.set(keyOf(source.values), source.values);
    }
  }
  return lists;
}

/** The hidden sheet with a column for each list. */
export function valueListsSheet(sheets: readonly SheetShape[]) {
  const cellData: Record<number, Record<number, { v: string; t: 1 }>> = {};
  const lists = [...valueLists(sheets).values()];
  lists.forEach((values, column) => {
    values.forEach((v, row) => {
      cellData[row] = { ...cellData[row], [column]: { v, t: 1 } };
    });
  });
  const rowCount = Math.max(1, ...lists.map(({ length }) => length));
  const columnCount = Math.max(1, lists.length);
  return { id: 'lists', name: LISTS, hidden: 1 as const, cellData, rowCount, columnCount };
}

const reference = (sheet: string, column: number, first: number, last: number): string =>
  `='${sheet.replace(/'/g, "''")}'!$${columnLetters(column)}$${first + 1}:$${columnLetters(column)}$${last + 1}`;

function sourceFormula({ source }: ListArea, sheets: readonly SheetShape[]): string {
  if ('values' in source) {
    const column = [...valueLists(sheets).keys()].indexOf(keyOf(source.values));
    return reference(LISTS, column, 0, source.values.length - 1);
  }
  return reference(source.sheet, source.area.left, source.area.top, source.area.bottom);
}

const rangeOf = ({ top, left, bottom, right }: Area): RangeOfCells => ({
  startRow: top,
  startColumn: left,
  endRow: Math.min(bottom, MOST_ROWS),
  endColumn: right,
});

/** The validation rules of one sheet. */
export function validationRules(
  shape: SheetShape,
  sheets: readonly SheetShape[],
): readonly ValidationRule[] {
  const settled = {
    allowBlank: true,
    showErrorMessage: false,
    errorStyle: 2,
    renderMode: 1,
  } as const;
  const checkboxes = shape.columns.flatMap(({ checkbox }, column) => (checkbox ? [column] : []));
  const lists = shape.lists.filter(
    ({ areas }) => !areas.some(({ left }) => checkboxes.includes(left)),
  );
  return [
    ...lists.map((list, index) => ({
      uid: `list-${index}`,
      type: 'list' as const,
      formula1: sourceFormula(list, sheets),
      ranges: list.areas.map(rangeOf),
      ...settled,
    })),
    ...checkboxes.map((column) => ({
      uid: `checkbox-${column}`,
      type: 'checkbox' as const,
      formula1: 'да',
      formula2: '',
      ranges: [rangeOf({ top: 1, left: column, bottom: shape.rows.length + 100, right: column })],
      ...settled,
    })),
  ];
}
