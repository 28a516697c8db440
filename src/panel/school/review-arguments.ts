/** What the page hands over about checking entries: a decision, or the trace of one. */
import type { ReviewRequest } from '../../app/school/review-entries';
import { REVIEW_KEYS, VERDICTS } from '../../core/school/review/decision';
import type { ReviewTrace } from '../../core/school/review/trace';
import { Fault } from '../../core/values/fault';
import { fieldsOf, isShortText, writtenText } from '../arguments';
import { isRows } from '../parcel-cells';

/** As many as a school may have in a year, and far more than one decides of at once. */
const MOST_ENTRIES = 10_000;
const NOT_WRITTEN = 'Решение не записано';

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isShortText);

/** A decision of entries. Throws `Fault` for anything else. */
export function reviewArgument(argument: unknown): ReviewRequest {
  const { keys, verdict, points, reason, reviewer } = fieldsOf(argument);
  const chosen = VERDICTS.find((one) => one === verdict);
  const areSaid = isShortText(points) && isShortText(reason) && isShortText(reviewer);
  if (areTexts(keys) && chosen !== undefined && areSaid) {
    for (const text of [points, reason, reviewer]) writtenText(text, NOT_WRITTEN);
    return { keys, verdict: chosen, points, reason, reviewer };
  }
  throw new Fault(`${NOT_WRITTEN}: причина и «Проверил» — не длиннее 500 знаков.`);
}

/** What a decision left behind. Throws `Fault` for anything else. */
export function traceArgument(argument: unknown): ReviewTrace {
  const { marks, was } = fieldsOf(argument);
  const isTrace =
    areTexts(marks) &&
    isRows(was) &&
    was.length === marks.length &&
    was.every((row) => row.length === REVIEW_KEYS.length);
  if (isTrace) return { marks, was };
  throw new Fault('Вернуть нечего: обновите панель и посмотрите записи ещё раз.');
}
