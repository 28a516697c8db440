/** What a person means by a text typed into a cell, as a Russian spreadsheet would take it. */
import { parseWrittenDay } from '../../core/schema/columns/day';
import type { Cell } from '../../core/values/cell';
import { parseDecimal } from '../../core/values/decimal';
import type { CellLook } from '../../hosts/xlsx/view/cell-looks';

/** More digits than a number can keep exactly. */
const MOST_DIGITS = 15;
/** «0012» and «+7…» are codes and telephones, not numbers. */
const IS_CODE = /^(?:0\d|\+)/;

function numberOf(text: string): number | null {
  const digits = text.replace(/\D/g, '').length;
  return digits > MOST_DIGITS ? null : parseDecimal(text);
}

function dayCellOf(text: string): Cell | null {
  const written = parseWrittenDay(text);
  return written && { day: written.day };
}

/**
 * The value of a typed text in a cell of this format. Formulas are not evaluated: «=…» stays a
 * text. What does not fit its format stays as typed; the checks will say so.
 */
export function typedValue(text: string, kind: CellLook['kind']): Cell {
  if (text.trim() === '') return null;
  switch (kind) {
    case 'text':
      return text;
    case 'day':
      return dayCellOf(text) ?? text;
    case 'number':
      return numberOf(text) ?? dayCellOf(text) ?? text;
    default:
      if (IS_CODE.test(text.trim())) return dayCellOf(text) ?? text;
      return numberOf(text) ?? dayCellOf(text) ?? text;
  }
}
