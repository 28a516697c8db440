/** «Выписка из решения ММС»: what the application rests on, filled in or a draft (rule Б-24). */
import { DAY_BY_HAND } from '../../documents/by-hand';
import {
  blankLines,
  heading,
  list,
  type PaperDocument,
  paperDocument,
  paragraph,
  signatures,
} from '../../documents/document';
import { type DocumentKind, noticeFor } from '../../documents/kind';
import { dayInWords } from '../../documents/typeset';
import type { SchoolResults } from '../compute-school';
import type { Application } from '../tables/applications';
import {
  type Difficulty,
  difficultySubjects,
  difficultyTable,
  numberText,
  orderedDifficulty,
} from './application-row';
import { SCHOOL_FACES } from './faces';
import { type PeopleOnPaper, peopleOnPaper } from './people-on-paper';

/** Lines for what else the service decides. */
const MORE_LINES = 2;

const NUMBER_BY_HAND = '__________';

/** «проект: номер решения не указан»; null where the row has both. */
function draftMark({ decisionNumber, decided }: Application): string | null {
  if (decisionNumber !== null && decided !== null) return null;
  if (decisionNumber === null && decided === null) return 'проект: номер и дата решения не указаны';
  return `проект: ${decisionNumber === null ? 'номер решения не указан' : 'дата решения не указана'}`;
}

function shownNumber(
  { decisionNumber, decided }: Application,
  { numbered }: PeopleOnPaper,
): string {
  return decisionNumber === null ? NUMBER_BY_HAND : numbered(numberText(decisionNumber, decided));
}

function decision(
  results: SchoolResults,
  difficulty: Difficulty,
  codesOnly: boolean,
): PaperDocument {
  const { settings } = results.book;
  const { application } = difficulty;
  const people = peopleOnPaper(results.book, codesOnly);
  const school =
    settings.schoolName === null
      ? 'образовательной организации'
      : `образовательной организации (${settings.schoolName})`;
  const { decided, noticed } = application;
  return paperDocument({
    title: SCHOOL_FACES.decision.title,
    notice: noticeFor(codesOnly),
    mark: draftMark(application),
    requisites: [
      ['Муниципалитет', settings.municipality],
      ['Номер решения', shownNumber(application, people)],
      ['Дата решения', decided === null ? DAY_BY_HAND : dayInWords(decided)],
      ['Школа', settings.schoolName],
      ['Данные на', dayInWords(settings.referenceDay)],
    ],
    parts: [
      heading('Слушали'),
      paragraph(
        `О затруднении педагога в посткурсовой период, зафиксированном ${dayInWords(noticed)}`,
      ),
      difficultyTable(results, difficulty, people),
      heading('Решили'),
      list(
        [
          'Признать, что педагог испытывает затруднение в посткурсовой период и нуждается в научно-методическом сопровождении.',
          `Рекомендовать руководителю ${school} подать заявку в ЦНППМ для сопровождения педагога в рамках индивидуального образовательного маршрута (ИОМ) на основе диагностики.`,
          'Методической службе школы продолжать посткурсовое сопровождение педагога и учитывать результаты диагностики и ИОМ.',
        ],
        true,
      ),
      blankLines('Ещё решили:', MORE_LINES),
      signatures([
        { position: 'Председатель ММС', name: null },
        { position: 'Секретарь', name: null },
      ]),
      heading('Выписка верна'),
      signatures([{ position: 'Представитель ММС', name: null }]),
    ],
  });
}

export const DECISION: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.decision,
  options: [],
  subjects: difficultySubjects,
  make: (results, order) => {
    const difficulty = orderedDifficulty(results, order);
    return 'missing' in difficulty ? difficulty : decision(results, difficulty, order.codesOnly);
  },
};
