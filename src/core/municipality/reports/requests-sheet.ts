/** «Свод запросов»: requests by direction and quarter, and the draft of the municipal «План ПК». */
import { column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import type { DeclaredMeasure } from '../../summary/measure';
import { requestOf, type ToldRequest } from '../../summary/measure-code';
import { COUNTED_BY_WORDS } from '../../summary/measures';
import { compare } from '../../values/arrange';
import { type CountForms, counted, OF_SCHOOLS, PEOPLE } from '../../values/russian';
import { fold } from '../../values/text';
import { COURSE_DIRECTIONS } from '../../vocabulary/education';
import type { MunicipalBook } from '../municipal-book';
import type { RollUp } from '../roll-up';
import { type BreakdownLine, breakdown } from './breakdown';
import { schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const REQUESTS_SHEET = 'Свод запросов';

/** The totals are of new requests: only for them something is still to be planned. */
interface RequestLine extends BreakdownLine, ToldRequest {
  /** People whose request stands in their school's plan already. */
  readonly planned: number;
}

const GROUPS: CountForms = ['группа', 'группы', 'групп'];
/** «группы по 21 слушателю, по 25 слушателей». */
const LISTENERS: CountForms = ['слушателю', 'слушателя', 'слушателей'];

/** How many groups of the set size the people make, the last one perhaps not full. */
function groupsOf({ total }: BreakdownLine, groupSize: number): number {
  return Math.ceil(total / groupSize);
}

/** One line of the draft plan: how many people, groups and schools; null: nobody is left to plan for. */
function draftOf(line: BreakdownLine, groupSize: number): string | null {
  const { total, bySchool } = line;
  if (total === 0) return null;
  const schools = bySchool.filter((count) => count !== null && count > 0).length;
  const groups = counted(groupsOf(line, groupSize), GROUPS);
  return `запланировать: ${counted(total, PEOPLE)} из ${counted(schools, OF_SCHOOLS)}, ${groups}`;
}

/** In the order of studying: year, quarter, then direction. */
function inPlanOrder(a: RequestLine, b: RequestLine): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    (a.quarter ?? 0) - (b.quarter ?? 0) ||
    compare(fold(a.direction), fold(b.direction))
  );
}

/** Every direction and quarter that is asked for, those wholly planned too. */
function requestLines(rollUp: RollUp): RequestLine[] {
  const keyOf = ({ words }: BreakdownLine): string => JSON.stringify(words);
  const linesOf = (measure: DeclaredMeasure) => {
    const lines = breakdown(rollUp, measure, COURSE_DIRECTIONS);
    return new Map(lines.map((line) => [keyOf(line), line]));
  };
  const open = linesOf(COUNTED_BY_WORDS.requests);
  const planned = linesOf(COUNTED_BY_WORDS.plannedRequests);
  // Where everything is planned, the schools that delivered have nothing new.
  const nothingNew = ({ words, bySchool }: BreakdownLine): BreakdownLine => ({
    words,
    bySchool: bySchool.map((count) => count && 0),
    total: 0,
  });
  const wholly = [...planned].map(([key, line]) => [key, nothingNew(line)] as const);
  return [...new Map([...wholly, ...open])].map(([key, line]) => ({
    ...line,
    ...requestOf(line.words),
    planned: planned.get(key)?.total ?? 0,
  }));
}

/** Every request that some school delivered, in the order of studying (rules С-08, С-14). */
export function requestsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { courseGroup } = book.settings;
  return computedSheet<RequestLine>({
    name: REQUESTS_SHEET,
    titles: [
      ...titlesOf('Свод запросов на повышение квалификации', book, rollUp),
      `Проект муниципального «Плана ПК»: группы по ${counted(courseGroup, LISTENERS)}`,
    ],
    frozenColumns: 3,
    columns: [
      column('Направление', 'text', 220, ({ direction }) => direction, { wrap: true }),
      column('Квартал', 'integer', 75, ({ quarter }) => quarter),
      column('Год', 'integer', 65, ({ year }) => year),
      column('Итого', 'integer', 75, ({ total }) => total, {
        note: 'Педагоги с новым запросом; сводки без «Редакции» считали здесь и тех, кто уже в плане.',
      }),
      column('Уже в плане', 'integer', 75, ({ planned }) => planned),
      column('Групп', 'integer', 70, (line) => groupsOf(line, courseGroup)),
      column('Проект плана ПК', 'text', 310, (line) => draftOf(line, courseGroup), { wrap: true }),
      ...schoolColumns<RequestLine>(rollUp, 'integer', ({ bySchool }, at) => bySchool[at] ?? null),
    ],
    rows: requestLines(rollUp).sort(inPlanOrder),
  });
}
