/** What the note looks at, gathered once: counts of «Сводка», windows and their people. */
import type { BrokenDown, DeclaredMeasure } from '../../summary/measure';
import { codeOf } from '../../summary/measure-code';
import type { ShareCode } from '../../summary/measures';
import type { SchoolResults } from '../compute-school';
import type { SupportedWindow } from '../post-course/support';
import { currentWindows } from '../shares/members';
import type { ShareResult } from '../shares/share-rule';
import { countMeasures } from '../summary/counts';
import type { Teacher } from '../tables/teachers';

/** A window of the period with whose it is. */
export interface WindowOf {
  readonly teacher: Teacher;
  readonly window: SupportedWindow;
}

export interface NoteFacts {
  readonly results: SchoolResults;
  /** Windows of base N with a day in [P0; R], person by person. */
  readonly windows: readonly WindowOf[];
  /** A count of «Сводка»: «Ч10», or «Ч11/I этап» of a breakdown. */
  count(measure: DeclaredMeasure): number;
  countUnder<W extends string>(measure: BrokenDown<W>, word: string): number;
  share(code: ShareCode): ShareResult;
}

/** The facts of a book that can be computed. Throws for a share that is not declared. */
export function noteFacts(results: SchoolResults): NoteFacts {
  const { school, shares } = results;
  const counts = new Map(countMeasures(school).map(({ code, numerator }) => [code, numerator]));
  return {
    results,
    windows: school.base.flatMap((teacher) =>
      currentWindows(teacher, school).map((window) => ({ teacher, window })),
    ),
    count: ({ code }) => counts.get(code) ?? 0,
    countUnder: (measure, word) => counts.get(codeOf(measure, word)) ?? 0,
    share: (code) => {
      const found = shares.find(({ rule }) => rule.code === code);
      if (found === undefined) throw new Error(`No share ${code}`);
      return found;
    },
  };
}

/** Everyone once, in the order of the windows. */
export const peopleOf = (windows: readonly WindowOf[]): Teacher[] => [
  ...new Set(windows.map(({ teacher }) => teacher)),
];

/** Windows of the period in which monitoring was missed at some checkpoint (rules В-09, В-30). */
export const withoutMonitoring = ({ windows }: Pick<NoteFacts, 'windows'>): WindowOf[] =>
  windows.filter(
    ({ window: { monitoring } }) => monitoring.first.missed + monitoring.second.missed > 0,
  );
