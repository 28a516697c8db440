/** What a summary says of its schools with low results, beside the same of all of them (С-22). */
import type { Measure } from '../summary/measure';
import { lowResultsCodeOf, wholeCodeOf } from '../summary/measure-code';

/** How the title says whom it counts; codes alone are read by programs. */
const MARK = ' (ШНОР)';

/** «К4» over schools with low results, as it is handed over: «К20/К4». */
export const handedOverAsLow = (measure: Measure): Measure => ({
  ...measure,
  code: lowResultsCodeOf(measure.code),
  title: `${measure.title}${MARK}`,
});

/** The same the other way round: as the reports count it. */
export const receivedAsLow = (measure: Measure): Measure => ({
  ...measure,
  code: wholeCodeOf(measure.code),
  title: measure.title.endsWith(MARK) ? measure.title.slice(0, -MARK.length) : measure.title,
});
