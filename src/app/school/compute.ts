/** «Проверить данные», «Рассчитать рейтинг», «Рассчитать всё»: one path, three extents. */

import { hasErrors, issueTotals } from '../../core/schema/issue';
import { ISSUES_SHEET } from '../../core/schema/issues-sheet';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import {
  computedSheets,
  issuesPlan,
  ratingPlan,
  type SchoolResults,
} from '../../core/school/compute-school';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import { SUMMARY } from '../../core/summary/summary-table';
import { blockedMessage, type CommandOutcome, doneWith } from '../command';
import { regionRemark } from '../region';
import type { Workbook } from '../workbook';
import { changesFor } from '../write-sheets';
import { keepSchoolResults, schoolResults } from './school-results';

/** Computes, then writes the sheets of `extent`; a workbook that cannot be read gets «Проверка» only. */
function computeInto(
  workbook: Workbook,
  extent: (results: SchoolResults) => SheetPlan[],
): SchoolResults {
  const results = schoolResults(workbook);
  const plans = results.book.blocked ? [issuesPlan(results)] : extent(results);
  const changes = changesFor(workbook, plans, SCHOOL_SHEETS);
  if (changes.length > 0) {
    workbook.apply(changes);
    // «Сводка» is looked at for its number alone, and what was written has the number reckoned.
    const written = changes.flatMap((change) => ('plan' in change ? [change.plan.name] : []));
    if (written.includes(SUMMARY.sheet)) keepSchoolResults(workbook, results, [SUMMARY.sheet]);
  }
  return results;
}

function outcomeOf(results: SchoolResults, done: string): CommandOutcome {
  const { issues, book } = results;
  const ok = !hasErrors(results);
  if (book.blocked) return { ok, message: blockedMessage('Расчёт не выполнен') };
  const look = issues.length > 0 ? ` Подробности — на листе «${ISSUES_SHEET}».` : '';
  return doneWith(ok, `${done} ${issueTotals(issues)}.${look}`);
}

/** A command's outcome with everything that was computed on the way. */
export interface ComputedOutcome extends CommandOutcome {
  readonly results: SchoolResults;
}

/** «Проверить данные»: writes «Проверка». */
export function checkData(workbook: Workbook): ComputedOutcome {
  const results = computeInto(workbook, (all) => [issuesPlan(all)]);
  const { message, ...outcome } = outcomeOf(results, 'Данные проверены.');
  const remark = regionRemark(workbook);
  if (remark === '') return { ...outcome, message, results };
  return { ...doneWith(false, `${message} ${remark}`), results };
}

/** «Рассчитать рейтинг»: writes «Проверка» and «Рейтинг». */
export function computeRating(workbook: Workbook): ComputedOutcome {
  const results = computeInto(workbook, (all) => [issuesPlan(all), ratingPlan(all)]);
  return { ...outcomeOf(results, 'Рейтинг рассчитан.'), results };
}

/** «Рассчитать всё»: writes every computed sheet. */
export function computeAll(workbook: Workbook): ComputedOutcome {
  const results = computeInto(workbook, computedSheets);
  return { ...outcomeOf(results, 'Всё рассчитано.'), results };
}
