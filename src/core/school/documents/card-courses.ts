/** The courses of a support card, and their windows as a picture (rule Б-10). */
import { type TimeChart, timeChart } from '../../documents/chart';
import { column, row, type TablePart, table } from '../../documents/document';
import type { Period } from '../../settings/period';
import { addDays, type Day, formatDay, formatSpan } from '../../values/day';
import type { SchoolResults } from '../compute-school';
import { UNCHOSEN_TOPIC } from '../post-course/course-groups';
import { activitiesOf } from '../post-course/stages';
import type { CourseSupport, SupportedWindow } from '../post-course/support';
import { intersects } from '../post-course/support-window';
import type { Course } from '../tables/courses';
import type { Teacher } from '../tables/teachers';
import type { PeopleOnPaper } from './people-on-paper';

/**
 * Whether a course is of the card’s period: its window has a day in [P0; R], as «Сводка» counts
 * windows, or it ended on or after P0, or it goes on.
 */
function isOfPeriod(
  { course, window }: CourseSupport,
  { periodStart, referenceDay }: Pick<Period, 'periodStart' | 'referenceDay'>,
): boolean {
  if (window !== null && intersects(window, periodStart, referenceDay)) return true;
  return course.completed === null || course.completed >= periodStart;
}

/** The person's courses of the period, in the order of «Курсы». */
export function cardCourses({ book, school }: SchoolResults, { code }: Teacher): CourseSupport[] {
  return school.support.courses.filter(
    (one) => one.course.teacher === code && isOfPeriod(one, book.settings),
  );
}

/** «01.09.2025–30.09.2025»; what is not known is left out. */
function studyText({ started, completed }: Course): string {
  if (completed === null) return started === null ? '—' : `с ${formatDay(started)}`;
  return started === null ? `по ${formatDay(completed)}` : formatSpan(started, completed);
}

function certificateText(
  { certificate, certificateNumber }: Course,
  people: PeopleOnPaper,
): string {
  const number = certificateNumber === null ? null : people.numbered(certificateNumber);
  const numbered = number === null || number.startsWith('№') ? number : `№ ${number}`;
  const said = [certificate, numbered].filter((one) => one !== null).join(' ');
  return said === '' ? 'не указан' : said;
}

/** «ПК, 36 ч». */
function volumeText({ kind, hours }: Course): string {
  return hours === null ? kind : `${kind}, ${hours} ч`;
}

/** «Оценивание; ИРО; ПК, 36 ч; 01.09.2025–30.09.2025», where a course is told in one line. */
export function courseText(course: Course, { words }: PeopleOnPaper): string {
  const { title, provider } = course;
  return [words(title), words(provider), volumeText(course), studyText(course)].join('; ');
}

export function courseTable(courses: readonly CourseSupport[], people: PeopleOnPaper): TablePart {
  const { words, numbered } = people;
  return table(
    [
      column('Код', 8),
      column('Программа', 27),
      column('Организация', 16),
      column('Вид, объём', 10),
      column('Обучение', 14),
      column('Документ', 20),
      column('Статус', 13),
    ],
    courses.map(({ course, status, window }) =>
      row([
        numbered(course.code),
        words(course.title),
        words(course.provider),
        volumeText(course),
        studyText(course),
        certificateText(course, people),
        window?.choice ? `${status}, ${UNCHOSEN_TOPIC[window.choice]}` : status,
      ]),
    ),
  );
}

/** Windows one under another: stages as spans, activities as marks. */
export function windowChart(
  windows: readonly SupportedWindow[],
  today: Day,
  { numbered }: PeopleOnPaper,
): TimeChart {
  return timeChart({
    title: 'Посткурсовые периоды, этапы и мероприятия',
    from: Math.min(...windows.map(({ start }) => start)) as Day,
    to: Math.max(...windows.map(({ end }) => end)) as Day,
    today,
    rows: windows.map((window) => ({
      label: numbered(window.course.code),
      spans: [
        { from: window.start, to: window.firstStageEnd, label: 'I этап', tone: 'first' },
        {
          from: addDays(window.firstStageEnd, 1),
          to: window.end,
          label: 'II этап',
          tone: 'second',
        },
      ],
      marks: activitiesOf([window]).map(({ date }) => date),
    })),
  });
}
