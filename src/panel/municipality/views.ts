/** The panel's views of a municipal workbook: each reads it once and answers plain data. */

import { municipalResults } from '../../app/municipality/municipal-results';
import { pastedRows } from '../../app/municipality/pasted-deliveries';
import type { Workbook } from '../../app/workbook';
import { type DeliveriesView, deliveriesView } from './deliveries-view';
import { type IndicatorDetails, indicatorDetails } from './indicator-details';
import { type IndicatorsView, indicatorsView } from './indicators-view';
import { type JournalView, journalLines, journalView } from './journal-view';

/** «Сдача». */
export function showDeliveries(workbook: Workbook): DeliveriesView {
  const pasted = pastedRows(workbook);
  return deliveriesView(municipalResults(workbook), journalLines(workbook), pasted);
}

/** «Показатели». */
export function showIndicators(workbook: Workbook): IndicatorsView {
  return indicatorsView(municipalResults(workbook));
}

/** «Показатели»: the schools behind a total. */
export function explainIndicator(workbook: Workbook, code: string): IndicatorDetails | null {
  return indicatorDetails(workbook, municipalResults(workbook), code);
}

/** «Журнал». */
export function showJournal(workbook: Workbook): JournalView {
  return journalView(journalLines(workbook));
}
