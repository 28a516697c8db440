/** From a total to the schools' lines that it is the sum of. */

import type { Workbook } from '../../app/workbook';
import type { MunicipalResults } from '../../core/municipality/compute-municipality';
import { type IndicatorLine, indicatorLines } from '../../core/municipality/reports/indicators';
import { DATA } from '../../core/municipality/tables/summaries';
import { Findings } from '../../core/schema/findings';
import type { CellPlace } from '../../core/schema/place';
import { readTable } from '../../core/schema/read-table';
import { isSamePeriod } from '../../core/settings/period';
import type { Share } from '../../core/values/share';
import { type ShownShare, shownShare } from '../../core/values/shown-share';
import { rowPlace } from '../cell-places';

interface SchoolShare {
  readonly code: string;
  readonly name: string;
  readonly lowResults: boolean;
  /** null: not delivered, or delivered without this indicator. */
  readonly share: ShownShare | null;
  readonly isDelivered: boolean;
  /** The line of «Данные»; null where there is none. */
  readonly place: CellPlace | null;
}

export interface IndicatorDetails {
  readonly total: Share | null;
  /** In the order of «ОО»; empty for an indicator of the municipality alone. */
  readonly schools: readonly SchoolShare[];
}

/** Rows of «Данные» with this code in the reporting period, by school. */
function rowsBySchool(
  workbook: Pick<Workbook, 'read'>,
  { book }: MunicipalResults,
  code: string,
): ReadonlyMap<string, number> {
  const cells = workbook.read(DATA.sheet);
  if (cells === null) return new Map();
  const rows = readTable(DATA, cells, new Findings()).records.filter(
    (line) => line.code === code && isSamePeriod(line, book.settings),
  );
  return new Map(rows.map(({ schoolCode, row }) => [schoolCode, row]));
}

/** The schools behind an indicator's total; null when there is no indicator with the code. */
export function indicatorDetails(
  workbook: Pick<Workbook, 'read'>,
  results: MunicipalResults,
  code: string,
): IndicatorDetails | null {
  const { book, rollUp } = results;
  const line: IndicatorLine | undefined = indicatorLines(book, rollUp).find(
    (candidate) => candidate.code === code,
  );
  if (line === undefined) return null;
  const rows = rowsBySchool(workbook, results, code);
  const schools = line.bySchool.map((share, index): SchoolShare[] => {
    const entry = rollUp.lines[index];
    if (entry === undefined) return [];
    const { school, summary } = entry;
    const row = rows.get(school.code);
    return [
      {
        code: school.code,
        name: entry.name,
        lowResults: school.lowResults,
        share: shownShare(share),
        isDelivered: summary !== null,
        place: row === undefined ? null : rowPlace(DATA, { row }),
      },
    ];
  });
  return { total: line.total, schools: schools.flat() };
}
