/** «Сдача»: who has delivered and who has not, with what the journal said of them last. */

import type { MunicipalResults } from '../../core/municipality/compute-municipality';
import { isCut } from '../../core/municipality/import/file-name';
import type { RollUpLevel } from '../../core/municipality/level';
import { remarksOn } from '../../core/municipality/remarks';
import { deliveredCount } from '../../core/municipality/roll-up';
import { SCHOOLS } from '../../core/municipality/tables/schools';
import { errorCount } from '../../core/schema/issue';
import type { CellPlace } from '../../core/schema/place';
import type { Day } from '../../core/values/day';
import { ISSUES_PLACE, rowPlace, SETTINGS_PLACE } from '../cell-places';
import { type Hindrance, hindranceOf } from '../hindrance';
import type { JournalLine } from './journal-view';

interface DeliveringSchool {
  readonly code: string;
  /** With the code where another school has the same name. */
  readonly name: string;
  /** The row of «ОО». */
  readonly place: CellPlace;
  readonly hasLink: boolean;
  /** «Дата расчёта» of the accepted delivery; null: nothing was accepted. */
  readonly deliveredAsOf: Day | null;
  /** Why its last delivery was refused; null when it was not. */
  readonly refusal: string | null;
  /** What is strange about the accepted delivery (С-23). */
  readonly remarks: readonly string[];
}

/** A refused delivery that belongs to no school of «ОО». */
interface StrangeDelivery {
  readonly source: string | null;
  readonly when: Day;
  readonly reason: string | null;
  /** The line of the journal. */
  readonly place: CellPlace;
}

export interface DeliveriesView {
  readonly level: RollUpLevel;
  readonly municipality: string | null;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** «Срок сдачи сводок», and the days left to it: below zero when it has passed. */
  readonly deadline: Day | null;
  readonly daysLeft: number | null;
  readonly delivered: number;
  /** In the order of «ОО». */
  readonly schools: readonly DeliveringSchool[];
  /** Since the period began, the newest first. */
  readonly strange: readonly StrangeDelivery[];
  /** Rows of «Журнал»: fewer than an import has left there, and it was undone. */
  readonly journalRows: number;
  /** Filled rows of «Вставка сводок». */
  readonly pasted: number;
  /** Why nothing can be imported; null: it can. */
  readonly hindrance: Hindrance | null;
  readonly errors: number;
  readonly issuesPlace: CellPlace;
  /** Where schools are entered. */
  readonly schoolsPlace: CellPlace;
  /** Where the deadline is. */
  readonly settingsPlace: CellPlace;
}

/** One source; where words of its name were left out (С-77), what else the line tells it apart by. */
const sourceOf = ({ source, schoolCode, reason }: JournalLine): string =>
  source !== null && isCut(source) ? [source, schoolCode, reason].join('\n') : (source ?? '');

/** What was refused last of each source that no school of «ОО» stands behind. */
function strangeAmong(
  journal: readonly JournalLine[],
  codes: ReadonlySet<string>,
  since: Day,
): StrangeDelivery[] {
  const bySource = new Map(journal.map((line) => [sourceOf(line), line]));
  return [...bySource.values()]
    .filter(
      ({ isRefused, schoolCode, when }) =>
        isRefused && when >= since && (schoolCode === null || !codes.has(schoolCode)),
    )
    .sort((a, b) => b.place.row - a.place.row)
    .map(({ source, when, reason, place }) => ({ source, when, reason, place }));
}

/** `journal` in the order of its sheet; `pasted`: filled rows of «Вставка сводок». */
export function deliveriesView(
  { book, rollUp, issues }: MunicipalResults,
  journal: readonly JournalLine[],
  pasted: number,
): DeliveriesView {
  const { settings } = book;
  const { municipality, periodStart, periodEnd, deadline, today } = settings;
  const last = new Map(journal.map((line) => [line.schoolCode, line]));
  const refusalOf = (code: string): string | null => {
    const line = last.get(code);
    return line?.isRefused ? line.reason : null;
  };
  const codes = new Set(book.schools.map(({ code }) => code));
  return {
    level: settings.level,
    municipality,
    periodStart,
    periodEnd,
    deadline,
    daysLeft: deadline === null ? null : deadline - today,
    delivered: deliveredCount(rollUp.lines),
    schools: rollUp.lines.map(({ school, name, summary }) => ({
      code: school.code,
      name,
      place: rowPlace(SCHOOLS, school),
      hasLink: school.link !== null,
      deliveredAsOf: summary?.head.asOf ?? null,
      refusal: refusalOf(school.code),
      remarks:
        summary === null ? [] : remarksOn(school, summary.head, settings).map(({ text }) => text),
    })),
    strange: strangeAmong(journal, codes, periodStart),
    journalRows: journal.length,
    pasted,
    hindrance: book.blocked ? hindranceOf(issues) : null,
    errors: errorCount(issues),
    issuesPlace: ISSUES_PLACE,
    schoolsPlace: rowPlace(SCHOOLS, { row: 2 }),
    settingsPlace: SETTINGS_PLACE,
  };
}
