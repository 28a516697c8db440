/** «Рейтинг»: places, points, and a column for each criterion. */
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import { pointsOf } from '../../values/points';
import { counted, ENTRIES } from '../../values/russian';
import { dynamicsText, gainOf } from '../rating/dynamics';
import type { Rating, RatingLine } from '../rating/rating';
import type { SchoolBook } from '../school-book';
import { titlesOf } from './title';

export const RATING_SHEET = 'Рейтинг';

/** A shared place is text («1–2»), any other a number. */
const placeCell = ({ place, shown }: RatingLine): Cell => (shown === String(place) ? place : shown);

function lineOf(line: RatingLine, rating: Rating, previous: number | undefined): Cell[] {
  return [
    placeCell(line),
    line.teacher.code,
    line.teacher.name,
    pointsOf(line.first),
    pointsOf(line.second),
    pointsOf(line.total),
    pointsOf(line.self),
    pointsOf(line.confirmed),
    (line.total - line.self) / 100,
    line.unchecked,
    previous ?? '—',
    dynamicsText(gainOf(line.place, previous)),
    ...rating.criteria.map(({ code }): Cell => {
      const points = line.byCriterion.get(code);
      return points === undefined ? null : pointsOf(points.final);
    }),
  ];
}

const STATE_WORDS = {
  preliminary: (unchecked: number) =>
    `Предварительный рейтинг: не проверено ${counted(unchecked, ENTRIES)}`,
  final: 'Все записи проверены',
};

/** `previous` gives the place in the newest earlier archived rating by teacher code. */
export function ratingSheet(
  book: SchoolBook,
  rating: Rating,
  previous: ReadonlyMap<string, number>,
): SheetPlan {
  const { settings } = book;
  return {
    name: RATING_SHEET,
    kind: 'computed',
    titles: [
      ...titlesOf('Рейтинг педагогов', book),
      `${rating.unchecked > 0 ? STATE_WORDS.preliminary(rating.unchecked) : STATE_WORDS.final}. Основа: ${settings.ratingBasis}. Версия критериев: ${rating.version}`,
    ],
    frozenColumns: 3,
    columns: [
      { header: 'Место', width: 65, look: 'text' },
      { header: 'Код педагога', width: 110, look: 'text' },
      { header: 'ФИО', width: 250, look: 'text' },
      {
        header: 'П1',
        width: 65,
        look: 'points',
        note: 'Условия и внешние ресурсы для достижений обучающихся.',
      },
      {
        header: 'П2',
        width: 65,
        look: 'points',
        note: 'Деятельность педагога в профессиональном социуме.',
      },
      { header: 'Итого', width: 75, look: 'points' },
      { header: 'Самооценка', width: 100, look: 'points' },
      { header: 'Подтверждено', width: 110, look: 'points' },
      { header: 'Расхождение', width: 105, look: 'points', note: 'Итого минус самооценка.' },
      { header: 'Не проверено', width: 105, look: 'integer' },
      { header: 'Прежнее место', width: 85, look: 'text' },
      { header: 'Динамика', width: 85, look: 'text' },
      ...rating.criteria.map(({ code, wording }) => ({
        header: code,
        width: 60,
        look: 'points' as const,
        note: wording,
      })),
    ],
    rows: rating.lines.map((line) => lineOf(line, rating, previous.get(line.teacher.code))),
  };
}
