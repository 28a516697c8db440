/** The server on this computer's loopback address: one page, and the file that it works on. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Fault } from '../../../core/values/fault';
import { OWN_SERVER } from '../../../core/values/own-server';
import { proofOf } from '../running';
import type { ServedPage } from '../served-page';
import type { WorkingFile } from '../working-file';
import { tell } from './answer';
import { answerBook } from './book';
import { admittedPath, questionIn } from './guard';

export interface ServerParts {
  readonly page: ServedPage;
  /** null: no file was given. */
  readonly file: WorkingFile | null;
  readonly token: string;
}

const UNFORESEEN =
  'Действие не выполнено из-за непредвиденной ошибки. Введённое осталось в черновике. Повторите; если не поможет, перезапустите программу.';

/** A server that is not listening yet. */
export function workbenchServer({ page, file, token }: ServerParts): Server {
  const server = createServer(async (request, response) => {
    response.setHeader('Server', OWN_SERVER);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cache-Control', 'no-store');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const path = admittedPath(request, token, port);
    const question = path === null ? questionIn(request, port) : null;
    if (question !== null) response.end(proofOf(token, port, question));
    else if (path === null) tell(response, 403, 'Откройте адрес, который напечатала программа.');
    else if (path === '' && isReading(request)) sendPage(response, page);
    else if (path === 'book' && file)
      await sayFaults(response, answerBook(file, request, response));
    else tell(response, 404, 'Такой страницы нет.');
  });
  return server;
}

const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

function sendPage(response: ServerResponse, { html, policy }: ServedPage): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', policy);
  response.end(html);
}

async function sayFaults(response: ServerResponse, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    // A page that has gone in the middle of saving hears nothing; its file is as it was.
    if (response.destroyed) return;
    if (!(error instanceof Fault)) console.error(error);
    if (error instanceof Fault) tell(response, 422, error.message);
    else tell(response, 500, UNFORESEEN);
  }
}
