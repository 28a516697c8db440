/** The files that the demo's schools have sent, with every awkward case among them. */

import { cellsOf, type SheetPlan } from '../../core/schema/sheet-plan';
import { computeSchool } from '../../core/school/compute-school';
import { SETTINGS } from '../../core/school/tables/settings';
import { SETTINGS_SHEET } from '../../core/settings/parameters';
import { type Summary, sealed } from '../../core/summary/summary';
import { summarySheet } from '../../core/summary/summary-table';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { DEMO_DAY, dayAt } from '../days';
import { dayCell } from '../rows';
import { demoSchool } from '../school';
import { withSettings } from '../with-settings';
import {
  CLOSED_SCHOOL,
  NEW_SCHOOL,
  SCHOOL_LIST,
  type SchoolCard,
  schoolOptions,
} from './school-list';

/** One file of the folder. */
export interface SchoolFile {
  readonly name: string;
  /** The sheets before the calculation. */
  readonly plans: readonly SheetPlan[];
  /** «Сводка» of an older template, which the calculation must not replace; null: as computed. */
  readonly oldSummary: SheetPlan | null;
  /** The file arrives cut short, or is no workbook at all. */
  readonly damage: 'cut short' | 'no workbook' | null;
}

/** Schools that have sent nothing. */
const ABSENT = new Set(['0521', '0533']);
const CUT_SHORT = '0511';
const NO_WORKBOOK = '0526';
const OLD_VERSION = '0518';
/** Sent twice; the second time with a later «Дата расчёта». */
const SENT_TWICE = '0507';
const SECOND_DAY = dayAt(2026, 4, 22);

/** A school of another district that sent its book by mistake. */
const STRANGER: SchoolCard = {
  code: '0712',
  name: 'МБОУ СОШ № 12 (Приморский район)',
  type: 'СОШ',
  rural: false,
  people: 12,
  support: 0.8,
  lowResults: false,
  hardConditions: false,
};

/** Settings in which a school differs from what its card says. */
const OWN_SETTINGS: Readonly<Record<string, ReadonlyMap<string, Cell>>> = {
  // Made from a copy of the next school's book: the name is still that one's.
  '0522': new Map([[SETTINGS.schoolName.header, 'МБОУ СОШ № 23']]),
  // Its figures follow other rules than everybody's.
  '0506': new Map([[SETTINGS.windowMonths.header, 36]]),
};
const STRANGERS_MUNICIPALITY = new Map<string, Cell>([
  [SETTINGS.municipality.header, 'Приморский район'],
]);

const LAST_YEAR = new Map<string, Cell>([
  [SETTINGS.periodStart.header, dayCell(dayAt(2024, 9, 1))],
  [SETTINGS.periodEnd.header, dayCell(dayAt(2025, 8, 31))],
  [SETTINGS.asOf.header, dayCell(dayAt(2025, 8, 31))],
]);

type Plans = readonly SheetPlan[];

function withSetting(plans: Plans, values: ReadonlyMap<string, Cell>): SheetPlan[] {
  return plans.map((plan) => (plan.name === SETTINGS_SHEET ? withSettings(plan, values) : plan));
}

function summaryOf(plans: Plans, today: Day): Summary | null {
  const sheets = new Map(plans.map((plan) => [plan.name, plan]));
  const read = (name: string) => {
    const plan = sheets.get(name);
    return plan === undefined ? null : { rows: cellsOf(plan) };
  };
  return computeSchool(read, today).summary;
}

/** What the school delivered a year ago; nothing where there was none to deliver. */
function lastYearOf(plans: Plans): Summary[] {
  const summary = summaryOf(withSetting(plans, LAST_YEAR), DEMO_DAY);
  return summary === null ? [] : [summary];
}

/** The same summary as the template before version 1 wrote it. */
function oldSummaryOf(plans: Plans): SheetPlan | null {
  const summary = summaryOf(plans, DEMO_DAY);
  if (summary === null) return null;
  return summarySheet(sealed({ ...summary.head, version: 0 }, summary.measures));
}

const file = (code: string, plans: Plans): SchoolFile => ({
  name: `${code}.xlsx`,
  plans,
  oldSummary: code === OLD_VERSION ? oldSummaryOf(plans) : null,
  damage: code === CUT_SHORT ? 'cut short' : code === NO_WORKBOOK ? 'no workbook' : null,
});

/** The demo municipality's schools: what they sent, and what «Данные» remembers of last year. */
export interface SentFiles {
  readonly files: readonly SchoolFile[];
  readonly lastYear: readonly Summary[];
}

/** Everything the schools sent, by file name. */
export function sentFiles(): SentFiles {
  const files: SchoolFile[] = [];
  const lastYear = lastYearOf(demoSchool(schoolOptions(CLOSED_SCHOOL)));
  for (const card of SCHOOL_LIST) {
    const own = OWN_SETTINGS[card.code] ?? new Map<string, Cell>();
    const template = demoSchool(schoolOptions(card));
    const plans = withSetting(template, own);
    if (card.code !== NEW_SCHOOL) lastYear.push(...lastYearOf(template));
    if (ABSENT.has(card.code)) continue;
    files.push(file(card.code, plans));
    if (card.code !== SENT_TWICE) continue;
    const later = new Map([[SETTINGS.asOf.header, dayCell(SECOND_DAY)]]);
    files.push({ ...file(card.code, withSetting(plans, later)), name: `${card.code}-2.xlsx` });
  }
  const stranger = withSetting(demoSchool(schoolOptions(STRANGER)), STRANGERS_MUNICIPALITY);
  files.push(file(STRANGER.code, stranger));
  return { files, lastYear };
}
