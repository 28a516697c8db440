/**
 * How a run of cells goes on when it is dragged: days and codes count, numbers go on by the step that
 * two of them show, everything else is repeated.
 */
import { parseWrittenDay } from '../../core/schema/columns/day';
import { addDays, addMonths, type Day, formatDay, partsOf } from '../../core/values/day';
import { parseDecimal, plainDecimal } from '../../core/values/decimal';

/** The text `steps` cells after the last of the run (before the first when it runs backwards). */
type Series = (steps: number) => string;

const repeated =
  (run: readonly string[]): Series =>
  (steps) =>
    run[(steps - 1) % run.length] ?? '';

/** The step that all neighbours have in common; null: there is none. */
function commonStep(values: readonly number[]): number | null {
  const [first = 0, second = 0] = values;
  const step = second - first;
  return values.every((value, index) => value === first + step * index) ? step : null;
}

/** «01.09, 01.10» goes on by months: the same day of each. */
function monthStep(days: readonly Day[]): number | null {
  const parts = days.map(partsOf);
  if (new Set(parts.map(({ dayOfMonth }) => dayOfMonth)).size > 1) return null;
  return commonStep(parts.map(({ year, month }) => year * 12 + month));
}

const FULL_DAY = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

function daySeries(run: readonly string[]): Series | null {
  const days = run.flatMap((text) => {
    const written = FULL_DAY.test(text.trim()) ? parseWrittenDay(text) : null;
    return written ? [written.day] : [];
  });
  const last = days.at(-1);
  if (last === undefined || days.length < run.length) return null;
  if (days.length === 1) return (steps) => formatDay(addDays(last, steps));
  const months = monthStep(days);
  if (months) return (steps) => formatDay(addMonths(last, months * steps));
  const step = commonStep(days);
  return step === null ? null : (steps) => formatDay(addDays(last, step * steps));
}

/**
 * «0512-003», «К-131», «007»: a code ends in digits, and has a letter, a dash or leading zeros. With a
 * point, «2.10», it is no number: those are shown with a comma.
 */
const CODE = /^(\S*[\p{L}\-/№_.])?(\d{1,15})$/u;
/** «2025/26», «2025-2026»: a school year is no code. */
const SCHOOL_YEAR = /^\d{4}[-–/](?:\d{2}|\d{4})$/;
const RANGE = /^([1-9]\d*)-([1-9]\d*)$/;
/** «+7-999-123-45-67», «8 (999) 123-45-67», «234-56-78»: as people write them. */
const TELEPHONE = /^\+|^(?:[\d()\s-]*\d){10,11}$|^\d{1,3}(?:-\d\d){2}$/;

/** «9-10»: from one to the other, and not a code. */
function isRange(text: string): boolean {
  const [, from, to] = RANGE.exec(text) ?? [];
  return from !== undefined && Number(from) < Number(to);
}

/** Texts that end in a number and are not counted. */
const isOneOfItsKind = (text: string): boolean =>
  SCHOOL_YEAR.test(text) || TELEPHONE.test(text) || isRange(text);

interface Code {
  readonly head: string;
  readonly number: number;
  readonly digits: number;
}

function codeOf(text: string): Code | null {
  const [whole, head = '', digits = ''] = CODE.exec(text) ?? [];
  if (whole === undefined) return null;
  if (head === '' && !(digits.length > 1 && digits.startsWith('0'))) return null;
  return { head, number: Number(digits), digits: digits.length };
}

function codeSeries(run: readonly string[]): Series | null {
  const codes = run.flatMap((text) => codeOf(text) ?? []);
  const last = codes.at(-1);
  if (!last || codes.length < run.length) return null;
  if (codes.some(({ head }) => head !== last.head)) return null;
  // A single «2.2» is as likely a criterion that is copied down.
  if (codes.length === 1 && last.head.endsWith('.')) return null;
  const step = codes.length === 1 ? 1 : commonStep(codes.map(({ number }) => number));
  if (step === null) return null;
  // Backwards a code ends at nought: there is no code before it.
  return (steps) =>
    last.head + String(Math.max(0, last.number + step * steps)).padStart(last.digits, '0');
}

const decimalsOf = (text: string): number => /[.,](\d+)$/.exec(text.trim())?.[1]?.length ?? 0;

const QUARTER = 'Квартал';

function numberSeries(run: readonly string[], header: string): Series | null {
  const numbers = run.flatMap((text) => parseDecimal(text) ?? []);
  const last = numbers.at(-1);
  if (last === undefined || numbers.length < run.length || numbers.length === 1) return null;
  if (run.some((text) => text.includes('.'))) return null;
  const scale = 10 ** Math.max(...run.map(decimalsOf));
  const whole = numbers.map((value) => Math.round(value * scale));
  const step = commonStep(whole);
  if (step === null) return null;
  const at = (steps: number) => (Math.round(last * scale) + step * steps) / scale;
  // There are four quarters; after the fourth comes the first.
  if (header === QUARTER) return (steps) => plainDecimal(((((at(steps) - 1) % 4) + 4) % 4) + 1);
  return (steps) => plainDecimal(at(steps));
}

/**
 * The texts of `count` cells after a run, under a header; `backwards` continues it before its first
 * cell, the nearest one first.
 */
export function continued(
  run: readonly string[],
  count: number,
  header: string,
  backwards = false,
): string[] {
  const along = backwards ? [...run].reverse() : run;
  const series = seriesOf(along, header);
  // A single day or code counts up; dragged backwards it counts down.
  const sign = backwards && run.length === 1 ? -1 : 1;
  const plain = series === null;
  const next = series ?? repeated(along);
  return Array.from({ length: count }, (_, index) => next((index + 1) * (plain ? 1 : sign)));
}

function seriesOf(run: readonly string[], header: string): Series | null {
  if (run.some(isOneOfItsKind)) return null;
  return daySeries(run) ?? codeSeries(run) ?? numberSeries(run, header);
}
