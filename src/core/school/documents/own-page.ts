/** A teacher's own page: what the school knows of one person, and of nobody else (rules Я-60 … Я-64). */
import {
  heading,
  list,
  type PaperDocument,
  type Part,
  paperDocument,
  paragraph,
  signatures,
} from '../../documents/document';
import { dayInWords } from '../../documents/typeset';
import { formatPeriod } from '../../settings/period';
import { isNameAndPatronymic } from '../../summary/patronymic';
import { type CountForms, counted } from '../../values/russian';
import { fold } from '../../values/text';
import type { SchoolResults } from '../compute-school';
import { wordsForOne } from '../naming/words-for-one';
import type { Teacher } from '../tables/teachers';
import { expectedNext } from './own-expected';
import { ownPoints } from './own-points';
import { ownSupport } from './own-support';

/** «М. П. Семёнова» of «Семёнова Мария Петровна»; any other name as it is. */
function signedName(fullName: string): string {
  const [surname, given, patronymic, ...rest] = fullName.trim().split(/\s+/);
  const isWhole = rest.length === 0 && given !== undefined && patronymic !== undefined;
  if (!isWhole || !isNameAndPatronymic(fold(given), fold(patronymic))) return fullName;
  return `${given.charAt(0)}. ${patronymic.charAt(0)}. ${surname}`;
}

/** «1 запись ждёт», «2 записи ждут». */
const WAITING_ENTRIES: CountForms = ['запись ждёт', 'записи ждут', 'записей ждут'];

/** That entries wait for the school is a fact, and nothing that the teacher has to do. */
function waitingParts(results: SchoolResults, { code }: Teacher, isAsked: boolean): Part[] {
  const line = results.rating.lines.find(({ teacher }) => teacher.code === code);
  const unchecked = line?.unchecked ?? 0;
  if (unchecked === 0) return isAsked ? [] : [paragraph('Сейчас ничего не требуется.')];
  return [paragraph(`${counted(unchecked, WAITING_ENTRIES)} проверки школой.`)];
}

/**
 * The page for the teacher with this code; the place in the rating only where it is to be shown
 * (rule Р-14). null when there is no good row with the code, or the book cannot be computed.
 */
export function ownPage(
  results: SchoolResults,
  code: string,
  showsPlace: boolean,
): PaperDocument | null {
  const { book, school } = results;
  const teacher = school.teachers.get(code);
  if (teacher === undefined || book.blocked) return null;
  const { settings } = book;
  const words = wordsForOne(book)(teacher);
  const courses = school.support.courses.filter(({ course }) => course.teacher === code);
  const expected = expectedNext(results, teacher);
  const subject = teacher.subject === null ? '' : `, ${teacher.subject}`;
  return paperDocument(
    'Баллы и сопровождение педагога',
    [
      ['Школа', settings.schoolName],
      ['Период', formatPeriod(settings)],
      ['Педагог', teacher.name ?? 'ФИО в книге не указано'],
      ['Код педагога', code],
      ['Должность', `${teacher.position}${subject}`],
      ['Данные на', dayInWords(settings.referenceDay)],
    ],
    [
      heading('Что дальше'),
      ...(expected.length === 0 ? [] : [list(expected)]),
      ...waitingParts(results, teacher, expected.length > 0),
      heading('Баллы рейтинга'),
      ...ownPoints(results, teacher, words, showsPlace),
      heading('Курсы'),
      ...ownSupport(courses, words),
      heading('Ознакомление'),
      signatures([
        { position: 'Педагог', name: teacher.name === null ? null : signedName(teacher.name) },
        { position: 'Заместитель директора', name: null },
      ]),
    ],
  );
}
