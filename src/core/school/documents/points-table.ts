/** The table of a person's points, by criterion with what each is made of (rules Я-61, Б-16). */
import { column, row, type TablePart, type TableRow, table } from '../../documents/document';
import { formatDay } from '../../values/day';
import { formatDecimal } from '../../values/decimal';
import { formatPoints, NO_POINTS } from '../../values/points';
import { INDICATOR_TITLES } from '../../vocabulary/activities';
import type { SchoolResults } from '../compute-school';
import type { Entry } from '../rating/entry';
import type { CriterionPoints } from '../rating/points-by-criterion';
import type { RatingLine } from '../rating/rating';
import { isFor, nameOf } from '../rating-groups';
import { ACTIVITIES, type Activity } from '../tables/activities';
import { MENTORSHIPS } from '../tables/mentorships';
import type { Teacher } from '../tables/teachers';

/** Whether the proof of an activity is still owed: it counts, and nothing is written of a document. */
export function lacksEvidence({ evidence, review }: Activity): boolean {
  return evidence === null && review !== 'отклонено';
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

/** How a reader of the table is told of one person's entries. */
export interface PointsReader {
  /** The person's own, by row. */
  readonly activities: ReadonlyMap<number, Activity>;
  /** What the person did, as typed, as far as the reader may see it. */
  readonly work: (text: string) => string;
  /** Whom a mentorship is of; null where the reader may not know. */
  readonly mentee: (entry: Entry) => string | null;
  /** What stands in the last column: the check, and what the points rest on. */
  readonly remark: (entry: Entry, activity: Activity | undefined) => string;
}

/** What the scale looked at: «муниципальный, призёр, количество 3»; a fact of a register tells it itself. */
function scaleText({ level, result, format, quantity }: Activity): string {
  const count =
    quantity === null || quantity === 1 ? null : `количество ${formatDecimal(quantity)}`;
  const said = [level, result, format, count].filter((one) => one !== null).join(', ');
  return said === '' ? '' : ` (${said})`;
}

function topicOf(entry: Entry, { work, mentee }: PointsReader): string | null {
  // The topic of a mentorship is somebody else's code.
  if (entry.source.sheet === MENTORSHIPS.sheet) return mentee(entry);
  return entry.topic === null ? null : work(entry.topic);
}

/** «10.01.2026, достижение обучающихся: Олимпиада (муниципальный, призёр)». */
function entryText(entry: Entry, reader: PointsReader): string {
  const activity = activityBehind(entry, reader.activities);
  const topic = topicOf(entry, reader);
  const about = topic === null ? '' : `: ${topic}`;
  return `${formatDay(entry.date)}, ${entry.kind}${about}${activity ? scaleText(activity) : ''}`;
}

function entryRow(entry: Entry, reader: PointsReader): TableRow {
  const { self, checked, final } = entry.scores;
  return row([
    entryText(entry, reader),
    formatPoints(self),
    checked === null ? '—' : formatPoints(checked),
    formatPoints(final),
    reader.remark(entry, activityBehind(entry, reader.activities)),
  ]);
}

/** By day, as the card has them, whatever the order of the sheet. */
const inTime = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => a.date - b.date || a.source.row - b.source.row);

type Criterion = CriterionPoints['criterion'];

/** «1.1. Олимпиады (предел 15; засчитывается лучшая запись)». */
function criterionTitle(
  { code, wording, cap, counting }: Criterion,
  { work }: PointsReader,
): string {
  const limits = [
    ...(cap === null ? [] : [`предел\u00a0${formatDecimal(cap)}`]),
    ...(counting === 'максимум' ? ['засчитывается лучшая запись'] : []),
  ];
  return `${code}. ${work(wording)}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
}

function criterionRows(
  criterion: Criterion,
  points: CriterionPoints | undefined,
  reader: PointsReader,
): TableRow[] {
  const { self, checked, final } = points ?? {
    self: NO_POINTS,
    checked: NO_POINTS,
    final: NO_POINTS,
  };
  const sums = [self, checked, final].map(formatPoints);
  return [
    row(
      [criterionTitle(criterion, reader), ...sums, points === undefined ? 'записей нет' : null],
      true,
    ),
    ...inTime(points?.entries ?? []).map((entry) => entryRow(entry, reader)),
  ];
}

/** «Итого (П1 + П2)», with the weights where they are not 1. */
function totalTitle({ weight1, weight2 }: SchoolResults['book']['settings']): string {
  const term = (weight: number, name: string): string =>
    weight === 1 ? name : `${formatDecimal(weight)} × ${name}`;
  return `Итого (${term(weight1, 'П1')} + ${term(weight2, 'П2')})`;
}

/** A cell ends without the stop that the sheet has behind the name. */
const indicatorTitle = (indicator: keyof typeof INDICATOR_TITLES): string =>
  `${indicator}. ${INDICATOR_TITLES[indicator].replace(/\.$/, '')}`;

function totalRows({ book }: SchoolResults, line: RatingLine): TableRow[] {
  const { first, second, self, confirmed, total } = line;
  return [
    row([indicatorTitle('П1'), null, null, formatPoints(first), null], true),
    row([indicatorTitle('П2'), null, null, formatPoints(second), null], true),
    row([totalTitle(book.settings), ...[self, confirmed, total].map(formatPoints), null], true),
  ];
}

/** What of the table is not the same on every paper. */
interface PointsLayout {
  /** Over the last column. */
  readonly remarks: string;
  /** Every criterion that is for the person, or those with entries alone. */
  readonly isWhole: boolean;
}

/** Criteria in the order of «Критерии», as on every other sheet, then П1, П2 and «Итого» of «Рейтинг». */
export function pointsTable(
  results: SchoolResults,
  line: RatingLine,
  reader: PointsReader,
  { remarks, isWhole }: PointsLayout,
): TablePart {
  const criteria = results.rating.criteria.filter(
    (criterion) =>
      line.byCriterion.has(criterion.code) || (isWhole && isFor(criterion, line.teacher)),
  );
  return table(
    // Numbers are no wider than their headers: what is said of an entry takes the rest of the page.
    [
      column('Критерий, запись', 44),
      column('Самооценка', 11, 'end'),
      column('Подтверждено', 14, 'end'),
      column('Засчитано', 10, 'end'),
      column(remarks, 21),
    ],
    [
      ...criteria.flatMap((criterion) =>
        criterionRows(criterion, line.byCriterion.get(criterion.code), reader),
      ),
      ...totalRows(results, line),
    ],
  );
}

/** «Место в рейтинге в группе «специалисты»: 2.» */
export function placeText(
  { rating }: Pick<SchoolResults, 'rating'>,
  line: RatingLine,
  work: PointsReader['work'],
): string {
  const where = rating.groups === null ? '' : ` в группе «${work(nameOf(line.teacher))}»`;
  return `Место в рейтинге${where}: ${line.shown}.`;
}
