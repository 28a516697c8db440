/** The rows of «Свод запросов»: a direction in a quarter each, and their sums (rules С-08, С-31). */
import { wordsOf } from '../../summary/measure';
import { COUNTED, COUNTED_BY_WORDS } from '../../summary/measures';
import { formatDecimal } from '../../values/decimal';
import { sumOf } from '../../values/sum';
import { isDelivered, type RollUp } from '../roll-up';
import { countsBySchool, tellersOf } from '../tellers';
import { type CourseGroups, groupsOf, sumOfGroups } from './course-groups';
import { mostOf, toldUnder } from './most-rows';
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

/** Rows under one name; the sums of people are requests. `bySchool` is of the same rows. */
function sumOfRows(
  direction: string,
  rows: readonly Omit<RequestRow, 'bySchool'>[],
  bySchool: RequestRow['bySchool'],
): RequestRow {
  return {
    direction,
    quarter: null,
    year: null,
    isTotal: false,
    open: sumOf(rows.map(({ open }) => open)),
    bySchool,
    planned: sumOf(rows.map(({ planned }) => planned)),
    groups: sumOfGroups(rows.map(({ groups }) => groups)),
    reasons: addedUp(rows.map(({ reasons }) => reasons)),
    priorities: addedUp(rows.map(({ priorities }) => priorities)),
  };
}

/** Directions and quarters beyond those that have rows, in one (rule С-64). */
function othersRow(
  rows: readonly (Omit<RequestRow, 'bySchool'> & { readonly code: string })[],
  { lines }: RollUp,
): RequestRow[] {
  if (rows.length === 0) return [];
  const told = toldUnder(lines, new Set(rows.map(({ code }) => code)));
  const bySchool = lines.map((line, at) => (isDelivered(line) ? sumOf(told[at] ?? []) : null));
  const name = `Остальные направления и кварталы: ${formatDecimal(rows.length)}`;
  return [sumOfRows(name, rows, bySchool)];
}

function totalRow(rows: readonly RequestRow[], { lines }: RollUp): RequestRow {
  const bySchool = lines.map((line, at) =>
    isDelivered(line) ? sumOf(rows.map((row) => row.bySchool[at] ?? 0)) : null,
  );
  return { ...sumOfRows('Итого', rows, bySchool), isTotal: true };
}

/**
 * Every direction and quarter that is asked for, those wholly planned too, in the order of studying,
 * where they are many those with few requests in one; the sums last. None where nobody has
 * delivered: what is missing is no zero (rule С-07).
 */
export function requestRows(rollUp: RollUp, groupSize: number): RequestRow[] {
  const { lines, total } = rollUp;
  if (total.size === 0) return [];
  const reasonsOf = thirdWords(total, requestReasons);
  const prioritiesOf = thirdWords(total, requestPriorities);
  const asked = directionQuarters(total, [requests, plannedRequests]).map((line) => {
    const code = codeUnder(requests, line);
    const open = total.get(code)?.numerator ?? 0;
    return {
      ...line,
      code,
      isTotal: false,
      open,
      planned: total.get(codeUnder(plannedRequests, line))?.numerator ?? 0,
      groups: groupsOf(open, groupSize),
      reasons: reasonsOf(line),
      priorities: prioritiesOf(line),
    };
  });
  const { named, others } = mostOf(asked, ({ open }) => open);
  const told = tellersOf(
    lines.map(({ measures }) => measures),
    named.map(({ code }) => code),
  );
  const countsOf = countsBySchool(lines);
  const rows = [
    ...named.map((row): RequestRow => ({ ...row, bySchool: countsOf(told(row.code)) })),
    ...othersRow(others, rollUp),
  ];
  return [...rows, totalRow(rows, rollUp)];
}
