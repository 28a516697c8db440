/** The school workbook as a whole: every sheet of a new one, in order. */
import { notComputed, readerOf } from '../schema/new-workbook';
import type { SheetPlan } from '../schema/sheet-plan';
import { templateOf } from '../schema/template';
import { settingsSheet } from '../settings/settings-sheet';
import { TARGETS_PART } from '../summary/targets';
import type { Day } from '../values/day';
import { computedSheets, computeSchool } from './compute-school';
import { startSheet } from './computed-sheets/start-sheet';
import { ARCHIVE } from './rating/archive';
import { SCHOOL_TABLES } from './tables';
import { SETTING_DEFAULTS, SETTINGS } from './tables/settings';

const REMEDY = 'выполните «Рассчитать всё»';

/** Every sheet of an empty school workbook; the settings' period is the school year of `today`. */
export function schoolTemplate(today: Day): SheetPlan[] {
  const filledByPeople = [
    startSheet(),
    settingsSheet(SETTINGS, SETTING_DEFAULTS, today, [TARGETS_PART]),
    ...Object.values(SCHOOL_TABLES).map(templateOf),
  ];
  const results = computeSchool(readerOf(filledByPeople), today);
  const computed = notComputed(computedSheets(results), REMEDY);
  return [...filledByPeople, ...computed, templateOf(ARCHIVE)];
}
