/** The lines above the header of every municipal report. */
import { leftOutTitle } from '../../schema/issues-sheet';
import { headline } from '../../settings/period';
import { listing } from '../../values/russian';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, type RollUp } from '../roll-up';

/** Who may see a report: the methodical service alone, or anybody. */
type Audience = 'internal' | 'public';

const INTERNAL_LINE = 'Для служебного пользования методической службы';

const MOST_NAMES = 12;

/** «Сдали 32 из 34. Не сдали: …». */
export function deliveryLine({ lines }: RollUp): string {
  const missing = lines.filter((line) => !isDelivered(line)).map(({ school }) => school.name);
  const delivered = lines.length - missing.length;
  const tail = missing.length === 0 ? '' : `. Не сдали: ${listing(missing, MOST_NAMES)}`;
  return `Сдали ${delivered} из ${lines.length}${tail}`;
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
    deliveryLine(rollUp),
    `${rights}${leftOutTitle(book)}`,
  ];
}
