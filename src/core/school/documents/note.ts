/** «Справка о посткурсовом сопровождении»: what a deputy head signs without retyping (rules Б-30, Б-40 … Б-49). */
import { DAY_BY_HAND } from '../../documents/by-hand';
import {
  blankLines,
  heading,
  list,
  type Part,
  paperDocument,
  paragraph,
  signatures,
} from '../../documents/document';
import { type DocumentKind, type DocumentOrder, noticeFor } from '../../documents/kind';
import { dayInWords } from '../../documents/typeset';
import type { SchoolResults } from '../compute-school';
import { SCHOOL_FACES } from './faces';
import { coverageParts } from './note-coverage';
import { type NoteFacts, noteFacts } from './note-facts';
import { pointsParts } from './note-points';
import { type NamesOf, NOTE_RULES, namesBy, type SpeakingRule } from './note-recommendations';
import { courseNeedParts, deficitParts, difficultyParts, resultParts } from './note-results';
import { sharesParts } from './note-shares';
import { peopleOnPaper } from './people-on-paper';
import { BLANK, BLOCKED, deputyOf, headOf, schoolRequisites } from './whole-school';

/** What the note is for, and by what it was made. */
function purposeParts({ book }: SchoolResults): Part[] {
  const { periodStart, periodEnd } = book.settings;
  const span = `с ${dayInWords(periodStart)} по ${dayInWords(periodEnd)}`;
  return [
    paragraph(
      `Цель: оценить охват педагогов посткурсовым сопровождением и его результаты за период ${span}`,
    ),
    paragraph(
      'Основание: Положение о посткурсовом сопровождении педагогов; данные книги учёта школы: курсы, мероприятия, дефициты, заявки в ЦНППМ, аттестация, планы повышения квалификации.',
    ),
  ];
}

const said = (kind: SpeakingRule['kind'], facts: NoteFacts, names: NamesOf): string[] =>
  NOTE_RULES.filter((rule) => rule.kind === kind).flatMap((rule) => rule.say(facts, names) ?? []);

/** What the rules say, and room for what only people can. */
function conclusionParts(facts: NoteFacts, names: NamesOf): Part[] {
  const conclusions = said('conclusion', facts, names);
  const recommendations = said('recommendation', facts, names);
  return [
    heading('Выводы'),
    ...(conclusions.length === 0 ? [] : [list(conclusions, true)]),
    blankLines(conclusions.length === 0 ? 'Выводы комиссии' : 'Другие выводы', 2),
    heading('Рекомендации'),
    recommendations.length === 0
      ? paragraph('По данным книги рекомендовать нечего.')
      : list(recommendations, true),
    blankLines('Другие рекомендации', 3),
  ];
}

function notePaper(results: SchoolResults, { codesOnly }: Pick<DocumentOrder, 'codesOnly'>) {
  const people = peopleOnPaper(results.book, codesOnly);
  const facts = noteFacts(results);
  const names = namesBy((teacher) => people.signature(teacher) ?? people.name(teacher));
  return paperDocument({
    title: SCHOOL_FACES.note.title,
    notice: noticeFor(codesOnly),
    requisites: schoolRequisites(results),
    parts: [
      ...purposeParts(results),
      ...coverageParts(facts, people),
      ...sharesParts(facts),
      ...difficultyParts(facts, people),
      ...resultParts(facts),
      ...deficitParts(facts),
      ...pointsParts(results),
      ...courseNeedParts(facts, people),
      ...conclusionParts(facts, names),
      signatures([deputyOf(results, people)]),
      paragraph(`Рассмотрена на заседании ${BLANK}, протокол №\u00a0____ от ${DAY_BY_HAND}`),
      signatures([headOf(results, people)]),
    ],
  });
}

/** Without people or courses there is nothing to tell. */
function missingOf({ book, school }: SchoolResults): string | null {
  if (book.blocked) return BLOCKED.missing;
  if (school.base.length === 0) {
    return 'На листе «Педагоги» нет никого, кто работает в школе на дату расчёта. Впишите педагогов и проверьте их строки по листу «Проверка».';
  }
  if (book.courses.length === 0) {
    return book.filledRows.courses > 0
      ? 'На листе «Курсы» все строки с ошибками. Исправьте их по листу «Проверка».'
      : 'На листе «Курсы» нет строк. Впишите курсы: после них начинается посткурсовой период.';
  }
  return null;
}

export const NOTE: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.note,
  options: [],
  subjects: null,
  make: (results, order) => {
    const missing = missingOf(results);
    return missing === null ? notePaper(results, order) : { missing };
  },
};
