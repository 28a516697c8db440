/** «Свод запросов»: requests by direction and quarter, and the draft of the municipal «План ПК». */
import { column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { requestOf, type ToldRequest } from '../../summary/measure-code';
import { COUNTED_BY_WORDS } from '../../summary/measures';
import { type CountForms, counted, OF_SCHOOLS, PEOPLE } from '../../values/russian';
import { COURSE_DIRECTIONS } from '../../vocabulary/education';
import type { MunicipalBook } from '../municipal-book';
import type { RollUp } from '../roll-up';
import { type BreakdownLine, breakdown } from './breakdown';
import { schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const REQUESTS_SHEET = 'Свод запросов';

interface RequestLine extends BreakdownLine, ToldRequest {}

const GROUPS: CountForms = ['группа', 'группы', 'групп'];

/** How many groups of the set size the people make, the last one perhaps not full. */
function groupsOf({ total }: BreakdownLine, groupSize: number): number {
  return Math.ceil(total / groupSize);
}

/** One line of the draft plan: how many people, groups and schools. */
function draftOf(line: BreakdownLine, groupSize: number): string {
  const { total, bySchool } = line;
  const schools = bySchool.filter((count) => count !== null && count > 0).length;
  const groups = counted(groupsOf(line, groupSize), GROUPS);
  return `запланировать: ${counted(total, PEOPLE)} из ${counted(schools, OF_SCHOOLS)}, ${groups}`;
}

/** In the order of studying: year, quarter, then direction. */
function inPlanOrder(a: RequestLine, b: RequestLine): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.quarter ?? 0) - (b.quarter ?? 0);
}

/** Every request that some school delivered, in the order of studying (rule С-08). */
export function requestsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { courseGroup } = book.settings;
  const lines = breakdown(rollUp, COUNTED_BY_WORDS.requests, COURSE_DIRECTIONS)
    .map((line): RequestLine => ({ ...line, ...requestOf(line.words) }))
    .sort(inPlanOrder);
  return computedSheet<RequestLine>({
    name: REQUESTS_SHEET,
    titles: [
      ...titlesOf('Свод запросов на повышение квалификации', book, rollUp),
      `Проект муниципального «Плана ПК»: группы по ${courseGroup} слушателей`,
    ],
    frozenColumns: 3,
    columns: [
      column('Направление', 'text', 220, ({ direction }) => direction, { wrap: true }),
      column('Квартал', 'integer', 75, ({ quarter }) => quarter),
      column('Год', 'integer', 65, ({ year }) => year),
      column('Итого', 'integer', 75, ({ total }) => total),
      column('Групп', 'integer', 70, (line) => groupsOf(line, courseGroup)),
      column('Проект плана ПК', 'text', 310, (line) => draftOf(line, courseGroup), { wrap: true }),
      ...schoolColumns<RequestLine>(rollUp, 'integer', ({ bySchool }, at) => bySchool[at] ?? null),
    ],
    rows: lines,
  });
}
