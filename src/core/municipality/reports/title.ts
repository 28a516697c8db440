/** The lines above the header of every municipal report. */
import { leftOutTitle } from '../../schema/issues-sheet';
import { headline } from '../../settings/period';
import { counted, listing } from '../../values/russian';
import { completenessOf } from '../completeness';
import { levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import type { MunicipalSettings } from '../municipal-settings';
import { isDelivered, type RollUp } from '../roll-up';

/** Who may see a report: the methodical service alone, or anybody. */
type Audience = 'internal' | 'public';

const INTERNAL_LINE = 'Для служебного пользования методической службы';

const MOST_NAMES = 12;

type Level = Pick<MunicipalSettings, 'level'>;

/** «Сдали 32 из 34»; of a region «Сдали 2 из 3 муниципалитетов, школ в них: 29 из 34» (К19, С-74). */
function deliveredOf(rollUp: RollUp, settings: Level): string {
  const { length } = rollUp.lines;
  const delivered = rollUp.lines.filter(isDelivered).length;
  if (settings.level === 'муниципалитет') return `Сдали ${delivered} из ${length}`;
  const schools = completenessOf(rollUp, settings).total;
  const inThem =
    schools === null ? '' : `, школ в них: ${schools.numerator} из ${schools.denominator}`;
  return `Сдали ${delivered} из ${counted(length, levelWords(settings).of)}${inThem}`;
}

/** «Сдали 32 из 34. Не сдали: …». */
export function deliveryLine(rollUp: RollUp, settings: Level): string {
  const missing = rollUp.lines.filter((line) => !isDelivered(line));
  const names = missing.map(({ school }) => school.name);
  const tail = names.length === 0 ? '' : `. Не сдали: ${listing(names, MOST_NAMES)}`;
  return `${deliveredOf(rollUp, settings)}${tail}`;
}

/**
 * Name and period; who delivered; who may see it and how many rows were left out. Always three
 * lines: the header row must not move from one calculation to the next.
 */
export function titlesOf(
  name: string,
  book: MunicipalBook,
  rollUp: RollUp,
  audience: Audience = 'internal',
): string[] {
  const rights = audience === 'internal' ? `${INTERNAL_LINE}. ` : '';
  return [
    headline(name, book.settings.municipality, book.settings),
    deliveryLine(rollUp, book.settings),
    `${rights}${leftOutTitle(book)}`,
  ];
}
