/** «Сдача»: who has delivered and who has not, with what the journal said of them last. */

import type { MunicipalResults } from '../../core/municipality/compute-municipality';
import { isDelivered } from '../../core/municipality/roll-up';
import { SCHOOLS } from '../../core/municipality/tables/schools';
import { errorCount } from '../../core/schema/issue';
import type { CellPlace } from '../../core/schema/place';
import type { Day } from '../../core/values/day';
import { ISSUES_PLACE, rowPlace, SETTINGS_PLACE } from '../cell-places';
import type { JournalLine } from './journal-view';

interface DeliveringSchool {
  readonly code: string;
  readonly name: string;
  /** The row of «ОО». */
  readonly place: CellPlace;
  readonly hasLink: boolean;
  /** «Дата расчёта» of the accepted delivery; null: nothing was accepted. */
  readonly deliveredAsOf: Day | null;
  /** Why its last delivery was refused; null when it was not. */
  readonly refusal: string | null;
}

export interface DeliveriesView {
  readonly municipality: string | null;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** «Срок сдачи сводок», and the days left to it: below zero when it has passed. */
  readonly deadline: Day | null;
  readonly daysLeft: number | null;
  readonly delivered: number;
  /** In the order of «ОО». */
  readonly schools: readonly DeliveringSchool[];
  /** Sheets without which nothing can be imported are missing or damaged. */
  readonly blocked: boolean;
  readonly errors: number;
  readonly issuesPlace: CellPlace;
  /** Where schools are entered. */
  readonly schoolsPlace: CellPlace;
  /** Where the deadline is. */
  readonly settingsPlace: CellPlace;
}

/** `journal` in the order of its sheet. */
export function deliveriesView(
  { book, rollUp, issues }: MunicipalResults,
  journal: readonly JournalLine[],
): DeliveriesView {
  const { municipality, periodStart, periodEnd, deadline, today } = book.settings;
  const last = new Map(journal.map((line) => [line.schoolCode, line]));
  const refusalOf = (code: string): string | null => {
    const line = last.get(code);
    return line?.isRefused ? line.reason : null;
  };
  return {
    municipality,
    periodStart,
    periodEnd,
    deadline,
    daysLeft: deadline === null ? null : deadline - today,
    delivered: rollUp.lines.filter(isDelivered).length,
    schools: rollUp.lines.map(({ school, summary }) => ({
      code: school.code,
      name: school.name,
      place: rowPlace(SCHOOLS, school),
      hasLink: school.link !== null,
      deliveredAsOf: summary?.head.asOf ?? null,
      refusal: refusalOf(school.code),
    })),
    blocked: book.blocked,
    errors: errorCount(issues),
    issuesPlace: ISSUES_PLACE,
    schoolsPlace: rowPlace(SCHOOLS, { row: 2 }),
    settingsPlace: SETTINGS_PLACE,
  };
}
