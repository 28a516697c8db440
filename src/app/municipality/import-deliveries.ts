import {
  computedSheets,
  computeFrom,
  computeMunicipality,
  dataPlan,
  issuesPlan,
  type MunicipalResults,
} from '../../core/municipality/compute-municipality';
import { admit } from '../../core/municipality/import/admit';
import type { JournalEntry } from '../../core/municipality/import/decide';
import type { BrokenDelivery, Delivery } from '../../core/municipality/import/delivery';
import { tallyText } from '../../core/municipality/import/tally';
import { readMunicipalBook } from '../../core/municipality/municipal-book';
import { MUNICIPAL_SHEETS } from '../../core/municipality/municipal-sheets';
import { remarksOn } from '../../core/municipality/remarks';
import { deliveryLine } from '../../core/municipality/reports/title';
import type { Store } from '../../core/municipality/store';
import { JOURNAL } from '../../core/municipality/tables/journal';
import { DATA } from '../../core/municipality/tables/summaries';
import { hasErrors } from '../../core/schema/issue';
import { cellsOf } from '../../core/schema/sheet-plan';
import { SUMMARY } from '../../core/summary/summary-table';
import { Fault } from '../../core/values/fault';
import { blockedMessage, type CommandOutcome } from '../command';
import { Look } from '../remembered';
import type { Workbook } from '../workbook';
import { changesFor } from '../write-sheets';
import { type ImportReport, importReport } from './import-report';
import { journalChanges } from './journal-changes';
import { keepMunicipalResults } from './municipal-results';

export interface ImportOutcome extends CommandOutcome<ImportReport> {
  readonly report: ImportReport;
  /** What became of every delivery, in the journal's order. */
  readonly journal: readonly JournalEntry[];
  readonly results: MunicipalResults;
}

const NOTHING_IMPORTED = 'Сводки не импортированы';

function spoiltEntry({ source, label, refusal }: BrokenDelivery): JournalEntry {
  return { source, label, outcome: 'отклонено', reason: refusal, remarks: [] };
}

/** What the workbook will compute with this store in the place of «Данные». */
function resultsWith({ read, today }: Look, store: Store): MunicipalResults {
  const data = { rows: cellsOf(dataPlan(store)) };
  return computeMunicipality((sheet) => (sheet === DATA.sheet ? data : read(sheet)), today);
}

/** The entries with the remarks on the deliveries that were accepted. */
function withRemarks(
  journal: readonly JournalEntry[],
  { book, rollUp }: MunicipalResults,
): JournalEntry[] {
  const lines = new Map(rollUp.lines.map((line) => [line.school.code, line]));
  return journal.map((entry) => {
    const line = lines.get(entry.label.schoolCode ?? '');
    if (entry.outcome !== 'принято' || !line?.summary) return entry;
    const remarks = remarksOn(line.school, line.summary.head, book.settings);
    return { ...entry, remarks: remarks.map(({ text }) => text) };
  });
}

/**
 * «Импортировать сводки»: takes the deliveries into «Данные», tells the journal, and computes the
 * reports, all in one write. Each delivery is accepted or refused whole; the result depends
 * neither on their order nor on how they are spread over calls. `ok` is false when one was
 * refused or the workbook has errors.
 */
export function importDeliveries(
  workbook: Workbook,
  deliveries: readonly Delivery[],
): ImportOutcome {
  const look = new Look(workbook);
  const before = readMunicipalBook(look.read, look.today);
  const { blocked, store, schools, settings } = before;
  if (blocked) {
    const results = computeFrom(before, look.read);
    workbook.apply(changesFor(workbook, [issuesPlan(results)], MUNICIPAL_SHEETS));
    const message = blockedMessage(NOTHING_IMPORTED);
    const report = importReport([], deliveryLine(results.rollUp), null);
    return { ok: false, message, report, journal: [], results };
  }
  const admission = admit(store, deliveries, {
    schoolCodes: schools.map(({ code }) => code),
    periodStart: settings.periodStart,
    periodEnd: settings.periodEnd,
  });
  // Rows edited since their import leave «Данные»: the school has to deliver again.
  const journal = [...before.spoilt.map(spoiltEntry), ...admission.journal];
  const additions = journalChanges(workbook, journal);
  if (additions === null) {
    throw new Fault(
      `${NOTHING_IMPORTED}. На листе «${JOURNAL.sheet}» повреждены заголовки: восстановите их.`,
    );
  }
  const isSame = !admission.changed && before.spoilt.length === 0;
  const results = isSame ? computeFrom(before, look.read) : resultsWith(look, admission.store);
  const plans = [dataPlan(admission.store), ...computedSheets(results)];
  // The journal first: after a write that broke off, a repeat adds no line twice, but it could not
  // tell what «Данные» had taken in already.
  const changes = [...additions, ...changesFor(workbook, plans, MUNICIPAL_SHEETS)];
  if (changes.length > 0) {
    workbook.apply(changes);
    keepMunicipalResults(workbook, results, [DATA.sheet, SUMMARY.sheet], look);
  }
  const refused = journal.some(({ outcome }) => outcome === 'отклонено');
  const delivered = deliveryLine(results.rollUp);
  const report = importReport(withRemarks(journal, results), delivered, null);
  const message = `${tallyText(report.tally)}. ${delivered}. Причины — на листе «${JOURNAL.sheet}».`;
  return { ok: !refused && !hasErrors(results), message, report, journal, results };
}
