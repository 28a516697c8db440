/** Finding a teacher by code or name. */
import type { SchoolResults } from '../../core/school/compute-school';
import { foundBy, searched } from '../../core/values/query';

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

/** Every word of the query stands in the code or the name; an empty query finds everybody. Whose words begin so come first. */
export function findPeople({ book }: SchoolResults, query: string): FoundPeople {
  const found = foundBy(query, book.teachers, ({ code, name }) =>
    searched(`${name ?? ''} ${code}`),
  );
  const people = found
    .slice(0, MOST_PEOPLE)
    .map(({ code, name, position }) => ({ code, name, position }));
  return { count: found.length, people };
}
