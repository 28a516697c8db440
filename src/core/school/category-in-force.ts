/** The category that a person has (rule Ш-05): by «Педагоги», or by a later decision of «Аттестация». */
import { addMonths, type Day } from '../values/day';
import { CATEGORY_MONTHS, LAST_DAY_OF_TERMS } from '../values/law';
import { QUALIFICATIONS } from '../vocabulary/staff';
import type { Attestation } from './tables/attestations';
import type { Teacher } from './tables/teachers';

type Qualification = Teacher['qualification'];

/** A category with the day from which it counts. */
export interface DatedCategory {
  readonly qualification: Qualification;
  /** null where nobody wrote the day down. */
  readonly granted: Day | null;
}

export interface Category extends DatedCategory {
  /** The decision that it comes from; null where «Педагоги» holds. */
  readonly decision: Decision | null;
  /** Whether «Педагоги» has to be brought up to the decision. */
  readonly isBehind: boolean;
}

/** A row of «Аттестация» by which a category was granted. */
export type Decision = Attestation & { readonly claimed: Qualification; readonly decided: Day };

function grants(row: Attestation, day: Day): row is Decision {
  const isCategory = (QUALIFICATIONS as readonly string[]).includes(row.claimed);
  return isCategory && row.decision === 'присвоена' && row.decided !== null && row.decided <= day;
}

/** The decision of the latest day; of several on that day the one for the highest category. */
export function newestDecision(rows: readonly Attestation[], day: Day): Decision | null {
  const rank = ({ claimed }: Decision): number => QUALIFICATIONS.indexOf(claimed);
  let newest: Decision | null = null;
  for (const row of rows) {
    if (!grants(row, day)) continue;
    const later = newest === null ? 1 : row.decided - newest.decided || rank(row) - rank(newest);
    if (later > 0) newest = row;
  }
  return newest;
}

/** The last day of a category's validity; null for no end (also when the day is unknown). */
export function validThrough({ qualification, granted }: DatedCategory): Day | null {
  if (granted === null || qualification === 'без категории') return null;
  const hasTerm = qualification === 'СЗД' || granted <= LAST_DAY_OF_TERMS;
  return hasTerm ? addMonths(granted, CATEGORY_MONTHS) : null;
}

/** Whether the category is granted and not expired on the day (rule К9). */
export function isValidOn(category: DatedCategory, day: Day): boolean {
  if (category.granted !== null && category.granted > day) return false;
  const end = validThrough(category);
  return end === null || day <= end;
}

/**
 * The person's category as of `day`, valid or not: the later of «Педагоги» and the newest decision.
 * On one day «Педагоги» holds; an undated category gives way, and so, for the time being, does one
 * granted after `day` (Д-03). «Без категории» stands beside an expired decision: that is what an
 * expired category counts as.
 */
export function categoryInForce(
  { qualification, granted }: Teacher,
  attestations: readonly Attestation[],
  day: Day,
): Category {
  const own = { qualification, granted, decision: null, isBehind: false };
  const decision = newestDecision(attestations, day);
  if (decision === null) return own;
  const isAhead = granted !== null && granted > day;
  if (granted !== null && granted >= decision.decided && !isAhead) return own;
  const decided = {
    qualification: decision.claimed,
    granted: decision.decided,
    decision,
    isBehind: !isAhead,
  };
  return qualification === 'без категории' && !isValidOn(decided, day) ? own : decided;
}
