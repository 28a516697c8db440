/** «Рейтинг»: places, points, and a column for each criterion. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { type Hundredths, pointsOf, subtractPoints } from '../../values/points';
import { uncheckedText } from '../../values/russian';
import { INDICATOR_TITLES } from '../../vocabulary/activities';
import { RATING_GROUPS } from '../../vocabulary/staff';
import { discretionNotice } from '../rating/discretion';
import { dynamicsText, gainOf } from '../rating/dynamics';
import type { Rating, RatingLine } from '../rating/rating';
import { nameOf } from '../rating-groups';
import type { SchoolBook } from '../school-book';
import type { Criterion } from '../tables/criteria';
import { titlesOf } from './title';

export const RATING_SHEET = 'Рейтинг';

/** A ranked person with the place in the newest earlier archived rating. */
interface RatingRow extends RatingLine {
  readonly previous: number | undefined;
}

type Column = ComputedColumn<RatingRow>;

function pointsColumn(
  header: string,
  width: number,
  pick: (line: RatingLine) => Hundredths,
  note?: string,
): Column {
  const rest = note === undefined ? {} : { note };
  return column(header, 'points', width, (line) => pointsOf(pick(line)), rest);
}

const PERSON_COLUMNS: readonly Column[] = [
  // A shared place is text («1–2»), any other a number.
  column('Место', 'text', 65, ({ place, shown }) => (shown === String(place) ? place : shown)),
  column('Код педагога', 'text', 110, (line) => line.teacher.code),
  column('ФИО', 'text', 250, (line) => line.teacher.name),
];

/** Only where places are counted inside groups. */
const GROUP_COLUMN: Column = column('Группа', 'text', 150, (line) => nameOf(line.teacher), {
  values: RATING_GROUPS,
  wrap: true,
});

const RESULT_COLUMNS: readonly Column[] = [
  pointsColumn('П1', 65, (line) => line.first, INDICATOR_TITLES.П1),
  pointsColumn('П2', 65, (line) => line.second, INDICATOR_TITLES.П2),
  pointsColumn('Итого', 75, (line) => line.total),
  pointsColumn('Самооценка', 100, (line) => line.self),
  pointsColumn('Подтверждено', 110, (line) => line.confirmed),
  pointsColumn(
    'Расхождение',
    105,
    (line) => subtractPoints(line.total, line.self),
    'Итого минус самооценка.',
  ),
  column('Не проверено', 'integer', 105, (line) => line.unchecked),
  column('Прежнее место', 'text', 85, (line) => line.previous ?? '—'),
  column('Динамика', 'text', 85, (line) => dynamicsText(gainOf(line.place, line.previous))),
];

/** Headed by the criterion's code; blank for whoever has no entry under it. */
function criterionColumn({ code, wording }: Criterion): Column {
  return column(
    code,
    'points',
    60,
    ({ byCriterion }) => {
      const points = byCriterion.get(code);
      return points === undefined ? null : pointsOf(points.final);
    },
    { note: wording },
  );
}

function columnsOf({ groups, criteria }: Rating): Column[] {
  return [
    ...PERSON_COLUMNS,
    ...(groups === null ? [] : [GROUP_COLUMN]),
    ...RESULT_COLUMNS,
    ...criteria.map(criterionColumn),
  ];
}

const STATE_WORDS = {
  preliminary: (unchecked: number) => `Предварительный рейтинг: ${uncheckedText(unchecked)}`,
  final: 'Все записи проверены',
};

/**
 * `previous` gives the place in the newest earlier archived rating by teacher code (rule Р-10);
 * `since`: since when the criteria have been what they are, «от 15.04.2026».
 */
export function ratingSheet(
  book: SchoolBook,
  rating: Rating,
  previous: ReadonlyMap<string, number>,
  since: string,
): SheetPlan {
  const { settings } = book;
  // On the line of the state: how many lines stand above the header must not change.
  const state = [
    discretionNotice(rating, settings),
    rating.unchecked > 0 ? STATE_WORDS.preliminary(rating.unchecked) : STATE_WORDS.final,
    `Основа: ${settings.ratingBasis}`,
    `Критерии ${since}`,
  ];
  return computedSheet({
    name: RATING_SHEET,
    titles: [
      ...titlesOf('Рейтинг педагогов', book),
      state.filter((sentence) => sentence !== null).join('. '),
    ],
    frozenColumns: 3,
    columns: columnsOf(rating),
    rows: rating.lines.map((line) => ({ ...line, previous: previous.get(line.teacher.code) })),
  });
}
