import {
  computedSheets,
  computeFrom,
  dataPlan,
  issuesPlan,
  type MunicipalResults,
} from '../../core/municipality/compute-municipality';
import { type Admission, admit } from '../../core/municipality/import/admit';
import type { JournalEntry } from '../../core/municipality/import/decide';
import type { BrokenDelivery, Delivery } from '../../core/municipality/import/delivery';
import { periodAdvice } from '../../core/municipality/import/period-advice';
import { tallyText } from '../../core/municipality/import/tally';
import { levelWords } from '../../core/municipality/level';
import { atLevel } from '../../core/municipality/level-text';
import { readMunicipalBook } from '../../core/municipality/municipal-book';
import type { MunicipalSettings } from '../../core/municipality/municipal-settings';
import { MUNICIPAL_SHEETS } from '../../core/municipality/municipal-sheets';
import { deliveryLine } from '../../core/municipality/reports/title';
import type { Store } from '../../core/municipality/store';
import { JOURNAL } from '../../core/municipality/tables/journal';
import { DATA } from '../../core/municipality/tables/summaries';
import { hasErrors } from '../../core/schema/issue';
import { SUMMARY } from '../../core/summary/summary-table';
import { Fault } from '../../core/values/fault';
import { counted } from '../../core/values/russian';
import { blockedMessage, type CommandOutcome, doneWith } from '../command';
import { Look } from '../remembered';
import type { Workbook } from '../workbook';
import { changesFor } from '../write-sheets';
import { type ImportReport, importReport } from './import-report';
import { journalChanges } from './journal-changes';
import { keepMunicipalResults } from './municipal-results';

export interface ImportOutcome extends CommandOutcome<ImportReport> {
  /** The workbook itself has to be mended first: nothing was taken in. */
  readonly isBlocked?: true;
  readonly report: ImportReport;
  /** What became of every delivery, in the journal's order. */
  readonly journal: readonly JournalEntry[];
  readonly results: MunicipalResults;
}

const NOTHING_IMPORTED = 'Сводки не импортированы';

function spoiltEntry(
  { source, label, refusal }: BrokenDelivery,
  settings: Pick<MunicipalSettings, 'level'>,
): JournalEntry {
  const reason = atLevel(refusal, settings);
  return { source, label, outcome: 'отклонено', reason, remarks: [] };
}

/** What the workbook will compute with this store in the place of «Данные». */
const resultsWith = ({ read, today }: Look, store: Store): MunicipalResults =>
  computeFrom(readMunicipalBook(read, today, store), read);

/** «Сразу в двух муниципалитетах: 2 школы»; null where there are none. */
function sharedLine({ sharedSchools }: Admission): string | null {
  const { count } = levelWords({ level: 'муниципалитет' });
  return sharedSchools === 0
    ? null
    : `Сразу в двух муниципалитетах: ${counted(sharedSchools, count)}.`;
}

/** What the person is told. */
function outcomeOf(
  journal: readonly JournalEntry[],
  results: MunicipalResults,
  shared: string | null,
  advice: string | null,
): ImportOutcome {
  const delivered = deliveryLine(results.rollUp, results.book.settings);
  const report = importReport(journal, delivered, advice);
  const sentences = [
    `${tallyText(report.tally)}. ${delivered}.`,
    ...[shared, advice].filter((one) => one !== null),
    `Причины — на листе «${JOURNAL.sheet}».`,
  ];
  const refused = journal.filter(({ outcome }) => outcome === 'отклонено').length;
  const ok = refused === 0 && !hasErrors(results);
  const message = sentences.join(' ');
  const isAllRefused = refused > 0 && refused === journal.length;
  const outcome = isAllRefused ? { ok, message } : doneWith(ok, message);
  return { ...outcome, report, journal, results };
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
    const report = importReport([], deliveryLine(results.rollUp, settings), null);
    return { ok: false, isBlocked: true, message, report, journal: [], results };
  }
  const rules = { schools, settings };
  const admission = admit(store, deliveries, rules);
  // Rows edited since their import leave «Данные»: the school has to deliver again.
  const journal = [...before.spoilt.map((one) => spoiltEntry(one, settings)), ...admission.journal];
  const additions = journalChanges(workbook, journal);
  if (additions === null) {
    throw new Fault(
      `${NOTHING_IMPORTED}. На листе «${JOURNAL.sheet}» повреждены заголовки: восстановите их.`,
    );
  }
  // What the level leaves out is somebody's work: it stays where it was.
  const data = new Map([...before.ofOtherLevel, ...admission.store]);
  const isSame = !admission.changed && before.spoilt.length === 0;
  const results = isSame ? computeFrom(before, look.read) : resultsWith(look, data);
  const plans = [dataPlan(data), ...computedSheets(results)];
  // The journal first: after a write that broke off, a repeat adds no line twice, but it could not
  // tell what «Данные» had taken in already.
  const changes = [...additions, ...changesFor(workbook, plans, MUNICIPAL_SHEETS)];
  if (changes.length > 0) {
    workbook.apply(changes);
    keepMunicipalResults(workbook, results, [DATA.sheet, SUMMARY.sheet], look);
  }
  return outcomeOf(journal, results, sharedLine(admission), periodAdvice(deliveries, rules));
}
