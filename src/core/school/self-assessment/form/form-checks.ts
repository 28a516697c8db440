/** What a teacher is told at the cell itself, before collecting would refuse it (rule Я-09). */

import type { CellCheck } from '../../../schema/sheet-plan';
import { formatPeriod } from '../../../settings/period';
import { type Day, partsOf } from '../../../values/day';
import type { Settings } from '../../school-settings';
import type { Course } from '../../tables/courses';
import { CRITERIA } from '../../tables/criteria';
import type { Teacher } from '../../tables/teachers';
import { ABOUT_SHEET } from './form-sheets';
import { FORM, type TypedKey } from './form-table';
import { cellOfRow, isCount } from './scale-formula';

/** What a program shows of a cell's prompt. */
const LONGEST_PROMPT = 255;
/** A longer one is no name that a person would miss. */
const LONGEST_NAME = 80;

/** Whose sheet it is: «Семёнова Мария Петровна, код 0512-003». */
export function whose({ name, code }: Teacher): string {
  return name === null || name.length > LONGEST_NAME ? `код ${code}` : `${name}, код ${code}`;
}

/** Tells one printed sheet from another; a code, since paper lies about. */
export function pageHeaderOf({ code }: Teacher, settings: Settings): string {
  return `${FORM.sheet} · ${code} · ${formatPeriod(settings)}`;
}

function dayFormula(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}

/** A day of the period; a whole number; points that the scale gives. */
export function formChecks(settings: Settings): Partial<Record<TypedKey, CellCheck>> {
  const [date, quantity, self, scale] = (['date', 'quantity', 'selfPoints', 'scale'] as const).map(
    cellOfRow,
  ) as [string, string, string, string];
  const { periodStart, periodEnd } = settings;
  return {
    date: {
      formula: `AND(ISNUMBER(${date}),${date}>=${dayFormula(periodStart)},${date}<=${dayFormula(periodEnd)})`,
      question: `Нужна дата одного дня в виде ДД.ММ.ГГГГ, за период ${formatPeriod(settings)}. Оставить то, что введено?`,
    },
    quantity: {
      // A program that reckons all of an AND would stumble over the whole part of a word.
      formula: `IF(ISNUMBER(${quantity}),${isCount(quantity)},FALSE)`,
      question: 'Нужно целое число от 1. Оставить то, что введено?',
    },
    selfPoints: {
      formula: `AND(ISNUMBER(${self}),${self}>=0,IF(ISNUMBER(${scale}),${self}<=${scale},${self}=0))`,
      question: `Нужно число от 0 до балла по шкале (столбец «${FORM.columns.scale.header}»): больше него не засчитывается. Оставить то, что введено?`,
    },
  };
}

/** What the own codes mean, where there is room to say it. */
function coursesPrompt(courses: readonly Course[]): string {
  const all = `Ваши курсы: ${courses.map(({ code, title }) => `${code} — ${title}`).join('; ')}.`;
  if (courses.length > 0 && all.length <= LONGEST_PROMPT) return all;
  return 'Что значит код курса — на листе «Мои курсы» этого файла. Можно не указывать.';
}

/** What stands beside a chosen cell. */
export function formPrompts(
  teacher: Teacher,
  courses: readonly Course[],
  settings: Settings,
): Partial<Record<TypedKey, string>> {
  return {
    date:
      `${whose(teacher)}. Период ${formatPeriod(settings)}. Одно мероприятие — одна строка. ` +
      `Что сделать и как сдать — на листе «${ABOUT_SHEET}».`,
    course: coursesPrompt(courses),
    criterion: `Что значит код и сколько баллов он даёт — на листе «${CRITERIA.sheet}» этого файла.`,
  };
}
