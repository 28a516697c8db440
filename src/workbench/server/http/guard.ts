/** Who may talk to the server: this computer's own page, which knows the token, and nobody else. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The path behind `/TOKEN/`, or null: the request is to be refused. */
export function admittedPath(request: IncomingMessage, token: string, port: number): string | null {
  // «localhost» would be another address to the browser, with drafts of its own.
  const own = `127.0.0.1:${port}`;
  const { host, origin } = request.headers;
  // A page of another site may reach this port through a name of its own: its Host gives it away.
  if (host !== own) return null;
  if (origin !== undefined && origin !== `http://${own}`) return null;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return null;
  const [, given = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  // Without the slash the page would look for its file beside the token instead of behind it.
  return isSame(given, token) && rest.length > 0 ? rest.join('/') : null;
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
