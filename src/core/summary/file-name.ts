/** What the file with a summary is called, whichever program writes it. */
import { formatDay } from '../values/day';
import { inFileName } from '../values/file-name';
import type { SummaryHead } from './summary';

/** «svodka-0512-01.09.2025-31.08.2026.xlsx»: whatever a code holds, a disk takes the name. */
export function summaryFileName(
  {
    schoolCode,
    periodStart,
    periodEnd,
  }: Pick<SummaryHead, 'schoolCode' | 'periodStart' | 'periodEnd'>,
  ending: 'csv' | 'xlsx',
): string {
  return `svodka-${inFileName(schoolCode)}-${formatDay(periodStart)}-${formatDay(periodEnd)}.${ending}`;
}
