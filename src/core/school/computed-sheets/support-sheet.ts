/** «Посткурс»: one row a course. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { Issue } from '../../schema/issue';
import { rowsOf } from '../../schema/issues-by-row';
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import { whyNotInBase } from '../people';
import { checklistText, MISSED_POINT } from '../post-course/checklist';
import { UNCHOSEN_TOPIC } from '../post-course/course-groups';
import { MISSED_CHECKPOINT, monitoringText } from '../post-course/monitoring';
import type { CourseSupport, Support, SupportedWindow } from '../post-course/support';
import {
  EMPTY_SECOND_STAGE,
  FEW_ACTIVITIES,
  HIGHER_LEVEL,
  NO_DIRECTION,
  NO_INTERVIEW,
  SEVERAL_TOPICS_CHOSEN,
} from '../post-course/window-checks';
import type { SchoolBook } from '../school-book';
import { COURSES } from '../tables/courses';
import { COURSE_COLUMNS } from './course-columns';
import { titlesOf } from './title';

export const SUPPORT_SHEET = 'Посткурс';

/** Hints in the few words that fit a cell. */
const REMARKS: Readonly<Record<string, string>> = {
  [SEVERAL_TOPICS_CHOSEN.id]: 'выбрано несколько тем',
  [NO_INTERVIEW.id]: 'нет собеседования',
  [FEW_ACTIVITIES.id]: 'мало мероприятий',
  [NO_DIRECTION.id]: 'не выбрано направление',
  [EMPTY_SECOND_STAGE.id]: 'нет мероприятий на II этапе',
  [HIGHER_LEVEL.id]: 'возможен муниципальный уровень',
};

/** Remarks by row of «Курсы», from the hints already found. */
function remarksByRow(issues: readonly Issue[]): Map<number, string[]> {
  const remarks = new Map<number, string[]>();
  for (const issue of issues) {
    const remark = REMARKS[issue.code];
    if (issue.sheet !== COURSES.sheet || remark === undefined) continue;
    for (const row of rowsOf(issue)) remarks.set(row, [...(remarks.get(row) ?? []), remark]);
  }
  return remarks;
}

interface SupportRow extends CourseSupport {
  readonly name: string | null;
  readonly remarks: readonly string[];
}

const MISSED_MONITORING = [
  { text: MISSED_CHECKPOINT.alone, tone: 'bad' },
  { text: MISSED_CHECKPOINT.among, isPart: true, tone: 'bad' },
] as const;
const MISSED_POINTS = [{ text: MISSED_POINT, isPart: true, tone: 'warn' }] as const;
type Stage = keyof SupportedWindow['stages'];

const activitiesIn =
  (stage: Stage) =>
  ({ window }: SupportRow): Cell =>
    window?.stages[stage].length ?? null;

const monitoringIn =
  (stage: Stage) =>
  ({ window }: SupportRow): Cell =>
    window && monitoringText(window.monitoring[stage]);

const checklistIn =
  (stage: Stage) =>
  ({ window }: SupportRow): Cell =>
    window && checklistText(window.checklist[stage]);

const COLUMNS: readonly ComputedColumn<SupportRow>[] = [
  column('Код педагога', 'text', 110, (line) => line.course.teacher),
  column('ФИО', 'text', 250, (line) => line.name),
  COURSE_COLUMNS.code,
  COURSE_COLUMNS.title,
  COURSE_COLUMNS.direction,
  COURSE_COLUMNS.level,
  COURSE_COLUMNS.start,
  COURSE_COLUMNS.firstStageEnd,
  COURSE_COLUMNS.end,
  COURSE_COLUMNS.status,
  COURSE_COLUMNS.daysLeft,
  column('Мероприятий: I этап', 'integer', 105, activitiesIn('first')),
  column('Мероприятий: II этап', 'integer', 105, activitiesIn('second')),
  column('Мониторинг: I этап', 'text', 105, monitoringIn('first'), {
    wrap: true,
    highlights: MISSED_MONITORING,
  }),
  column('Мониторинг: II этап', 'text', 105, monitoringIn('second'), {
    wrap: true,
    highlights: MISSED_MONITORING,
  }),
  column('Замечание', 'text', 230, (line) => line.remarks.join('; ') || null, { wrap: true }),
  column('Чек-лист: I этап', 'text', 210, checklistIn('first'), {
    wrap: true,
    highlights: MISSED_POINTS,
  }),
  column('Чек-лист: II этап', 'text', 250, checklistIn('second'), {
    wrap: true,
    highlights: MISSED_POINTS,
  }),
];

/** Every valid course with its window, stages, monitoring and remarks (rules В-04, В-06, В-09, В-10, В-31). */
export function supportSheet(book: SchoolBook, support: Support): SheetPlan {
  const people = new Map(book.teachers.map((teacher) => [teacher.code, teacher]));
  const remarks = remarksByRow(book.findings.issues);
  return computedSheet({
    name: SUPPORT_SHEET,
    titles: titlesOf('Посткурсовое сопровождение', book),
    frozenColumns: 2,
    columns: COLUMNS,
    rows: support.courses.map(({ course, status, window }): SupportRow => {
      const teacher = people.get(course.teacher);
      const away = window && teacher && whyNotInBase(teacher, book.settings.referenceDay);
      const choice = window?.choice ? [UNCHOSEN_TOPIC[window.choice]] : [];
      return {
        course,
        status,
        window,
        name: teacher?.name ?? null,
        remarks: [
          ...(away ? [`не в показателях: ${away}`] : []),
          ...choice,
          ...(remarks.get(course.row) ?? []),
        ],
      };
    }),
  });
}
