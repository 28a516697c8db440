/** «Посткурс»: one row a course. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { Issue } from '../../schema/issue';
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import type { Day } from '../../values/day';
import type { CourseSupport, Support } from '../post-course/support';
import {
  EMPTY_SECOND_STAGE,
  FEW_ACTIVITIES,
  NO_DIRECTION,
  NO_INTERVIEW,
  SEVERAL_TOPICS_CHOSEN,
} from '../post-course/window-checks';
import type { SchoolBook } from '../school-book';
import { COURSES } from '../tables/courses';
import { titlesOf } from './title';

export const SUPPORT_SHEET = 'Посткурс';

/** Hints in the few words that fit a cell. */
const REMARKS: Readonly<Record<string, string>> = {
  [SEVERAL_TOPICS_CHOSEN.id]: 'выбрано несколько тем',
  [NO_INTERVIEW.id]: 'нет собеседования',
  [FEW_ACTIVITIES.id]: 'мало мероприятий',
  [NO_DIRECTION.id]: 'не выбрано направление',
  [EMPTY_SECOND_STAGE.id]: 'нет мероприятий на II этапе',
};

/** Remarks by row of «Курсы», from the hints already found. */
function remarksByRow(issues: readonly Issue[]): Map<number, string[]> {
  const remarks = new Map<number, string[]>();
  for (const { sheet, row, code } of issues) {
    const remark = REMARKS[code];
    if (sheet !== COURSES.sheet || row === undefined || remark === undefined) continue;
    remarks.set(row, [...(remarks.get(row) ?? []), remark]);
  }
  return remarks;
}

interface SupportRow extends CourseSupport {
  readonly name: string | null;
  readonly remarks: readonly string[];
}

const dayCell = (day: Day | undefined): Cell => (day === undefined ? null : { day });

const MISSED = [{ text: 'не проведён', tone: 'bad' }] as const;
const IN_PROGRESS = [
  { text: 'I этап', tone: 'good' },
  { text: 'II этап', tone: 'good' },
] as const;

const COLUMNS: readonly ComputedColumn<SupportRow>[] = [
  column('Код педагога', 'text', 110, (line) => line.course.teacher),
  column('ФИО', 'text', 250, (line) => line.name),
  column('Код курса', 'text', 90, (line) => line.course.code),
  column('Название программы', 'text', 280, (line) => line.course.title, { wrap: true }),
  column('Направление сопровождения', 'text', 200, (line) => line.course.supportDirection, {
    wrap: true,
  }),
  column('Уровень сопровождения', 'text', 125, (line) => line.course.supportLevel),
  column('Начало', 'day', 90, (line) => dayCell(line.window?.start)),
  column('Окончание I этапа', 'day', 95, (line) => dayCell(line.window?.firstStageEnd)),
  column('Окончание', 'day', 90, (line) => dayCell(line.window?.end)),
  column('Статус', 'text', 170, (line) => line.status, { wrap: true, highlights: IN_PROGRESS }),
  column('Осталось дней', 'integer', 85, (line) => line.window?.daysLeft ?? null),
  column('Мероприятий: I этап', 'integer', 105, (line) => line.window?.stages.first.length ?? null),
  column(
    'Мероприятий: II этап',
    'integer',
    105,
    (line) => line.window?.stages.second.length ?? null,
  ),
  column('Мониторинг: I этап', 'text', 105, (line) => line.window?.monitoring.first ?? null, {
    highlights: MISSED,
  }),
  column('Мониторинг: II этап', 'text', 105, (line) => line.window?.monitoring.second ?? null, {
    highlights: MISSED,
  }),
  column('Замечание', 'text', 230, (line) => line.remarks.join('; ') || null, { wrap: true }),
];

/** Every valid course with its window, stages, monitoring and remarks (rules В-04, В-09, В-10). */
export function supportSheet(book: SchoolBook, support: Support): SheetPlan {
  const names = new Map(book.teachers.map(({ code, name }) => [code, name]));
  const remarks = remarksByRow(book.findings.issues);
  return computedSheet({
    name: SUPPORT_SHEET,
    titles: titlesOf('Посткурсовое сопровождение', book),
    frozenColumns: 2,
    columns: COLUMNS,
    rows: support.courses.map((line): SupportRow => {
      const choice = line.window?.provisional ? ['требуется выбор темы'] : [];
      return {
        ...line,
        name: names.get(line.course.teacher) ?? null,
        remarks: [...choice, ...(remarks.get(line.course.row) ?? [])],
      };
    }),
  });
}
