/** What a person means by a text typed into a cell, as a Russian spreadsheet would take it. */
import type { Column } from '../../core/schema/column';
import { parseDayAlone, parseWrittenDay } from '../../core/schema/columns/day';
import type { Cell } from '../../core/values/cell';
import { isCellDay } from '../../core/values/day';
import { parseDecimal } from '../../core/values/decimal';
import type { CellKind } from './moment';
import type { ShortDays } from './short-day';

/**
 * What a cell takes. `number` alone never becomes a day; `anything` is a cell that neither the
 * product nor its format says anything of.
 */
export type Expected = 'text' | 'day' | 'number' | 'numberOrDay' | 'anything';

/** What a declared column takes. */
export function expectedIn({ look }: Pick<Column<unknown>, 'look'>): Expected {
  return look === 'text' || look === 'day' ? look : 'number';
}

/** What a cell takes of which only the format is known. */
export function expectedBy(kind: CellKind): Expected {
  if (kind === 'number') return 'numberOrDay';
  return kind ?? 'anything';
}

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
 * Where no day is expected, one that no cell can show stays a text, as in any spreadsheet, and so does one with
 * a time, which a day would lose.
 */
function plainDayOf(text: string): Cell | null {
  const written = parseDayAlone(text);
  return written && isCellDay(written.day) ? { day: written.day } : null;
}

/** A number as it is written in Russian: «2.10» may be a clause, a criterion or a day. */
function plainNumberOf(text: string): number | null {
  return IS_CODE.test(text.trim()) || text.includes('.') ? null : numberOf(text);
}

/**
 * The value of a typed text. Formulas are not evaluated: «=…» stays a text. What does not fit stays
 * as typed; the checks will say so. A day without a year is one where days are expected only.
 */
export function typedValue(text: string, expected: Expected, shortDays?: ShortDays): Cell {
  if (text.trim() === '') return null;
  switch (expected) {
    case 'text':
      return text;
    case 'day':
      return dayCellOf(text) ?? shortDays?.read(text) ?? text;
    case 'number':
      return numberOf(text) ?? text;
    case 'numberOrDay':
      return numberOf(text) ?? plainDayOf(text) ?? text;
    case 'anything':
      return plainNumberOf(text) ?? plainDayOf(text) ?? text;
  }
}
