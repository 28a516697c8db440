/** The language in which a share is declared: whom it counts, and which of them it counts in. */
import type { ShareCode } from '../../summary/measures';
import type { Support, SupportedWindow } from '../post-course/support';
import type { SchoolBook } from '../school-book';
import type { SourceRow } from '../source-rows';
import type { Teacher } from '../tables/teachers';

/** What shares look at: the book, its windows, and the base of people. */
export interface School {
  readonly book: SchoolBook;
  readonly support: Support;
  /** Base N: own teachers working on R. */
  readonly base: readonly Teacher[];
  /** Own leading staff working on R. */
  readonly leaders: readonly Teacher[];
  /** Rows of any register by «Код педагога». */
  readonly rowsOf: RowsByTeacher;
}

/** Looks up a person's rows of a table. */
export interface RowsByTeacher {
  courses(teacher: Teacher): SchoolBook['courses'];
  activities(teacher: Teacher): SchoolBook['activities'];
  deficits(teacher: Teacher): SchoolBook['deficits'];
  applications(teacher: Teacher): SchoolBook['applications'];
  attestations(teacher: Teacher): SchoolBook['attestations'];
  activists(teacher: Teacher): SchoolBook['activists'];
  mentorships(teacher: Teacher): SchoolBook['mentorships'];
  developmentPlans(teacher: Teacher): SchoolBook['developmentPlans'];
  windows(teacher: Teacher): readonly SupportedWindow[];
}

/**
 * One member of a denominator: a person, or a row where the share counts rows. The numerator
 * is its counted members, so it can never exceed the denominator.
 */
export interface Member {
  /** Teacher code or «лист:строка»; never leaves the school. */
  readonly id: string;
  readonly counted: boolean;
  /** Rows that put the member into the denominator and, when counted, into the numerator. */
  readonly sources: readonly SourceRow[];
}

/** What a share counts; its code and title are among the measures. */
export interface DeclaredShare {
  /** In plain Russian: numerator and denominator in words. */
  readonly numerator: string;
  readonly denominator: string;
  /** The clause or practice it comes from. */
  readonly clause: string;
  readonly members: (school: School) => Member[];
}

export interface ShareRule extends DeclaredShare {
  readonly code: ShareCode;
  readonly title: string;
}

export interface ShareResult {
  readonly rule: ShareRule;
  readonly members: readonly Member[];
  readonly numerator: number;
  readonly denominator: number;
}

/** Counts the members of a share on R (rules Ш-01, Ш-02). */
export function resultOf(rule: ShareRule, school: School): ShareResult {
  const members = rule.members(school);
  const numerator = members.filter((member) => member.counted).length;
  return { rule, members, numerator, denominator: members.length };
}
