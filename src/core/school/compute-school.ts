/** Everything that is computed from a school workbook, in one pass. */
import { gathered } from '../schema/gather';
import type { Issue } from '../schema/issue';
import { inOrder, issuesSheet } from '../schema/issues-sheet';
import { readTable } from '../schema/read-table';
import type { ReadSheet } from '../schema/read-tables';
import { isSameSheet } from '../schema/sheet-name';
import type { SheetPlan } from '../schema/sheet-plan';
import type { Summary } from '../summary/summary';
import { SUMMARY, summarySheet } from '../summary/summary-table';
import type { Day } from '../values/day';
import { courseNeedsSheet } from './computed-sheets/course-needs-sheet';
import { ratingSheet } from './computed-sheets/rating-sheet';
import { sharesSheet } from './computed-sheets/shares-sheet';
import { supportSheet } from './computed-sheets/support-sheet';
import { type CourseNeed, courseNeeds } from './education/course-needs';
import { ARCHIVE, criteriaSince, previousPlaces } from './rating/archive';
import { computeRating, type Rating } from './rating/rating';
import { readSchoolBook, type SchoolBook } from './school-book';
import { SCHOOL_SHEETS } from './school-sheets';
import { computeShares } from './shares';
import { checkCategories } from './shares/category-checks';
import type { School } from './shares/school';
import { gatherSchool } from './shares/school';
import { hintAtShares } from './shares/share-hints';
import type { ShareResult } from './shares/share-rule';
import { summarise } from './summary/summary';

export interface SchoolResults {
  readonly book: SchoolBook;
  readonly school: School;
  readonly rating: Rating;
  /** Places in the newest earlier archived rating, by teacher code. */
  readonly previous: ReadonlyMap<string, number>;
  /** Since when the criteria have been what they are: «от 15.04.2026». */
  readonly criteriaSince: string;
  readonly shares: readonly ShareResult[];
  /** Who needs further education, the most urgent first. */
  readonly courseNeeds: readonly CourseNeed[];
  /** null until «Настройки» say whose it is. */
  readonly summary: Summary | null;
  /** Errors first, then by sheet and row. */
  readonly issues: readonly Issue[];
}

/**
 * Reads, checks and computes; `today` is used when «Дата расчёта» is empty. `sheetNames` gives the names of
 * all sheets of the book: on those of the school's own names may stand.
 */
export function computeSchool(
  read: ReadSheet,
  today: Day,
  sheetNames: () => readonly string[] = () => [],
): SchoolResults {
  const isOurs = (name: string) => SCHOOL_SHEETS.some((sheet) => isSameSheet(sheet, name));
  const book = readSchoolBook(read, today, () => sheetNames().filter((name) => !isOurs(name)));
  // Of a sheet that could not be read this is told, and not what every row of the others lacks for want of it.
  const unread = book.blocked ? [...book.findings.issues] : null;
  const school = gatherSchool(book);
  const rating = computeRating(book);
  const archive = read(ARCHIVE.sheet);
  const archived = archive === null ? [] : readTable(ARCHIVE, archive, book.findings).records;
  const sound = archived.filter(({ row }) => book.findings.isGood(ARCHIVE.sheet, row));
  const shares = computeShares(school);
  checkCategories(school);
  hintAtShares(school);
  return {
    book,
    school,
    rating,
    previous: previousPlaces(sound, book.settings.periodStart),
    criteriaSince: criteriaSince(sound, rating, book.settings),
    shares,
    courseNeeds: courseNeeds(school),
    summary: summarise(school, shares, rating, read(SUMMARY.sheet)),
    issues: gathered(inOrder(unread ?? book.findings.issues, SCHOOL_SHEETS)),
  };
}

/** «Проверка» alone: what is wrong, and nothing that could be read as a result. */
export function issuesPlan({ book, issues }: SchoolResults): SheetPlan {
  return issuesSheet(book, issues);
}

/** «Рейтинг» alone, as «Зафиксировать рейтинг» writes it (rule Р-10). */
export function ratingPlan(results: SchoolResults): SheetPlan {
  const { book, rating, previous, criteriaSince: since } = results;
  return ratingSheet(book, rating, previous, since);
}

/** All sheets that «Рассчитать всё» writes, in workbook order. */
export function computedSheets(results: SchoolResults): SheetPlan[] {
  const { book, school, shares, summary } = results;
  return [
    issuesPlan(results),
    supportSheet(book, school.support),
    ratingPlan(results),
    sharesSheet(book, shares),
    courseNeedsSheet(book, results.courseNeeds),
    summarySheet(summary),
  ];
}
