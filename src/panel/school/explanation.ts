/** «Как посчитано»: the people and rows behind a share. */
import type { SchoolResults } from '../../core/school/compute-school';
import type { SourceRow } from '../../core/school/source-rows';

/** A member of the share, a teacher or a row, with the rows that make it one. */
interface ExplainedMember {
  readonly label: string;
  readonly rows: readonly SourceRow[];
}

export interface ShareExplanation {
  readonly numerator: string;
  readonly denominator: string;
  readonly counted: readonly ExplainedMember[];
  /** In the denominator alone: whom the share lacks. */
  readonly notCounted: readonly ExplainedMember[];
}

/** The rows behind a share; null when there is no share with the code. */
export function explanationOf({ shares }: SchoolResults, code: string): ShareExplanation | null {
  const share = shares.find(({ rule }) => rule.code === code);
  if (share === undefined) return null;
  const membersOf = (counted: boolean): ExplainedMember[] =>
    share.members
      .filter((member) => member.counted === counted)
      .map(({ id, sources }) => ({ label: id, rows: sources }));
  return {
    numerator: share.rule.numerator,
    denominator: share.rule.denominator,
    counted: membersOf(true),
    notCounted: membersOf(false),
  };
}
