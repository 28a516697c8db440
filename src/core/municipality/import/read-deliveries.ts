/** Takes a parcel apart: the rows of one school, period, day and edition are one delivery. */
import { bindColumns } from '../../schema/binding';
import { Findings } from '../../schema/findings';
import { HeaderRow } from '../../schema/header-row';
import { readCell, readTable } from '../../schema/read-table';
import type { SheetGrid } from '../../schema/sheet-grid';
import { textOf } from '../../schema/shown';
import { isSamePeriod } from '../../settings/period';
import { inCodeOrder } from '../../summary/code-order';
import { SCHEMA_VERSION } from '../../summary/summary';
import { headOf, measureOf } from '../../summary/summary-line';
import { SUMMARY, SUMMARY_COLUMNS, type SummaryLine } from '../../summary/summary-table';
import { type Cell, isBlankCell } from '../../values/cell';
import { fold } from '../../values/text';
import { type Delivery, type DeliveryLabel, isSound, type Parcel, sentenceOf } from './delivery';
import { foreignFile, NO_WORKBOOK } from './foreign-file';
import {
  DAMAGED_HEADER,
  EMPTY_SUMMARY,
  FOREIGN_FILE,
  NO_SUMMARY_SHEET,
  OTHER_VERSION,
  TOO_MANY_ROWS,
  UNREADABLE,
} from './import-checks';
import { RowFaults } from './row-faults';
import { MOST_ROWS } from './row-limits';
import type { SchoolsBelow } from './schools-below';
import { faultOf } from './sound-delivery';

/** Of a delivery that tells nothing of itself. */
export const UNTOLD: DeliveryLabel = {
  schoolCode: null,
  periodStart: null,
  periodEnd: null,
  asOf: null,
};

const keyParts = ({ schoolCode, periodStart, periodEnd, asOf }: SummaryLine) => [
  schoolCode,
  periodStart,
  periodEnd,
  asOf,
];

const keyOf = (line: SummaryLine): string => JSON.stringify([keyParts(line), line.edition]);

/** Whether the row tells whose it is; a cell that could not be read is null, whatever its type. */
const isKeyed = (line: SummaryLine): boolean =>
  (keyParts(line) as readonly unknown[]).every((part) => part !== null);

/** People paste one school's table under another's, headers and all: such rows count as empty. */
function withoutRepeatedHeaders({ rows }: SheetGrid): SheetGrid {
  const at = new HeaderRow(rows[0] ?? []).under(SUMMARY_COLUMNS.code.header);
  const isHeader = (row: readonly Cell[]): boolean =>
    at !== undefined && fold(textOf(row[at] ?? null)) === fold(SUMMARY_COLUMNS.code.header);
  return { rows: rows.map((row, index) => (index > 0 && isHeader(row) ? [] : row)) };
}

/** The version that the first filled row tells, when other columns cannot be found. */
function versionIn({ rows }: SheetGrid): number | null {
  const at = new HeaderRow(rows[0] ?? []).under(SUMMARY_COLUMNS.version.header);
  const cell =
    at === undefined ? undefined : rows.slice(1).find((row) => !isBlankCell(row[at]))?.[at];
  const version = cell === undefined ? null : readCell(SUMMARY_COLUMNS.version, cell, () => {});
  return typeof version === 'number' ? version : null;
}

/** A row whose school, period or day is spoilt belongs with its neighbour above, or below. */
function grouped(lines: readonly SummaryLine[]): SummaryLine[][] {
  const groups = new Map<string, SummaryLine[]>();
  const firstKeyed = lines.find(isKeyed);
  let key = firstKeyed === undefined ? '' : keyOf(firstKeyed);
  for (const line of lines) {
    if (isKeyed(line)) key = keyOf(line);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

function labelOf(lines: readonly SummaryLine[]): DeliveryLabel {
  const line = lines.find(isKeyed) ?? lines[0];
  if (line === undefined) return UNTOLD;
  const { schoolCode, periodStart, periodEnd, asOf } = line;
  return { schoolCode, periodStart, periodEnd, asOf };
}

/** The delivery of these rows; `faults` holds what the cells' parsers found. */
function deliveryOf(source: string, lines: readonly SummaryLine[], faults: RowFaults): Delivery {
  const label = labelOf(lines);
  const refusal = faultOf(lines, faults);
  const [first] = lines;
  if (refusal !== null || first === undefined) return { source, label, refusal: refusal ?? '' };
  const measures = inCodeOrder(lines.map(measureOf));
  return { source, label, summary: { head: headOf(first), measures, checksum: first.checksum } };
}

const isTooLong = ({ cells, unread }: Parcel, mostRows: number): boolean =>
  unread === 'tooLong' || (cells !== null && cells.rows.length > mostRows);

/** Whether the file of the parcel was opened and its «Сводка», if there is one, looked at. */
export const isRead = (parcel: Parcel): boolean =>
  parcel.fault === undefined && parcel.unread !== 'foreign' && !isTooLong(parcel, MOST_ROWS);

/** Why the parcel was not read, in words; null when it was. */
function unreadFault(parcel: Parcel, mostRows: number): string | null {
  const { source, fault, unread } = parcel;
  if (fault !== undefined) return sentenceOf(UNREADABLE, { fault });
  if (unread === 'foreign') {
    const what = foreignFile(source) ?? NO_WORKBOOK;
    return sentenceOf(FOREIGN_FILE, { name: source, what });
  }
  return isTooLong(parcel, mostRows) ? sentenceOf(TOO_MANY_ROWS, { most: mostRows }) : null;
}

/** The delivery with those of the municipality's schools that delivered for its period. */
function withSchools(delivery: Delivery, schools: SchoolsBelow): Delivery {
  if (schools.length === 0 || !isSound(delivery)) return delivery;
  if (typeof schools === 'string') return { ...delivery, schools };
  const { head } = delivery.summary;
  const own = schools.filter((school) => isSamePeriod(school, head));
  return { ...delivery, schools: own };
}

/**
 * Every delivery of a parcel, broken ones with their reason; at least one. A sheet of more than
 * `mostRows` rows is refused without a look at them.
 */
export function deliveriesIn(parcel: Parcel, mostRows: number = MOST_ROWS): Delivery[] {
  const { source, cells, schools = [] } = parcel;
  const refused = (refusal: string): Delivery[] => [{ source, label: UNTOLD, refusal }];
  const unread = unreadFault(parcel, mostRows);
  if (unread !== null) return refused(unread);
  if (cells === null) return refused(sentenceOf(NO_SUMMARY_SHEET, undefined));

  const findings = new Findings();
  const { blocked } = bindColumns(SUMMARY, cells.rows[0] ?? [], findings);
  const version = versionIn(cells);
  if (blocked && version !== null && version !== SCHEMA_VERSION) {
    return refused(sentenceOf(OTHER_VERSION, { version }));
  }
  if (blocked) {
    if (cells.rows.length === 0) return refused(sentenceOf(EMPTY_SUMMARY, undefined));
    const first = findings.issues.find(({ severity }) => severity === 'error');
    return refused(sentenceOf(DAMAGED_HEADER, { fault: first?.message ?? '' }));
  }
  const rows = new Findings();
  const { records } = readTable(SUMMARY, withoutRepeatedHeaders(cells), rows);
  if (records.length === 0) return refused(sentenceOf(EMPTY_SUMMARY, undefined));
  const faults = new RowFaults(rows.issues);
  return grouped(records).map((lines) => withSchools(deliveryOf(source, lines, faults), schools));
}
