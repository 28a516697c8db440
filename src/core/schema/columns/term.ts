/** Columns of terms: a date, or the words by which plans name a stretch of time (rule Э-01). */
import { type Cell, isDayCell } from '../../values/cell';
import { type Day, formatDay } from '../../values/day';
import {
  type Column,
  type ColumnOptions,
  columnOf,
  type Filled,
  finding,
  type Reading,
} from '../column';
import { shown, textOf } from '../shown';
import { INVALID_TERM, TWO_DIGIT_YEAR } from '../value-checks';
import { isPossible } from './day';
import { parseTerm, WHOLE_PERIOD, type WrittenTerm } from './term-words';

/** From a day to a day, both included; null: the bound of the reporting period. */
export interface Term {
  readonly from: Day | null;
  readonly to: Day | null;
  /** As it was typed, on one line. */
  readonly said: string;
}

/** One example of each wording that is read. */
const WORDINGS = [
  '15.05.2026',
  'до 15.05.2026',
  '01.10.2025–15.10.2025',
  'сентябрь 2026',
  'сентябрь–октябрь 2026',
  '3 квартал 2026',
  'сентябрь, октябрь 2026',
  '1–2 кварталы 2026',
  'I полугодие 2026',
  '2026 год',
  '2025/26 учебный год',
  ...WHOLE_PERIOD,
];

const writtenIn = (cell: Cell): WrittenTerm | null => {
  if (isDayCell(cell)) return { from: cell.day, to: cell.day, shortYear: false };
  // A year alone is a number to a spreadsheet.
  return typeof cell === 'string' || typeof cell === 'number' ? parseTerm(String(cell)) : null;
};

function read(header: string, cell: Cell): Reading<Term> {
  const written = writtenIn(cell);
  const bounds = [written?.from, written?.to].filter((day) => day != null);
  if (written === null || !bounds.every(isPossible)) {
    return { fault: finding(INVALID_TERM, { header, shown: shown(cell), permitted: WORDINGS }) };
  }
  const { from, to, shortYear } = written;
  const value = { from, to, said: textOf(cell) };
  if (!shortYear) return { value };
  const dates = [...new Set(bounds)].map(formatDay).join('–');
  return { value, doubt: finding(TWO_DIGIT_YEAR, { header, shown: dates }) };
}

/** A term within the years that can be meant. */
export function term<const O extends ColumnOptions>(
  header: string,
  options: O,
): Column<Filled<O, Term>> {
  return columnOf<Term | null>(header, options, {
    type: 'term',
    // No date format: it would make a spreadsheet mark «3 квартал 2026» as a mistake.
    look: 'text',
    whenBlank: null,
    width: 150,
    limits: WORDINGS.join(' · '),
    parse: (cell) => read(header, cell),
  }) as Column<Filled<O, Term>>;
}
