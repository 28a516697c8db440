/** Every change that a person makes to cells, whatever way it came about. */
import type { ICellData, ICommandInfo, ICommandService, IExecutionOptions } from '@univerjs/core';
import { plainDecimal } from '../../../core/values/decimal';
import type { TypedCell } from '../../wire/messages';

const SET_VALUES = 'sheet.mutation.set-range-values';

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
}

/** Marks a change that comes from the server and must not go back there. */
export const FROM_SERVER = { onlyLocal: true, fromServer: true } as const;

/** The text that a person left in a cell; null when the change was not about its content. */
function typedText(cell: ICellData | null): string | null {
  if (cell === null) return '';
  const { v, p, f } = cell;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (typeof f === 'string' && f !== '') return f;
  if (v === null || v === '') return '';
  if (v === undefined) return null;
  if (typeof v === 'boolean') return v ? 'да' : '';
  return typeof v === 'number' ? plainDecimal(v) : v;
}

/** Calls back with the texts that a person has put into cells of a sheet. */
export function listenToEdits(
  commands: ICommandService,
  tell: (sheetId: string, cells: TypedCell[]) => void,
): void {
  commands.onCommandExecuted((info: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (info.id !== SET_VALUES) return;
    if (options?.onlyLocal || options?.['fromFormula'] || options?.['fromServer']) return;
    const { subUnitId, cellValue = {} } = info.params as SetValues;
    const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, cell]): TypedCell[] => {
        const text = typedText(cell);
        return text === null ? [] : [{ row: Number(row), column: Number(column), text }];
      }),
    );
    if (cells.length > 0) tell(subUnitId, cells);
  });
}

/** The parameters that show server cells in the grid. */
export function setValues(
  unitId: string,
  subUnitId: string,
  cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>,
) {
  return { id: SET_VALUES, params: { unitId, subUnitId, cellValue: cells } };
}
