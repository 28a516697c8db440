/** Work that can wait, done piece by piece: what the page asks for meanwhile comes between the pieces. */
import { Fault } from '../../core/values/fault';
import type { Clock } from './clock';

/** Does the tasks one after another, each in its own turn; what is given back calls the rest off. */
export function inTurn(clock: Clock, tasks: readonly (() => void)[]): () => void {
  let callOff: () => void = () => undefined;
  const goOnAt = (index: number): void => {
    const task = tasks[index];
    if (task === undefined) return;
    callOff = clock.after(0, () => {
      try {
        task();
      } catch (caught) {
        // A damaged sheet: whoever looks at it is told.
        if (!(caught instanceof Fault)) throw caught;
      }
      goOnAt(index + 1);
    });
  };
  goOnAt(0);
  return () => callOff();
}
