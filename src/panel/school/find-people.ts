/** Finding a teacher by code or name. */
import type { SchoolResults } from '../../core/school/compute-school';
import { fold, lookOf } from '../../core/values/text';

interface FoundPerson {
  readonly code: string;
  readonly name: string | null;
  readonly position: string;
}

export interface FoundPeople {
  /** How many fit; the list has the first of them. */
  readonly count: number;
  readonly people: readonly FoundPerson[];
}

const MOST_PEOPLE = 30;

/** Whom a query finds: every word of it stands in the code or the name; an empty one finds everybody. */
export function fitsQuery(query: string): (code: string, name: string | null) => boolean {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  return (code, name) =>
    words.every(
      // Codes are compared by look: «а-1» is found whichever alphabet it was typed in.
      (word) => fold(name ?? '').includes(word) || lookOf(code).includes(lookOf(word)),
    );
}

export function findPeople({ book }: SchoolResults, query: string): FoundPeople {
  const fits = fitsQuery(query);
  const found = book.teachers.filter(({ code, name }) => fits(code, name));
  const people = found
    .slice(0, MOST_PEOPLE)
    .map(({ code, name, position }) => ({ code, name, position }));
  return { count: found.length, people };
}
