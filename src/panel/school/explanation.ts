/** «Как посчитано»: whom a share lacks, and the people and rows behind it (rule Ш-07). */
import type { SchoolResults } from '../../core/school/compute-school';
import type { Member } from '../../core/school/shares/share-rule';
import type { SourceRow } from '../../core/school/source-rows';

/** A person of the share, or a person's row, with the rows that say so. */
interface ExplainedMember {
  readonly code: string;
  readonly name: string | null;
  /** The first of them. */
  readonly rows: readonly SourceRow[];
  /** How many rows there are besides. */
  readonly moreRows: number;
}

export interface ShareExplanation {
  readonly numerator: string;
  readonly denominator: string;
  /** The members are rows, not people. */
  readonly ofRows: boolean;
  /** In the denominator alone: whom, or what, the share lacks. */
  readonly missing: readonly ExplainedMember[];
  readonly counted: readonly ExplainedMember[];
}

/** A person with fifty activities is told by a few of them. */
const MOST_ROWS = 5;

/** The members of a share; null when there is no share with the code. */
export function explanationOf(
  { shares, school }: SchoolResults,
  code: string,
): ShareExplanation | null {
  const share = shares.find(({ rule }) => rule.code === code);
  if (share === undefined) return null;
  const explained = ({ teacher, sources }: Member): ExplainedMember => ({
    code: teacher,
    name: school.teachers.get(teacher)?.name ?? null,
    rows: sources.slice(0, MOST_ROWS),
    moreRows: Math.max(0, sources.length - MOST_ROWS),
  });
  const membersOf = (counted: boolean): ExplainedMember[] =>
    share.members.filter((member) => member.counted === counted).map(explained);
  const { numerator, denominator, ofRows } = share.rule;
  return { numerator, denominator, ofRows, missing: membersOf(false), counted: membersOf(true) };
}
