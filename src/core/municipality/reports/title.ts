/** The lines above the header of every municipal report. */
import { leftOutTitle } from '../../schema/issues-sheet';
import { formatPeriod, headline, type Span } from '../../settings/period';
import { type Day, formatDay, formatSpan } from '../../values/day';
import { counted, listing } from '../../values/russian';
import { completenessOf } from '../completeness';
import { levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import type { MunicipalSettings } from '../municipal-settings';
import { followsOtherRules } from '../remarks';
import { deliveredCount, isDelivered, type RollUp } from '../roll-up';

/** Who may see a report: the methodical service alone, or anybody. */
type Audience = 'internal' | 'public';

/** Over reports and papers that show exact counts, those of small groups too. */
export const INTERNAL_LINE = 'Для служебного пользования методической службы';

/** So many names stand in a line, and so many letters of them; the rest are counted. */
export const MOST_NAMES = 12;
const MOST_LETTERS = 400;

/** The first of the names; long ones would fill the window, for titles stay in sight (Б-87). */
function someOf(names: readonly string[]): string {
  let letters = 0;
  const fitting = names.findIndex((name) => {
    letters += name.length;
    return letters > MOST_LETTERS;
  });
  return listing(names, fitting < 0 ? MOST_NAMES : Math.min(MOST_NAMES, Math.max(1, fitting)));
}

type Level = Pick<MunicipalSettings, 'level'>;

/** «Сдали 32 из 34»; of a region «Сдали 2 из 3 муниципалитетов, школ в них: 29 из 34» (К19, С-74). */
export function howManyDelivered(rollUp: RollUp, settings: Level): string {
  const { length } = rollUp.lines;
  const delivered = deliveredCount(rollUp.lines);
  if (settings.level === 'муниципалитет') return `Сдали ${delivered} из ${length}`;
  const schools = completenessOf(rollUp, settings).total;
  const inThem =
    schools === null ? '' : `, школ в них: ${schools.numerator} из ${schools.denominator}`;
  return `Сдали ${delivered} из ${counted(length, levelWords(settings).of)}${inThem}`;
}

/** «Сдали 32 из 34. Не сдали: …». */
export function deliveryLine(rollUp: RollUp, settings: Level): string {
  const missing = rollUp.lines.filter((line) => !isDelivered(line)).map(({ name }) => name);
  const tail = missing.length === 0 ? '' : `. Не сдали: ${someOf(missing)}`;
  return `${howManyDelivered(rollUp, settings)}${tail}`;
}

/** «20.05.2026–25.05.2026», the first and the last day of some; null of none. */
export function daysText(days: readonly Day[]): string | null {
  const sorted = [...days].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined || last === undefined) return null;
  return first === last ? formatDay(first) : formatSpan(first, last);
}

/** «данные сводок за 20.05.2026–25.05.2026»: the days of the accepted deliveries (С-55). */
function daysOfData({ lines }: RollUp): string {
  const days = daysText(lines.flatMap(({ summary }) => summary?.head.asOf ?? []));
  return days === null ? 'сводок ещё нет' : `данные сводок за ${days}`;
}

/** «Период 01.09.2025–31.08.2026, данные сводок за 20.05.2026–25.05.2026» (С-55). */
export const periodLine = (period: Span, rollUp: RollUp): string =>
  `Период ${formatPeriod(period)}, ${daysOfData(rollUp)}`;

/** «. Другие правила: …»; blank where all follow those of the workbook (С-62). */
function otherRules({ lines }: RollUp, { settings }: MunicipalBook): string {
  const others = lines.filter(
    ({ summary }) => summary !== null && followsOtherRules(summary.head, settings),
  );
  if (others.length === 0) return '';
  return `. Другие правила: ${someOf(others.map(({ name }) => name))}`;
}

/**
 * Name, period and the days of the data; who delivered; who may see it, how many rows were left
 * out and whose figures follow other rules. Always three lines: a host writes cells and leaves the
 * looks of rows, the frozen ones and what people have typed beside them where they are, so the
 * header row must not move from one calculation to the next.
 */
export function titlesOf(
  name: string,
  book: MunicipalBook,
  rollUp: RollUp,
  audience: Audience = 'internal',
): string[] {
  const rights = audience === 'internal' ? `${INTERNAL_LINE}. ` : '';
  return [
    headline(name, book.settings.municipality, periodLine(book.settings, rollUp)),
    deliveryLine(rollUp, book.settings),
    `${rights}${leftOutTitle(book)}${otherRules(rollUp, book)}`,
  ];
}
