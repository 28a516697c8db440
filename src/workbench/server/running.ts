/** The workbench that this person has running already: two would write one draft. */
import type { ActionReply } from '../wire/messages';
import { keptAddress } from './address';
import { dataFolder } from './data-folder';

const PATIENCE_MS = 1_000;

/** Its address; null when none answers. A file is opened in it first. */
export async function runningAddress(file?: string): Promise<string | null> {
  const { token, port } = keptAddress(dataFolder());
  const address = `http://127.0.0.1:${port}/${token}/`;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(`${address}api/revision`, { signal });
    if (!answer.ok) return null;
  } catch {
    return null;
  }
  if (file !== undefined) {
    const body = JSON.stringify({ path: file });
    const opened = await fetch(`${address}api/open`, { method: 'POST', body });
    const { message } = (await opened.json()) as Pick<ActionReply, 'message'>;
    console.log(message);
  }
  return address;
}
