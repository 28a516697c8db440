/** Number columns: whole numbers and decimals with limits. */
import type { Cell } from '../../values/cell';
import { parseDecimal, plainDecimal } from '../../values/decimal';
import { tidy, visible } from '../../values/text';
import {
  type Column,
  type ColumnOptions,
  columnOf,
  type Filled,
  finding,
  type Reading,
} from '../column';
import { shown } from '../shown';
import { NOT_A_NUMBER, NOT_WHOLE, NUMBER_WITH_UNIT, OUT_OF_LIMITS } from '../value-checks';

interface NumberOptions extends ColumnOptions {
  readonly min?: number;
  readonly max?: number;
  /** People write the unit too: «36 ч», «36 часов» is read, with a warning. */
  readonly hours?: boolean;
}

/** «ч», «часов», «ак. ч», «академических часов», «(ч)». */
const HOURS_SUFFIX =
  /(?<![\s,])[\s,]*\(?(?:ак(?:адем[а-я]{0,12}|ад)?\.?[\s-]*)?(?:ч\.?|час[а-я]{0,12}\.?)\)?$/i;

function limitsOf({ min, max }: NumberOptions): string {
  const from = min === undefined ? '' : `от ${plainDecimal(min)}`;
  const to = max === undefined ? '' : `до ${plainDecimal(max)}`;
  return `${from} ${to}`.trim();
}

function parseNumber(header: string, options: NumberOptions, cell: Cell): Reading<number> {
  const written = () => ({ header, shown: shown(cell) });
  const typed = typeof cell === 'string' ? tidy(visible(cell)) : cell;
  const bare = options.hours && typeof typed === 'string' ? typed.replace(HOURS_SUFFIX, '') : typed;
  const value =
    typeof bare === 'number' ? bare : typeof bare === 'string' ? parseDecimal(bare) : null;
  if (value === null || !Number.isFinite(value)) return { fault: finding(NOT_A_NUMBER, written()) };
  const { min = -Infinity, max = Infinity } = options;
  if (value < min || value > max) {
    return { fault: finding(OUT_OF_LIMITS, { ...written(), limits: limitsOf(options) }) };
  }
  return bare !== typed ? { value, doubt: finding(NUMBER_WITH_UNIT, written()) } : { value };
}

/** A number with or without a fraction. */
export function decimal<const O extends NumberOptions>(
  header: string,
  options: O,
): Column<Filled<O, number>> {
  return columnOf<number | null>(header, options, {
    type: 'decimal',
    look: 'points',
    whenBlank: null,
    width: 95,
    limits: limitsOf(options),
    parse: (cell) => parseNumber(header, options, cell),
  }) as Column<Filled<O, number>>;
}

/** A whole number. */
export function integer<const O extends NumberOptions>(
  header: string,
  options: O,
): Column<Filled<O, number>> {
  return columnOf<number | null>(header, options, {
    type: 'integer',
    look: 'integer',
    whenBlank: null,
    width: 80,
    limits: limitsOf(options),
    parse: (cell) => {
      const reading = parseNumber(header, options, cell);
      if ('fault' in reading || Number.isInteger(reading.value)) return reading;
      return { fault: finding(NOT_WHOLE, { header, shown: shown(cell) }) };
    },
  }) as Column<Filled<O, number>>;
}
