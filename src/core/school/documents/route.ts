/** «Индивидуальный образовательный маршрут»: a person's rows of «ИОП и ИОМ» (rules Б-20, Б-21). */
import {
  blankLines,
  column,
  heading,
  type PaperDocument,
  type Part,
  paperDocument,
  row,
  signatures,
  table,
} from '../../documents/document';
import { type DocumentKind, type Missing, noticeFor } from '../../documents/kind';
import { formatPeriod } from '../../settings/period';
import { formatDay } from '../../values/day';
import type { SchoolResults } from '../compute-school';
import type { DevelopmentPlan } from '../tables/development-plans';
import type { Teacher } from '../tables/teachers';
import { deficitsOf, deficitTable, NOT_SAID, plansOf, planTitle, termText } from './card-needs';
import { orderedTeacher, personRequisites } from './card-person';
import { SCHOOL_FACES } from './faces';
import { teacherSubjects } from './own-page';
import { type PeopleOnPaper, peopleOnPaper } from './people-on-paper';
import { approval } from './whole-school';

const PROGRAMME = 'Индивидуальная образовательная программа';

/** Lines for what has come of one programme or route. */
const RESULT_LINES = 3;

/** «Мероприятия» as they are listed: a line each, or parted by semicolons. */
function measuresIn(measures: string | null): string[] {
  return (measures ?? '')
    .split(/[;\r\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Each measure with the last day of the whole, and room for the mark. */
function measureTable({ measures, ended }: DevelopmentPlan, { words }: PeopleOnPaper): Part {
  const listed = measuresIn(measures);
  const term = ended === null ? null : `до ${formatDay(ended)}`;
  return table(
    [
      column('№', 6, 'end'),
      column('Мероприятие', 50),
      column('Срок', 18),
      column('Отметка о выполнении', 26),
    ],
    listed.length === 0
      ? [row([null, 'Мероприятия не указаны', null, null])]
      : listed.map((one, at) => row([String(at + 1), words(one), term, null])),
  );
}

function planParts(plan: DevelopmentPlan, number: string, { words }: PeopleOnPaper): Part[] {
  const said = (text: string | null): string => (text === null ? NOT_SAID : words(text));
  return [
    heading(`${number}${planTitle(plan)}`),
    table(
      [column('Раздел', 30), column('Содержание', 70)],
      [
        row(['Цель', said(plan.goal)]),
        row(['Профессиональные дефициты', said(plan.deficits)]),
        row(['Имеющиеся компетенции', said(plan.strengths)]),
        row(['Предстоящая деятельность', said(plan.ahead)]),
        row(['Срок', termText(plan)]),
        row(['Дата корректировки', plan.revised === null ? 'не было' : formatDay(plan.revised)]),
        row(['Статус', plan.status ?? NOT_SAID]),
      ],
    ),
  ];
}

function route(
  results: SchoolResults,
  teacher: Teacher,
  codesOnly: boolean,
): PaperDocument | Missing {
  const { book } = results;
  const plans = plansOf(results, teacher);
  if (plans.length === 0) {
    return {
      missing: `На листе «ИОП и ИОМ» нет строк педагога за период ${formatPeriod(book.settings)}. Внесите маршрут на этот лист или выберите другой период.`,
    };
  }
  const people = peopleOnPaper(book, codesOnly);
  const deficits = deficitsOf(results, teacher);
  return paperDocument({
    title: plans.every(({ kind }) => kind === 'ИОП') ? PROGRAMME : SCHOOL_FACES.route.title,
    notice: noticeFor(codesOnly),
    addressee: approval(results, people),
    requisites: personRequisites(results, teacher, people),
    parts: [
      ...plans.flatMap((plan, at) => [
        ...planParts(plan, plans.length === 1 ? '' : `${at + 1}. `, people),
        measureTable(plan, people),
        blankLines('Результат:', RESULT_LINES),
      ]),
      ...(deficits.length === 0
        ? []
        : [heading('Профессиональные дефициты'), deficitTable(deficits, people)]),
      signatures([
        { position: 'Педагог', name: people.signature(teacher) },
        { position: 'Методист (куратор)', name: null },
      ]),
    ],
  });
}

export const ROUTE: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.route,
  options: [],
  subjects: teacherSubjects,
  make: (results, order) => {
    const teacher = orderedTeacher(results, order);
    return 'missing' in teacher ? teacher : route(results, teacher, order.codesOnly);
  },
};
