/** The courses and windows of a person's own page, as «Посткурс» has them (rule Я-62). */
import {
  column,
  heading,
  type Part,
  paragraph,
  row,
  type TablePart,
  type TableRow,
  table,
} from '../../documents/document';
import type { WordsForOne } from '../../naming/words-for-one';
import { addDays, type Day, formatSpan } from '../../values/day';
import { checklistText } from '../post-course/checklist';
import { UNCHOSEN_TOPIC } from '../post-course/course-groups';
import { monitoringText } from '../post-course/monitoring';
import type { CourseSupport, SupportedWindow } from '../post-course/support';

const COURSE_COLUMNS = [
  column('Код курса', 11),
  column('Программа', 44),
  column('Посткурсовой период', 23),
  column('Статус', 19),
  column('Осталось дней', 10, 'end'),
];

const STAGE_COLUMNS = [
  column('Этап', 9),
  column('Срок', 22),
  column('Мероприятий', 13, 'end'),
  column('Мониторинг', 16),
  column('Что должно быть', 40),
];

/** A course’s code, as the reader may see it. */
type Said = (code: string) => string;

/** Of a course that opens no window, or whose window is over: its status says which. */
const NONE = '—';

function courseRow(
  { course, status, window }: CourseSupport,
  words: WordsForOne,
  said: Said,
): TableRow {
  const choice = window?.choice ? `, ${UNCHOSEN_TOPIC[window.choice]}` : '';
  const left = window?.daysLeft ?? null;
  return row([
    said(course.code),
    words.work(course.title),
    window === null ? NONE : formatSpan(window.start, window.end),
    `${status}${choice}`,
    left === null ? NONE : String(left),
  ]);
}

type Stage = keyof SupportedWindow['stages'];

function stageRow(title: string, window: SupportedWindow, stage: Stage, from: Day, to: Day) {
  return row([
    title,
    formatSpan(from, to),
    String(window.stages[stage].length),
    monitoringText(window.monitoring[stage]),
    checklistText(window.checklist[stage]),
  ]);
}

/** «Направление — оценивание; уровень — ОО; результаты — обобщение опыта.» */
function supportText({ course }: SupportedWindow, words: WordsForOne): string {
  const { supportDirection, supportLevel, results } = course;
  const direction = supportDirection === null ? 'ещё не выбрано' : words.work(supportDirection);
  return [
    `Направление — ${direction}`,
    `уровень — ${supportLevel}`,
    ...(results.length === 0 ? [] : [`результаты — ${results.join(', ')}`]),
  ].join('; ');
}

/** Both stages: span, activities, monitoring, checklist. */
export function stageTable(window: SupportedWindow): TablePart {
  const { start, firstStageEnd, end } = window;
  const second = addDays(firstStageEnd, 1);
  return table(STAGE_COLUMNS, [
    stageRow('I этап', window, 'first', start, firstStageEnd),
    stageRow('II этап', window, 'second', second, end),
  ]);
}

function windowParts(window: SupportedWindow, words: WordsForOne, said: Said): Part[] {
  return [
    heading(`Посткурсовой период, курс ${said(window.course.code)}`),
    paragraph(`${supportText(window, words)}.`),
    stageTable(window),
  ];
}

/** Windows that are in progress on R. */
export function runningWindows(courses: readonly CourseSupport[]): SupportedWindow[] {
  return courses.flatMap(({ window }) => (window && window.daysLeft !== null ? window : []));
}

/** Every course, then stage by stage the windows in progress. Curators and visitors are other people. */
export function ownSupport(
  courses: readonly CourseSupport[],
  words: WordsForOne,
  said: Said,
): Part[] {
  if (courses.length === 0) {
    return [
      paragraph(
        'Курсов в книге школы нет. Если курсы пройдены, передайте сведения о них тому, кто ведёт сопровождение.',
      ),
    ];
  }
  const running = runningWindows(courses);
  return [
    table(
      COURSE_COLUMNS,
      courses.map((course) => courseRow(course, words, said)),
    ),
    ...(running.length === 0 ? [paragraph('Сейчас посткурсового периода нет.')] : []),
    ...running.flatMap((window) => windowParts(window, words, said)),
  ];
}
