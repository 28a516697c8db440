/** «Оценочный лист»: a person's points for the commission to confirm and sign (rules Б-16 … Б-19). */
import { barChart } from '../../documents/chart';
import {
  blankLines,
  chartPart,
  heading,
  type PaperDocument,
  type Part,
  paperDocument,
  paragraph,
  signatures,
} from '../../documents/document';
import {
  type DocumentKind,
  type DocumentOption,
  type DocumentOrder,
  type Missing,
  noticeFor,
} from '../../documents/kind';
import { formatPoints, type Hundredths, pointsOf } from '../../values/points';
import { uncheckedText } from '../../values/russian';
import type { SchoolResults } from '../compute-school';
import { whyNotInBase } from '../people';
import { discretionNotice } from '../rating/discretion';
import type { Entry } from '../rating/entry';
import type { RatingLine } from '../rating/rating';
import type { Activity } from '../tables/activities';
import type { Teacher } from '../tables/teachers';
import { orderedTeacher, personRequisites } from './card-person';
import { SCHOOL_FACES } from './faces';
import { teacherSubjects } from './own-page';
import { type PeopleOnPaper, peopleOnPaper } from './people-on-paper';
import { activitiesByRow, type PointsReader, placeText, pointsTable } from './points-table';

const PLACE: DocumentOption = {
  id: 'place',
  title: 'Показать место в рейтинге',
  short: 'с местом',
};
const FILLED: DocumentOption = {
  id: 'filled',
  title: 'Только критерии с записями',
  short: 'только с записями',
};
const CHART: DocumentOption = {
  id: 'chart',
  title: 'Добавить диаграмму баллов по критериям',
  short: 'с диаграммой',
};

/** Lines for what the commission says of the whole. */
const COMMENT_LINES = 3;
const MEMBERS = 3;

/** «приказ № 3; подтверждено частично: без анализа»; of a register, where the row is (rule Б-18). */
function remarkText(entry: Entry, activity: Activity | undefined, people: PeopleOnPaper): string {
  if (activity === undefined) return `лист «${entry.source.sheet}»; ${entry.review}`;
  const { evidence, review, comment } = activity;
  const proof = evidence === null ? 'документ не указан' : people.proof(evidence);
  const check = comment === null ? review : `${review}: ${people.remark(comment)}`;
  return `${proof}; ${check}`;
}

/** The mentee of a row of «Наставничество», by name or code. */
function menteeOf(
  { source }: Entry,
  { book, school }: SchoolResults,
  people: PeopleOnPaper,
): string | null {
  const mentorship = book.mentorships.find(({ row }) => row === source.row);
  const mentee = mentorship && school.teachers.get(mentorship.teacher);
  return mentee === undefined ? null : people.name(mentee);
}

/** The figures of the table as bars: what the teacher claims beside what counts. */
function pointsChart(results: SchoolResults, { byCriterion }: RatingLine): Part[] {
  if (byCriterion.size === 0) return [];
  const value = (points: Hundredths) => ({ at: pointsOf(points), shown: formatPoints(points) });
  const bars = results.rating.criteria.flatMap(({ code }) => {
    const points = byCriterion.get(code);
    if (points === undefined) return [];
    return { label: code, values: [value(points.self), value(points.final)], goal: null };
  });
  const series = ['Самооценка', 'Засчитано'];
  return [chartPart(barChart({ title: 'Баллы по критериям', series, bars, most: null }))];
}

function scoreSheet(
  results: SchoolResults,
  teacher: Teacher,
  { codesOnly, options }: DocumentOrder,
): PaperDocument | Missing {
  const { book, rating } = results;
  const line = rating.lines.find((one) => one.teacher.code === teacher.code);
  if (line === undefined) {
    const why = whyNotInBase(teacher, book.settings.referenceDay);
    return {
      missing: `В рейтинге не участвует: ${why}. Если это не так, исправьте строку на листе «Педагоги».`,
    };
  }
  const people = peopleOnPaper(book, codesOnly);
  const reader: PointsReader = {
    activities: activitiesByRow(results, teacher),
    work: people.words,
    mentee: (entry) => menteeOf(entry, results, people),
    remark: (entry, activity) => remarkText(entry, activity, people),
  };
  const has = ({ id }: DocumentOption): boolean => options.includes(id);
  const { unchecked } = line;
  return paperDocument({
    title: SCHOOL_FACES.scores.title,
    notice: noticeFor(codesOnly),
    mark: unchecked === 0 ? null : `предварительный: ${uncheckedText(unchecked)}`,
    requisites: personRequisites(results, teacher, people),
    parts: [
      ...(line.byCriterion.size === 0 ? [paragraph('Записей с критериями за период нет.')] : []),
      pointsTable(results, line, reader, {
        remarks: 'Основание, проверка',
        isWhole: !has(FILLED),
      }),
      paragraph(`Засчитывается: ${book.settings.ratingBasis}.`),
      ...(has(PLACE) ? [paragraph(placeText(results, line, people.words))] : []),
      ...(has(CHART) ? pointsChart(results, line) : []),
      blankLines('Замечания и предложения комиссии:', COMMENT_LINES),
      heading('Комиссия'),
      signatures([
        { position: 'Председатель комиссии', name: null },
        ...Array.from({ length: MEMBERS }, () => ({ position: 'Член комиссии', name: null })),
      ]),
      heading('Ознакомление с баллами'),
      signatures([{ position: 'Педагог', name: people.signature(teacher) }]),
    ],
  });
}

export const SCORES: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.scores,
  options: [PLACE, FILLED, CHART],
  optionHint: ({ rating, book }, option) =>
    option === PLACE.id ? discretionNotice(rating, book.settings) : null,
  subjects: teacherSubjects,
  make: (results, order) => {
    const teacher = orderedTeacher(results, order);
    return 'missing' in teacher ? teacher : scoreSheet(results, teacher, order);
  },
};
