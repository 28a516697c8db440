/** Accepts or refuses deliveries, each whole; what was accepted before stays unless replaced. */
import { formatPeriod } from '../../settings/period';
import type { Summary } from '../../summary/summary';
import { compare, groupBy } from '../../values/arrange';
import type { Day } from '../../values/day';
import { lookOf } from '../../values/text';
import type { MunicipalSettings } from '../municipal-settings';
import { placeIn, type Store } from '../store';
import { decide, type Held, type JournalEntry } from './decide';
import { type Delivery, isSound, sentenceOf } from './delivery';
import { OTHER_PERIOD, UNKNOWN_SCHOOL } from './import-checks';
import { levelRefusal } from './level-checks';

/** Who may deliver, and for which period. */
export interface AdmissionRules {
  readonly schoolCodes: readonly string[];
  readonly settings: Pick<MunicipalSettings, 'level'>;
  readonly periodStart: Day;
  readonly periodEnd: Day;
}

export interface Admission {
  readonly store: Store;
  readonly journal: readonly JournalEntry[];
  /** Whether the store differs from the one before. */
  readonly changed: boolean;
}

/** Why nobody here may take this delivery; null when the rules let it in. */
function refusalBy(
  rules: AdmissionRules,
  known: ReadonlySet<string>,
  summary: Summary,
): string | null {
  const { head } = summary;
  const { schoolCode, schoolName } = head;
  const ofOtherLevel = levelRefusal(summary, rules.settings, known.has(schoolCode));
  if (ofOtherLevel !== null) return ofOtherLevel;
  if (!known.has(schoolCode)) {
    const look = lookOf(schoolCode);
    const lookAlike = rules.schoolCodes.find((code) => lookOf(code) === look) ?? null;
    return sentenceOf(UNKNOWN_SCHOOL, { code: schoolCode, name: schoolName, lookAlike });
  }
  if (head.periodStart !== rules.periodStart || head.periodEnd !== rules.periodEnd) {
    const details = { period: formatPeriod(head), expected: formatPeriod(rules) };
    return sentenceOf(OTHER_PERIOD, details);
  }
  return null;
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
  const known = new Set(rules.schoolCodes);
  const next = new Map(store);
  const journal: JournalEntry[] = [];
  const admitted: Held[] = [];
  for (const delivery of inOrder(deliveries)) {
    const { source, label } = delivery;
    const refusal = isSound(delivery)
      ? refusalBy(rules, known, delivery.summary)
      : delivery.refusal;
    if (refusal !== null || !isSound(delivery)) {
      journal.push({ source, label, outcome: 'отклонено', reason: refusal ?? '' });
      continue;
    }
    admitted.push({ summary: delivery.summary, source });
  }
  let changed = false;
  const byPlace = groupBy(admitted, ({ summary }) => placeIn(summary.head));
  for (const [place, arrived] of byPlace) {
    const stored = store.get(place);
    const { winner, entries } = decide(stored, arrived);
    journal.push(...entries);
    next.set(place, winner);
    changed ||= winner !== stored;
  }
  return { store: next, journal, changed };
}
