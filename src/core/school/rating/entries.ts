/** Everything that counts in the rating, by person and criterion (rules Р-01, Р-11, Р-13). */

import { registerFacts } from '../points/register-facts';
import { isFor } from '../rating-groups';
import type { SchoolBook } from '../school-book';
import type { Criterion } from '../tables/criteria';
import type { Teacher } from '../tables/teachers';
import { activityEntry, type Entry, registerEntry } from './entry';

/** A person's entries by criterion code. */
export type Entries = ReadonlyMap<string, readonly Entry[]>;

/** A person with the entries so far. */
interface Collected {
  readonly teacher: Teacher;
  readonly byCriterion: Map<string, Entry[]>;
}

/** Collects entries, but for those of people for whom the criterion is not. */
class Collection {
  readonly #people: ReadonlyMap<string, Collected>;

  constructor(teachers: readonly Teacher[]) {
    this.#people = new Map(
      teachers.map((teacher) => [teacher.code, { teacher, byCriterion: new Map() }]),
    );
  }

  add(code: string, criterion: Criterion, make: () => Entry | null): void {
    const person = this.#people.get(code);
    const entry = person !== undefined && isFor(criterion, person.teacher) ? make() : null;
    if (person === undefined || entry === null) return;
    const entries = person.byCriterion.get(criterion.code);
    if (entries) entries.push(entry);
    else person.byCriterion.set(criterion.code, [entry]);
  }

  /** The entries of a person. */
  of({ code }: Teacher): Entries {
    return this.#people.get(code)?.byCriterion ?? new Map();
  }
}

/** Gives the entries of each of these people in the counted period [P0; R]: activities, then facts. */
export function entriesOf(
  book: SchoolBook,
  people: readonly Teacher[],
): (teacher: Teacher) => Entries {
  const { settings, criteria } = book;
  const { periodStart, referenceDay } = settings;
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const collection = new Collection(people);
  for (const activity of book.activities) {
    const criterion = activity.criterion === null ? undefined : byCode.get(activity.criterion);
    if (!criterion || activity.date < periodStart || activity.date > referenceDay) continue;
    collection.add(activity.teacher, criterion, () => activityEntry(activity, criterion, settings));
  }
  for (const criterion of criteria) {
    if (criterion.source === 'Мероприятия') continue;
    for (const fact of registerFacts(criterion.source, book, settings)) {
      collection.add(fact.person, criterion, () => registerEntry(fact, criterion, settings));
    }
  }
  return (teacher) => collection.of(teacher);
}
