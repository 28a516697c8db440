/** A formula as it reads when it is copied to another cell. */
import { columnLetters } from '../../../core/values/column-letters';
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';
import { columnOf } from '../reading/cell-address';

/** Texts, quoted sheet names, bracketed table references; ranges of columns or rows; words. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w(.])|\$?\d+:\$?\d+(?![\w(.])|[\p{L}\p{N}_.$\\]+[(!]?/giu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const RANGE_END = /^(\$?)([A-Z]{1,3}|\d+)$/i;

/** `formula` moved by `rows` down and `columns` right: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, digits: string): string | null => {
    const moved = Number(digits) + (fixed === '' ? rows : 0);
    return moved >= 1 && moved <= MOST_ROWS ? fixed + moved : null;
  };
  const column = (fixed: string, letters: string): string | null => {
    const moved = columnOf(letters) + (fixed === '' ? columns : 0);
    return moved >= 0 && moved < MOST_COLUMNS ? fixed + columnLetters(moved) : null;
  };
  const rangeEnd = (text: string): string | null => {
    const [, fixed = '', name = ''] = RANGE_END.exec(text) ?? [];
    return /\d/.test(name) ? row(fixed, name) : column(fixed, name);
  };
  return formula.replace(TOKENS, (token) => {
    if (/^["'[]/.test(token)) return token;
    if (token.includes(':')) {
      const ends = token.split(':').map(rangeEnd);
      return ends.includes(null) ? '#REF!' : ends.join(':');
    }
    const cell = CELL.exec(token);
    if (!cell) return token;
    const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = cell;
    const movedColumn = column(columnFixed, letters);
    const movedRow = row(rowFixed, digits);
    return movedColumn === null || movedRow === null ? '#REF!' : movedColumn + movedRow;
  });
}
