/** One row of a «Сводка» as it was read: whose it is, and the measure that it holds. */
import type { Measure } from './measure';
import type { SummaryHead } from './summary';
import type { SummaryLine } from './summary-table';

/** The head that the row repeats; without «Редакция» it is of edition 0 (С-17). */
export function headOf(line: SummaryLine): SummaryHead {
  const { version, schoolCode, schoolName, municipality } = line;
  const { periodStart, periodEnd, asOf, edition, rules } = line;
  return {
    version,
    schoolCode,
    schoolName,
    municipality,
    periodStart,
    periodEnd,
    asOf,
    edition: edition ?? 0,
    rules,
  };
}

/** The measure that the row holds. */
export function measureOf({ code, title, kind, numerator, denominator }: SummaryLine): Measure {
  return { code, title, kind, numerator, denominator };
}
