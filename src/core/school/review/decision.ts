/** What a check decides of entries, and what it writes into their rows (rules Я-41 … Я-43, Я-45). */
import type { Cell } from '../../values/cell';
import type { Day } from '../../values/day';
import { isHundredths, parseDecimal } from '../../values/decimal';
import { formatPoints, type Hundredths, hundredths, pointsOf } from '../../values/points';
import { listing } from '../../values/russian';
import { tidy } from '../../values/text';
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

/** Why the decision cannot be made of these entries, in a sentence; null where it can. */
export function refusalOf(
  decision: Decision,
  entries: readonly Pick<WaitingEntry, 'activity' | 'calculated'>[],
): string | null {
  const { verdict, reviewer } = decision;
  if (tidy(reviewer) === '') return 'Впишите, кто проверяет: это попадёт в «Проверил».';
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
  if (tidy(decision.reason).length >= SHORTEST_REASON) return null;
  return `Напишите причину, не короче ${SHORTEST_REASON} знаков: её прочтёт педагог.`;
}

/** What stood in the comment stays: the reason comes behind it as a sentence of its own. */
function commentAfter(comment: string, reason: string): string {
  if (comment === '' || reason === '') return comment || reason;
  return `${comment}${/[.!?…]$/.test(comment) ? '' : '.'} ${reason}`;
}

/**
 * The cells that a decision writes into an entry's row; `comment` is what stands there. A decision that
 * `refusalOf` refuses writes none.
 */
export function reviewCells(
  decision: Decision,
  { self }: Pick<WaitingEntry, 'self'>,
  comment: string,
  day: Day,
): Readonly<Record<ReviewKey, Cell>> {
  const { verdict } = decision;
  const points = { confirm: pointsOf(self), part: pointsOf(partOf(decision) ?? self), reject: 0 };
  return {
    review: STATUSES[verdict],
    confirmedPoints: points[verdict],
    reviewer: tidy(decision.reviewer),
    reviewed: { day },
    comment: commentAfter(comment.trim(), tidy(decision.reason)) || null,
  };
}
