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
import {
  type DocumentKind,
  type DocumentOption,
  noticeFor,
  type Subject,
} from '../../documents/kind';
import { dayInWords } from '../../documents/typeset';
import { wordsForOne } from '../../naming/words-for-one';
import { formatPeriod } from '../../settings/period';
import { type CountForms, counted } from '../../values/russian';
import type { SchoolResults } from '../compute-school';
import { NAMES_UNKNOWN } from '../names-of-teachers';
import { isOwnStaffAtWork } from '../people';
import { discretionNotice } from '../rating/discretion';
import type { Teacher } from '../tables/teachers';
import { SCHOOL_FACES } from './faces';
import { expectedNext } from './own-expected';
import { ownPoints } from './own-points';
import { ownSupport } from './own-support';
import { peopleOnPaper } from './people-on-paper';

/** «1 запись ждёт», «2 записи ждут». */
const WAITING_ENTRIES: CountForms = ['запись ждёт', 'записи ждут', 'записей ждут'];

/** That entries wait for the school is a fact, and nothing that the teacher has to do. */
function waitingParts(results: SchoolResults, { code }: Teacher, isAsked: boolean): Part[] {
  const line = results.rating.lines.find(({ teacher }) => teacher.code === code);
  const unchecked = line?.unchecked ?? 0;
  if (unchecked === 0) return isAsked ? [] : [paragraph('Сейчас ничего не требуется.')];
  return [paragraph(`${counted(unchecked, WAITING_ENTRIES)} проверки школой.`)];
}

interface OwnPageChoice {
  readonly showsPlace: boolean;
  /** Without the teacher's own name too (rule Б-02). */
  readonly codesOnly: boolean;
}

/**
 * The page for the teacher with this code; the place in the rating only where it is to be shown
 * (rule Р-14). null when there is no good row with the code, or the book cannot be computed.
 */
export function ownPage(
  results: SchoolResults,
  code: string,
  { showsPlace, codesOnly }: OwnPageChoice,
): PaperDocument | null {
  const { book, school } = results;
  const teacher = school.teachers.get(code);
  if (teacher === undefined || book.blocked) return null;
  const { settings } = book;
  const people = peopleOnPaper(book, codesOnly);
  // With codes alone the person is nobody special, and nobody is named whom only the records know (Б-25).
  const words = codesOnly
    ? { work: people.words, remark: people.remark }
    : wordsForOne(book)(teacher);
  const courses = school.support.courses.filter(({ course }) => course.teacher === code);
  const expected = expectedNext(results, teacher, people.words);
  const subject = teacher.subject === null ? '' : `, ${teacher.subject}`;
  return paperDocument({
    title: 'Баллы и сопровождение педагога',
    notice: noticeFor(codesOnly),
    requisites: [
      ['Школа', settings.schoolName],
      ['Период', formatPeriod(settings)],
      ['Педагог', codesOnly ? null : (teacher.name ?? 'ФИО в книге не указано')],
      ['Код педагога', code],
      ['Должность', words.work(`${teacher.position}${subject}`)],
      ['Данные на', dayInWords(settings.referenceDay)],
    ],
    parts: [
      heading('Что дальше'),
      ...(expected.length === 0 ? [] : [list(expected)]),
      ...waitingParts(results, teacher, expected.length > 0),
      heading('Баллы рейтинга'),
      ...ownPoints(results, teacher, words, showsPlace),
      heading('Курсы'),
      ...ownSupport(courses, words, people.words),
      heading('Ознакомление'),
      signatures([
        { position: 'Педагог', name: people.signature(teacher) },
        // By hand: nobody else is named on a person’s own page (rule Я-60).
        { position: 'Заместитель директора', name: null },
      ]),
    ],
  });
}

/** One for each teacher with a good row, in the order of «Педагоги». */
export function teacherSubjects({ book, school }: SchoolResults): Subject[] {
  return [...school.teachers.values()].map((teacher) => ({
    id: teacher.code,
    label: teacher.name ?? teacher.code,
    teacher: teacher.code,
    isWorking: isOwnStaffAtWork(teacher, book.settings.referenceDay),
  }));
}

const PLACE: DocumentOption = {
  id: 'place',
  title: 'Показать место в рейтинге',
  short: 'с местом',
};

export const OWN_PAGE: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.ownPage,
  options: [PLACE],
  optionHint: ({ rating, book }) => discretionNotice(rating, book.settings),
  subjects: teacherSubjects,
  make: (results, { subject, options, codesOnly }) => {
    // With codes alone no typed word is on it then (Б-02).
    if (!results.book.knowsNames && !codesOnly) {
      return { missing: `Лист для педагога не сделан: ${NAMES_UNKNOWN}` };
    }
    return (
      ownPage(results, subject ?? '', { showsPlace: options.includes(PLACE.id), codesOnly }) ?? {
        missing:
          'Такого педагога на листе «Педагоги» нет, или в его строке ошибка: см. «Проверка».',
      }
    );
  },
};
