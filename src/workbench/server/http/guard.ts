/** Who may talk to the server: this computer's own page, which knows the token, and nobody else. */
import type { IncomingMessage } from 'node:http';
import { isSame, WHO } from '../running';

/** Whether the request is made to this very port, and by no page of another site. */
function isOwn({ headers }: IncomingMessage, port: number): boolean {
  // «localhost» would be another address to the browser, with drafts of its own.
  const own = `127.0.0.1:${port}`;
  const { host, origin } = headers;
  // A page of another site may reach this port through a name of its own: its Host gives it away.
  return host === own && (origin === undefined || origin === `http://${own}`);
}

/** The path behind `/TOKEN/`, or null: the request is to be refused. */
export function admittedPath(request: IncomingMessage, token: string, port: number): string | null {
  if (!isOwn(request, port)) return null;
  const [given = '', ...rest] = partsOf(request);
  // Without the slash the page would look for its file beside the token instead of behind it.
  if (!isSame(given, token) || rest.length === 0) return null;
  const path = rest.join('/');
  return isOfOwnSite(request) || (path === '' && isOpening(request)) ? path : null;
}

/** What whoever asks who listens here wants to have proved; null: nobody asks. */
export function questionIn(request: IncomingMessage, port: number): string | null {
  const [given, question, ...rest] = partsOf(request);
  const isAsked = given === WHO && question !== '' && rest.length === 0;
  return question !== undefined && isAsked && isOwn(request, port) && isOfOwnSite(request)
    ? question
    : null;
}

const partsOf = ({ url }: IncomingMessage): string[] =>
  (url ?? '').split('?')[0]?.split('/').slice(1) ?? [];

function isOfOwnSite({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** A tab that goes to the page, as from the file that a browser is started on. */
const isOpening = ({ headers }: IncomingMessage): boolean =>
  headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
