/** The points of a person's own page: by criterion, with what each is made of (rule Я-61). */
import { column, type Part, paragraph, row, type TableRow, table } from '../../documents/document';
import { formatDay } from '../../values/day';
import { formatDecimal } from '../../values/decimal';
import { formatPoints } from '../../values/points';
import { uncheckedText } from '../../values/russian';
import { INDICATOR_TITLES } from '../../vocabulary/activities';
import type { SchoolResults } from '../compute-school';
import type { WordsForOne } from '../naming/words-for-one';
import { whyNotInBase } from '../people';
import type { Entry } from '../rating/entry';
import type { CriterionPoints } from '../rating/points-by-criterion';
import type { RatingLine } from '../rating/rating';
import { nameOf } from '../rating-groups';
import { ACTIVITIES, type Activity } from '../tables/activities';
import { MENTORSHIPS } from '../tables/mentorships';
import type { Teacher } from '../tables/teachers';

/** Numbers are no wider than their headers: what is said of an entry takes the rest of the page. */
const COLUMNS = [
  column('Критерий, запись', 44),
  column('Самооценка', 11, 'end'),
  column('Подтверждено', 14, 'end'),
  column('Засчитано', 10, 'end'),
  column('Проверка', 21),
];

const NO_EVIDENCE = 'нет подтверждения';

/** Whether the proof of an activity is still owed: it counts, and nothing is written of a document. */
export function lacksEvidence({ evidence, review }: Activity): boolean {
  return evidence === null && review !== 'отклонено';
}

/** What a reader of one person's entries needs. */
interface Reader {
  readonly words: WordsForOne;
  /** The person's own, by row. */
  readonly activities: ReadonlyMap<number, Activity>;
}

/** The person's activities by the row that they are typed on. */
export function activitiesByRow(
  { school }: Pick<SchoolResults, 'school'>,
  teacher: Teacher,
): ReadonlyMap<number, Activity> {
  return new Map(school.rowsOf.activities(teacher).map((activity) => [activity.row, activity]));
}

/** The activity that an entry comes from; undefined for a fact of a register. */
export function activityBehind(
  { source }: Pick<Entry, 'source'>,
  activities: ReadonlyMap<number, Activity>,
): Activity | undefined {
  return source.sheet === ACTIVITIES.sheet ? activities.get(source.row) : undefined;
}

/** «подтверждено частично: без анализа; нет подтверждения». */
function reviewText(entry: Entry, { words, activities }: Reader): string {
  const activity = activityBehind(entry, activities);
  if (activity === undefined) return `${entry.review}: лист «${entry.source.sheet}»`;
  const { review, comment } = activity;
  const said = comment === null ? review : `${review}: ${words.remark(comment)}`;
  return lacksEvidence(activity) ? `${said}; ${NO_EVIDENCE}` : said;
}

/** What the scale looked at: «муниципальный, призёр, 3 шт.»; a fact of a register tells it itself. */
function scaleText({ level, result, format, quantity }: Activity): string {
  const count = quantity === null || quantity === 1 ? null : `${formatDecimal(quantity)} шт.`;
  const said = [level, result, format, count].filter((one) => one !== null).join(', ');
  return said === '' ? '' : ` (${said})`;
}

/** «10.01.2026, достижение обучающихся: Олимпиада (муниципальный, призёр)». */
function entryText(entry: Entry, { words, activities }: Reader): string {
  const { date, kind, topic, source } = entry;
  const activity = activityBehind(entry, activities);
  // The topic of a mentorship is somebody else's code.
  const isHidden = topic === null || source.sheet === MENTORSHIPS.sheet;
  const about = isHidden ? '' : `: ${words.work(topic)}`;
  return `${formatDay(date)}, ${kind}${about}${activity ? scaleText(activity) : ''}`;
}

function entryRow(entry: Entry, reader: Reader): TableRow {
  const { self, checked, final } = entry.scores;
  return row([
    entryText(entry, reader),
    formatPoints(self),
    checked === null ? '—' : formatPoints(checked),
    formatPoints(final),
    reviewText(entry, reader),
  ]);
}

/** «1.1. Олимпиады (предел 15; засчитывается лучшая запись)». */
function criterionTitle({ code, wording, cap, counting }: CriterionPoints['criterion']): string {
  const limits = [
    ...(cap === null ? [] : [`предел\u00a0${formatDecimal(cap)}`]),
    ...(counting === 'максимум' ? ['засчитывается лучшая запись'] : []),
  ];
  return `${code}. ${wording}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
}

function criterionRows(points: CriterionPoints, reader: Reader): TableRow[] {
  const { criterion, self, checked, final, entries } = points;
  const sums = [self, checked, final].map(formatPoints);
  return [
    row([criterionTitle(criterion), ...sums, null], true),
    ...entries.map((entry) => entryRow(entry, reader)),
  ];
}

/** «Итого (П1 + П2)», with the weights where they are not 1. */
function totalTitle({ weight1, weight2 }: SchoolResults['book']['settings']): string {
  const term = (weight: number, name: string): string =>
    weight === 1 ? name : `${formatDecimal(weight)} × ${name}`;
  return `Итого (${term(weight1, 'П1')} + ${term(weight2, 'П2')})`;
}

function totalRows({ book }: SchoolResults, line: RatingLine): TableRow[] {
  const { first, second, self, confirmed, total } = line;
  return [
    row([`П1. ${INDICATOR_TITLES.П1}`, null, null, formatPoints(first), null], true),
    row([`П2. ${INDICATOR_TITLES.П2}`, null, null, formatPoints(second), null], true),
    row([totalTitle(book.settings), ...[self, confirmed, total].map(formatPoints), null], true),
  ];
}

function placeText({ rating }: SchoolResults, line: RatingLine, words: WordsForOne): string {
  const where = rating.groups === null ? '' : ` в группе «${words.work(nameOf(line.teacher))}»`;
  return `Место в рейтинге${where}: ${line.shown}.`;
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
  const reader = { words, activities: activitiesByRow(results, teacher) };
  // In the order of «Критерии», as on every other sheet.
  const own = rating.criteria.flatMap(({ code }) => line.byCriterion.get(code) ?? []);
  const criteria = own.flatMap((points) => criterionRows(points, reader));
  const { unchecked } = line;
  return [
    ...(own.length === 0
      ? [
          paragraph(
            'Записей с критериями за период нет, поэтому баллов пока нет. Передайте сведения о своей работе тому, кто ведёт рейтинг.',
          ),
        ]
      : []),
    table(COLUMNS, [...criteria, ...totalRows(results, line)]),
    paragraph(`Засчитывается: ${book.settings.ratingBasis}.`),
    ...(unchecked === 0
      ? []
      : [paragraph(`Ещё ${uncheckedText(unchecked)}: баллы могут измениться.`)]),
    ...(showsPlace ? [paragraph(placeText(results, line, words))] : []),
  ];
}
