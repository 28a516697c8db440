/** What is told of a course and its window, wherever it is told. */
import { type ComputedColumn, column } from '../../schema/computed-sheet';
import type { Cell } from '../../values/cell';
import type { Day } from '../../values/day';
import type { CourseSupport } from '../post-course/support';

const dayCell = (day: Day | undefined): Cell => (day === undefined ? null : { day });

const IN_PROGRESS = [
  { text: 'I этап', tone: 'good' },
  { text: 'II этап', tone: 'good' },
] as const;

export const COURSE_COLUMNS = {
  code: column('Код курса', 'text', 90, (line) => line.course.code),
  title: column('Название программы', 'text', 280, (line) => line.course.title, { wrap: true }),
  direction: column(
    'Направление сопровождения',
    'text',
    200,
    (line) => line.course.supportDirection,
    { wrap: true },
  ),
  level: column('Уровень сопровождения', 'text', 125, (line) => line.course.supportLevel),
  start: column('Начало', 'day', 90, (line) => dayCell(line.window?.start)),
  firstStageEnd: column('Окончание I этапа', 'day', 95, (line) =>
    dayCell(line.window?.firstStageEnd),
  ),
  end: column('Окончание', 'day', 90, (line) => dayCell(line.window?.end)),
  status: column('Статус', 'text', 170, (line) => line.status, {
    wrap: true,
    highlights: IN_PROGRESS,
  }),
  daysLeft: column('Осталось дней', 'integer', 85, (line) => line.window?.daysLeft ?? null),
} as const satisfies Readonly<Record<string, ComputedColumn<CourseSupport>>>;
