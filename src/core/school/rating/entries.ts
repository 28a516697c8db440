/** Everything that counts in the rating, by person and criterion (rules Р-01, Р-11, Р-13). */

import { registerFacts } from '../points/register-facts';
import { isFor } from '../rating-groups';
import type { SchoolBook } from '../school-book';
import type { Criterion } from '../tables/criteria';
import type { Teacher } from '../tables/teachers';
import { activityEntry, type Entry, registerEntry } from './entry';

/** A person's entries by criterion code. */
export type Entries = ReadonlyMap<string, readonly Entry[]>;

/** Collects entries, but for those of people for whom the criterion is not. */
class Collection {
  readonly byTeacher = new Map<string, Map<string, Entry[]>>();
  readonly #teachers: ReadonlyMap<string, Teacher>;

  constructor(teachers: readonly Teacher[]) {
    this.#teachers = new Map(teachers.map((teacher) => [teacher.code, teacher]));
  }

  add(code: string, criterion: Criterion, make: () => Entry | null): void {
    const teacher = this.#teachers.get(code);
    const entry = teacher !== undefined && isFor(criterion, teacher) ? make() : null;
    if (entry === null) return;
    const byCriterion = this.byTeacher.get(code) ?? new Map<string, Entry[]>();
    this.byTeacher.set(code, byCriterion);
    const entries = byCriterion.get(criterion.code) ?? [];
    byCriterion.set(criterion.code, entries);
    entries.push(entry);
  }
}

/** Entries of these people in the counted period [P0; R], by teacher code: activities, then facts. */
export function entriesOf(
  book: SchoolBook,
  people: readonly Teacher[],
): ReadonlyMap<string, Entries> {
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
  return collection.byTeacher;
}
