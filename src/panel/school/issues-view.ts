/** «Проверка»: issues by sheet and by kind. */

import { errorCount, type Issue, type Severity } from '../../core/schema/issue';
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

/** Issues of one check on one sheet, of one severity: in some columns a fault is no error. */
interface IssueKind {
  readonly code: string;
  readonly severity: Severity;
  readonly remedy: string;
  readonly count: number;
  /** The first of them. */
  readonly places: readonly IssuePlace[];
}

interface SheetIssues {
  readonly sheet: string;
  readonly errors: number;
  readonly warnings: number;
  readonly kinds: readonly IssueKind[];
}

export interface IssuesView extends LeftOut {
  readonly blocked: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** How many cells and sheets can be mended safely. */
  readonly mendable: number;
  readonly sheets: readonly SheetIssues[];
  /** The sheet that has them all. */
  readonly issuesPlace: CellPlace;
}

/** More would be no help on a narrow panel; the sheet «Проверка» has them all. */
const MOST_PLACES = 100;

function kindOf(issues: readonly Issue[], find: FindCell): IssueKind[] {
  const [first] = issues;
  if (first === undefined) return [];
  const { code, severity, remedy } = first;
  const places = issues.slice(0, MOST_PLACES).map((issue) => ({
    place: find(issue),
    header: issue.column ?? '',
    message: issue.message,
  }));
  return [{ code, severity, remedy, count: issues.length, places }];
}

/** Sheets and kinds stand in the order of their first issue: errors before warnings. */
export function issuesView(
  { issues, book }: SchoolResults,
  find: FindCell,
  mendable: number,
): IssuesView {
  const errors = errorCount(issues);
  return {
    blocked: book.blocked,
    errors,
    warnings: issues.length - errors,
    leftOut: book.findings.leftOut,
    leftOutInPart: book.findings.leftOutInPart,
    mendable,
    sheets: [...groupBy(issues, (issue) => issue.sheet)].map(([sheet, ofSheet]) => ({
      sheet,
      errors: errorCount(ofSheet),
      warnings: ofSheet.length - errorCount(ofSheet),
      kinds: [...groupBy(ofSheet, ({ code, severity }) => `${severity} ${code}`).values()].flatMap(
        (ofKind) => kindOf(ofKind, find),
      ),
    })),
    issuesPlace: ISSUES_PLACE,
  };
}
