/** How many deliveries came to what: an import counts, a page adds up the counts of its calls. */
import { OUTCOMES, type Outcome } from '../tables/journal';

export type Tally = Readonly<Record<Outcome, number>>;

/** The counts of these outcomes. */
export function tallyOf(entries: readonly { readonly outcome: Outcome }[]): Tally {
  const tally = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    Outcome,
    number
  >;
  for (const { outcome } of entries) tally[outcome] += 1;
  return tally;
}

/** «Принято: 30, заменено: 1, отклонено: 3»; the accepted are told even when there are none. */
export function tallyText(tally: Tally): string {
  const parts = OUTCOMES.filter((outcome) => tally[outcome] > 0 || outcome === 'принято').map(
    (outcome) => `${outcome}: ${tally[outcome]}`,
  );
  return parts.join(', ').replace('принято', 'Принято');
}
