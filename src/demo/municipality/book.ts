/** The demo municipality's workbook before the import: its own sheets filled, last year in «Данные». */
import { dataPlan } from '../../core/municipality/compute-municipality';
import { municipalTemplate } from '../../core/municipality/municipal-template';
import { storeOf } from '../../core/municipality/store';
import { EVENTS } from '../../core/municipality/tables/events';
import { EXPERIENCE_BANK } from '../../core/municipality/tables/experience-bank';
import { HAND_INDICATORS } from '../../core/municipality/tables/hand-indicators';
import { SCHOOLS } from '../../core/municipality/tables/schools';
import { MUNICIPAL_SETTINGS } from '../../core/municipality/tables/settings';
import { STRUCTURES } from '../../core/municipality/tables/structures';
import { DATA } from '../../core/municipality/tables/summaries';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { SETTINGS_SHEET } from '../../core/settings/parameters';
import type { Summary } from '../../core/summary/summary';
import type { Cell } from '../../core/values/cell';
import { DEMO_DAY, dayAt } from '../days';
import { dayCell } from '../rows';
import { withSettings } from '../with-settings';
import { EVENT_ROWS } from './events';
import { EXPERIENCE_ROWS } from './experience';
import { MUNICIPALITY, SCHOOL_LIST } from './school-list';
import { STRUCTURE_ROWS } from './structures';

type Rows = readonly (readonly Cell[])[];

const yes = (flag: boolean): Cell => (flag ? 'да' : null);

const SCHOOL_ROWS: Rows = SCHOOL_LIST.map((card) => [
  card.code,
  card.name,
  card.type,
  card.rural ? 'сельская' : 'городская',
  yes(card.lowResults),
  yes(card.hardConditions),
  card.code === '0501' ? 'Школа полного дня' : null,
  null,
  null,
]);

const HAND_ROWS: Rows = [
  ['Р1', 'Школы, в которых работает советник директора по воспитанию', 26, 31],
  ['Р2', 'Школы и детские сады, принявшие участие в муниципальной методической неделе', 31, 34],
  ['Р3', 'Детские сады, работающие по программе преемственности со школой', 2, 3],
];

const SETTING_VALUES = new Map<string, Cell>([
  [MUNICIPAL_SETTINGS.municipality.header, MUNICIPALITY],
  [MUNICIPAL_SETTINGS.municipalityCode.header, '05'],
  [MUNICIPAL_SETTINGS.asOf.header, dayCell(dayAt(2026, 4, 24))],
  [MUNICIPAL_SETTINGS.deadline.header, dayCell(dayAt(2026, 4, 20))],
  [MUNICIPAL_SETTINGS.modelBody.header, 'Совет по вопросам развития образования'],
  [MUNICIPAL_SETTINGS.modelProtocol.header, '2'],
  [MUNICIPAL_SETTINGS.modelDay.header, dayCell(dayAt(2021, 4, 22))],
  [MUNICIPAL_SETTINGS.К4.header, 85],
  [MUNICIPAL_SETTINGS.К6.header, 100],
  [MUNICIPAL_SETTINGS.К12.header, 20],
]);

/** `lastYear`: the deliveries that «Данные» remembers, for comparison. */
export function demoMunicipality(lastYear: readonly Summary[]): SheetPlan[] {
  const rows = new Map<string, Rows>([
    [SCHOOLS.sheet, SCHOOL_ROWS],
    [STRUCTURES.sheet, STRUCTURE_ROWS],
    [EVENTS.sheet, EVENT_ROWS],
    [EXPERIENCE_BANK.sheet, EXPERIENCE_ROWS],
    [HAND_INDICATORS.sheet, HAND_ROWS],
    [DATA.sheet, dataPlan(storeOf(lastYear)).rows],
  ]);
  return municipalTemplate(DEMO_DAY).map((plan) =>
    plan.name === SETTINGS_SHEET
      ? withSettings(plan, SETTING_VALUES)
      : { ...plan, rows: rows.get(plan.name) ?? plan.rows },
  );
}
