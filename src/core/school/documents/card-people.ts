/** People on papers of teachers: with codes alone also nobody whom only the records name (rule Б-25). */
import type { SchoolBook } from '../school-book';
import { type PeopleOnPaper, peopleOnPaper } from './people-on-paper';

/** «Гостева Г. Г.», «Г. Г. Гостева», «Гостева Галина Григорьевна», whatever stands before and behind. */
const SURNAMES: readonly RegExp[] = [
  /(\p{Lu}[\p{L}-]+)\s+\p{Lu}\.\s*\p{Lu}/u,
  /\p{Lu}\.\s*\p{Lu}\.\s*(\p{Lu}[\p{L}-]+)/u,
  /(\p{Lu}[\p{L}-]+)\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}*(?:ич|вна|чна)(?!\p{L})/u,
];

const surnamesIn = (typed: string): string[] =>
  SURNAMES.flatMap((pattern) => pattern.exec(typed)?.[1] ?? []);

/** Surnames of curators, visitors, helpers and reviewers, of whom «Педагоги» may know nothing. */
function otherSurnames({ courses, activities }: Pick<SchoolBook, 'courses' | 'activities'>) {
  const typed = new Set([
    ...courses.map(({ curator }) => curator),
    ...activities.flatMap(({ visitor, helper, reviewer }) => [visitor, helper, reviewer]),
  ]);
  return [...new Set([...typed].flatMap((one) => (one === null ? [] : surnamesIn(one))))];
}

/** What finds names is made ready once for a school, however many papers are asked for. */
const PREPARED = new WeakMap<SchoolBook, PeopleOnPaper>();

/** With names, or with codes only and without the surnames that stand in the records. */
export function cardPeople(book: SchoolBook, codesOnly: boolean): PeopleOnPaper {
  if (!codesOnly) return peopleOnPaper(book, false);
  const ready = PREPARED.get(book);
  if (ready !== undefined) return ready;
  const names = [...book.names, ...otherSurnames(book)];
  const people = peopleOnPaper({ names, codes: book.codes }, true);
  PREPARED.set(book, people);
  return people;
}
