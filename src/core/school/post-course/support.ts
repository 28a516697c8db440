/** Post-course support of the whole school: courses, windows, stages, activities. */
import type { Findings } from '../../schema/findings';
import { groupBy } from '../../values/arrange';
import { addDays, type Day } from '../../values/day';
import type { WindowStatus } from '../../vocabulary/support';
import { baseOn } from '../people';
import type { SchoolBook } from '../school-book';
import type { Activity } from '../tables/activities';
import { COURSES, type Course } from '../tables/courses';
import { assignActivities } from './activity-windows';
import { type Checklist, checklistOf } from './checklist';
import {
  type Choice,
  chooseCourses,
  type FinishedCourse,
  finishedCourses,
  groupCourses,
  type UnchosenTopic,
} from './course-groups';
import { type Monitoring, monitoringOf } from './monitoring';
import { type ByStage, byStage, type StageActivities } from './stages';
import { daysLeftOn, type SupportWindow, statusOn, windowOf } from './support-window';
import { SEVERAL_TOPICS_CHOSEN, TOPIC_NOT_CHOSEN } from './window-checks';
import { hintAt } from './window-hints';

type CourseStatus =
  | WindowStatus
  | 'курс не завершён'
  | 'не сопровождается (выбрана другая тема)'
  | 'не открывает период (вид программы)';

/** A supported course's window as of the reference day. */
export interface SupportedWindow extends SupportWindow {
  readonly status: WindowStatus;
  readonly daysLeft: number | null;
  /** Its activities; of windows of one group without a chosen topic one may belong to several. */
  readonly stages: StageActivities;
  readonly monitoring: ByStage<Monitoring>;
  readonly checklist: Checklist;
  /** Of a window of a group out of which no topic is chosen (rule В-06), else null. */
  readonly choice: UnchosenTopic | null;
}

/** One valid row of «Курсы». */
export interface CourseSupport {
  readonly course: Course;
  readonly status: CourseStatus;
  readonly window: SupportedWindow | null;
}

export interface Support {
  /** Every valid course, in sheet order. */
  readonly courses: readonly CourseSupport[];
  /** Supported windows by teacher code, by completion. */
  readonly windowsOf: ReadonlyMap<string, readonly SupportedWindow[]>;
}

/** Chooses the supported courses of every teacher. */
function chooseAll({ courses, settings }: SchoolBook): Map<FinishedCourse, Choice> {
  const choices = new Map<FinishedCourse, Choice>();
  for (const own of groupBy(courses, (course) => course.teacher).values()) {
    const finished = finishedCourses(own, settings.referenceDay);
    for (const group of groupCourses(finished, settings.groupInterval)) {
      for (const choice of chooseCourses(group, settings.unchosenTopic)) {
        choices.set(choice.course, choice);
      }
    }
  }
  return choices;
}

/** Reports doubtful choices; that all courses of an unchosen group are supported is no fault. */
function reportChoice(course: Course, choice: Choice | undefined, findings: Findings): void {
  const place = { sheet: COURSES.sheet, row: course.row, column: COURSES.columns.chosen.header };
  if (choice?.unchosen === 'provisional') findings.report(TOPIC_NOT_CHOSEN, place, undefined);
  if (choice?.overMarked) findings.report(SEVERAL_TOPICS_CHOSEN, place, undefined);
}

/** The status of a valid course (rule В-04); `choice` is absent unless it is finished ПК. */
function statusOf(
  course: Course,
  choice: Choice | undefined,
  window: SupportedWindow | undefined,
): CourseStatus {
  if (course.kind !== 'ПК') return 'не открывает период (вид программы)';
  if (choice === undefined) return 'курс не завершён';
  return window?.status ?? 'не сопровождается (выбрана другая тема)';
}

/** What has come of a window with these activities on R. */
function supportedOn(
  window: SupportWindow,
  activities: readonly Activity[],
  revisions: readonly Day[],
  choice: UnchosenTopic | null,
  { referenceDay: day, checkpoints }: SchoolBook['settings'],
): SupportedWindow {
  const { course, start, firstStageEnd, end } = window;
  const stages = byStage(window, activities);
  const second = { from: addDays(firstStageEnd, 1), to: end };
  return {
    course,
    start,
    firstStageEnd,
    end,
    status: statusOn(window, day),
    daysLeft: daysLeftOn(window, day),
    stages,
    monitoring: {
      first: monitoringOf(stages.first, { from: start, to: firstStageEnd }, checkpoints, day),
      second: monitoringOf(stages.second, second, checkpoints, day),
    },
    checklist: checklistOf(window, stages, revisions, day),
    choice,
  };
}

/** Windows, stages and statuses of all courses on R; adds warnings and hints to the findings. */
export function computeSupport(book: SchoolBook): Support {
  const { settings, findings } = book;
  const choices = chooseAll(book);
  const choiceOf: ReadonlyMap<Course, Choice> = choices;
  const supportedCourses = [...choices.values()].filter(({ supported }) => supported);
  const bare = groupBy(
    supportedCourses.map(({ course }) => windowOf(course, settings)),
    ({ course }) => course.teacher,
  );
  const plans = groupBy(book.developmentPlans, (plan) => plan.teacher);
  // Nothing is asked of the methodist about those who left or are counted elsewhere (rule В-34).
  const base = new Set(baseOn(book.teachers, settings.referenceDay).map(({ code }) => code));
  const activities = assignActivities(book, { windowsOf: bare, choices, base });

  const windowOfCourse = new Map<Course, SupportedWindow>();
  const windowsOf = new Map<string, SupportedWindow[]>();
  for (const [teacher, windows] of bare) {
    const revisions = (plans.get(teacher) ?? []).flatMap(({ revised }) => revised ?? []);
    const supported = windows.map((window): SupportedWindow => {
      const choice = choices.get(window.course)?.unchosen ?? null;
      return supportedOn(window, activities.get(window) ?? [], revisions, choice, settings);
    });
    const isOfBase = base.has(teacher);
    for (const window of supported) {
      windowOfCourse.set(window.course, window);
      if (isOfBase) reportChoice(window.course, choices.get(window.course), findings);
    }
    if (isOfBase) hintAt(supported, settings, findings);
    windowsOf.set(teacher, supported);
  }
  const courses = book.courses.map((course) => {
    const window = windowOfCourse.get(course);
    return {
      course,
      status: statusOf(course, choiceOf.get(course), window),
      window: window ?? null,
    };
  });
  return { courses, windowsOf };
}
