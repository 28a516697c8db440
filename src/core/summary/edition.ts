/**
 * «Редакция»: the number of a summary among those of one workbook (rule С-17). The standing
 * «Сводка» is looked at for this alone; no figure comes from it.
 */
import { Findings } from '../schema/findings';
import { readTable } from '../schema/read-table';
import type { SheetGrid } from '../schema/sheet-grid';
import { defineTable } from '../schema/table';
import type { Measure } from './measure';
import { rowsTooMany } from './standing';
import { type Summary, type SummaryHead, sealed } from './summary';
import { headOf, measureOf } from './summary-line';
import { SUMMARY, SUMMARY_COLUMNS } from './summary-table';

/** A summary that has no number yet. */
export type UnnumberedHead = Omit<SummaryHead, 'edition'>;

const { schoolCode, periodStart, periodEnd, edition } = SUMMARY_COLUMNS;

/** As much of the table as tells whose edition it is: damage elsewhere does not hide the number. */
const NUMBERED = defineTable({
  ...SUMMARY,
  columns: { schoolCode, periodStart, periodEnd, edition },
});

type Place = Pick<SummaryHead, 'schoolCode' | 'periodStart' | 'periodEnd'>;

const isOf =
  (head: Place) =>
  (row: Place): boolean =>
    row.schoolCode === head.schoolCode &&
    row.periodStart === head.periodStart &&
    row.periodEnd === head.periodEnd;

/** The highest number that the standing rows of this school and period carry; 0: none is legible. */
function standingEdition(head: Place, standing: SheetGrid): number {
  const { records } = readTable(NUMBERED, standing, new Findings());
  return records
    .filter(isOf(head))
    .reduce((highest, row) => Math.max(highest, row.edition ?? 0), 0);
}

/**
 * What a receiver would tell apart. «Дата расчёта» is not in it: the same figures of another day
 * are the same edition, and of two days the later holds whatever the numbers.
 */
function contentOf(head: UnnumberedHead, { code, title, kind, ...counts }: Measure): string {
  const { version, schoolName, municipality, rules } = head;
  const { numerator, denominator } = counts;
  return JSON.stringify([
    [version, schoolName, municipality, rules],
    [code, title, kind, numerator, denominator],
  ]);
}

/** Whether the standing rows of this school and period say just what these measures say. */
function holdsContent(
  standing: SheetGrid,
  head: UnnumberedHead,
  measures: readonly Measure[],
): boolean {
  const { records } = readTable(SUMMARY, standing, new Findings());
  const own = records.filter(isOf(head)).map((line) => contentOf(headOf(line), measureOf(line)));
  const wanted = measures.map((measure) => contentOf(head, measure));
  return own.sort().join('\n') === wanted.sort().join('\n');
}

/**
 * The summary with its number: the standing one's when both say the same, else one more. `standing`
 * is the workbook's «Сводка», null when there is none; of another school or period it does not count.
 */
export function numbered(
  head: UnnumberedHead,
  measures: readonly Measure[],
  standing: SheetGrid | null,
): Summary {
  // With too many rows nothing is computed (З-33), so the number goes nowhere.
  const legible = standing === null || rowsTooMany(standing) > 0 ? null : standing;
  const before = legible === null ? 0 : standingEdition(head, legible);
  const same = legible !== null && holdsContent(legible, head, measures);
  return sealed({ ...head, edition: Math.max(1, same ? before : before + 1) }, measures);
}
