/** The panel's views of a municipal workbook: each reads it once and answers plain data. */
import type { Workbook } from '../../workbook';
import { municipalResultsOf } from '../municipal-workbook';
import { type DeliveriesView, deliveriesView } from './deliveries-view';
import { type IndicatorDetails, indicatorDetails } from './indicator-details';
import { type JournalView, journalLines, journalView } from './journal-view';

/** «Сдача». */
export function showDeliveries(workbook: Workbook): DeliveriesView {
  return deliveriesView(municipalResultsOf(workbook), journalLines(workbook));
}

/** «Показатели»: the schools behind a total. */
export function explainIndicator(workbook: Workbook, code: string): IndicatorDetails | null {
  return indicatorDetails(workbook, municipalResultsOf(workbook), code);
}

/** «Журнал». */
export function showJournal(workbook: Workbook): JournalView {
  return journalView(journalLines(workbook));
}
