/** Accepts or refuses deliveries, each whole; what was accepted before stays unless replaced. */
import { compare, groupBy } from '../../values/arrange';
import { atLevel } from '../level-text';
import { remarksOn } from '../remarks';
import { placeIn, type Store } from '../store';
import type { Outcome } from '../tables/journal';
import { decide, type Held, type JournalEntry } from './decide';
import { type Delivery, isSound } from './delivery';
import { type AdmissionRules, gateOf } from './gate';
import { sharedSchools } from './shared-schools';

export interface Admission {
  readonly store: Store;
  readonly journal: readonly JournalEntry[];
  /** Whether the store differs from the one before. */
  readonly changed: boolean;
  /** How many schools came through two municipalities (С-73). */
  readonly sharedSchools: number;
}

const HOLDS: readonly Outcome[] = ['принято', 'не изменилось'];

/**
 * A delivery that holds may still be strange (С-23), and have schools that another municipality has too
 * (С-73): the journal says so beside the outcome.
 */
function withMore(
  entry: JournalEntry,
  remarks: readonly string[],
  shared: string | undefined,
): JournalEntry {
  const more = shared === undefined ? remarks : [...remarks, shared];
  if (more.length === 0 || !HOLDS.includes(entry.outcome)) return entry;
  return { ...entry, reason: [`${entry.reason}.`, ...more].join(' '), remarks };
}

/** By school, day, edition, content and source, the unreadable last: one journal whatever came first. */
function inOrder(deliveries: readonly Delivery[]): Delivery[] {
  const contentOf = (delivery: Delivery): string =>
    isSound(delivery) ? delivery.summary.checksum : delivery.refusal;
  const editionOf = (delivery: Delivery): number =>
    isSound(delivery) ? delivery.summary.head.edition : 0;
  return [...deliveries].sort(
    (a, b) =>
      Number(a.label.schoolCode === null) - Number(b.label.schoolCode === null) ||
      compare(a.label.schoolCode ?? '', b.label.schoolCode ?? '') ||
      (a.label.asOf ?? 0) - (b.label.asOf ?? 0) ||
      editionOf(a) - editionOf(b) ||
      compare(contentOf(a), contentOf(b)) ||
      compare(a.source, b.source),
  );
}

/** Takes the deliveries into the store; the result does not depend on their order. */
export function admit(
  store: Store,
  deliveries: readonly Delivery[],
  rules: AdmissionRules,
): Admission {
  const refusalOf = gateOf(rules);
  const schools = new Map(rules.schools.map((school) => [school.code, school]));
  const next = new Map(store);
  const journal: JournalEntry[] = [];
  const admitted: Held[] = [];
  for (const delivery of inOrder(deliveries)) {
    const { source, label } = delivery;
    const refusal = isSound(delivery)
      ? refusalOf(delivery.summary)
      : atLevel(delivery.refusal, rules.settings);
    if (refusal !== null || !isSound(delivery)) {
      journal.push({ source, label, outcome: 'отклонено', reason: refusal ?? '', remarks: [] });
      continue;
    }
    admitted.push({ summary: delivery.summary, source });
  }
  const byPlace = groupBy(admitted, ({ summary }) => placeIn(summary.head));
  const decisions = [...byPlace].map(([place, arrived]) => decide(store.get(place), arrived));
  for (const { winner } of decisions) next.set(placeIn(winner.head), winner);
  const shared = sharedSchools(deliveries, next);
  for (const { winner, entries } of decisions) {
    const { schoolCode } = winner.head;
    const school = schools.get(schoolCode);
    const remarks =
      school === undefined
        ? []
        : remarksOn(school, winner.head, rules.settings).map(({ text }) => text);
    for (const decided of entries) {
      const entry = { ...decided, reason: atLevel(decided.reason, rules.settings) };
      journal.push(withMore(entry, remarks, shared.sentences.get(schoolCode)));
    }
  }
  const changed = [...byPlace.keys()].some((place) => next.get(place) !== store.get(place));
  return { store: next, journal, changed, sharedSchools: shared.count };
}
