/** «На проверку»: what waits for checking, by teacher and criterion (rule Я-40). */
import { activityRows } from '../../app/school/review-entries';
import type { Workbook } from '../../app/workbook';
import type { Issue } from '../../core/schema/issue';
import { issuesByRow } from '../../core/schema/issues-by-row';
import { inOrder } from '../../core/schema/issues-sheet';
import type { CellPlace } from '../../core/schema/place';
import {
  CONFIRMED_UNREVIEWED,
  PARTLY_WITHOUT_POINTS,
  SELF_ABOVE_SCALE,
} from '../../core/school/checks/activities';
import type { SchoolResults } from '../../core/school/compute-school';
import type { Working } from '../../core/school/points/scale';
import { lastReviewer } from '../../core/school/review/last-reviewer';
import { type WaitingEntry, waitingEntries } from '../../core/school/review/waiting';
import { ACTIVITIES, type Activity } from '../../core/school/tables/activities';
import { groupBy } from '../../core/values/arrange';
import type { Day } from '../../core/values/day';
import { hundredths, NO_POINTS, pointsOf } from '../../core/values/points';
import { webLinkIn } from '../../core/values/web-link';
import { rowPlace } from '../cell-places';

interface EntryToReview
  extends Pick<
    Activity,
    'kind' | 'topic' | 'level' | 'result' | 'format' | 'comment' | 'confirmedPoints'
  > {
  /** Names the entry when a decision is asked for. */
  readonly key: string;
  readonly place: CellPlace;
  readonly date: Day;
  /** Whether it was confirmed in part without points (М-11). */
  readonly isPart: boolean;
  /** What the points come from, and what they come to. */
  readonly working: Working;
  readonly calculated: number;
  /** The self score that counts. */
  readonly self: number;
  /** The self score as typed, where it is above the scale (М-06). */
  readonly claimed: number | null;
  /** Whether the teacher typed a self score: the scale stands in for an empty cell (Р-04). */
  readonly isTyped: boolean;
  /** Warnings of «Проверка» of the row, but for what the entry tells by itself. */
  readonly warnings: readonly string[];
  readonly evidence: string | null;
  /** The web address in it. */
  readonly link: string | null;
}

interface CriterionToReview {
  readonly code: string;
  readonly wording: string;
  readonly byResult: boolean;
  /** Whether the best entry alone counts (Р-05). */
  readonly isBest: boolean;
  /** null: no limit. */
  readonly cap: number | null;
  /** What the checked entries of the person come to under the criterion, the limit at most. */
  readonly confirmed: number;
  /** What counts in the rating as it is, by «Основа рейтинга». */
  readonly counted: number;
  readonly entries: readonly EntryToReview[];
}

interface PersonToReview {
  readonly code: string;
  readonly name: string | null;
  readonly criteria: readonly CriterionToReview[];
}

export interface ReviewView {
  readonly blocked: boolean;
  readonly count: number;
  /** Who checked last; '' nobody. */
  readonly reviewer: string;
  readonly people: readonly PersonToReview[];
}

/** What the entry tells by itself. */
const TOLD: readonly string[] = [SELF_ABOVE_SCALE, CONFIRMED_UNREVIEWED, PARTLY_WITHOUT_POINTS].map(
  ({ id }) => id,
);

/** Warnings of the rows of «Мероприятия», each of its own; a row with an error is no entry. */
function warningsByRow({ book }: SchoolResults): ReadonlyMap<number, Issue[]> {
  const own = inOrder(book.findings.issues, [ACTIVITIES.sheet]).filter(
    ({ sheet, code }) => sheet === ACTIVITIES.sheet && !TOLD.includes(code),
  );
  return issuesByRow(own);
}

type Warnings = ReturnType<typeof warningsByRow>;

function entryOf(
  { key, activity, working, calculated, self }: WaitingEntry,
  warnings: Warnings,
): EntryToReview {
  const { kind, topic, level, result, format, comment, confirmedPoints, evidence } = activity;
  const claimed = activity.selfPoints;
  return {
    key,
    place: rowPlace(ACTIVITIES, activity),
    date: activity.date,
    kind,
    topic,
    level,
    result,
    format,
    isPart: activity.review === 'подтверждено частично',
    working,
    calculated: pointsOf(calculated),
    self: pointsOf(self),
    claimed: claimed !== null && hundredths(claimed) > calculated ? claimed : null,
    isTyped: claimed !== null,
    warnings: (warnings.get(activity.row) ?? []).map(({ message }) => message),
    evidence,
    link: evidence === null ? null : webLinkIn(evidence),
    comment,
    confirmedPoints,
  };
}

/** Entries stand together by person and criterion already. */
function peopleOf(waiting: readonly WaitingEntry[], warnings: Warnings): PersonToReview[] {
  return [...groupBy(waiting, ({ teacher }) => teacher)].map(([{ code, name }, own]) => ({
    code,
    name,
    criteria: [...groupBy(own, ({ criterion }) => criterion)].map(([criterion, entries]) => ({
      code: criterion.code,
      wording: criterion.wording,
      byResult: criterion.byResult,
      isBest: criterion.counting === 'максимум',
      cap: criterion.cap,
      confirmed: pointsOf(entries[0]?.sum.checked ?? NO_POINTS),
      counted: pointsOf(entries[0]?.sum.final ?? NO_POINTS),
      entries: entries.map((entry) => entryOf(entry, warnings)),
    })),
  }));
}

export function reviewView(results: SchoolResults, workbook: Workbook): ReviewView {
  const { book } = results;
  const rows = activityRows(workbook);
  const waiting = book.blocked || rows === null ? [] : waitingEntries(results, rows);
  return {
    blocked: book.blocked,
    count: waiting.length,
    reviewer: lastReviewer(book.activities),
    people: peopleOf(waiting, warningsByRow(results)),
  };
}
