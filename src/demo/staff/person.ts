/** A person of the demo: what the rest of the workbook is told about. */
import type { TEACHERS } from '../../core/school/tables/teachers';
import type { Day } from '../../core/values/day';
import type { Draft } from '../rows';
import type { Area } from '../words/areas';
import type { Post } from '../words/post';
import type { Career } from './careers';

export interface Person {
  readonly code: string;
  readonly post: Post;
  readonly area: Area;
  readonly career: Career;
  readonly isLeader: boolean;
  /** First and last day on which the person works at this school. */
  readonly hired: Day;
  readonly lastDay: Day;
  /** The day on which «Категория» was granted. */
  readonly granted: Day | null;
  readonly row: Draft<typeof TEACHERS>;
}

/** Counted in base N: an own teacher at work on the reference day. */
export function isInBase({ career, isLeader }: Person): boolean {
  const isOwn = career.employment !== 'внешний совместитель';
  return !isLeader && isOwn && career.absence === undefined;
}

/** Three full years of teaching not yet behind. */
export function isYoung({ career, isLeader }: Person): boolean {
  return !isLeader && career.years[1] < 3;
}
