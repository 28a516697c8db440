/** The rows of the municipal «План ПК»: what is asked for, planned and done (rules С-28, С-32). */
import type { DeclaredMeasure } from '../../summary/measure';
import { isUnder } from '../../summary/measure-code';
import { COUNTED, COUNTED_BY_WORDS } from '../../summary/measures';
import { compare, groupBy } from '../../values/arrange';
import { quarterEnd } from '../../values/day';
import type { Share } from '../../values/share';
import { sumOf } from '../../values/sum';
import { fold } from '../../values/text';
import { isDelivered, type Measures, type RollUp, type SchoolLine } from '../roll-up';
import { type Told, tellersOf } from '../tellers';
import { type CourseGroups, groupsOf, sumOfGroups } from './course-groups';
import { codeUnder, directionQuarters, type QuarterLine } from './quarters';

/** A direction in a quarter, or the sums of several: then `quarter` and `year` are null. */
export interface PlanRow {
  readonly direction: string;
  readonly quarter: number | null;
  readonly year: number | null;
  readonly isTotal: boolean;
  readonly open: number;
  /** Requests and rows of the plans that are not done; null where no school tells its plan. */
  readonly left: number | null;
  /** Groups of those who are left, by direction and quarter. */
  readonly groups: CourseGroups | null;
  /** Places in `RollUp.lines` of the schools that ask: each once in a sum. */
  readonly asking: ReadonlySet<number>;
  /** Rows of the schools' plans that are done, of all; null where no school tells its plan. */
  readonly plan: Share | null;
  /** Rows not done although the quarter was over on the day of their school's figures. */
  readonly late: number;
}

const { requests, trainingPlanned, trainingDone } = COUNTED_BY_WORDS;

/** Whether the delivery tells of «План ПК»: an earlier version did not; of one without rows Ч43 says it. */
export function tellsPlan({ measures }: SchoolLine): boolean {
  for (const code of measures.keys()) {
    if (isUnder(trainingPlanned, code) || isUnder(COUNTED.categoriesEnding, code)) return true;
  }
  return false;
}

const countOf = (measures: Measures, code: string): number => measures.get(code)?.numerator ?? 0;

type Tellers = ReturnType<typeof tellersOf>;

function lateIn(lines: readonly SchoolLine[], line: QuarterLine, told: Tellers): number {
  if (line.year === null || line.quarter === null) return 0;
  const end = quarterEnd(line.year, line.quarter);
  const isOver = ({ at }: Told): boolean => {
    const head = lines[at]?.summary?.head;
    return head !== undefined && end <= head.asOf && end <= head.periodEnd;
  };
  const sumUnder = (measure: DeclaredMeasure): number => {
    const over = told(codeUnder(measure, line)).filter(isOver);
    return sumOf(over.map(({ measure: { numerator } }) => numerator));
  };
  return sumUnder(trainingPlanned) - sumUnder(trainingDone);
}

const OF_DIRECTION = ', всего';

/** «ФГОС» of the row of sums «ФГОС, всего». */
export const summedDirection = ({ direction }: PlanRow): string =>
  direction.endsWith(OF_DIRECTION) ? direction.slice(0, -OF_DIRECTION.length) : direction;

/** The sums of these rows under one name. */
function sumOfRows(direction: string, rows: readonly PlanRow[]): PlanRow {
  const add = (of: (row: PlanRow) => number) => sumOf(rows.map(of));
  const isTold = rows.every(({ plan }) => plan !== null);
  return {
    direction,
    quarter: null,
    year: null,
    isTotal: true,
    open: add(({ open }) => open),
    left: isTold ? add(({ left }) => left ?? 0) : null,
    groups: isTold ? sumOfGroups(rows.flatMap(({ groups }) => groups ?? [])) : null,
    asking: new Set(rows.flatMap(({ asking }) => [...asking])),
    plan: isTold
      ? {
          numerator: add(({ plan }) => plan?.numerator ?? 0),
          denominator: add(({ plan }) => plan?.denominator ?? 0),
        }
      : null,
    late: add(({ late }) => late),
  };
}

/**
 * Every direction and quarter that is asked for or planned, in the order of studying; then the sums
 * by direction, then that of all. None where nobody has delivered (rule С-07).
 */
export function planRows({ lines, total }: RollUp, groupSize: number): PlanRow[] {
  if (!lines.some(isDelivered)) return [];
  const isTold = lines.some(tellsPlan);
  const quarters = directionQuarters(total, [requests, trainingPlanned]);
  const told = tellersOf(
    lines.map(({ measures }) => measures),
    [requests, trainingPlanned, trainingDone].flatMap((measure) =>
      quarters.map((line) => codeUnder(measure, line)),
    ),
  );
  const rows = quarters.map((line): PlanRow => {
    const code = codeUnder(requests, line);
    const open = countOf(total, code);
    const asking = told(code).filter(({ measure }) => measure.numerator > 0);
    const plan: Share | null = isTold
      ? {
          numerator: countOf(total, codeUnder(trainingDone, line)),
          denominator: countOf(total, codeUnder(trainingPlanned, line)),
        }
      : null;
    const left = plan && open + plan.denominator - plan.numerator;
    return {
      ...line,
      isTotal: false,
      open,
      left,
      groups: left === null ? null : groupsOf(left, groupSize),
      asking: new Set(asking.map(({ at }) => at)),
      plan,
      late: lateIn(lines, line, told),
    };
  });
  const byDirection = [...groupBy(rows, ({ direction }) => direction)].sort(([a], [b]) =>
    compare(fold(a), fold(b)),
  );
  return [
    ...rows,
    ...byDirection.map(([direction, own]) => sumOfRows(`${direction}${OF_DIRECTION}`, own)),
    sumOfRows('Итого', rows),
  ];
}
