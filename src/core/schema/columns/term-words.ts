/** When something is to be done, as plans word it: a day, quarters, months, half-years, years (rule Э-01). */
import { addDays, type Day, dayOf } from '../../values/day';
import { fold } from '../../values/text';
import { parseWrittenDay } from './day';

/** From a day to a day, both included; null: the bound of the reporting period. */
export interface WrittenTerm {
  readonly from: Day | null;
  readonly to: Day | null;
  /** Some year of a date has two digits. */
  readonly shortYear: boolean;
}

/** All the time of the reporting period. */
export const WHOLE_PERIOD = [
  'в течение года',
  'в течение учебного года',
  'до конца года',
  'до конца учебного года',
  'весь период',
  'постоянно',
  'по графику',
  'по плану',
  'по отдельному плану',
  'по запросу',
  'по мере необходимости',
  'ежемесячно',
  'ежеквартально',
  'ежегодно',
] as const;

const WHOLE = new Set<string>(WHOLE_PERIOD);

const MONTHS = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
/** In any case; what is left of «май» is the beginning of «март» too. */
const MONTH = `(${MONTHS.join('|').replace('|ма|', '|ма(?=[йея])|')})[аейья]?`;
const ONE_MONTH = new RegExp(`^${MONTH}$`);
const NUMBER = '([1-4]|iv|i{1,3})';
const AND = /, ?| и /;
const QUARTER = / ?(?:квартал[а-я]*|кв\.?) /.source;
const YEAR = /(\d{4})(?: ?(?:год[ау]?|г\.?))?/.source;
const DATE = /(\d{1,2}[./]\d{1,2}[./]\d{2,4})(?: ?(?:года|г\.?))?/.source;

/** One of them, or the first and the last with a dash between. */
const upTo = (one: string): string => `${one}(?:-${one})?`;

/** Several of them, in one group: «сентябрь, октябрь», «1, 2 и 3». */
function listOf(one: string): string {
  const whole = one.replace('(', '(?:');
  return `(${whole}(?:(?:${AND.source})${whole})+)`;
}

const QUARTERS = new RegExp(`^${upTo(NUMBER)}${QUARTER}${YEAR}$`);
const MONTHS_OF_YEAR = new RegExp(`^${upTo(MONTH)} ${YEAR}$`);
const QUARTER_LIST = new RegExp(`^${listOf(NUMBER)}${QUARTER}${YEAR}$`);
const MONTH_LIST = new RegExp(`^${listOf(MONTH)} ${YEAR}$`);
const HALF_YEAR = new RegExp(`^${NUMBER} полугодие ${YEAR}$`);
const WHOLE_YEAR = /^(?:в течение )?(\d{4})(?: ?(?:год[ау]?|г))?$/;
const SCHOOL_YEAR =
  /^(?:в течение )?(\d{4})[/-](\d{2}|\d{4}) ?(?:учебн(?:ый|ого) года?|уч\. ?г(?:од|ода|\.)?)$/;
const ON = new RegExp(`^${DATE}$`);
const UNTIL = new RegExp(`^до ${DATE}$`);
const DATES = new RegExp(`^(?:с )?${DATE}(?:-| по )${DATE}$`);

/** One spelling of spaces, line breaks, dashes, ordinals and ends: «4-й  квартал» is «4 квартал». */
function plain(text: string): string {
  return (
    fold(text)
      .replace(/ ?[‐‑‒–—−-] ?/g, '-')
      .replace(/(\d)-(?:[ыо]?й|[ео]?е|[ео]?го)(?= )/g, '$1')
      // Misspelt so by many.
      .replace(/^в течении /, 'в течение ')
      .replace(/ ?[.;]$/, '')
  );
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const numberOf = (digits: string): number => ROMAN[digits] ?? Number(digits);
const monthOf = (stem: string): number => MONTHS.indexOf(stem) + 1;
const numberOfMonth = (word: string): number => monthOf(ONE_MONTH.exec(word)?.[1] ?? '');

/** Whole months of one year, both included; null where there are none such. */
function months(year: number, first: number, last: number): WrittenTerm | null {
  const from = dayOf(year, first, 1);
  const next = last === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, last + 1, 1);
  if (first > last || from === null || next === null) return null;
  return { from, to: addDays(next, -1), shortYear: false };
}

/** Months or quarters (`length` in months) one after the other; null where one is left out. */
function oneByOne(year: string | undefined, numbers: readonly number[], length: number) {
  const [first = 0] = numbers;
  const last = first + numbers.length - 1;
  if (numbers.some((number, index) => number !== first + index)) return null;
  return months(Number(year), (first - 1) * length + 1, last * length);
}

function schoolYear(first: number, second: string): WrittenTerm | null {
  const next = first + 1;
  if (Number(second) !== (second.length === 2 ? next % 100 : next)) return null;
  const [from, to] = [dayOf(first, 9, 1), dayOf(next, 8, 31)];
  return { from, to, shortYear: false };
}

function days(first: string | null, last: string): WrittenTerm | null {
  const from = first === null ? null : parseWrittenDay(first);
  const to = parseWrittenDay(last);
  if (to === null || (first !== null && (from === null || from.day > to.day))) return null;
  const shortYear = to.shortYear || from?.shortYear === true;
  return { from: from?.day ?? null, to: to.day, shortYear };
}

/** Each wording, and what its parts say. */
const WORDINGS: readonly (readonly [
  RegExp,
  (parts: readonly (string | undefined)[]) => WrittenTerm | null,
])[] = [
  [
    QUARTERS,
    ([first = '', last = first, year]) =>
      months(Number(year), numberOf(first) * 3 - 2, numberOf(last) * 3),
  ],
  [
    MONTHS_OF_YEAR,
    ([first = '', last = first, year]) => months(Number(year), monthOf(first), monthOf(last)),
  ],
  [QUARTER_LIST, ([list = '', year]) => oneByOne(year, list.split(AND).map(numberOf), 3)],
  [MONTH_LIST, ([list = '', year]) => oneByOne(year, list.split(AND).map(numberOfMonth), 1)],
  [
    HALF_YEAR,
    ([half = '', year]) => months(Number(year), numberOf(half) * 6 - 5, numberOf(half) * 6),
  ],
  [WHOLE_YEAR, ([year]) => months(Number(year), 1, 12)],
  [SCHOOL_YEAR, ([first, second = '']) => schoolYear(Number(first), second)],
  [ON, ([day = '']) => days(day, day)],
  [UNTIL, ([last = '']) => days(null, last)],
  [DATES, ([first = '', last = '']) => days(first, last)],
];

/** The term of a text; null for any other wording: nothing is guessed. */
export function parseTerm(text: string): WrittenTerm | null {
  const written = plain(text);
  if (WHOLE.has(written)) return { from: null, to: null, shortYear: false };
  const day = parseWrittenDay(written);
  if (day !== null) return { from: day.day, to: day.day, shortYear: day.shortYear };
  for (const [wording, read] of WORDINGS) {
    const match = wording.exec(written);
    if (match !== null) return read(match.slice(1));
  }
  return null;
}
