import {
  computedSheets,
  issuesPlan,
  type MunicipalResults,
} from '../../core/municipality/compute-municipality';
import { MUNICIPAL_SHEETS } from '../../core/municipality/municipal-sheets';
import { deliveryLine } from '../../core/municipality/reports/title';
import { hasErrors, issueTotals } from '../../core/schema/issue';
import { SUMMARY } from '../../core/summary/summary-table';
import { blockedMessage, type CommandOutcome, doneWith } from '../command';
import type { Workbook } from '../workbook';
import { changesFor } from '../write-sheets';
import { keepMunicipalResults, municipalResults } from './municipal-results';

/** A command's outcome with everything that was computed on the way. */
export interface ReportsOutcome extends CommandOutcome {
  readonly results: MunicipalResults;
}

/** «Рассчитать отчёты»: writes every report from what was imported before. */
export function computeReports(workbook: Workbook): ReportsOutcome {
  const results = municipalResults(workbook);
  const { blocked } = results.book;
  const plans = blocked ? [issuesPlan(results)] : computedSheets(results);
  const changes = changesFor(workbook, plans, MUNICIPAL_SHEETS);
  if (changes.length > 0) {
    workbook.apply(changes);
    // «Сводка» is looked at for its number alone, and what was written has the number reckoned.
    keepMunicipalResults(workbook, results, [SUMMARY.sheet]);
  }
  const ok = !hasErrors(results);
  if (blocked) return { ok, message: blockedMessage('Расчёт не выполнен'), results };
  const delivered = deliveryLine(results.rollUp, results.book.settings);
  const message = `Отчёты рассчитаны. ${delivered}. ${issueTotals(results.issues)}.`;
  return { ...doneWith(ok, message), results };
}
