/**
 * What Google Sheets takes a typed text for, by the locale of the spreadsheet. Under United States
 * 03/01 is the 1st of March and 21/01/2013 stays a text, and a later change of the locale does not
 * change what is stored
 * (https://onlinejournalismblog.com/2016/07/19/how-to-fix-spreadsheet-dates-that-are-in-both-us-and-uk-formats/).
 */
import type { Doubts } from '../documents';

export interface Parsed {
  readonly value: number | boolean;
  /** The number format that a cell without one of its kind gets. */
  readonly format?: string;
}

interface Habits {
  /** What stands between the parts of a date. */
  readonly dateMarks: RegExp;
  readonly isMonthFirst: boolean;
  readonly decimalMark: ',' | '.';
  readonly dayFormat: string;
  readonly words: { readonly yes: RegExp; readonly no: RegExp };
  /** Beginnings of the names of months. */
  readonly months: readonly string[];
}

const ENGLISH = {
  decimalMark: '.',
  words: { yes: /^true$/i, no: /^false$/i },
  months: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
} as const;

const HABITS: Readonly<Record<string, Habits>> = {
  ru_RU: {
    dateMarks: /[./]/,
    isMonthFirst: false,
    decimalMark: ',',
    dayFormat: 'dd.mm.yyyy',
    words: { yes: /^(true|истина)$/i, no: /^(false|ложь)$/i },
    months: 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' '),
  },
  de_DE: {
    dateMarks: /[./]/,
    isMonthFirst: false,
    decimalMark: ',',
    dayFormat: 'dd.mm.yyyy',
    words: { yes: /^(true|wahr)$/i, no: /^(false|falsch)$/i },
    months: 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' '),
  },
  en_US: { ...ENGLISH, dateMarks: /[/-]/, isMonthFirst: true, dayFormat: 'm/d/yyyy' },
  en_GB: { ...ENGLISH, dateMarks: /[/-]/, isMonthFirst: false, dayFormat: 'dd/mm/yyyy' },
};

/** Locales that are emulated. */
export const LOCALES: readonly string[] = Object.keys(HABITS);

const DAY_MS = 86_400_000;

/** null where the calendar has no such day: then Google leaves the text. */
function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.getTime() / DAY_MS + 25_569 : null;
}

const dayAt = (serial: number | null, format: string): Parsed | null =>
  serial === null ? null : { value: serial, format };

function parseDay(typed: string, habits: Habits, doubts: Doubts): Parsed | null {
  const { isMonthFirst, dateMarks, dayFormat, months } = habits;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dayAt(serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), dayFormat);
  const figures = /^(\d{1,2})([-–./])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(typed);
  if (figures) {
    const [, first, mark = '', second, end] = figures;
    // A short date with a dash is read everywhere; a dotted one in English is a doubt.
    const isRead =
      dateMarks.test(mark) ||
      (mark === '.' && doubts.dotsMakeDaysInEnglish) ||
      (end === undefined && /[-–]/.test(mark));
    if (!isRead) return null;
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    const year = end === undefined ? 2026 : Number(end) + (end.length === 2 ? 2000 : 0);
    const serial = serialOfDay(year, Number(month), Number(day));
    return dayAt(serial, end === undefined ? 'dd.mm' : dayFormat);
  }
  const named = /^(\d{1,2}\s+)?([a-zа-яä]{2,})\.?\s*(\d{4})?$/i.exec(typed);
  const month = named ? months.findIndex((stem) => named[2]?.toLowerCase().startsWith(stem)) : -1;
  if (!named || month < 0 || !(named[1] || named[3])) return null;
  const day = Number(named[1] ?? 1);
  return dayAt(serialOfDay(Number(named[3] ?? 2026), month + 1, day), 'd mmmm');
}

/** The text without what groups its digits, with a point before the fraction: deliberately eager. */
const plainNumber = (typed: string, { decimalMark }: Habits): string => {
  const joined = typed.replace(/[\s\u00a0]/g, '');
  // «1295,84335» was read as 129584335 where the comma groups.
  return decimalMark === ',' ? joined.replace(',', '.') : joined.replace(/,/g, '');
};

/** Reads what Sheets would take for something else than a text. */
export function parseTyped(text: string, locale: string, doubts: Doubts): Parsed | null {
  const habits = HABITS[locale];
  if (habits === undefined) throw new Error(`NOT EMULATED: the locale ${locale}`);
  const typed = text.trim();
  if (habits.words.yes.test(typed)) return { value: true };
  if (habits.words.no.test(typed)) return { value: false };
  const number = plainNumber(typed, habits);
  const isForeignFraction = habits.decimalMark === ',' && /^\d+\.\d+$/.test(typed);
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number) && !isForeignFraction) {
    return { value: Number(number) };
  }
  const share = /^([+-]?\d+(?:\.\d+)?)%$/.exec(number);
  if (share) return { value: Number(share[1]) / 100, format: '0.00%' };
  const day = parseDay(typed, habits, doubts);
  if (day) return day;
  const time = /^(\d{1,2}):(\d{2})$/.exec(typed);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, format: 'h:mm' };
  return null;
}
