/** A post of a school or a kindergarten, and what is told of whoever holds it. */
import type { POSITIONS, SUBJECTS } from '../../core/vocabulary/staff';
import type { AreaKey } from './areas';

/** Olympiads, the yearly tests, the exam after grade 9. */
export type Assessment = 'ВсОШ' | 'ВПР' | 'ОГЭ';

export interface Post {
  readonly position: (typeof POSITIONS)[number];
  readonly subject: (typeof SUBJECTS)[number] | null;
  readonly area: AreaKey;
  readonly assessments: readonly Assessment[];
  /** What olympiads are held «по …»; null where there are none. */
  readonly olympiad: string | null;
  /** Topics of open lessons and classes. */
  readonly lessons: readonly string[];
  /** The grades taught that enter olympiads and contests; null in a kindergarten. */
  readonly grades: readonly [from: number, to: number] | null;
  /** How often the post is held by a man. */
  readonly men: number;
}
