/** Whose paper it is: the person that is asked for, and the lines under the title. */
import type { DocumentDeclaration } from '../../documents/document';
import type { DocumentOrder, Missing } from '../../documents/kind';
import { dayInWords } from '../../documents/typeset';
import { formatPeriod } from '../../settings/period';
import { type Day, formatDay } from '../../values/day';
import { type Category, isValidOn, validThrough } from '../category-in-force';
import type { SchoolResults } from '../compute-school';
import { whyNotInBase } from '../people';
import type { Teacher } from '../tables/teachers';
import type { PeopleOnPaper } from './people-on-paper';

/** A book of which no figure is true makes no paper (rule Б-04). */
export const BLOCKED: Missing = {
  missing:
    'Листа, без которого цифры неверны, нет, или он не читается. Исправьте ошибки листа «Проверка».',
};

/** Said of a code without a good row (rule Б-04). */
export const NO_TEACHER: Missing = {
  missing: 'Такого педагога на листе «Педагоги» нет, или в его строке ошибка: см. «Проверка».',
};

/** The teacher who is asked for, or why there is no paper (rule Б-04). */
export function orderedTeacher(
  { book, school }: SchoolResults,
  { subject }: Pick<DocumentOrder, 'subject'>,
): Teacher | Missing {
  if (book.blocked) return BLOCKED;
  return school.teachers.get(subject ?? '') ?? NO_TEACHER;
}

/** «учитель, химия». */
export function positionText({ position, subject }: Teacher, { words }: PeopleOnPaper): string {
  return words(subject === null ? position : `${position}, ${subject}`);
}

/** «первая (с 01.06.2021)»; one whose term is over on the day says so. */
export function categoryText(category: Category, day: Day): string {
  const { qualification, granted } = category;
  if (granted === null || qualification === 'без категории') return qualification;
  const end = validThrough(category);
  const isOver = !isValidOn(category, day) && end !== null && end < day;
  return `${qualification} (с ${formatDay(granted)})${isOver ? ', срок истёк' : ''}`;
}

/** School, period, person and the day as of which everything is said. */
export function personRequisites(
  { book, school }: SchoolResults,
  teacher: Teacher,
  people: PeopleOnPaper,
): DocumentDeclaration['requisites'] {
  const { settings } = book;
  const away = whyNotInBase(teacher, settings.referenceDay);
  return [
    ['Школа', settings.schoolName],
    ['Период', formatPeriod(settings)],
    ['Педагог', people.name(teacher)],
    ['Должность', positionText(teacher, people)],
    ['Категория', categoryText(school.categoryOf(teacher), settings.referenceDay)],
    ['Не учитывается в показателях', away],
    ['Данные на', dayInWords(settings.referenceDay)],
  ];
}
