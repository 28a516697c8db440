/** «Архив рейтинга»: the rating of the previous school year, so that dynamics show. */
import { ARCHIVE } from '../core/school/rating/archive';
import { placesOf } from '../core/school/rating/places';
import type { Cell } from '../core/values/cell';
import { dayAt, PERIOD_START } from './days';
import { Dice } from './dice';
import { dayCell, rowOf } from './rows';
import { isInBase, type Person } from './staff/person';

const FIXED = dayAt(2025, 9, 12);
const LAST_YEAR = { from: dayAt(2024, 9, 1), to: dayAt(2025, 8, 31) };

/** The criteria were others then. */
const VERSION = 'от 12.09.2025 (3f9c01d7)';

/** Points in halves about what the person's energy promises. */
function pointsFor({ career }: Person, most: number, dice: Dice): number {
  return Math.min(most, Math.round(career.energy * dice.int(10, 30)) / 2);
}

/** Who was counted then: those who have left since, too. */
const wasCounted = (person: Person): boolean =>
  (isInBase(person) || person.career.absence === 'dismissed') && person.hired < PERIOD_START;

/** People of that year, ranked. */
export function archiveRows(people: readonly Person[], seed: number): Cell[][] {
  const dice = new Dice(seed, 'archive');
  const ranked = people
    .filter(wasCounted)
    .map((person) => {
      const [first, second] = [pointsFor(person, 60, dice), pointsFor(person, 60, dice)];
      return { person, first, second, total: first + second };
    })
    .sort((a, b) => b.total - a.total);
  const places = placesOf(ranked, (a, b) => a.total === b.total, '1, 1, 3');
  return ranked.map(({ person, first, second, total }, index) =>
    rowOf(ARCHIVE, {
      fixed: dayCell(FIXED),
      periodStart: dayCell(LAST_YEAR.from),
      periodEnd: dayCell(LAST_YEAR.to),
      teacher: person.code,
      place: places[index]?.place ?? null,
      first,
      second,
      total,
      version: VERSION,
    }),
  );
}
