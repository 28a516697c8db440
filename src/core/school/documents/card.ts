/** «Карта посткурсового сопровождения»: one person's support in the period (rules Б-10 … Б-15). */
import {
  blankLines,
  chartPart,
  heading,
  type PaperDocument,
  type Part,
  paperDocument,
  paragraph,
  type SignatureLine,
  signatures,
} from '../../documents/document';
import {
  type DocumentKind,
  type DocumentOrder,
  type Missing,
  noticeFor,
} from '../../documents/kind';
import { formatPeriod } from '../../settings/period';
import { isWrittenAsName } from '../../summary/written-name';
import type { SchoolResults } from '../compute-school';
import type { SupportedWindow } from '../post-course/support';
import { currentWindows } from '../shares/members';
import type { Teacher } from '../tables/teachers';
import { cardCourses, courseTable, windowChart } from './card-courses';
import { deficitsOf, deficitTable, plansOf, planTable } from './card-needs';
import { orderedTeacher, personRequisites } from './card-person';
import { windowParts } from './card-windows';
import { SCHOOL_FACES } from './faces';
import { teacherSubjects } from './own-page';
import { type PeopleOnPaper, peopleOnPaper, signedName } from './people-on-paper';

const CURATOR = 'Куратор';

/** Lines for what is said of the whole support. */
const CONCLUSION_LINES = 3;

interface Curator {
  /** null: not typed, or not to be told. */
  readonly shown: string | null;
  readonly line: SignatureLine;
}

/** A colleague's code is the colleague's name; a post («методист школы») leaves the name to the hand (Б-15). */
function curatorOf(
  { course }: SupportedWindow,
  { school }: SchoolResults,
  people: PeopleOnPaper,
): Curator {
  const typed = people.other(course.curator);
  if (typed === null) return { shown: null, line: { position: CURATOR, name: null } };
  const colleague = school.teachers.get(typed);
  if (colleague !== undefined) {
    const line = { position: CURATOR, name: people.signature(colleague) };
    return { shown: people.name(colleague), line };
  }
  const line = isWrittenAsName(typed)
    ? { position: CURATOR, name: signedName(typed) }
    : { position: `${CURATOR}, ${typed}`, name: null };
  return { shown: typed, line };
}

/** The teacher, and each curator once; a line for one who is not known. */
function signatureLines(teacher: SignatureLine, curators: readonly Curator[]): SignatureLine[] {
  const lines = new Map(
    curators.map(({ line }) => [`${line.position}\n${line.name ?? ''}`, line] as const),
  );
  const own = lines.size === 0 ? [{ position: CURATOR, name: null }] : [...lines.values()];
  return [teacher, ...own];
}

function card(
  results: SchoolResults,
  teacher: Teacher,
  codesOnly: boolean,
): PaperDocument | Missing {
  const { book, school } = results;
  const people = peopleOnPaper(book, codesOnly);
  const courses = cardCourses(results, teacher);
  const windows = currentWindows(teacher, school);
  const plans = plansOf(results, teacher);
  const deficits = deficitsOf(results, teacher);
  const period = formatPeriod(book.settings);
  if (courses.length + plans.length + deficits.length === 0) {
    return {
      missing: `За период ${period} у педагога нет ни курсов, ни посткурсового периода, ни ИОП и ИОМ, ни дефицитов. Внесите их на листы «Курсы», «ИОП и ИОМ», «Дефициты» или выберите другой период.`,
    };
  }
  const curators = windows.map((window) => curatorOf(window, results, people));
  const windowsParts = windows.flatMap((window, at): Part[] =>
    windowParts(window, {
      results,
      teacher,
      people,
      codesOnly,
      curator: curators[at]?.shown ?? null,
      suffix: windows.length === 1 ? '' : `, курс ${people.numbered(window.course.code)}`,
    }),
  );
  return paperDocument({
    title: SCHOOL_FACES.card.title,
    notice: noticeFor(codesOnly),
    requisites: personRequisites(results, teacher, people),
    parts: [
      heading('Курсы'),
      courses.length === 0
        ? paragraph('Курсов, которые относятся к этому периоду, в книге нет.')
        : courseTable(courses, people),
      ...(windows.length === 0
        ? [paragraph(`Посткурсового периода в отчётном периоде ${period} нет.`)]
        : [chartPart(windowChart(windows, book.settings.referenceDay, people))]),
      ...windowsParts,
      heading('ИОП и ИОМ'),
      plans.length === 0 ? paragraph('В этом периоде ИОП и ИОМ нет.') : planTable(plans, people),
      heading('Профессиональные дефициты'),
      deficits.length === 0
        ? paragraph('Сведений о дефицитах за этот период нет.')
        : deficitTable(deficits, people),
      heading('Итоги сопровождения'),
      blankLines('Выводы и рекомендации:', CONCLUSION_LINES),
      signatures(
        signatureLines({ position: 'Педагог', name: people.signature(teacher) }, curators),
      ),
    ],
  });
}

export const CARD: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.card,
  options: [],
  subjects: teacherSubjects,
  make: (results: SchoolResults, order: DocumentOrder) => {
    const teacher = orderedTeacher(results, order);
    return 'missing' in teacher ? teacher : card(results, teacher, order.codesOnly);
  },
};
