/** «Проверка»: issues by what they cost, by sheet and by kind. */

import {
  effectOf,
  GRAVITIES,
  type Gravity,
  gravityOf,
  type Issue,
  issueTotals,
  type Severity,
} from '../../core/schema/issue';
import type { LeftOut } from '../../core/schema/issues-sheet';
import type { CellPlace, FindCell } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import { groupBy } from '../../core/values/arrange';
import { ISSUES_PLACE } from '../cell-places';

interface IssuePlace {
  readonly place: CellPlace;
  /** The header, «» where the whole row or sheet is meant. */
  readonly header: string;
  readonly message: string;
}

/** Issues of one check on one sheet that cost the same. */
interface IssueKind {
  readonly code: string;
  readonly severity: Severity;
  readonly remedy: string;
  /** «На что влияет». */
  readonly effect: string;
  readonly count: number;
  /** The first of them. */
  readonly places: readonly IssuePlace[];
}

interface SheetIssues {
  readonly sheet: string;
  readonly count: number;
  readonly kinds: readonly IssueKind[];
}

/** Errors, warnings that cost something, or those that do not (rule З-23). */
interface IssuesPart {
  readonly gravity: Gravity;
  readonly count: number;
  readonly sheets: readonly SheetIssues[];
}

export interface IssuesView extends LeftOut {
  readonly blocked: boolean;
  /** How many there are of each kind, in words. */
  readonly totals: string;
  /** How many cells and sheets can be mended safely. */
  readonly mendable: number;
  /** In their order; none that is empty. */
  readonly parts: readonly IssuesPart[];
  /** The sheet that has them all. */
  readonly issuesPlace: CellPlace;
}

/** More would be no help on a narrow panel; the sheet «Проверка» has them all. */
const MOST_PLACES = 100;

function kindOf(issues: readonly Issue[], find: FindCell): IssueKind[] {
  const [first] = issues;
  if (first === undefined) return [];
  const { code, severity, remedy } = first;
  const effect = effectOf(first);
  const places = issues.slice(0, MOST_PLACES).map((issue) => ({
    place: find(issue),
    header: issue.column ?? '',
    message: issue.message,
  }));
  return [{ code, severity, remedy, effect, count: issues.length, places }];
}

/** Sheets and kinds stand in the order of their first issue. */
function sheetsOf(issues: readonly Issue[], find: FindCell): SheetIssues[] {
  return [...groupBy(issues, (issue) => issue.sheet)].map(([sheet, ofSheet]) => ({
    sheet,
    count: ofSheet.length,
    kinds: [...groupBy(ofSheet, ({ code, costs }) => `${code} ${costs}`).values()].flatMap(
      (ofKind) => kindOf(ofKind, find),
    ),
  }));
}

export function issuesView(
  { issues, book }: SchoolResults,
  find: FindCell,
  mendable: number,
): IssuesView {
  const byGravity = groupBy(issues, gravityOf);
  return {
    blocked: book.blocked,
    totals: issueTotals(issues),
    leftOut: book.findings.leftOut,
    leftOutInPart: book.findings.leftOutInPart,
    mendable,
    parts: GRAVITIES.flatMap((gravity) => {
      const own = byGravity.get(gravity) ?? [];
      return own.length === 0 ? [] : [{ gravity, count: own.length, sheets: sheetsOf(own, find) }];
    }),
    issuesPlace: ISSUES_PLACE,
  };
}
