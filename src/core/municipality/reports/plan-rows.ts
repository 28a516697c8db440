/** The rows of the municipal «План ПК»: what is asked for, planned and done (rules С-28, С-32). */
import { isUnder } from '../../summary/measure-code';
import { COUNTED, COUNTED_BY_WORDS } from '../../summary/measures';
import { compare, groupBy } from '../../values/arrange';
import { quarterEnd } from '../../values/day';
import type { Share } from '../../values/share';
import { fold } from '../../values/text';
import { isDelivered, type RollUp, type SchoolLine } from '../roll-up';
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
export const tellsPlan = ({ measures }: SchoolLine): boolean =>
  [...measures.keys()].some(
    (code) => isUnder(trainingPlanned, code) || isUnder(COUNTED.categoriesEnding, code),
  );

const countOf = ({ measures }: Pick<SchoolLine, 'measures'>, code: string): number =>
  measures.get(code)?.numerator ?? 0;

function lateIn(lines: readonly SchoolLine[], line: QuarterLine): number {
  if (line.year === null || line.quarter === null) return 0;
  const end = quarterEnd(line.year, line.quarter);
  const [planned, done] = [codeUnder(trainingPlanned, line), codeUnder(trainingDone, line)];
  return lines
    .filter(
      ({ summary }) =>
        summary !== null && end <= summary.head.asOf && end <= summary.head.periodEnd,
    )
    .reduce((sum, school) => sum + countOf(school, planned) - countOf(school, done), 0);
}

/** The sums of these rows under one name. */
function sumOfRows(direction: string, rows: readonly PlanRow[]): PlanRow {
  const add = (of: (row: PlanRow) => number) => rows.reduce((sum, row) => sum + of(row), 0);
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
  const rows = directionQuarters(total, [requests, trainingPlanned]).map((line): PlanRow => {
    const code = codeUnder(requests, line);
    const open = countOf({ measures: total }, code);
    const plan: Share | null = isTold
      ? {
          numerator: countOf({ measures: total }, codeUnder(trainingDone, line)),
          denominator: countOf({ measures: total }, codeUnder(trainingPlanned, line)),
        }
      : null;
    const left = plan && open + plan.denominator - plan.numerator;
    return {
      ...line,
      isTotal: false,
      open,
      left,
      groups: left === null ? null : groupsOf(left, groupSize),
      asking: new Set(lines.flatMap((school, at) => (countOf(school, code) > 0 ? [at] : []))),
      plan,
      late: lateIn(lines, line),
    };
  });
  const byDirection = [...groupBy(rows, ({ direction }) => direction)].sort(([a], [b]) =>
    compare(fold(a), fold(b)),
  );
  return [
    ...rows,
    ...byDirection.map(([direction, own]) => sumOfRows(`${direction}, всего`, own)),
    sumOfRows('Итого', rows),
  ];
}
