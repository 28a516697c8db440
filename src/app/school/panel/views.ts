/** The panel's views of a workbook: each reads it once, computes once, and answers plain data. */

import { computedSheets } from '../../../core/school/results';
import { SCHOOL_TABLES, VITAL_TABLES } from '../../../core/school/tables';
import { PARAMETERS } from '../../../core/settings/parameters';
import type { Workbook } from '../../workbook';
import { changesFor } from '../../write-sheets';
import { resultsOf, sheetOrder } from '../school-workbook';
import { type DeadlinesView, deadlinesView } from './deadlines-view';
import { explanationOf, type ShareExplanation } from './explanation';
import { type FoundPeople, findPeople } from './find-people';
import { fixedRating } from './fixed-rating';
import { type IssuesView, issuesView } from './issues-view';
import { mendableCount } from './mending';
import { type PersonView, personView } from './person-view';
import { placeFinder } from './place';
import { type RatingView, ratingView } from './rating-view';
import { type ShownShare, sharesView } from './shares-view';
import { type StepsView, stepsView } from './steps-view';
import { type SummaryView, summaryView } from './summary-view';

const VITAL_SHEETS = [PARAMETERS, ...VITAL_TABLES.map((key) => SCHOOL_TABLES[key])];

/** «Шаги». */
export function showSteps(workbook: Workbook): StepsView {
  const results = resultsOf(workbook);
  const changes = changesFor(workbook, computedSheets(results), sheetOrder(workbook));
  return stepsView(results, {
    missingSheets: VITAL_SHEETS.filter(({ sheet }) => workbook.read(sheet) === null).length,
    mendable: mendableCount(workbook),
    outdated: changes.flatMap((change) => ('plan' in change ? [change.plan.name] : [])),
    fixed: fixedRating(workbook, results),
  });
}

/** «Проверка». */
export function showIssues(workbook: Workbook): IssuesView {
  return issuesView(resultsOf(workbook), placeFinder(workbook), mendableCount(workbook));
}

/** «Педагог»: the people that fit a query. */
export function showPeople(workbook: Workbook, query: string): FoundPeople {
  return findPeople(resultsOf(workbook), query);
}

/** «Педагог»: one person. */
export function showPerson(workbook: Workbook, code: string): PersonView | null {
  return personView(resultsOf(workbook), code);
}

/** «Рейтинг». */
export function showRating(workbook: Workbook): RatingView {
  return ratingView(resultsOf(workbook));
}

/** «Показатели». */
export function showShares(workbook: Workbook): ShownShare[] {
  return sharesView(resultsOf(workbook));
}

/** «Как посчитано». */
export function explainShare(workbook: Workbook, code: string): ShareExplanation | null {
  return explanationOf(resultsOf(workbook), code);
}

/** «Сроки». */
export function showDeadlines(workbook: Workbook): DeadlinesView {
  return deadlinesView(resultsOf(workbook));
}

/** «Сводка». */
export function showSummary(workbook: Workbook): SummaryView | null {
  return summaryView(resultsOf(workbook));
}
