/** Everything that is computed from a municipal workbook, in one pass. */
import { gathered } from '../schema/gather';
import type { Issue } from '../schema/issue';
import { inOrder, issuesSheet } from '../schema/issues-sheet';
import type { ReadSheet } from '../schema/read-tables';
import type { SheetPlan } from '../schema/sheet-plan';
import type { Summary } from '../summary/summary';
import { SUMMARY, summariesSheet, summarySheet } from '../summary/summary-table';
import type { Day } from '../values/day';
import { type EarlierPeriod, earlierRollUps } from './earlier';
import { atLevel } from './level-text';
import { type MunicipalBook, readMunicipalBook } from './municipal-book';
import { MUNICIPAL_SHEETS } from './municipal-sheets';
import { municipalSummary } from './municipal-summary';
import { reportSheets } from './reports';
import { type RollUp, rollUp } from './roll-up';
import { inStoreOrder, type Store } from './store';
import { DATA } from './tables/summaries';

export interface MunicipalResults {
  readonly book: MunicipalBook;
  readonly rollUp: RollUp;
  /** Up to three earlier periods, newest first; empty when the store remembers none. */
  readonly earlier: readonly EarlierPeriod[];
  /** null until the municipality has a name and a code, and some school has delivered. */
  readonly summary: Summary | null;
  /** Errors first, then by sheet and row. */
  readonly issues: readonly Issue[];
}

/** Reads, checks and computes; `today` is used when «Дата расчёта» is empty. */
export function computeMunicipality(read: ReadSheet, today: Day): MunicipalResults {
  return computeFrom(readMunicipalBook(read, today), read);
}

/** Computes from a workbook that `read` has read, and that has been checked. */
export function computeFrom(book: MunicipalBook, read: ReadSheet): MunicipalResults {
  const now = rollUp(book, book.settings);
  return {
    book,
    rollUp: now,
    earlier: earlierRollUps(book, now),
    summary: municipalSummary(now, book, read(SUMMARY.sheet)),
    issues: gathered(inOrder(book.findings.issues, MUNICIPAL_SHEETS)).map((issue) =>
      told(issue, book),
    ),
  };
}

/** The issue in the words of the workbook's level (С-74). */
const told = (issue: Issue, { settings }: MunicipalBook): Issue =>
  settings.level === 'муниципалитет'
    ? issue
    : {
        ...issue,
        message: atLevel(issue.message, settings),
        remedy: atLevel(issue.remedy, settings),
        costs: issue.costs && atLevel(issue.costs, settings),
      };

/** «Данные»: the store as a sheet, the same bytes whatever the order of imports. */
export function dataPlan(store: Store): SheetPlan {
  return summariesSheet(DATA.sheet, inStoreOrder(store));
}

/** «Проверка» alone: what is wrong, and nothing that could be read as a result. */
export function issuesPlan({ book, issues }: MunicipalResults): SheetPlan {
  return issuesSheet(book, issues);
}

/** All sheets that «Рассчитать отчёты» writes, in workbook order. */
export function computedSheets(results: MunicipalResults): SheetPlan[] {
  const { book, rollUp: now, earlier, summary } = results;
  return [issuesPlan(results), ...reportSheets(book, now, earlier), summarySheet(summary)];
}
