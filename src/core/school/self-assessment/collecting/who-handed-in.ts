/** Who has handed in a sheet of the period, and when. */
import { formatPeriod } from '../../../settings/period';
import type { Day } from '../../../values/day';
import type { SchoolResults } from '../../compute-school';
import { baseOn } from '../../people';
import type { JournalLine } from '../../tables/self-journal';
import type { Teacher } from '../../tables/teachers';

/** The journal says that something of the sheet was taken, or that it had nothing to take. */
function isTaken({ added, changed, unchanged, refused }: JournalLine): boolean {
  // A sheet that was refused whole has no counts.
  if (added === null) return false;
  return added + (changed ?? 0) + (unchanged ?? 0) > 0 || (refused ?? 0) === 0;
}

/**
 * The working teachers of base N in the order of «Педагоги», each with the last day on which a sheet
 * of this period was taken; null: not yet. Whoever's rows were all refused has not handed in.
 */
export function whoHandedIn(
  { book }: SchoolResults,
  journal: readonly JournalLine[],
): readonly { readonly teacher: Teacher; readonly last: Day | null }[] {
  const period = formatPeriod(book.settings);
  const days = new Map<string, Day>();
  for (const line of journal) {
    const { teacher, when } = line;
    if (teacher === null || when === null || line.period !== period || !isTaken(line)) continue;
    days.set(teacher, Math.max(when, days.get(teacher) ?? when) as Day);
  }
  return baseOn(book.teachers, book.settings.referenceDay).map((teacher) => ({
    teacher,
    last: days.get(teacher.code) ?? null,
  }));
}
