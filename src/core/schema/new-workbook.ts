/** What a new workbook of either edition has in common. */
import type { SheetGrid } from './sheet-grid';
import { cellsOf, type SheetPlan } from './sheet-plan';

/** Reads planned sheets as a host reads real ones. */
export function readerOf(plans: readonly SheetPlan[]): (sheet: string) => SheetGrid | null {
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  return (sheet) => {
    const plan = byName.get(sheet);
    return plan === undefined ? null : { rows: cellsOf(plan) };
  };
}

/** How the first line of a computed sheet begins until it is calculated. */
export const NOT_COMPUTED = 'Ещё не рассчитано';

/**
 * Computed sheets that wait for their first calculation: as many title lines as they will have,
 * the first of them saying how to get the rest (`remedy`).
 */
export function notComputed(plans: readonly SheetPlan[], remedy: string): SheetPlan[] {
  return plans.map((plan) => ({
    ...plan,
    titles: plan.titles.map((_title, line) => (line === 0 ? `${NOT_COMPUTED}: ${remedy}` : '')),
    rows: [],
  }));
}
