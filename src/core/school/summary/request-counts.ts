/** Requests for further education: people by direction, quarter and year (rules С-14, С-27). */
import { inCodeOrder } from '../../summary/code-order';
import { countsBy } from '../../summary/counting';
import type { DeclaredMeasure, Measure } from '../../summary/measure';
import { codeOf, directionQuarterWords } from '../../summary/measure-code';
import { COUNTED, COUNTED_BY_WORDS } from '../../summary/measures';
import { groupBy } from '../../values/arrange';
import { REQUEST_REASONS } from '../../vocabulary/education';
import type { School } from '../shares/school';
import { REQUESTS, type TrainingRequest } from '../tables/requests';
import { countsByWords, type WordedItem } from './counts-by-words';
import type { LeavingWords } from './leaving-words';
import { ofBase } from './of-base';

const { sheet, columns } = REQUESTS;

/** What a person asked for, once: repeated rows of one person are one request. */
interface OwnRequest extends WordedItem {
  readonly rows: readonly TrainingRequest[];
}

/** The distinct requests among these rows, whatever their order. */
function distinct(rows: readonly TrainingRequest[], leaving: LeavingWords): OwnRequest[] {
  const asked = rows.map((own) => {
    const { row, direction, quarter, year } = own;
    const said = leaving({ sheet, row, column: columns.direction, text: direction });
    return { own, words: directionQuarterWords(said, quarter, year) };
  });
  const groups = groupBy(asked, ({ own, words }) =>
    JSON.stringify([own.teacher, codeOf(COUNTED_BY_WORDS.requests, ...words)]),
  );
  return [...groups.values()].map((same): OwnRequest => {
    const words = same[0]?.words ?? [];
    return { words, amount: 1, rows: same.map(({ own }) => own) };
  });
}

/** The first reason of the list that one of the rows names. */
function reasonOf({ rows }: OwnRequest): (typeof REQUEST_REASONS)[number] | null {
  const reasons = new Set(rows.map(({ reason }) => reason));
  return REQUEST_REASONS.find((one) => reasons.has(one)) ?? null;
}

/** The priority that the rows name; of several the first in the order of codes, «1» before «2». */
function priorityOf({ rows }: OwnRequest, leaving: LeavingWords): string | null {
  const named = rows.flatMap(({ row, priority }) => {
    if (priority === null) return [];
    const word = leaving({ sheet, row, column: columns.priority, text: priority });
    return [{ word, code: codeOf(COUNTED_BY_WORDS.requestPriorities, word) }];
  });
  return inCodeOrder(named)[0]?.word ?? null;
}

/** The requests under one word more; those that have none (null) are left out. */
function countsWith(
  measure: DeclaredMeasure,
  requests: readonly OwnRequest[],
  wordOf: (request: OwnRequest) => string | null,
): Measure[] {
  const items = requests.flatMap((request) => {
    const word = wordOf(request);
    return word === null ? [] : [{ ...request, words: [...request.words, word] }];
  });
  return countsByWords(measure, items);
}

/** New ones and those already in the plan apart, whatever their quarter: it is in the code. */
export function requestCounts(school: School, leaving: LeavingWords): Measure[] {
  const { requestsByReason } = COUNTED;
  const asked = ofBase(school.book.requests, school);
  const having = (status: 'новый' | 'в плане') =>
    distinct(
      asked.filter((row) => row.status === status),
      leaving,
    );
  const open = having('новый');
  return [
    ...countsByWords(COUNTED_BY_WORDS.requests, open),
    ...countsByWords(COUNTED_BY_WORDS.plannedRequests, having('в плане')),
    ...countsBy(requestsByReason, open.map(reasonOf)),
    ...countsWith(
      COUNTED_BY_WORDS.requestReasons,
      open,
      (one) => reasonOf(one) ?? requestsByReason.remainder,
    ),
    ...countsWith(COUNTED_BY_WORDS.requestPriorities, open, (one) => priorityOf(one, leaving)),
  ];
}
