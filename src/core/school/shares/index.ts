/** All shares in the order of every report. */
import { SHARE_CODES } from '../share-codes';
import { resultOf, type School, type ShareResult, type ShareRule } from './share-rule';
import { STAFF_SHARES } from './staff-shares';
import { SUPPORT_SHARES } from './support-shares';
import { WORK_SHARES } from './work-shares';

const DECLARED: readonly ShareRule[] = [...SUPPORT_SHARES, ...STAFF_SHARES, ...WORK_SHARES];

const SHARE_RULES: readonly ShareRule[] = SHARE_CODES.flatMap((code) =>
  DECLARED.filter((rule) => rule.code === code),
);

/** Every share of the school on R (rules Ш-01 … К18). */
export function computeShares(school: School): ShareResult[] {
  return SHARE_RULES.map((rule) => resultOf(rule, school));
}
