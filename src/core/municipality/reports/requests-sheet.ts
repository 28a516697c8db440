/** «Свод запросов»: requests by direction and quarter, and the draft of the municipal «План ПК». */
import type { SheetPlan } from '../../schema/sheet-plan';
import { COUNTED } from '../../summary/counted';
import type { Cell } from '../../values/cell';
import { type CountForms, counted, PEOPLE } from '../../values/russian';
import { COURSE_DIRECTIONS } from '../../vocabulary/education';
import type { MunicipalBook } from '../municipal-book';
import type { RollUp } from '../roll-up';
import { type BreakdownLine, breakdown } from './breakdown';
import { schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const REQUESTS_SHEET = 'Свод запросов';

interface RequestLine extends BreakdownLine {
  readonly direction: string;
  readonly quarter: number | null;
  readonly year: number | null;
}

/** «2 квартал 2026» → 2 and 2026. */
const QUARTER = /^(\d) квартал (\d{4})$/;

function requestLine(line: BreakdownLine): RequestLine {
  const [direction = '', quarter = ''] = line.words;
  const match = QUARTER.exec(quarter);
  return {
    ...line,
    direction,
    quarter: match === null ? null : Number(match[1]),
    year: match === null ? null : Number(match[2]),
  };
}

const GROUPS: CountForms = ['группа', 'группы', 'групп'];
const SCHOOLS: CountForms = ['школы', 'школ', 'школ'];

/** One line of the draft plan: how many people, groups and schools. */
function draftOf({ total, bySchool }: BreakdownLine, groupSize: number): string {
  const schools = bySchool.filter((count) => count !== null && count > 0).length;
  const groups = counted(Math.ceil(total / groupSize), GROUPS);
  return `запланировать: ${counted(total, PEOPLE)} из ${counted(schools, SCHOOLS)}, ${groups}`;
}

/** In the order of studying: year, quarter, then direction. */
function inPlanOrder(a: RequestLine, b: RequestLine): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.quarter ?? 0) - (b.quarter ?? 0);
}

export function requestsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { courseGroup } = book.settings;
  const lines = breakdown(rollUp, COUNTED.requests, COURSE_DIRECTIONS)
    .map(requestLine)
    .sort(inPlanOrder);
  return {
    name: REQUESTS_SHEET,
    kind: 'computed',
    titles: [
      ...titlesOf('Свод запросов на повышение квалификации', book, rollUp),
      `Проект муниципального «Плана ПК»: группы по ${courseGroup} слушателей`,
    ],
    frozenColumns: 3,
    columns: [
      { header: 'Направление', width: 220, look: 'text', wrap: true },
      { header: 'Квартал', width: 75, look: 'integer' },
      { header: 'Год', width: 65, look: 'integer' },
      { header: 'Итого', width: 75, look: 'integer' },
      { header: 'Групп', width: 70, look: 'integer' },
      { header: 'Проект плана ПК', width: 310, look: 'text', wrap: true },
      ...schoolColumns(rollUp, 'integer'),
    ],
    rows: lines.map((line): Cell[] => [
      line.direction,
      line.quarter,
      line.year,
      line.total,
      Math.ceil(line.total / courseGroup),
      draftOf(line, courseGroup),
      ...line.bySchool,
    ]),
  };
}
