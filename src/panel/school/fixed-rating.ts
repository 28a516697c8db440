/** Whether the rating of the period stands in the archive. */

import type { Workbook } from '../../app/workbook';
import { Findings } from '../../core/schema/findings';
import { readTable } from '../../core/schema/read-table';
import type { SchoolResults } from '../../core/school/compute-school';
import { ARCHIVE, type ArchivedPlace } from '../../core/school/rating/archive';
import { isSamePeriod } from '../../core/settings/period';
import type { Day } from '../../core/values/day';
import { pointsOf } from '../../core/values/points';

export interface FixedRating {
  /** The day of the newest fixing of the period. */
  readonly on: Day;
  /** Places and points are still the same. */
  readonly same: boolean;
}

/** Fixing appends every line of the rating, so the newest fixing is the foot of the archive. */
function holds(archived: readonly ArchivedPlace[], { rating }: SchoolResults): boolean {
  const newest = new Map(archived.map((line) => [line.teacher, line]));
  return rating.lines.every(({ teacher, place, total }) => {
    const line = newest.get(teacher.code);
    return line?.place === place && line.total === pointsOf(total);
  });
}

/** The newest fixing of the present period; null when it was not fixed yet. */
export function fixedRating(
  workbook: Pick<Workbook, 'read'>,
  results: SchoolResults,
): FixedRating | null {
  const cells = workbook.read(ARCHIVE.sheet);
  if (cells === null) return null;
  const ofPeriod = readTable(ARCHIVE, cells, new Findings()).records.filter((line) =>
    isSamePeriod(line, results.book.settings),
  );
  const last = ofPeriod[ofPeriod.length - 1];
  return last === undefined ? null : { on: last.fixed, same: holds(ofPeriod, results) };
}
