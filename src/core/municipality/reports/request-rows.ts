/** The rows of «Свод запросов»: a direction in a quarter each, and their sums (rules С-08, С-31). */
import { wordsOf } from '../../summary/measure';
import { COUNTED, COUNTED_BY_WORDS } from '../../summary/measures';
import { sumOf } from '../../values/sum';
import type { RollUp } from '../roll-up';
import { countsBySchool, tellersOf } from '../tellers';
import { type CourseGroups, groupsOf, sumOfGroups } from './course-groups';
import { codeUnder, directionQuarters, thirdWords } from './quarters';

/** Counts by word: «дефицит» 3. */
type ByWord = ReadonlyMap<string, number>;

/** A direction in a quarter, or the sums of all: then `quarter` and `year` are null. */
export interface RequestRow {
  readonly direction: string;
  readonly quarter: number | null;
  readonly year: number | null;
  readonly isTotal: boolean;
  /** People with a new request; in the sums requests, for one person may have several. */
  readonly open: number;
  /** The same by school in the order of «ОО»; null where nothing was delivered. */
  readonly bySchool: readonly (number | null)[];
  /** People whose request stands in their school's plan already. */
  readonly planned: number;
  readonly groups: CourseGroups;
  readonly reasons: ByWord;
  readonly priorities: ByWord;
}

const { requests, plannedRequests, requestReasons, requestPriorities } = COUNTED_BY_WORDS;

/** The grounds of a request, «без основания» last. */
export const REASONS = wordsOf(COUNTED.requestsByReason);

/** New requests of whose grounds nothing is known: an earlier version counted them. */
export const untoldIn = ({ open, reasons }: RequestRow): number =>
  Math.max(0, open - sumOf(REASONS.map((reason) => reasons.get(reason) ?? 0)));

function addedUp(parts: readonly ByWord[]): ByWord {
  const sums = new Map<string, number>();
  for (const part of parts) {
    for (const [word, count] of part) sums.set(word, (sums.get(word) ?? 0) + count);
  }
  return sums;
}

function totalRow(rows: readonly RequestRow[], { lines }: RollUp): RequestRow {
  return {
    direction: 'Итого',
    quarter: null,
    year: null,
    isTotal: true,
    open: sumOf(rows.map(({ open }) => open)),
    bySchool: lines.map(({ summary }, at) =>
      summary === null ? null : sumOf(rows.map(({ bySchool }) => bySchool[at] ?? 0)),
    ),
    planned: sumOf(rows.map(({ planned }) => planned)),
    groups: sumOfGroups(rows.map(({ groups }) => groups)),
    reasons: addedUp(rows.map(({ reasons }) => reasons)),
    priorities: addedUp(rows.map(({ priorities }) => priorities)),
  };
}

/**
 * Every direction and quarter that is asked for, those wholly planned too, in the order of studying;
 * the sums last. None where nobody has delivered: what is missing is no zero (rule С-07).
 */
export function requestRows(rollUp: RollUp, groupSize: number): RequestRow[] {
  const { lines, total } = rollUp;
  if (total.size === 0) return [];
  const reasonsOf = thirdWords(total, requestReasons);
  const prioritiesOf = thirdWords(total, requestPriorities);
  const quarters = directionQuarters(total, [requests, plannedRequests]);
  const told = tellersOf(
    lines.map(({ measures }) => measures),
    quarters.map((line) => codeUnder(requests, line)),
  );
  const countsOf = countsBySchool(lines);
  const rows = quarters.map((line): RequestRow => {
    const code = codeUnder(requests, line);
    const open = total.get(code)?.numerator ?? 0;
    return {
      ...line,
      isTotal: false,
      open,
      bySchool: countsOf(told(code)),
      planned: total.get(codeUnder(plannedRequests, line))?.numerator ?? 0,
      groups: groupsOf(open, groupSize),
      reasons: reasonsOf(line),
      priorities: prioritiesOf(line),
    };
  });
  return [...rows, totalRow(rows, rollUp)];
}
