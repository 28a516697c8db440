import { admit } from '../../core/municipality/import/admit';
import type { JournalEntry } from '../../core/municipality/import/decide';
import type { BrokenDelivery, Delivery } from '../../core/municipality/import/delivery';
import { deliveryLine } from '../../core/municipality/reports/title';
import {
  computedSheets,
  computeMunicipality,
  dataPlan,
  issuesPlan,
  type MunicipalResults,
} from '../../core/municipality/results';
import type { Store } from '../../core/municipality/store';
import { JOURNAL, OUTCOMES, type Outcome } from '../../core/municipality/tables/journal';
import { DATA } from '../../core/municipality/tables/summaries';
import { hasErrors } from '../../core/schema/issue';
import { cellsOf } from '../../core/schema/sheet-plan';
import type { CommandOutcome } from '../outcome';
import { type Workbook, WorkbookFault } from '../workbook';
import { changesFor } from '../write-sheets';
import { journalChanges } from './journal-changes';
import { municipalResultsOf, municipalTemplateFor } from './municipal-workbook';

export interface ImportOutcome extends CommandOutcome {
  /** What became of every delivery, in the journal's order. */
  readonly journal: readonly JournalEntry[];
  readonly results: MunicipalResults;
}

const NOTHING_IMPORTED = 'Сводки не импортированы.';

function spoiltEntry({ source, label, refusal }: BrokenDelivery): JournalEntry {
  return { source, label, outcome: 'отклонено', reason: refusal };
}

/** What the workbook will compute with this store in the place of «Данные». */
function resultsWith(workbook: Workbook, store: Store): MunicipalResults {
  const data = { rows: cellsOf(dataPlan(store)) };
  return computeMunicipality(
    (sheet) => (sheet === DATA.sheet ? data : workbook.read(sheet)),
    workbook.today(),
  );
}

const WORDS: Readonly<Record<Outcome, string>> = {
  принято: 'Принято',
  заменено: 'заменено',
  'не изменилось': 'не изменилось',
  отклонено: 'отклонено',
};

/** «Принято: 30, заменено: 1, отклонено: 3». */
function tally(journal: readonly JournalEntry[]): string {
  const parts = OUTCOMES.flatMap((outcome) => {
    const count = journal.filter((entry) => entry.outcome === outcome).length;
    return count > 0 || outcome === 'принято' ? [`${WORDS[outcome]}: ${count}`] : [];
  });
  return parts.join(', ');
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
  const before = municipalResultsOf(workbook);
  const { blocked, store, schools, settings } = before.book;
  if (blocked) {
    const message = `${NOTHING_IMPORTED} Нет обязательного листа или столбца: откройте лист «Проверка».`;
    const order = municipalTemplateFor(workbook).map(({ name }) => name);
    workbook.apply(changesFor(workbook, [issuesPlan(before)], order));
    return { ok: false, message, journal: [], results: before };
  }
  const admission = admit(store, deliveries, {
    schoolCodes: schools.map(({ code }) => code),
    periodStart: settings.periodStart,
    periodEnd: settings.periodEnd,
  });
  // Rows edited since their import leave «Данные»: the school has to deliver again.
  const journal = [...before.book.spoilt.map(spoiltEntry), ...admission.journal];
  const additions = journalChanges(workbook, journal);
  if (additions === null) {
    throw new WorkbookFault(
      `${NOTHING_IMPORTED} На листе «${JOURNAL.sheet}» повреждены заголовки: восстановите их.`,
    );
  }
  const isSame = !admission.changed && before.book.spoilt.length === 0;
  const results = isSame ? before : resultsWith(workbook, admission.store);
  const order = municipalTemplateFor(workbook).map(({ name }) => name);
  const plans = [dataPlan(admission.store), ...computedSheets(results)];
  // The journal first: after a write that broke off, a repeat adds no line twice, but it could not
  // tell what «Данные» had taken in already.
  const changes = [...additions, ...changesFor(workbook, plans, order)];
  if (changes.length > 0) workbook.apply(changes);
  const refused = journal.some(({ outcome }) => outcome === 'отклонено');
  const message = `${tally(journal)}. ${deliveryLine(results.rollUp)}. Причины — на листе «${JOURNAL.sheet}».`;
  return { ok: !refused && !hasErrors(results), message, journal, results };
}
