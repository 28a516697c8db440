/** A difficulty, a row of «Заявки в ЦНППМ», as its two papers tell it (rule Б-22). */
import { column, type Part, row, table } from '../../documents/document';
import type { DocumentOrder, Missing, Subject } from '../../documents/kind';
import { type Day, formatDay } from '../../values/day';
import type { SchoolResults } from '../compute-school';
import { isOpenOn } from '../education/course-needs';
import { isOwnStaffAtWork } from '../people';
import { APPLICATIONS, type Application } from '../tables/applications';
import type { Teacher } from '../tables/teachers';
import { courseText } from './card-courses';
import { NOT_SAID } from './card-needs';
import { BLOCKED, categoryText, NO_TEACHER, positionText } from './card-person';
import { type PeopleOnPaper, signedName } from './people-on-paper';

/** A good row and whose it is. */
export interface Difficulty {
  readonly application: Application;
  readonly teacher: Teacher;
}

const LONGEST_LABEL = 80;

const shortened = (text: string): string =>
  text.length <= LONGEST_LABEL ? text : `${[...text].slice(0, LONGEST_LABEL).join('').trim()}…`;

/** «Семёнова М. П.» of «Семёнова Мария Петровна», as lists have it; any other name as it is. */
function listedName(fullName: string): string {
  const signed = signedName(fullName);
  const [given, patronymic, surname] = signed.split(' ');
  return signed === fullName ? fullName : `${surname} ${given} ${patronymic}`;
}

/** One for each good row whose teacher has a good row too, in the order of the sheet. */
export function difficultySubjects({ book, school }: SchoolResults): Subject[] {
  return book.applications.flatMap(({ row: at, teacher, difficulty }) => {
    const person = school.teachers.get(teacher);
    if (person === undefined) return [];
    const whose = person.name === null ? teacher : listedName(person.name);
    const label = `${whose} — затруднение: ${shortened(difficulty)}`;
    const isWorking = isOwnStaffAtWork(person, book.settings.referenceDay);
    return { id: String(at), label, teacher, isWorking };
  });
}

/** The row that is asked for, or why there is no paper of it (rule Б-04). */
export function orderedDifficulty(
  { book, school }: SchoolResults,
  { subject }: Pick<DocumentOrder, 'subject'>,
): Difficulty | Missing {
  if (book.blocked) return BLOCKED;
  const application = book.applications.find(({ row: at }) => String(at) === subject);
  if (application === undefined) {
    return {
      missing: `Такой строки на листе «${APPLICATIONS.sheet}» нет, или в ней ошибка: см. «Проверка».`,
    };
  }
  const teacher = school.teachers.get(application.teacher);
  return teacher === undefined ? NO_TEACHER : { application, teacher };
}

/** «8» of «№ 8 от 24.10.2025»: the day has its own cell; a day that differs from it stays. */
export function numberText(typed: string, decided: Day | null): string {
  const [whole, day] = /\s*от\s+(\d{2}\.\d{2}\.\d{4})(?:\s*г\.?)?\s*$/u.exec(typed) ?? [];
  const isSame = whole !== undefined && decided !== null && day === formatDay(decided);
  const number = isSame ? typed.slice(0, -whole.length) : typed;
  return number.replace(/^\s*(?:№|N)\s*/u, '');
}

/** The deficits that want work on R: «оценивание (профессиональная)». */
function deficitTexts({ book, school }: SchoolResults, teacher: Teacher, people: PeopleOnPaper) {
  const { referenceDay } = book.settings;
  return school.rowsOf
    .deficits(teacher)
    .filter((deficit) => isOpenOn(deficit, referenceDay))
    .map(({ deficit, competence }) => {
      const text = deficit === null ? NOT_SAID : people.words(deficit);
      return competence === null ? text : `${text} (${competence})`;
    });
}

/** Who, after which course, has which difficulty and deficits. */
export function difficultyTable(
  results: SchoolResults,
  { application, teacher }: Difficulty,
  people: PeopleOnPaper,
): Part {
  const { book, school } = results;
  const course = book.courses.find(({ code }) => code === application.course);
  const deficits = deficitTexts(results, teacher, people);
  return table(
    [column('Сведения', 30), column('Содержание', 70)],
    [
      row(['Педагог', people.name(teacher)]),
      row(['Должность', positionText(teacher, people)]),
      row(['Категория', categoryText(school.categoryOf(teacher), book.settings.referenceDay)]),
      row([
        'Курсы повышения квалификации',
        course === undefined ? 'не указаны' : courseText(course, people),
      ]),
      row(['Затруднение', people.words(application.difficulty)]),
      row(['Дата фиксации', formatDay(application.noticed)]),
      row([
        'Профессиональные дефициты',
        deficits.length === 0 ? 'не указаны' : deficits.join('; '),
      ]),
    ],
  );
}
