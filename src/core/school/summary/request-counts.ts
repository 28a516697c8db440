/** Requests for further education: people by direction, quarter and year (rule С-14). */
import { countsBy } from '../../summary/counting';
import type { Measure } from '../../summary/measure';
import { codeOf, requestWords } from '../../summary/measure-code';
import { COUNTED, COUNTED_BY_WORDS } from '../../summary/measures';
import { groupBy } from '../../values/arrange';
import { REQUEST_REASONS } from '../../vocabulary/education';
import type { SchoolBook } from '../school-book';
import type { School } from '../shares/school';
import { REQUESTS } from '../tables/requests';
import { countsByWords, type WordedItem } from './counts-by-words';
import type { LeavingWords } from './leaving-words';
import { ofBase } from './of-base';

type Reason = (typeof REQUEST_REASONS)[number];

/** What a person asked for, once: repeated rows of one person are one request. */
interface OwnRequest extends WordedItem {
  /** The first reason of the list that one of the rows names. */
  readonly reason: Reason | null;
}

/** The distinct requests among these rows, whatever their order. */
function distinct(rows: SchoolBook['requests'], leaving: LeavingWords): OwnRequest[] {
  const { sheet, columns } = REQUESTS;
  const asked = rows.map(({ row, teacher, direction, quarter, year, reason }) => {
    const said = leaving({ sheet, row, column: columns.direction, text: direction });
    return { teacher, reason, words: requestWords(said, quarter, year) };
  });
  const own = groupBy(asked, ({ teacher, words }) =>
    JSON.stringify([teacher, codeOf(COUNTED_BY_WORDS.requests, ...words)]),
  );
  return [...own.values()].map((same): OwnRequest => {
    const reasons = new Set(same.map(({ reason }) => reason));
    const reason = REQUEST_REASONS.find((one) => reasons.has(one)) ?? null;
    return { words: same[0]?.words ?? [], amount: 1, reason };
  });
}

/** New ones and those already in the plan apart, whatever their quarter: it is in the code. */
export function requestCounts(school: School, leaving: LeavingWords): Measure[] {
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
    ...countsBy(
      COUNTED.requestsByReason,
      open.map(({ reason }) => reason),
    ),
  ];
}
