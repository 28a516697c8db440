/** One test for each check: a row that breaks it, and a near miss that does not. */
import type { Severity } from '../../../../src/core/schema/issue';
import type { SheetName } from '../contract';
import { type Row, type SchoolRows, schoolWith } from '../school-kit';

/** What is wrong, as a person reads it: words that begin a sentence, and end it without its stop. */
const SENTENCE = /^[А-ЯЁA-Z«].{9,}[^.;,:\s]$/su;

export interface CheckCase {
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong with the row, in words. */
  readonly what: string;
  readonly breaks: Row;
  readonly nearMiss: Row;
  /** Header at which the issue stands. */
  readonly at?: string;
}

/** `rows` with one row added to the sheet as its last. */
function withRow(rows: SchoolRows, sheet: SheetName, row: Row): SchoolRows {
  return { ...rows, [sheet]: [...(rows[sheet] ?? []), row] };
}

/** Tests cases of a sheet; the case's row stands under the rows that `around` has there. */
export function testChecks(
  sheet: SheetName,
  around: SchoolRows,
  cases: readonly CheckCase[],
): void {
  const rowNumber = (around[sheet]?.length ?? 0) + 2;
  test.each(cases.map((one) => [one.id, one.what, one] as const))('%s: %s', (id, _what, one) => {
    const { issues, book } = schoolWith(withRow(around, sheet, one.breaks));
    const raised = issues.filter(({ code }) => code === id);
    expect(raised).toHaveLength(1);
    expect(raised[0]).toMatchObject({ sheet, row: rowNumber, severity: one.severity });
    if (one.at !== undefined) expect(raised[0]?.column).toBe(one.at);
    expect(raised[0]?.message).toMatch(SENTENCE);
    expect(raised[0]?.remedy).not.toBe('');
    if (one.severity === 'error') expect(book.findings.isGood(sheet, rowNumber)).toBe(false);

    const missed = schoolWith(withRow(around, sheet, one.nearMiss));
    expect(missed.issues.filter(({ code }) => code === id)).toEqual([]);
    expect(missed.book.findings.isGood(sheet, rowNumber)).toBe(true);
  });
}
