/** The clock of the machine that the worker runs on. */
import type { Clock } from '../engine/clock';

export const MACHINE_CLOCK: Clock = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
