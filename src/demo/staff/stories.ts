/** Histories of further education: what a person has studied, and how long ago. */
import type { ProgrammeKind } from '../../core/vocabulary/education';

export interface Study {
  readonly kind: ProgrammeKind;
  /** Between how many days before the reference day it ended; null = still studying. */
  readonly ended: readonly [from: number, to: number] | null;
  /** Its place in a group of courses with a small interval: marked or not, or none of them is. */
  readonly group?: 'chosen' | 'left out' | 'open';
}

const pk = (from: number, to: number, group?: Study['group']): Study => ({
  kind: 'ПК',
  ended: [from, to],
  ...(group === undefined ? {} : { group }),
});
const seminar = (from: number, to: number): Study => ({ kind: 'иное', ended: [from, to] });

/**
 * ПК courses of different groups end more than 100 days apart, so that they open periods of their
 * own whatever the dice say; within a group 25–45 days.
 */
export const STORIES = {
  /** A course every year or two, the last one some months ago. */
  steady: [pk(1450, 1650), pk(1000, 1090), pk(450, 520), pk(190, 320)],
  /** On stage I. */
  recent: [pk(1250, 1400), pk(560, 660), pk(60, 160)],
  /** The period has just begun; the one before ended long ago. */
  beginning: [pk(1500, 1700), pk(850, 1000), pk(12, 26)],
  /** The first course of a beginner. */
  first: [seminar(330, 420), pk(110, 320)],
  /** The period ended in this school year. */
  ended: [pk(1500, 1650), pk(980, 1080), pk(390, 560)],
  /** Two courses in a row, the topic chosen. */
  choice: [pk(900, 1050), pk(225, 240, 'chosen'), pk(190, 200, 'left out')],
  /** Two courses in a row, no topic chosen: both are supported. */
  undecided: [pk(1150, 1300), pk(480, 560), pk(120, 130, 'open'), pk(85, 95, 'open')],
  /** Finished on the reference day itself: the period begins tomorrow. */
  today: [pk(1150, 1300), pk(200, 300), pk(0, 0)],
  /** At a course now. */
  studying: [pk(1100, 1300), pk(230, 330), { kind: 'ПК', ended: null }],
  /** The course ends next month. */
  planned: [pk(1200, 1400), pk(410, 500), pk(-40, -20)],
  /** Two topics far enough apart: two periods at once. */
  double: [pk(1350, 1500), pk(700, 800), pk(260, 310), pk(80, 130)],
  /** Nothing in the last three years. */
  outdated: [pk(1600, 1790), pk(1150, 1250)],
  /** A new profession and a seminar: no post-course period. */
  retrained: [{ kind: 'ПП', ended: [300, 520] }, seminar(100, 200)],
  /** Seminars only. */
  seminars: [seminar(40, 80)],
} as const satisfies Record<string, readonly Study[]>;

export type StoryName = keyof typeof STORIES;
