/** The school workbook as a whole: every sheet of a new one, in order. */
import type { SheetPlan } from '../schema/sheet-plan';
import { templateOf } from '../schema/template';
import { settingsSheet } from '../settings/settings-sheet';
import type { Day } from '../values/day';
import { ARCHIVE } from './rating/archive';
import { computedSheets, computeSchool } from './results';
import { startSheet } from './sheets/start-sheet';
import { SCHOOL_TABLES } from './tables';
import { SETTING_DEFAULTS, SETTINGS } from './tables/settings';

/** Stands where the reference date will: as many title lines as a computed sheet will have. */
const NOT_COMPUTED = 'Ещё не рассчитано: выполните «Рассчитать всё»';

/** Every sheet of an empty school workbook; the settings' period is the school year of `today`. */
export function schoolTemplate(today: Day): SheetPlan[] {
  const filledByPeople = [
    startSheet(),
    settingsSheet(SETTINGS, SETTING_DEFAULTS, today),
    ...Object.values(SCHOOL_TABLES).map(templateOf),
  ];
  const cells = new Map(filledByPeople.map((plan) => [plan.name, plan]));
  const results = computeSchool((sheet) => {
    const plan = cells.get(sheet);
    return plan === undefined
      ? null
      : { rows: [plan.columns.map((column) => column.header), ...plan.rows] };
  }, today);
  const computed = computedSheets(results).map((plan) => ({
    ...plan,
    titles: plan.titles.map((_title, line) => (line === 0 ? NOT_COMPUTED : '')),
    rows: [],
  }));
  return [...filledByPeople, ...computed, templateOf(ARCHIVE)];
}
