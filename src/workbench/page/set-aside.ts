/** What of a draft could not be done again, in words: it can be read and typed once more. */
import { cellAddress } from '../../core/values/cell-address';
import type { SetAside } from '../wire/engine';
import type { Edit, Operation } from '../wire/operations';

const MOST_CELLS = 20;

function whatOf(operation: Operation): string {
  if (operation.kind !== 'edit') return 'Действие';
  // A record of the draft may be damaged: what can be read of it is told.
  const { sheet, cells = [] }: Partial<Edit> = operation;
  if (cells.length === 0) return `Лист «${sheet}»`;
  const shown = cells
    .slice(0, MOST_CELLS)
    .map(({ row, column, text }) => `${cellAddress(row, column)} «${text}»`);
  const more = cells.length > MOST_CELLS ? ` и ещё ${cells.length - MOST_CELLS}` : '';
  return `Лист «${sheet}», ${shown.join(', ')}${more}`;
}

/** A paragraph an operation. */
export function describeSetAside(all: readonly SetAside[]): string[] {
  return all.map(({ operation, reason }) => `${whatOf(operation)}: ${reason}`);
}
