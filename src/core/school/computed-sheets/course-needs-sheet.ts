/** «Кому на курсы»: who needs further education, the most urgent first. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import { EXPIRY_NOTICE_DAYS, RECENT_EDUCATION_MONTHS } from '../../values/law';
import { type CourseNeed, deficitText, requestText } from '../education/course-needs';
import type { SchoolBook } from '../school-book';
import { titlesOf } from './title';

export const COURSE_NEEDS_SHEET = 'Кому на курсы';

const NEVER = 'не было';
const OVER = 'истекло';

function daysLeftCell({ daysLeft }: CourseNeed): Cell {
  if (daysLeft === null) return '—';
  return daysLeft < 0 ? OVER : daysLeft;
}

const listed = (texts: readonly string[]): Cell => texts.join('; ') || null;

const COLUMNS: readonly ComputedColumn<CourseNeed>[] = [
  column('Код педагога', 'text', 110, ({ teacher }) => teacher.code),
  column('ФИО', 'text', 250, ({ teacher }) => teacher.name),
  column(
    'Последнее ДПО',
    'day',
    115,
    ({ education }) => (education === null ? NEVER : { day: education.completed }),
    {
      note: 'Когда закончена последняя ПК или ПП.',
      highlights: [{ text: NEVER, tone: 'bad' }],
    },
  ),
  column('Осталось дней', 'integer', 95, daysLeftCell, {
    note: `До конца ${RECENT_EDUCATION_MONTHS} месяцев после последнего ДПО.`,
    highlights: [{ text: OVER, tone: 'bad' }],
  }),
  column('Открытые дефициты', 'text', 320, ({ deficits }) => listed(deficits.map(deficitText)), {
    wrap: true,
  }),
  column(
    'Запросы на ПК',
    'text',
    320,
    ({ requests, planned }) =>
      listed([
        ...requests.map(requestText),
        ...planned.map((request) => `${requestText(request)} (в плане)`),
      ]),
    { wrap: true },
  ),
];

/** The list with what it is ordered by (rule У-02). */
export function courseNeedsSheet(book: SchoolBook, needs: readonly CourseNeed[]): SheetPlan {
  return computedSheet({
    name: COURSE_NEEDS_SHEET,
    titles: [
      ...titlesOf('Кому нужно на курсы', book),
      `Сначала те, у кого ДПО не было, затем те, у кого меньше дней до конца трёх лет; если осталось больше ${EXPIRY_NOTICE_DAYS} дней — только с открытыми дефицитами или новыми запросами`,
    ],
    frozenColumns: 2,
    columns: COLUMNS,
    rows: needs,
  });
}
