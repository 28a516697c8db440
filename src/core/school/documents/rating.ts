/** «Рейтинг» on paper: to be decided on and signed (rules Б-31, Б-32). */
import { DAY_BY_HAND } from '../../documents/by-hand';
import {
  blankLines,
  heading,
  type Part,
  paperDocument,
  paragraph,
  signatures,
} from '../../documents/document';
import {
  type DocumentKind,
  type DocumentOption,
  type DocumentOrder,
  noticeFor,
} from '../../documents/kind';
import { uncheckedText } from '../../values/russian';
import type { SchoolResults } from '../compute-school';
import { discretionNotice } from '../rating/discretion';
import type { RatingLine } from '../rating/rating';
import { SCHOOL_FACES } from './faces';
import { type PeopleOnPaper, peopleOnPaper } from './people-on-paper';
import { criteriaTable, fullTables, type RatingPaper, resultsTable } from './rating-tables';
import { BLANK, BLOCKED, deputyOf, schoolRequisites } from './whole-school';

const FULL: DocumentOption = {
  id: 'full',
  title: 'С баллами по каждому критерию (альбомный лист)',
  short: 'с критериями',
};

/** The threshold of a small group, where it bears on this rating (rule Р-14). */
function discretion(results: SchoolResults, people: PeopleOnPaper): Part[] {
  const notice = discretionNotice(results.rating, results.book.settings);
  return notice === null ? [] : [paragraph(`${people.words(notice)}.`)];
}

/** One table for all, or a heading with one for each group where places are counted so (rule Р-12). */
function placesParts(
  { rating }: SchoolResults,
  people: PeopleOnPaper,
  tables: (lines: readonly RatingLine[]) => Part[],
): Part[] {
  if (rating.groups === null) return tables(rating.lines);
  return rating.groups.flatMap(({ name, members }) => [
    heading(`Группа «${people.words(name)}»`),
    ...tables(members),
  ]);
}

/** What only the commission can say, and its signatures. */
function decisionParts(results: SchoolResults, people: PeopleOnPaper): Part[] {
  const { position, name } = deputyOf(results, people);
  return [
    heading('Решение'),
    ...(results.rating.unchecked === 0
      ? []
      : [
          paragraph(
            'Рейтинг предварительный: после проверки записей баллы и места могут измениться.',
          ),
        ]),
    paragraph(
      `Рассмотрено на заседании ${BLANK}${BLANK}, протокол №\u00a0______ от ${DAY_BY_HAND}`,
    ),
    paragraph('Рейтинг утвердить / принять к сведению (нужное подчеркнуть).'),
    blankLines('Замечания и особые мнения', 2),
    signatures([
      { position: 'Председатель комиссии', name: null },
      { position: 'Члены комиссии', name: null },
      { position: '', name: null },
      { position, name },
    ]),
  ];
}

function ratingPaper(results: SchoolResults, { codesOnly, options }: DocumentOrder) {
  const { rating, book, criteriaSince } = results;
  const people = peopleOnPaper(book, codesOnly);
  const paper: RatingPaper = { results, people, codesOnly };
  const isFull = options.includes(FULL.id);
  const tables = isFull ? fullTables : resultsTable;
  return paperDocument({
    title: 'Рейтинг педагогов',
    orientation: isFull ? 'landscape' : 'portrait',
    notice: noticeFor(codesOnly),
    mark: rating.unchecked === 0 ? null : `предварительный: ${uncheckedText(rating.unchecked)}`,
    requisites: [
      ...schoolRequisites(results),
      ['Основа', book.settings.ratingBasis],
      ['Критерии', criteriaSince],
    ],
    parts: [
      ...discretion(results, people),
      ...placesParts(results, people, (lines) => tables(paper, lines)),
      ...(isFull ? [heading('Критерии'), criteriaTable(rating, people)] : []),
      ...decisionParts(results, people),
    ],
  });
}

/** Without anybody, or without a single entry, there is nothing to decide on. */
function missingOf({ book, rating }: SchoolResults): string | null {
  if (book.blocked) return BLOCKED.missing;
  if (rating.lines.length === 0) {
    return 'Рейтинга нет: на листе «Педагоги» нет никого, кто в нём участвует. Впишите педагогов, которые работают в школе на дату расчёта.';
  }
  if (rating.lines.every(({ byCriterion }) => byCriterion.size === 0)) {
    return 'Рейтинга нет: за период нет ни одной записи с критерием. Впишите их на лист «Мероприятия» или выберите другой период.';
  }
  return null;
}

export const RATING: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.rating,
  options: [FULL],
  subjects: null,
  make: (results, order) => {
    const missing = missingOf(results);
    return missing === null ? ratingPaper(results, order) : { missing };
  },
};
