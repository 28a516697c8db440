/** The municipal workbook as a whole: every sheet of a new one, in order. */
import { notComputed, readerOf } from '../schema/new-workbook';
import type { SheetPlan } from '../schema/sheet-plan';
import { templateOf } from '../schema/template';
import { settingsSheet } from '../settings/settings-sheet';
import { TARGETS_PART } from '../summary/targets';
import type { Day } from '../values/day';
import { computedSheets, computeMunicipality, dataPlan } from './compute-municipality';
import { storeOf } from './store';
import { MUNICIPAL_TABLES } from './tables';
import { JOURNAL } from './tables/journal';
import { MUNICIPAL_DEFAULTS, MUNICIPAL_SETTINGS } from './tables/settings';
import { PASTED } from './tables/summaries';

const REMEDY = 'выполните «Импортировать сводки» или «Рассчитать отчёты»';

/** «Журнал импорта» without rows; outcomes stand out. */
export function journalSheet(): SheetPlan {
  const template = templateOf(JOURNAL);
  const { header } = JOURNAL.columns.outcome;
  return {
    ...template,
    // Rows that are appended later keep the height of one line, so their text must not wrap.
    columns: template.columns.map((column) => ({ ...column, wrap: false })),
    highlights: [
      { header, text: 'принято', tone: 'good' },
      { header, text: 'отклонено', tone: 'bad' },
      { header, text: 'заменено', tone: 'calm' },
    ],
  };
}

/** Every sheet of an empty municipal workbook; the period is the school year of `today`. */
export function municipalTemplate(today: Day): SheetPlan[] {
  const filledByPeople = [
    settingsSheet(MUNICIPAL_SETTINGS, MUNICIPAL_DEFAULTS, today, [TARGETS_PART]),
    ...Object.values(MUNICIPAL_TABLES).map(templateOf),
    templateOf(PASTED),
  ];
  const results = computeMunicipality(readerOf(filledByPeople), today);
  const computed = notComputed(computedSheets(results), REMEDY);
  return [...filledByPeople, dataPlan(storeOf([])), journalSheet(), ...computed];
}
