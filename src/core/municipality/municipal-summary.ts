/** «Сводка» of the municipality for the region, sealed as a school's is (rules С-10, С-22, С-24). */
import type { SheetGrid } from '../schema/sheet-grid';
import { numbered } from '../summary/edition';
import type { Measure } from '../summary/measure';
import { mergeMeasures } from '../summary/merge';
import { SCHEMA_VERSION, type Summary } from '../summary/summary';
import { withoutTellingWords } from '../summary/telling-words';
import { commonRules } from './common-rules';
import { completenessMeasures } from './completeness';
import { eventMeasures } from './event-measures';
import { handMeasures } from './hand-measures';
import { handedOverAsLow } from './low-results';
import type { MunicipalBook } from './municipal-book';
import type { RollUp } from './roll-up';

type HandingOver = Pick<MunicipalBook, 'settings' | 'events' | 'handIndicators'>;

/**
 * The sums of all schools, the same of those with low results, how many have delivered, and what the
 * municipality counts of its own. Each code once, in the order of codes.
 */
function handedOver(rollUp: RollUp, book: HandingOver): Measure[] {
  const own = handMeasures(book.handIndicators, new Set(rollUp.total.keys()));
  return mergeMeasures([
    [...rollUp.total.values()].map(withoutTellingWords),
    [...rollUp.lowResults.values()].map((one) => handedOverAsLow(withoutTellingWords(one))),
    completenessMeasures(rollUp, book.settings),
    eventMeasures(book),
    own.flatMap(({ measure }) => measure ?? []),
  ]);
}

/**
 * null until «Настройки» name the municipality and its code, and some school has delivered.
 * `standing` is the workbook's «Сводка» as it stands: it tells the number of the edition alone
 * (rule С-17).
 */
export function municipalSummary(
  rollUp: RollUp,
  book: HandingOver,
  standing: SheetGrid | null,
): Summary | null {
  const { municipality, municipalityCode, periodStart, periodEnd, today } = book.settings;
  if (municipality === null || municipalityCode === null || rollUp.total.size === 0) return null;
  const head = {
    version: SCHEMA_VERSION,
    schoolCode: municipalityCode,
    schoolName: municipality,
    municipality,
    periodStart,
    periodEnd,
    asOf: today,
    rules: commonRules(rollUp.lines.flatMap(({ summary }) => summary ?? [])),
  };
  return numbered(head, handedOver(rollUp, book), standing);
}
