/** Who may talk to the server: this computer's own page, which knows the token, and nobody else. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The path behind `/TOKEN/`, or null: the request is to be refused. */
export function admittedPath(request: IncomingMessage, token: string, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  // A page of another site may reach this port through a name of its own: its Host gives it away.
  if (host === undefined || !hosts.includes(host)) return null;
  if (origin !== undefined && !hosts.some((one) => origin === `http://${one}`)) return null;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return null;
  const [, given = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  return isSame(given, token) ? rest.join('/') : null;
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
