/** Which delivery of a school and period holds, and what the journal says of the others. */
import type { Summary } from '../../summary/summary';
import { formatDay } from '../../values/day';
import { compareDeliveries } from '../store';
import type { Outcome } from '../tables/journal';
import { type DeliveryLabel, sentenceOf } from './delivery';
import { SAME_NUMBER_CONFLICT } from './import-checks';

/** What became of a delivery; one row of the journal. */
export interface JournalEntry {
  readonly source: string;
  readonly label: DeliveryLabel;
  readonly outcome: Outcome;
  /**
   * Why, in sentences: what became of it and what to do, then what is strange about it. What stands
   * alone has no stop at its end.
   */
  readonly reason: string;
  /** What is strange about a delivery that holds. */
  readonly remarks: readonly string[];
  /** Accepted in the place of another one. */
  readonly replaces?: true;
}

export interface Decision {
  readonly winner: Summary;
  readonly entries: readonly JournalEntry[];
}

/** A delivery in the contest for a school's place. */
export interface Held {
  readonly summary: Summary;
  /** Where it came from; null for what was in the store before. */
  readonly source: string | null;
}

/** The source of a delivery that was in the store before. */
export const STORED_EARLIER = 'принято раньше';

function labelOf({ head }: Summary): DeliveryLabel {
  const { schoolCode, periodStart, periodEnd, asOf } = head;
  return { schoolCode, periodStart, periodEnd, asOf };
}

/** «от 20.05.2026», and among those of one day «от 20.05.2026, редакция 2». */
function datedOf({ head }: Summary, among: Summary): string {
  const day = `от ${formatDay(head.asOf)}`;
  if (head.asOf !== among.head.asOf || head.edition === among.head.edition) return day;
  return `${day}, ${head.edition === 0 ? 'без номера редакции' : `редакция ${head.edition}`}`;
}

/** The loser's line: an older delivery is replaced; another one of the same number is refused. */
function lostTo(winner: Summary, { summary, source }: Held): JournalEntry {
  const label = labelOf(summary);
  const { asOf, edition } = summary.head;
  if (source !== null && asOf === winner.head.asOf && edition === winner.head.edition) {
    const reason = sentenceOf(SAME_NUMBER_CONFLICT, { day: formatDay(asOf), edition });
    return { source, label, outcome: 'отклонено', reason, remarks: [] };
  }
  const reason = `Есть более поздняя сводка этой школы: ${datedOf(winner, summary)}`;
  return { source: source ?? STORED_EARLIER, label, outcome: 'заменено', reason, remarks: [] };
}

function acceptedInstead(replaced: Summary | undefined, accepted: Summary): string {
  if (replaced === undefined) return 'Сводка принята';
  return `Сводка принята вместо прежней, ${datedOf(replaced, accepted)}`;
}

/** Decides the deliveries of one school and period against each other and the stored one. */
export function decide(stored: Summary | undefined, arrived: readonly Held[]): Decision {
  const all: Held[] = [
    ...(stored === undefined ? [] : [{ summary: stored, source: null }]),
    ...arrived,
  ];
  // Of equal ones the first stays, and the stored one is the first.
  const winner = all.reduce((best, one) =>
    compareDeliveries(one.summary, best.summary) > 0 ? one : best,
  );
  const entries = all.flatMap((held): JournalEntry[] => {
    const { summary, source } = held;
    const label = labelOf(summary);
    if (summary.checksum !== winner.summary.checksum) return [lostTo(winner.summary, held)];
    if (source === null) return [];
    if (held === winner) {
      const replaces = stored !== undefined && { replaces: true as const };
      return [
        {
          source,
          label,
          outcome: 'принято',
          reason: acceptedInstead(stored, summary),
          remarks: [],
          ...replaces,
        },
      ];
    }
    const reason = 'Такая же сводка этой школы уже принята';
    return [{ source, label, outcome: 'не изменилось', reason, remarks: [] }];
  });
  return { winner: winner.summary, entries };
}
