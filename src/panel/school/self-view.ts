/** «Самооценка»: who has handed a sheet in, who has not, and what waits for checking. */
import type { CellPlace } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import { whyNotInBase } from '../../core/school/people';
import { whoHandedIn } from '../../core/school/self-assessment/collecting/who-handed-in';
import type { JournalLine } from '../../core/school/tables/self-journal';
import { TEACHERS } from '../../core/school/tables/teachers';
import { compare, groupBy } from '../../core/values/arrange';
import type { Day } from '../../core/values/day';
import { rowPlace } from '../cell-places';
import { type Hindrance, hindranceOf } from '../hindrance';

interface ExpectedPerson {
  readonly code: string;
  readonly name: string | null;
  /** The last day on which a sheet of this period was taken; null: not yet. */
  readonly last: Day | null;
}

export interface SelfView {
  /** Why nothing can be taken or handed out; null: it can. */
  readonly hindrance: Hindrance | null;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** Who works and is therefore expected to hand in, in the order of «Педагоги». */
  readonly people: readonly ExpectedPerson[];
  /** Who else stands there and is not expected to: how many for which reason, the most first. */
  readonly others: readonly { readonly why: string; readonly people: number }[];
  /** Rows of «Педагоги» with errors: nobody knows whose sheet would be theirs. */
  readonly faulty: number;
  /** Where they stand. */
  readonly teachersPlace: CellPlace;
  /** Entries of the rating that nobody has checked yet. */
  readonly unchecked: number;
  /** Lines of «Журнал самооценок»: fewer than there were, and a collection was taken back. */
  readonly journalRows: number;
  /** The names of the workbook's sheets of answers. */
  readonly answers: readonly string[];
}

function othersOf({ teachers, settings }: SchoolResults['book']): SelfView['others'] {
  const reasons = teachers.flatMap((one) => whyNotInBase(one, settings.referenceDay) ?? []);
  return [...groupBy(reasons, (why) => why)]
    .map(([why, { length }]) => ({ why, people: length }))
    .sort((a, b) => b.people - a.people || compare(a.why, b.why));
}

/** `answers`: the names of the sheets of answers; `journal`: every line of «Журнал самооценок». */
export function selfView(
  results: SchoolResults,
  journal: readonly JournalLine[],
  answers: readonly string[],
): SelfView {
  const { book, rating } = results;
  const { periodStart, periodEnd } = book.settings;
  return {
    hindrance: book.blocked ? hindranceOf(results.issues) : null,
    periodStart,
    periodEnd,
    people: whoHandedIn(results, journal).map(({ teacher, last }) => ({
      code: teacher.code,
      name: teacher.name,
      last,
    })),
    others: othersOf(book),
    faulty: book.filledRows.teachers - book.teachers.length,
    teachersPlace: rowPlace(TEACHERS, { row: 2 }),
    unchecked: rating.unchecked,
    journalRows: journal.length,
    answers,
  };
}
