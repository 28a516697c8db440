/** Whether something that a stage asks for has come about as of R. */
import type { Day } from '../../values/day';

/** `met`: it is there; `ahead`: not yet, and its last day is not over; `missed`: it did not come. */
export type Progress = 'met' | 'ahead' | 'missed';

/** The progress on `day` of what may come about through `lastDay`, included. */
export function progressOn(isMet: boolean, lastDay: Day, day: Day): Progress {
  if (isMet) return 'met';
  return day <= lastDay ? 'ahead' : 'missed';
}
