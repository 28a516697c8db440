/** Accepts or refuses deliveries, each whole; what was accepted before stays unless replaced. */
import { compare, groupBy } from '../../values/arrange';
import { atLevel } from '../level-text';
import { remarksOn } from '../remarks';
import { placeIn, type Store } from '../store';
import { decide, type Held, type JournalEntry } from './decide';
import { type Delivery, isSound } from './delivery';
import { type AdmissionRules, gateOf } from './gate';

export interface Admission {
  readonly store: Store;
  readonly journal: readonly JournalEntry[];
  /** Whether the store differs from the one before. */
  readonly changed: boolean;
}

/** An accepted delivery may still be strange: the journal says so beside the outcome (С-23). */
function withRemarks(entry: JournalEntry, texts: readonly string[]): JournalEntry {
  if (texts.length === 0) return entry;
  return { ...entry, reason: [`${entry.reason}.`, ...texts].join(' '), remarks: texts };
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
  let changed = false;
  const byPlace = groupBy(admitted, ({ summary }) => placeIn(summary.head));
  for (const [place, arrived] of byPlace) {
    const stored = store.get(place);
    const { winner, entries } = decide(stored, arrived);
    const school = schools.get(winner.head.schoolCode);
    const remarks =
      school === undefined
        ? []
        : remarksOn(school, winner.head, rules.settings).map(({ text }) => text);
    for (const decided of entries) {
      const entry = { ...decided, reason: atLevel(decided.reason, rules.settings) };
      const isHeld = entry.outcome === 'принято' || entry.outcome === 'не изменилось';
      journal.push(isHeld ? withRemarks(entry, remarks) : entry);
    }
    next.set(place, winner);
    changed ||= winner !== stored;
  }
  return { store: next, journal, changed };
}
