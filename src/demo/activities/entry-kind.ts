/** What an entry of «Мероприятия» may be about. */
import type { ActivityKind, FORMATS, PUPIL_GROUPS, ROLES } from '../../core/vocabulary/activities';
import type { Level } from '../../core/vocabulary/levels';
import type { WorkDirection } from '../../core/vocabulary/work-directions';
import type { Dice } from '../dice';
import type { Area } from '../words/areas';
import type { Assessment, Post } from '../words/post';

/** What topics are made of. */
export interface TopicWords {
  readonly post: Post;
  readonly isYoung: boolean;
  readonly area: Area;
  /** What the teacher works at after the course. */
  readonly theme: string;
  readonly dice: Dice;
}

export interface EntryKind {
  /** How often it happens, against the others. */
  readonly weight: number;
  readonly kind: ActivityKind;
  /** null: counted for support, not for the rating. */
  readonly criterion: string | null;
  readonly level: Level;
  readonly topic: (words: TopicWords) => string;
  readonly direction: WorkDirection;
  readonly organiser: string;
  readonly evidence: string;
  readonly role?: (typeof ROLES)[number];
  readonly format?: (typeof FORMATS)[number];
  readonly pupils?: (typeof PUPIL_GROUPS)[number];
  /** Months (1–12) in which it happens; absent = any. */
  readonly months?: readonly number[];
  /** Judged: someone wins. */
  readonly isContest?: true;
  /** Several may go into one entry. */
  readonly isCounted?: true;
  /** Only for subjects in which there is such an assessment. */
  readonly needs?: Assessment;
  /** Beginners are not asked. */
  readonly isForExperienced?: true;
  /** Typed in «Банк опыта» in this form, and not among the activities. */
  readonly bankForm?: string;
  /** Colleagues come to see it. */
  readonly isOpen?: true;
}

export const SCHOOL = 'школа';
export const UNION = 'РМО';
export const DISTRICT = 'муниципальная методическая служба';
export const REGION = 'Региональный ИРО';

/** «8 кл.», one of those that the post teaches; of a kindergarten the oldest children. */
export function grade({ post, dice }: TopicWords): string {
  return post.grades === null ? 'подготовительная группа' : `${dice.int(...post.grades)} кл.`;
}

/** What a school calls a lesson, a kindergarten does not. */
export function lessonWord({ post }: TopicWords, school: string, kindergarten: string): string {
  return post.grades === null ? kindergarten : school;
}
