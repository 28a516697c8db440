/** A cell's value from what its element holds. */
import type { Cell } from '../../../core/values/cell';
import { type Day, dayFromSerial, parseIsoDay } from '../../../core/values/day';
import { BrokenPackage } from '../faults';
import { unescapeCellText } from '../xml/escape';
import { type CodeFormat, shownAsCode } from './code-format';
import { wholeNumber } from './whole-number';

/** What a sheet needs of its workbook to tell values. */
export interface ValueContext {
  /** Asked for only when a cell uses it. */
  sharedStrings(): readonly string[];
  /** By cell format index: whether it shows a date. */
  readonly dateFormats: readonly boolean[];
  /** By cell format index: how it shows numbers as codes, as «0000» does; null: it does not. */
  readonly codeFormats: readonly (CodeFormat | null)[];
  /** Whether day 0 is 01.01.1904. */
  readonly date1904: boolean;
}

/** Days between the two epochs of spreadsheets. */
const DAYS_TO_1904 = 1462;
const LAST_DAY = 2_958_465;

/** A number as XML has it (`xsd:double`), with blanks around it. */
const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * The value of a cell with type `type` (attribute `t`), format `style` (attribute `s`) and the
 * text of its `v` or `is`. Blank text is null.
 */
export function cellValue(type: string, style: number, text: string, context: ValueContext): Cell {
  switch (type) {
    case 's':
      return sharedString(text, context);
    case 'str':
    case 'inlineStr':
      return unescapeCellText(text) || null;
    case 'b':
      return text === '' ? null : truth(text);
    case 'e':
      return { error: text };
    case 'd':
      return isoDate(text);
    case '':
    case 'n':
      return text === '' ? null : numberOrDay(text, style, context);
    default:
      throw new BrokenPackage(`в нём есть ячейка неизвестного вида «${type}»`);
  }
}

function truth(text: string): boolean {
  const told = text.trim();
  if (told === '1' || told === 'true') return true;
  if (told === '0' || told === 'false') return false;
  throw new BrokenPackage('в нём на месте «ИСТИНА» или «ЛОЖЬ» стоит другое');
}

function sharedString(text: string, context: ValueContext): Cell {
  if (text === '') return null;
  const value = context.sharedStrings()[wholeNumber(text)];
  if (value === undefined) throw new BrokenPackage('ячейка ссылается на текст, которого в нём нет');
  return value || null;
}

/** A day, and perhaps a time behind it, whatever the zone: the day is that of whoever wrote it. */
const ISO_DATE = /^\s*(\d{4}-\d\d-\d\d)(?:T[\d:.,]*(?:Z|[+-]\d\d:?\d\d)?)?\s*$/i;

function isoDate(text: string): Cell {
  const day = parseIsoDay(ISO_DATE.exec(text)?.[1] ?? '');
  return day === null ? text || null : { day };
}

function numberOrDay(text: string, style: number, context: ValueContext): Cell {
  const number = DECIMAL.test(text) ? Number(text) : Number.NaN;
  // Neither a text (the file says that it is none) nor a number: Excel calls such a file damaged, too.
  if (!Number.isFinite(number)) throw new BrokenPackage('в нём на месте числа стоит не число');
  // Its format tells a day, or a code with its zeros, from a number; a package without formats has none of those.
  const { dateFormats } = context;
  if (dateFormats.length > 0 && dateFormats[style] === undefined) {
    throw new BrokenPackage('ячейка ссылается на формат, которого в нём нет');
  }
  // A code whose zeros, or more, are of the format alone: people see «0512» and mean it.
  const format = context.codeFormats[style] ?? null;
  const code = format === null ? null : shownAsCode(format, number);
  if (code !== null) return code;
  if (dateFormats[style] !== true || number < 0 || number > LAST_DAY) {
    // No «-0».
    return number === 0 ? 0 : number;
  }
  return { day: dayOfSerial(number, context.date1904) };
}

/** Excel's 1900 has a 29.02 (serial 60) that the calendar lacks: serials up to it are a day off. */
const FIRST_TRUE_SERIAL = 61;

function dayOfSerial(serial: number, date1904: boolean): Day {
  if (date1904) return dayFromSerial(serial + DAYS_TO_1904);
  return dayFromSerial(serial < FIRST_TRUE_SERIAL ? serial + 1 : serial);
}

/** The number that a file with this epoch keeps for a day. */
export function serialOf(day: Day, date1904: boolean): number {
  if (date1904) return day - DAYS_TO_1904;
  return day < FIRST_TRUE_SERIAL ? day - 1 : day;
}
