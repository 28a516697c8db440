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

/** Every word of the query stands in the code or the name; an empty query finds everybody. */
export function findPeople({ book }: SchoolResults, query: string): FoundPeople {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  const fits = (code: string, name: string | null): boolean =>
    words.every(
      // Codes are compared by look: «а-1» is found whichever alphabet it was typed in.
      (word) => fold(name ?? '').includes(word) || lookOf(code).includes(lookOf(word)),
    );
  const found = book.teachers.filter(({ code, name }) => fits(code, name));
  const people = found
    .slice(0, MOST_PEOPLE)
    .map(({ code, name, position }) => ({ code, name, position }));
  return { count: found.length, people };
}
