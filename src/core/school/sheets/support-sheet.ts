/** «Посткурс»: one row a course. */
import type { Issue } from '../../schema/issue';
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import type { SchoolBook } from '../school-book';
import { COURSES } from '../tables/courses';
import type { CourseSupport, Support } from '../windows/support';
import {
  EMPTY_SECOND_STAGE,
  FEW_ACTIVITIES,
  NO_DIRECTION,
  NO_INTERVIEW,
  SEVERAL_TOPICS_CHOSEN,
} from '../windows/window-checks';
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

function lineOf(
  { course, status, window }: CourseSupport,
  name: string | null,
  remarks: readonly string[],
): Cell[] {
  const choice = window?.provisional ? ['требуется выбор темы'] : [];
  return [
    course.teacher,
    name,
    course.code,
    course.title,
    course.supportDirection,
    course.supportLevel,
    window && { day: window.start },
    window && { day: window.firstStageEnd },
    window && { day: window.end },
    status,
    window?.daysLeft ?? null,
    window?.stages.first.length ?? null,
    window?.stages.second.length ?? null,
    window?.monitoring.first ?? null,
    window?.monitoring.second ?? null,
    [...choice, ...remarks].join('; ') || null,
  ];
}

export function supportSheet(book: SchoolBook, support: Support): SheetPlan {
  const names = new Map(book.teachers.map(({ code, name }) => [code, name]));
  const remarks = remarksByRow(book.findings.issues);
  return {
    name: SUPPORT_SHEET,
    kind: 'computed',
    titles: titlesOf('Посткурсовое сопровождение', book),
    frozenColumns: 2,
    columns: [
      { header: 'Код педагога', width: 110, look: 'text' },
      { header: 'ФИО', width: 250, look: 'text' },
      { header: 'Код курса', width: 90, look: 'text' },
      { header: 'Название программы', width: 280, look: 'text', wrap: true },
      { header: 'Направление сопровождения', width: 200, look: 'text', wrap: true },
      { header: 'Уровень сопровождения', width: 125, look: 'text' },
      { header: 'Начало', width: 90, look: 'day' },
      { header: 'Окончание I этапа', width: 95, look: 'day' },
      { header: 'Окончание', width: 90, look: 'day' },
      { header: 'Статус', width: 170, look: 'text', wrap: true },
      { header: 'Осталось дней', width: 85, look: 'integer' },
      { header: 'Мероприятий: I этап', width: 105, look: 'integer' },
      { header: 'Мероприятий: II этап', width: 105, look: 'integer' },
      { header: 'Мониторинг: I этап', width: 105, look: 'text' },
      { header: 'Мониторинг: II этап', width: 105, look: 'text' },
      { header: 'Замечание', width: 230, look: 'text', wrap: true },
    ],
    rows: support.courses.map((line) =>
      lineOf(line, names.get(line.course.teacher) ?? null, remarks.get(line.course.row) ?? []),
    ),
    highlights: [
      { header: 'Статус', text: 'I этап', tone: 'good' },
      { header: 'Статус', text: 'II этап', tone: 'good' },
      { header: 'Мониторинг: I этап', text: 'не проведён', tone: 'bad' },
      { header: 'Мониторинг: II этап', text: 'не проведён', tone: 'bad' },
    ],
  };
}
