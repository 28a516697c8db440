/** Asks for many documents in portions, so that the page can tell how far it has come, and stop. */
import type { SentRequest } from '../../src/panel/documents/requests';
import type { MadeDocuments } from './answers';

/** A call answers so many in a moment, and its answer stays a small one. */
export const DOCUMENTS_A_CALL = 20;

export interface Asking {
  ask(request: SentRequest): Promise<MadeDocuments>;
  /** Tells how many are asked for and answered, and lets the page live meanwhile. */
  reach(done: number, total: number): Promise<void>;
  isStopped(): boolean;
}

/** All of them in the order of the request; null when the person has stopped it. */
export async function madeInPortions(
  request: SentRequest,
  { ask, reach, isStopped }: Asking,
): Promise<MadeDocuments | null> {
  const { subjects } = request;
  if (subjects === null) return ask(request);
  const made: MadeDocuments['made'][number][] = [];
  const unmade: MadeDocuments['unmade'][number][] = [];
  for (let from = 0; from < subjects.length; from += DOCUMENTS_A_CALL) {
    await reach(from, subjects.length);
    if (isStopped()) return null;
    const portion = subjects.slice(from, from + DOCUMENTS_A_CALL);
    const answer = await ask({ ...request, subjects: portion });
    made.push(...answer.made);
    unmade.push(...answer.unmade);
  }
  await reach(subjects.length, subjects.length);
  return isStopped() ? null : { made, unmade };
}
