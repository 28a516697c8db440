/** A school workbook filled with an invented school. */
import type { SheetPlan } from '../core/schema/sheet-plan';
import { ARCHIVE } from '../core/school/rating/archive';
import { schoolTemplate } from '../core/school/school-template';
import { SCHOOL_TABLES } from '../core/school/tables';
import { SETTINGS_SHEET } from '../core/settings/parameters';
import type { Cell } from '../core/values/cell';
import { drawActivities } from './activities/draw-activities';
import type { DrawnActivity } from './activities/entry';
import type { Life } from './activities/life';
import { archiveRows } from './archive';
import { DEMO_DAY } from './days';
import { Dice } from './dice';
import { drawLives } from './lives';
import { withMistakes } from './mistakes';
import { type DemoOptions, type DemoSettings, withDefaults } from './options';
import { activistRows } from './registers/activists';
import { drawDifficulties } from './registers/applications';
import { attestationRows } from './registers/attestations';
import { deficitRows } from './registers/deficits';
import { developmentPlanRows } from './registers/development-plans';
import { experienceRows } from './registers/experience-bank';
import type { Facts } from './registers/facts';
import { handIndicatorRows } from './registers/hand-indicators';
import { drawMentorships, mentorshipRows } from './registers/mentorships';
import { requestRows, trainingPlanRows } from './registers/training';
import { vacancyRows } from './registers/vacancies';
import { rowOf } from './rows';
import { settingValues } from './setting-values';
import { drawStaff } from './staff/staff';
import { withSettings } from './with-settings';

type Rows = readonly (readonly Cell[])[];

/** Everyone's activities in the order in which they happened. */
function activitiesOf(lives: readonly Life[], settings: DemoSettings): DrawnActivity[] {
  const dice = new Dice(settings.seed, 'activities');
  return lives
    .flatMap((life) => drawActivities(life, settings.activitiesPerPerson, dice))
    .sort((a, b) => a.day - b.day || (a.person.code < b.person.code ? -1 : 1));
}

/** The rows of every sheet that people fill, and of the archive. */
function rowsOf(settings: DemoSettings): ReadonlyMap<string, Rows> {
  const { seed } = settings;
  const people = drawStaff(settings);
  const mentorships = drawMentorships(people, seed);
  const lives = drawLives(people, settings);
  const everything = activitiesOf(lives, settings);
  // A fact stands on one sheet: what goes into the bank is not typed among the activities.
  const activities = everything.filter(({ entry }) => entry.bankForm === undefined);
  const experience = everything.filter(({ entry }) => entry.bankForm !== undefined);
  const facts: Facts = { seed, lives, activities };
  const difficulties = drawDifficulties(facts);
  const tables = SCHOOL_TABLES;
  const rows = new Map<string, Rows>([
    [tables.teachers.sheet, people.map(({ row }) => rowOf(tables.teachers, row))],
    [
      tables.courses.sheet,
      lives.flatMap(({ courses }) => courses.map(({ row }) => rowOf(tables.courses, row))),
    ],
    [tables.activities.sheet, activities.map(({ row }) => rowOf(tables.activities, row))],
    [tables.developmentPlans.sheet, developmentPlanRows(facts, difficulties)],
    [tables.deficits.sheet, deficitRows(facts)],
    [tables.applications.sheet, difficulties.map(({ cells }) => cells)],
    [tables.attestations.sheet, attestationRows(facts)],
    [tables.activists.sheet, activistRows(facts)],
    [tables.mentorships.sheet, mentorshipRows(mentorships, seed)],
    [tables.requests.sheet, requestRows(facts)],
    [tables.trainingPlan.sheet, trainingPlanRows(facts)],
    [tables.experienceBank.sheet, experienceRows(experience, seed)],
    [tables.vacancies.sheet, vacancyRows(settings)],
    [tables.handIndicators.sheet, handIndicatorRows(settings)],
    [ARCHIVE.sheet, archiveRows(people, seed)],
  ]);
  return settings.mistakes ? withMistakes(rows, facts) : rows;
}

/**
 * The sheets of an invented school as of `DEMO_DAY`: the template with its rows filled, the
 * computed sheets left for the product to compute. The same options give the same bytes.
 */
export function demoSchool(options: DemoOptions = {}): SheetPlan[] {
  const settings = withDefaults(options);
  const rows = rowsOf(settings);
  const values = settingValues(settings);
  return schoolTemplate(DEMO_DAY).map((plan) =>
    plan.name === SETTINGS_SHEET
      ? withSettings(plan, values)
      : { ...plan, rows: rows.get(plan.name) ?? plan.rows },
  );
}
