/** «Курсы»: each person's further education and the periods it opens. */

import { addDays, addMonths, type Day, partsOf } from '../../core/values/day';
import { SUPPORT_LEVELS, SUPPORT_RESULTS } from '../../core/vocabulary/support';
import { DEMO_DAY, daysAgo, workdayBefore } from '../days';
import type { Dice } from '../dice';
import type { DemoSettings } from '../options';
import { dayCell, dayOrBlank, ticked } from '../rows';
import type { Person } from '../staff/person';
import { STORIES, type Study } from '../staff/stories';
import type { DrawnCourse, Period } from './course';
import { drawProgramme, titlesFor } from './programmes';

/** The school begins to look after a teacher some weeks after the course. */
const FIRST_STEPS_DAYS = 30;

const CURATORS = ['зам. директора по УВР', 'руководитель ШМО', 'методист школы'];

function completionOf({ ended }: Study, dice: Dice): Day | null {
  return ended === null ? null : workdayBefore(daysAgo(dice.int(...ended)));
}

/** The period that the course opens as of the reference day, with the default settings. */
function periodOf({ kind, group }: Study, completed: Day | null): Period | null {
  const opens = kind === 'ПК' && group !== 'left out';
  if (!opens || completed === null || completed > DEMO_DAY) return null;
  return {
    from: addDays(completed, 1),
    firstStageEnd: addMonths(completed, 6),
    to: addMonths(completed, 12),
  };
}

interface Dated {
  readonly study: Study;
  readonly completed: Day | null;
  readonly period: Period | null;
}

function dated(study: Study, dice: Dice): Dated {
  const completed = completionOf(study, dice);
  return { study, completed, period: periodOf(study, completed) };
}

/** From two days to four weeks; retraining takes half a year. */
function lengthOf(hours: number): number {
  return hours >= 250 ? 180 : Math.min(28, Math.max(2, Math.ceil(hours / 4)));
}

function supportLevel(person: Person, isLatest: boolean, dice: Dice): string {
  if (isLatest && person.career.level) return person.career.level;
  return dice.chance(0.75) ? 'ОО' : dice.pick(SUPPORT_LEVELS);
}

/** What the support came to, once its second stage has begun. */
function resultsOf(isFollowed: boolean, period: Period, dice: Dice): string | null {
  if (!isFollowed || period.firstStageEnd >= DEMO_DAY) return null;
  return dice.shuffled(SUPPORT_RESULTS).slice(0, dice.int(1, 3)).join(', ');
}

/** «Удостоверение» and its kin carry a number of the provider's own. */
function numberOf({ kind }: Study, completed: Day, dice: Dice): string {
  const prefix = { ПК: 'ПК', ПП: 'ПП', иное: 'С' }[kind];
  return `${prefix}-${partsOf(completed).year}-${String(dice.int(100, 9900)).padStart(5, '0')}`;
}

interface Drawing {
  readonly person: Person;
  readonly settings: DemoSettings;
  /** Numbers the courses through the school. */
  readonly codeOf: () => string;
  readonly dice: Dice;
}

/** A course as it happened; `title` is what a ПК is about, `theme` what came of it. */
function courseOf(
  { study, completed, period }: Dated,
  words: { readonly title: string; readonly theme: string },
  isLatest: boolean,
  { person, settings, codeOf, dice }: Drawing,
): DrawnCourse {
  const programme = drawProgramme(study.kind, words.title, person.post, settings.rural, dice);
  const isFresh = period !== null && DEMO_DAY - period.from < FIRST_STEPS_DAYS;
  const isFollowed = period !== null && !isFresh && dice.chance(settings.support);
  const level = period === null ? null : supportLevel(person, isLatest, dice);
  const isThemeNamed = period !== null && (isFollowed || period.to < DEMO_DAY || isFresh);
  const document = completed !== null && completed <= DEMO_DAY ? completed : null;
  const { title, direction, provider, hours, form, certificate } = programme;
  const lastDay = completed ?? addDays(DEMO_DAY, 10);
  const code = codeOf();
  return {
    code,
    kind: study.kind,
    hours,
    direction,
    provider,
    completed,
    period,
    isIncluded: level !== null && level !== 'ОО',
    isFollowed,
    isOfOpenGroup: study.group === 'open',
    isLeftOut: study.group === 'left out',
    theme: words.theme,
    row: {
      code,
      teacher: person.code,
      kind: study.kind,
      title,
      direction,
      provider,
      form,
      hours,
      started: dayCell(workdayBefore(addDays(lastDay, -lengthOf(hours)))),
      completed: dayOrBlank(completed),
      certificate: document === null ? null : certificate,
      certificateNumber: document === null ? null : numberOf(study, document, dice),
      chosen: ticked(study.group === 'chosen'),
      supportDirection: isThemeNamed ? words.theme : null,
      supportLevel: level,
      curator: isFollowed ? dice.pick(CURATORS) : null,
      results: period === null ? null : resultsOf(isFollowed, period, dice),
    },
  };
}

/** One person's courses, the oldest first. */
export function drawCourses(drawing: Drawing): DrawnCourse[] {
  const { person, dice } = drawing;
  const titles = titlesFor(person, dice);
  const themes = dice.shuffled(person.area.themes);
  const courses = STORIES[person.career.story].map((study) => dated(study, dice));
  const [latest] = courses.filter(({ period }) => period !== null).reverse();
  return courses.map((course, index) => {
    const title = titles[index % titles.length] ?? '';
    const theme = themes[index % themes.length] ?? '';
    return courseOf(course, { title, theme }, course === latest, drawing);
  });
}
