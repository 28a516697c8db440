/** Days that are not kept as typed: «15.03» gets the year of the reporting period, a time of day is left out. */
import type { Span } from '../../core/settings/period';
import type { DayCell } from '../../core/values/cell';
import { type Day, dayOf, partsOf } from '../../core/values/day';
import { type CountForms, counted } from '../../core/values/russian';

/** «в 1 дате, в 5 датах». */
const OF_DATES: CountForms = ['дате', 'датах', 'датах'];

const WITHOUT_YEAR = /^(\d{1,2})[./](\d{1,2})\.?$/;

/** Reads days without a year, and remembers that it supplied some. */
export class ShortDays {
  private inPeriod = 0;
  private outside = 0;

  constructor(
    private readonly period: () => Span,
    private readonly today: Day,
  ) {}

  /** The day; null when the text is none, or the calendar has no such day in that year. */
  read(text: string): DayCell | null {
    const parts = WITHOUT_YEAR.exec(text.trim());
    if (!parts) return null;
    const [dayOfMonth, month] = [Number(parts[1]), Number(parts[2])];
    const { periodStart, periodEnd } = this.period();
    const [first, last] = [partsOf(periodStart).year, partsOf(periodEnd).year];
    for (let year = first; year <= last; year += 1) {
      const day = dayOf(year, month, dayOfMonth);
      if (day === null || day < periodStart || day > periodEnd) continue;
      this.inPeriod += 1;
      return { day };
    }
    const day = dayOf(partsOf(this.today).year, month, dayOfMonth);
    if (day === null) return null;
    this.outside += 1;
    return { day };
  }

  /** What was supplied, for the person; null: nothing. */
  notice(): string | null {
    const supplied = this.inPeriod + this.outside;
    if (supplied === 0) return null;
    const what = supplied === 1 ? 'Год дописан' : `Год дописан в ${counted(supplied, OF_DATES)}`;
    if (this.outside === 0) return `${what}: он взят из отчётного периода.`;
    if (this.inPeriod === 0) {
      return `${what}: в отчётный период дата не попадает, взят текущий год.`;
    }
    return `${what}: он взят из отчётного периода, а где дата в него не попадает — текущий.`;
  }
}

/** Says that days came with a time, which their columns do not keep; null: none did. */
export function timeNotice(times: number): string | null {
  if (times === 0) return null;
  const where = times === 1 ? '' : ` в ${counted(times, OF_DATES)}`;
  return `Время${where} не записано: столбец хранит только день. Если время нужно, впишите его в столбец для текста.`;
}
