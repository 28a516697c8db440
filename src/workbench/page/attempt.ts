/** What a person has started and nobody waits for. */
import { messageOf } from './engine-worker';

/** Does it, at once; what goes wrong is told. */
export async function attempt(work: () => unknown, tell: (message: string) => void): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(messageOf(error));
  }
}
