/** What a check decides of entries, and what it writes into their rows (rules Я-41 … Я-43, Я-45). */
import { LONGEST_TEXT } from '../../schema/columns/text';
import { type Cell, isErrorCell, isErrorText } from '../../values/cell';
import type { Day } from '../../values/day';
import { isHundredths, parseDecimal } from '../../values/decimal';
import { formatPoints, type Hundredths, hundredths, pointsOf } from '../../values/points';
import { listing } from '../../values/russian';
import { tidy, visible } from '../../values/text';
import { typedText } from '../../values/typed-text';
import type { Activity } from '../tables/activities';
import type { WaitingEntry } from './waiting';

export const VERDICTS = ['confirm', 'part', 'reject'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One decision, of one entry or of several alike; texts as they were typed. */
export interface Decision {
  readonly verdict: Verdict;
  /** Points of «частично», decimal comma or stop; not looked at otherwise. */
  readonly points: string;
  /** Goes to «Комментарий»; may be blank where all is confirmed. */
  readonly reason: string;
  /** «Проверил». */
  readonly reviewer: string;
}

/** The columns that a check fills. */
export const REVIEW_KEYS = [
  'review',
  'confirmedPoints',
  'reviewer',
  'reviewed',
  'comment',
] as const satisfies readonly (keyof Activity)[];
export type ReviewKey = (typeof REVIEW_KEYS)[number];

/** «Комментарий» of less says nothing (domain, §3.6). */
const SHORTEST_REASON = 5;

const MOST_ROWS_NAMED = 5;

const STATUSES = {
  confirm: 'подтверждено',
  part: 'подтверждено частично',
  reject: 'отклонено',
} as const satisfies Record<Verdict, Activity['review']>;

/** The points of «частично»; null for what is no number of points. */
function partOf({ points }: Pick<Decision, 'points'>): Hundredths | null {
  const value = parseDecimal(points);
  return value === null || value <= 0 || !isHundredths(value) ? null : hundredths(value);
}

/** A text as it is written; one in which nobody sees anything is none. */
const said = (text: string): string => (tidy(visible(text)) === '' ? '' : tidy(text));

/** Why the decision cannot be made of these entries, in a sentence; null where it can. */
export function refusalOf(
  decision: Decision,
  entries: readonly Pick<WaitingEntry, 'activity' | 'calculated'>[],
): string | null {
  const { verdict, reviewer } = decision;
  if (said(reviewer) === '') return 'Впишите, кто проверяет: это попадёт в «Проверил».';
  if (verdict === 'confirm') return null;
  if (verdict === 'part') {
    const part = partOf(decision);
    if (part === null) {
      return 'Впишите баллы числом больше нуля, не точнее сотых: например, 1,5.';
    }
    const over = entries.filter(({ calculated }) => part >= calculated);
    if (over.length > 0) {
      const rows = over.map(
        ({ activity, calculated }) => `строка ${activity.row} — ${formatPoints(calculated)}`,
      );
      return `Частично — это меньше балла по шкале (${listing(rows, MOST_ROWS_NAMED)}). Уменьшите баллы или подтвердите запись целиком.`;
    }
  }
  if (tidy(visible(decision.reason)).length >= SHORTEST_REASON) return null;
  return `Напишите причину, не короче ${SHORTEST_REASON} знаков: её прочтёт педагог.`;
}

/** What stood in the comment stays: the reason comes behind it as a sentence of its own. */
function commentAfter(comment: string, reason: string): string {
  if (comment === '') return reason;
  return `${comment}${/[.!?…]$/.test(comment) ? '' : '.'} ${reason}`;
}

/** A row of a decision, and what stands in its «Комментарий». */
interface Commented {
  readonly row: number;
  readonly comment: Cell;
}

const isErrorComment = (comment: Cell): boolean =>
  isErrorCell(comment) || isErrorText(typedText(comment));

/** How many characters a reason may have behind this comment. */
function roomAfter(comment: Cell): number {
  return Math.max(0, LONGEST_TEXT + 1 - commentAfter(typedText(comment).trim(), '…').length);
}

/**
 * Why the reason cannot be put behind what stands in the comments, in a sentence; null where it can. An
 * error of the spreadsheet is no text to go on from, and there may be a formula behind it.
 */
export function commentRefusal(decision: Decision, rows: readonly Commented[]): string | null {
  const { length } = said(decision.reason);
  if (length === 0) return null;
  const faulty = rows.find(({ comment }) => isErrorComment(comment));
  if (faulty !== undefined) {
    return `В «Комментарии» строки ${faulty.row} — ошибка таблицы ${typedText(faulty.comment)}. Исправьте или очистите ячейку и повторите.`;
  }
  const full = rows.find(({ comment }) => roomAfter(comment) < length);
  if (full === undefined) return null;
  const room = roomAfter(full.comment);
  const left = room === 0 ? 'места для причины не осталось' : `для причины осталось ${room}`;
  return `«Комментарий» строки ${full.row} вместит не больше ${LONGEST_TEXT} знаков: ${left}. Сократите причину или то, что там написано.`;
}

/**
 * The cells that a decision writes into an entry's row; `comment` is what stands there. A decision that
 * `refusalOf` or `commentRefusal` refuses writes none.
 */
export function reviewCells(
  decision: Decision,
  { self }: Pick<WaitingEntry, 'self'>,
  comment: Cell,
  day: Day,
): Readonly<Record<ReviewKey, Cell>> {
  const { verdict } = decision;
  const points = { confirm: pointsOf(self), part: pointsOf(partOf(decision) ?? self), reject: 0 };
  const reason = said(decision.reason);
  return {
    review: STATUSES[verdict],
    confirmedPoints: points[verdict],
    reviewer: tidy(decision.reviewer),
    reviewed: { day },
    comment: reason === '' ? comment : commentAfter(typedText(comment).trim(), reason),
  };
}
