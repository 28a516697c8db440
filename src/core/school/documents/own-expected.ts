/** What is expected of a person next, on the own page (rule Я-63). */
import { addDays, type Day, formatDay } from '../../values/day';
import { type CountForms, counted } from '../../values/russian';
import type { SchoolResults } from '../compute-school';
import { categoryEnding, educationEnding } from '../endings';
import { educationBy, lastEducation } from '../last-education';
import { isOwnStaff, isWorkingOn } from '../people';
import { UNCHOSEN_TOPIC } from '../post-course/course-groups';
import type { SupportedWindow } from '../post-course/support';
import type { Teacher } from '../tables/teachers';
import { runningWindows } from './own-support';
import { activitiesByRow, activityBehind, lacksEvidence } from './points-table';

/** «1 записи, 3 записей»: of so many something is missing. */
const OF_ENTRIES: CountForms = ['записи', 'записей', 'записей'];

/** A course’s code, as the reader may see it. */
type Said = (code: string) => string;

/** The next checkpoint that nobody has met yet, and what the present stage still waits for. */
function ofStages(window: SupportedWindow, said: Said): string[] {
  const { monitoring, checklist, firstStageEnd, end, course } = window;
  const checkpoints = [...monitoring.first.checkpoints, ...monitoring.second.checkpoints];
  const next = checkpoints.find(({ progress }) => progress === 'ahead');
  const [stage, points, lastDay] =
    window.status === 'I этап'
      ? ['I этап', checklist.first, firstStageEnd]
      : ['II этап', checklist.second, end];
  const ahead = points.filter(({ progress }) => progress === 'ahead').map(({ title }) => title);
  const of = `Курс ${said(course.code)}`;
  return [
    ...(next === undefined ? [] : [`${of}: мониторинг — до ${formatDay(next.lastDay)}.`]),
    ...(ahead.length === 0
      ? []
      : [`${of}: ${stage}, до ${formatDay(lastDay)}: ${ahead.join(', ')}.`]),
  ];
}

/** The topic that may be, or has to be, chosen, and the direction that is not named yet. */
function ofChoices(
  { course, choice }: SupportedWindow,
  { referenceDay, directionTerm }: SchoolResults['book']['settings'],
  said: Said,
): string[] {
  const of = `Курс ${said(course.code)}`;
  const term = addDays(course.completed, directionTerm);
  const until = term < referenceDay ? 'срок истёк' : 'срок —';
  return [
    ...(choice === null ? [] : [`${of}: ${UNCHOSEN_TOPIC[choice]}.`]),
    ...(course.supportDirection === null
      ? [`${of}: назовите направление сопровождения, ${until} ${formatDay(term)}.`]
      : []),
  ];
}

/** Certificates of courses that are over and count as recent, and proofs of entries. */
function ofDocuments(results: SchoolResults, teacher: Teacher, day: Day, said: Said): string[] {
  const { school, rating } = results;
  const unproved = school.rowsOf.courses(teacher).filter((course) => {
    const education = educationBy(course, day);
    return education !== null && education.through >= day && course.certificateNumber === null;
  });
  const activities = activitiesByRow(results, teacher);
  const line = rating.lines.find((one) => one.teacher.code === teacher.code);
  const entries = [...(line?.byCriterion.values() ?? [])].flatMap((points) => points.entries);
  const owed = entries.filter((entry) => {
    const activity = activityBehind(entry, activities);
    return activity !== undefined && lacksEvidence(activity);
  }).length;
  return [
    ...(unproved.length === 0
      ? []
      : [
          `Не указан номер документа о курсах: ${unproved.map(({ code }) => said(code)).join(', ')}. Принесите удостоверение или диплом.`,
        ]),
    ...(owed === 0
      ? []
      : [
          `Нет подтверждения у ${counted(owed, OF_ENTRIES)} рейтинга (отмечено в таблице баллов). Передайте ссылки или документы.`,
        ]),
  ];
}

function ofEducation({ school }: SchoolResults, teacher: Teacher, day: Day): string[] {
  const education = lastEducation(school.rowsOf.courses(teacher), day);
  const courses =
    education === null ? 'Курсов ПК или ПП ещё не было' : educationEnding(education, day);
  const category = categoryEnding(school.categoryOf(teacher), day);
  return [courses, category].flatMap((text) => (text === null ? [] : `${text}.`));
}

/**
 * Checkpoints and checklists ahead, choices, education and category that end, documents that are
 * missing. Of those who do not work on R, are on leave or belong to another school nothing is asked.
 */
export function expectedNext(results: SchoolResults, teacher: Teacher, said: Said): string[] {
  const { settings } = results.book;
  const day = settings.referenceDay;
  if (!isOwnStaff(teacher) || !isWorkingOn(teacher, day)) return [];
  const { courses } = results.school.support;
  const own = courses.filter(({ course }) => course.teacher === teacher.code);
  return [
    ...runningWindows(own).flatMap((window) => [
      ...ofStages(window, said),
      ...ofChoices(window, settings, said),
    ]),
    ...ofEducation(results, teacher, day),
    ...ofDocuments(results, teacher, day, said),
  ];
}
