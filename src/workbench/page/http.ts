/** Talking to the server that the page came from; its token stands in the page's address. */
import type { RefusalReply, ServerEvent } from '../wire/messages';

/** The server did not answer: it was stopped, or is starting. */
export class NoServer extends Error {
  override readonly name = 'NoServer';
}

/** The server refused, and has said why in plain words. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** This page among all open ones. */
export const PAGE = Math.random().toString(36).slice(2);

async function answerOf<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new NoServer();
  }
  const body: unknown = await response.json();
  if (!response.ok) throw new Refused((body as RefusalReply).message, response.status);
  return body as T;
}

export function get<T>(path: string): Promise<T> {
  return answerOf<T>(path, { method: 'GET' });
}

/** Posts JSON, or a text as it is, or a file. */
export function post<T>(path: string, body: object | string = {}): Promise<T> {
  const sent = typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body);
  return answerOf<T>(`${path}${path.includes('?') ? '&' : '?'}page=${PAGE}`, {
    method: 'POST',
    body: sent,
  });
}

/**
 * Listens to the server's events until the page closes; the browser takes the stream up again after
 * a break, and `connected` tells of every break and every return.
 */
export function listen(
  hear: (event: ServerEvent) => void,
  connected: (isConnected: boolean) => void,
): void {
  const source = new EventSource('api/events');
  source.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as ServerEvent);
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
}
