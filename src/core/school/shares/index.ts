/** All shares in the order of every report. */
import { SHARE_CODES, SHARES, type ShareCode } from '../../summary/measures';
import type { School } from './school';
import { type DeclaredShare, resultOf, type ShareResult, type ShareRule } from './share-rule';
import { STAFF_SHARES } from './staff-shares';
import { SUPPORT_SHARES } from './support-shares';
import { WORK_SHARES } from './work-shares';

const DECLARED: Readonly<Record<ShareCode, DeclaredShare>> = {
  ...SUPPORT_SHARES,
  ...STAFF_SHARES,
  ...WORK_SHARES,
};

const SHARE_RULES: readonly ShareRule[] = SHARE_CODES.map((code) => ({
  code,
  title: SHARES[code],
  ...DECLARED[code],
}));

/** Every share of the school on R (rules Ш-01 … К18). */
export function computeShares(school: School): ShareResult[] {
  return SHARE_RULES.map((rule) => resultOf(rule, school));
}
