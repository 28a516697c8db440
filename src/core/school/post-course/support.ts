/** Post-course support of the whole school: courses, windows, stages, activities. */
import type { Findings } from '../../schema/findings';
import { groupBy } from '../../values/arrange';
import type { WindowStatus } from '../../vocabulary/support';
import type { SchoolBook } from '../school-book';
import { COURSES, type Course } from '../tables/courses';
import { assignActivities } from './activity-windows';
import {
  type Choice,
  chooseCourses,
  type FinishedCourse,
  finishedCourses,
  groupCourses,
} from './course-groups';
import { byStage, hintAt, type Monitoring, monitoringOf, type StageActivities } from './monitoring';
import { daysLeftOn, type SupportWindow, statusOn, windowOf } from './support-window';
import { SEVERAL_TOPICS_CHOSEN, TOPIC_NOT_CHOSEN } from './window-checks';

type CourseStatus =
  | WindowStatus
  | 'курс не завершён'
  | 'не сопровождается (выбрана другая тема)'
  | 'не открывает период (вид программы)';

/** A supported course's window as of the reference day. */
export interface SupportedWindow extends SupportWindow {
  readonly status: WindowStatus;
  readonly daysLeft: number | null;
  readonly stages: StageActivities;
  readonly monitoring: { readonly first: Monitoring; readonly second: Monitoring };
  readonly provisional: boolean;
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

/** Chooses the supported courses of every teacher and reports doubtful choices. */
function chooseAll(book: SchoolBook): Map<FinishedCourse, Choice> {
  const { settings, findings } = book;
  const choices = new Map<FinishedCourse, Choice>();
  for (const courses of groupBy(book.courses, (course) => course.teacher).values()) {
    const finished = finishedCourses(courses, settings.referenceDay);
    for (const group of groupCourses(finished, settings.groupInterval)) {
      for (const [course, choice] of chooseCourses(group)) {
        choices.set(course, choice);
        reportChoice(course, choice, findings);
      }
    }
  }
  return choices;
}

function reportChoice(course: Course, choice: Choice, findings: Findings): void {
  const place = { sheet: COURSES.sheet, row: course.row, column: COURSES.columns.chosen.header };
  if (choice.provisional) findings.report(TOPIC_NOT_CHOSEN, place, undefined);
  if (choice.overMarked) findings.report(SEVERAL_TOPICS_CHOSEN, place, undefined);
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

/** Windows, stages and statuses of all courses on R; adds warnings and hints to the findings. */
export function computeSupport(book: SchoolBook): Support {
  const { settings, findings } = book;
  const { referenceDay } = settings;
  const choices = chooseAll(book);
  const choiceOf: ReadonlyMap<Course, Choice> = choices;
  const supportedCourses = [...choices].filter(([, choice]) => choice.supported);
  const bare = groupBy(
    supportedCourses.map(([course]) => windowOf(course, settings)),
    ({ course }) => course.teacher,
  );
  const activities = assignActivities(book.activities, bare, referenceDay, findings);

  const windowOfCourse = new Map<Course, SupportedWindow>();
  const windowsOf = new Map<string, SupportedWindow[]>();
  for (const [teacher, windows] of bare) {
    const supported = windows.map((window): SupportedWindow => {
      const stages = byStage(window, activities.get(window) ?? []);
      hintAt(window, stages, settings, findings);
      return {
        ...window,
        status: statusOn(window, referenceDay),
        daysLeft: daysLeftOn(window, referenceDay),
        stages,
        monitoring: {
          first: monitoringOf(stages.first, window.firstStageEnd, referenceDay),
          second: monitoringOf(stages.second, window.end, referenceDay),
        },
        provisional: choices.get(window.course)?.provisional ?? false,
      };
    });
    for (const window of supported) windowOfCourse.set(window.course, window);
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
