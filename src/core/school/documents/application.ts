/** «Заявка в ЦНППМ»: the head’s application for one difficulty (rules Б-22, Б-23). */
import { DAY_BY_HAND } from '../../documents/by-hand';
import {
  list,
  type PaperDocument,
  paperDocument,
  paragraph,
  signatures,
} from '../../documents/document';
import { type DocumentKind, type Missing, noticeFor } from '../../documents/kind';
import { dayInWords } from '../../documents/typeset';
import type { Day } from '../../values/day';
import type { SchoolResults } from '../compute-school';
import { APPLICATIONS, type Application } from '../tables/applications';
import {
  type Difficulty,
  difficultySubjects,
  difficultyTable,
  numberText,
  orderedDifficulty,
} from './application-row';
import { SCHOOL_FACES } from './faces';
import { peopleOnPaper } from './people-on-paper';
import { headOf } from './whole-school';

interface Decision {
  readonly number: string;
  readonly day: Day;
}

/** The decision that the application rests on, or why there is none to rest on (rule Б-23). */
function decisionOf({ row, decisionNumber, decided, applied }: Application): Decision | Missing {
  const place = `лист «${APPLICATIONS.sheet}», строка ${row}`;
  if (decisionNumber === null || decided === null) {
    return {
      missing: `Нет решения ММС: без него заявку не подают. Подготовьте «Выписку из решения ММС», а когда решение примут, впишите его номер и дату: ${place}.`,
    };
  }
  if (applied !== null && applied < decided) {
    return { missing: `Дата заявки раньше решения ММС. Исправьте одну из дат: ${place}.` };
  }
  return { number: decisionNumber, day: decided };
}

/** «от 10 марта 2026 г. № 12». */
function decisionText({ number, day }: Decision): string {
  return `от ${dayInWords(day)} № ${numberText(number, day)}`;
}

function application(
  results: SchoolResults,
  difficulty: Difficulty,
  decision: Decision,
  codesOnly: boolean,
): PaperDocument {
  const { book } = results;
  const { settings } = book;
  const people = peopleOnPaper(book, codesOnly);
  const { applied } = difficulty.application;
  const basis = decisionText({ ...decision, number: people.numbered(decision.number) });
  return paperDocument({
    title: SCHOOL_FACES.application.title,
    notice: noticeFor(codesOnly),
    addressee: [
      'Руководителю ЦНППМ',
      '______________________________',
      '______________________________',
    ],
    requisites: [
      ['Школа', settings.schoolName],
      ['Муниципалитет', settings.municipality],
      ['Дата заявки', applied === null ? DAY_BY_HAND : dayInWords(applied)],
      ['Данные на', dayInWords(settings.referenceDay)],
    ],
    parts: [
      paragraph(
        `На основании решения муниципальной методической службы (ММС) ${basis} просим провести диагностику профессиональных дефицитов педагога и организовать научно-методическое сопровождение в рамках индивидуального образовательного маршрута (ИОМ) в связи с затруднениями в посткурсовой период.`,
      ),
      difficultyTable(results, difficulty, people),
      paragraph('Приложения:'),
      list(
        [
          `Выписка из решения ММС ${basis}.`,
          ...(codesOnly ? [] : ['Согласие педагога на обработку персональных данных.']),
        ],
        true,
      ),
      signatures([headOf(results, people)]),
    ],
  });
}

export const APPLICATION: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.application,
  options: [],
  subjects: difficultySubjects,
  make: (results, order) => {
    const difficulty = orderedDifficulty(results, order);
    if ('missing' in difficulty) return difficulty;
    const decision = decisionOf(difficulty.application);
    if ('missing' in decision) return decision;
    return application(results, difficulty, decision, order.codesOnly);
  },
};
