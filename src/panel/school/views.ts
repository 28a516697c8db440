/** The panel's views of a workbook: each reads it once, computes once, and answers plain data. */

import { answerSheetNames } from '../../app/school/collect';
import { handOutForms } from '../../app/school/hand-out-forms';
import { type MendPreview, mendableCount, previewMend } from '../../app/school/mending';
import { schoolResults } from '../../app/school/school-results';
import { journalLines } from '../../app/school/self-journal';
import type { Workbook } from '../../app/workbook';
import { changesFor } from '../../app/write-sheets';
import { errorCount } from '../../core/schema/issue';
import { ISSUES_SHEET, tellsOfCheck } from '../../core/schema/issues-sheet';
import { cellFinder } from '../../core/schema/place';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { computedSheets } from '../../core/school/compute-school';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import type { TeacherForm } from '../../core/school/self-assessment/form/form-book';
import { SCHOOL_TABLES, VITAL_TABLES } from '../../core/school/tables';
import { PARAMETERS } from '../../core/settings/parameters';
import { summarySheet } from '../../core/summary/summary-table';
import { Fault } from '../../core/values/fault';
import { type DeadlinesView, deadlinesView } from './deadlines-view';
import { explanationOf, type ShareExplanation } from './explanation';
import { type FoundPeople, findPeople } from './find-people';
import { fixedRating } from './fixed-rating';
import { type IssuesView, issuesView } from './issues-view';
import { type PersonView, personView } from './person-view';
import { type RatingView, ratingView } from './rating-view';
import { type ReviewView, reviewView } from './review-view';
import { type SelfView, selfView } from './self-view';
import { sharesView, type TargetedShare } from './shares-view';
import { type StepsView, stepsView } from './steps-view';
import { type SummaryView, summaryView } from './summary-view';

const VITAL_SHEETS = [PARAMETERS, ...VITAL_TABLES.map((key) => SCHOOL_TABLES[key])];

/** «Шаги». */
export function showSteps(workbook: Workbook): StepsView {
  const results = schoolResults(workbook);
  const changes = changesFor(workbook, computedSheets(results), SCHOOL_SHEETS);
  return stepsView(results, {
    missingSheets: VITAL_SHEETS.filter(({ sheet }) => workbook.read(sheet) === null).length,
    checked: tellsOfCheck(workbook.read(ISSUES_SHEET)),
    mendable: mendableCount(workbook),
    outdated: changes.flatMap((change) => ('plan' in change ? [change.plan.name] : [])),
    fixed: fixedRating(workbook, results),
  });
}

/** «Проверка». */
export function showIssues(workbook: Workbook): IssuesView {
  return issuesView(
    schoolResults(workbook),
    cellFinder((sheet) => workbook.read(sheet)),
    mendableCount(workbook),
  );
}

interface MendsView {
  readonly changes: readonly MendPreview[];
  /** Errors of the workbook as it stands. */
  readonly errors: number;
}

/** «Проверка»: what can be mended, before it is. */
export function showMends(workbook: Workbook): MendsView {
  return {
    changes: previewMend(workbook),
    errors: errorCount(schoolResults(workbook).issues),
  };
}

/** «На проверку». */
export function showReview(workbook: Workbook): ReviewView {
  return reviewView(schoolResults(workbook), workbook);
}

/** «Педагог»: the people that fit a query. */
export function showPeople(workbook: Workbook, query: string): FoundPeople {
  return findPeople(schoolResults(workbook), query);
}

/** «Педагог»: one person. */
export function showPerson(workbook: Workbook, code: string): PersonView | null {
  return personView(schoolResults(workbook), code);
}

/** «Рейтинг». */
export function showRating(workbook: Workbook): RatingView {
  return ratingView(schoolResults(workbook));
}

/** «Показатели». */
export function showShares(workbook: Workbook): TargetedShare[] {
  return sharesView(schoolResults(workbook));
}

/** «Как посчитано». */
export function explainShare(workbook: Workbook, code: string): ShareExplanation | null {
  return explanationOf(schoolResults(workbook), code);
}

/** «Сроки». */
export function showDeadlines(workbook: Workbook): DeadlinesView {
  return deadlinesView(schoolResults(workbook));
}

/** «Сводка». */
export function showSummary(workbook: Workbook): SummaryView {
  const results = schoolResults(workbook);
  const plans = [summarySheet(results.summary)];
  return summaryView(results, changesFor(workbook, plans, SCHOOL_SHEETS).length === 0);
}

/** «Самооценка». */
export function showSelf(workbook: Workbook): SelfView {
  return selfView(schoolResults(workbook), journalLines(workbook), answerSheetNames(workbook));
}

/** Plans of teachers' sheets: the page makes files of them. */
interface FormPlans {
  readonly forms: readonly TeacherForm[];
  /** The sheet that all of them share. */
  readonly criteria: SheetPlan;
}

/** The sheets of these teachers. Throws `Fault` where none can be made. */
export function showForms(workbook: Workbook, codes: readonly string[]): FormPlans {
  const outcome = handOutForms(workbook, codes);
  if (!outcome.ok) throw new Fault(outcome.message);
  const { forms, criteria } = outcome;
  return { forms, criteria };
}
