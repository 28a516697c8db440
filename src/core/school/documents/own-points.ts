/** The points of a person's own page: by criterion, with what each is made of (rule Я-61). */
import { type Part, paragraph } from '../../documents/document';
import type { WordsForOne } from '../../naming/words-for-one';
import { uncheckedText } from '../../values/russian';
import type { SchoolResults } from '../compute-school';
import { whyNotInBase } from '../people';
import type { Entry } from '../rating/entry';
import type { Activity } from '../tables/activities';
import type { Teacher } from '../tables/teachers';
import { activitiesByRow, lacksEvidence, placeText, pointsTable } from './points-table';

const NO_EVIDENCE = 'нет подтверждения';

/** «подтверждено частично: без анализа; нет подтверждения». */
function reviewText(
  entry: Entry,
  activity: Activity | undefined,
  remark: WordsForOne['remark'],
): string {
  if (activity === undefined) return `${entry.review}: лист «${entry.source.sheet}»`;
  const { review, comment } = activity;
  const said = comment === null ? review : `${review}: ${remark(comment)}`;
  return lacksEvidence(activity) ? `${said}; ${NO_EVIDENCE}` : said;
}

/**
 * The table of points with its totals, as «Рейтинг» has them, and the place where it is to be shown;
 * whoever is not ranked reads why.
 */
export function ownPoints(
  results: SchoolResults,
  teacher: Teacher,
  words: WordsForOne,
  showsPlace: boolean,
): Part[] {
  const { book, rating } = results;
  const line = rating.lines.find((one) => one.teacher.code === teacher.code);
  if (line === undefined) {
    const why = whyNotInBase(teacher, book.settings.referenceDay);
    return [paragraph(`В рейтинге не участвует: ${why}.`)];
  }
  const reader = {
    activities: activitiesByRow(results, teacher),
    work: words.work,
    // Whom the person mentors is somebody else.
    mentee: () => null,
    remark: (entry: Entry, activity: Activity | undefined) =>
      reviewText(entry, activity, words.remark),
  };
  const { unchecked } = line;
  return [
    ...(line.byCriterion.size === 0
      ? [
          paragraph(
            'Записей с критериями за период нет, поэтому баллов пока нет. Передайте сведения о своей работе тому, кто ведёт рейтинг.',
          ),
        ]
      : []),
    pointsTable(results, line, reader, { remarks: 'Проверка', isWhole: false }),
    paragraph(`Засчитывается: ${book.settings.ratingBasis}.`),
    ...(unchecked === 0
      ? []
      : [paragraph(`Ещё ${uncheckedText(unchecked)}: баллы могут измениться.`)]),
    ...(showsPlace ? [paragraph(placeText(results, line, words.work))] : []),
  ];
}
