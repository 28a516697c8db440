/**
 * Codes that only a municipality hands over: К19 among the codes of a summary says that it is one's
 * (rules С-22, С-24, С-70).
 */
import { isOfLowResults, isUnder, LOW_RESULTS_CODE, wholeCodeOf } from '../../summary/measure-code';
import { COUNTED_OVER_SCHOOLS, OVER_SCHOOLS } from '../../summary/measures';
import { isHandedOverByHand } from '../hand-measures';

const EVENTS = Object.values(COUNTED_OVER_SCHOOLS);

const isOwnCount = (code: string): boolean =>
  isHandedOverByHand(code) || EVENTS.some((measure) => isUnder(measure, code));

/** What is wrong with a code; null when nothing. `codes` are all of the summary. */
export function handedOverFault(code: string, codes: ReadonlySet<string>): string | null {
  const isLow = isOfLowResults(code);
  const whole = wholeCodeOf(code);
  // Nobody counts them once more over schools with low results, and К20 has no figure of its own.
  if (isOfLowResults(whole) || whole === LOW_RESULTS_CODE || (isLow && isOwnCount(whole))) {
    return `код «${code}» неизвестен`;
  }
  if (codes.has(OVER_SCHOOLS.completeness.code) || !(isLow || isOwnCount(code))) return null;
  return `код «${code}» бывает только у муниципалитета, а ${OVER_SCHOOLS.completeness.code} в сводке нет`;
}
