/**
 * The start that is running at a port: its token, new at every start, is known to this person’s folder,
 * the page, and nobody else.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { isRemoved } from '../../hosts/disk/drafts';
import { putOwn } from '../../hosts/disk/own-file';
import { dataFolder } from './data-folder';

const TOKEN = /^[\w-]{43}$/;
/** How long a program that listens already may take to answer. */
const PATIENCE_MS = 2_000;

/** Where a program that listens is asked who it is, by a number that was never asked before. */
export const WHO = 'who';

const tokenFile = (folder: string, port: number): string => join(folder, `running-${port}.json`);
const doorFile = (folder: string, port: number): string => join(folder, `open-${port}.html`);

/** What nobody can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const addressOf = (port: number, token: string): string =>
  `http://127.0.0.1:${port}/${token}/`;

/** What only the holder of the token can answer; it tells nothing of the token itself. */
export function proofOf(token: string, port: number, question: string): string {
  return createHmac('sha256', token).update(`${port} ${question}`).digest('base64url');
}

/** Notes a start, for the next one to find it; what is given back takes the note away. */
export function noteRunning(folder: string, port: number, token: string): () => void {
  try {
    putOwn(tokenFile(folder, port), JSON.stringify({ token }));
  } catch {
    // A full disk: the next start does not find this one, and takes another port.
  }
  return () => {
    // A later start may have the port by now.
    if (tokenAt(folder, port) !== token) return;
    isRemoved(tokenFile(folder, port));
    isRemoved(doorFile(folder, port));
  };
}

/**
 * The address of this person’s start that runs at a port; null: none does. Whoever listens there has
 * to prove that it has the token before it is told it.
 */
export async function runningAt(folder: string, port: number): Promise<string | null> {
  const token = tokenAt(folder, port);
  if (token === null) return null;
  const question = newToken();
  const proof = await answerAt(port, question);
  return isSame(proof, proofOf(token, port, question)) ? addressOf(port, token) : null;
}

/** What whoever listens at the port says to the question; '' when there is no answer in time. */
function answerAt(port: number, question: string): Promise<string> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const path = `/${WHO}/${question}`;
    const asked = get({ host: '127.0.0.1', port, path, signal, agent: false }, (response) => {
      text(response).then(resolve, () => resolve(''));
    });
    asked.on('error', () => resolve(''));
  });
}

/**
 * A page that leads a browser to the address. A browser is started on it, not on the address: what a
 * program is started with, everybody on the computer may read. Throws `Fault` where it cannot be written.
 */
export function doorTo(address: string): string {
  const file = doorFile(dataFolder(), Number(new URL(address).port));
  putOwn(
    file,
    [
      '<!doctype html><meta charset="utf-8"><title>Посткурс</title>',
      '<meta name="referrer" content="no-referrer">',
      `<meta http-equiv="refresh" content="0;url=${address}">`,
      `<p><a href="${address}">Открыть Посткурс</a></p>`,
    ].join('\n'),
  );
  return pathToFileURL(file).href;
}

/** Compares what others send, in a time that tells nothing. */
export function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function tokenAt(folder: string, port: number): string | null {
  try {
    const { token } = JSON.parse(readFileSync(tokenFile(folder, port), 'utf8'));
    return typeof token === 'string' && TOKEN.test(token) ? token : null;
  } catch {
    return null;
  }
}
