/** The server on this computer's loopback address. */

import { createServer, type Server, type ServerResponse } from 'node:http';
import { Fault } from '../../../core/values/fault';
import type { Listeners } from '../listeners';
import type { Workbench } from '../workbench';
import { OTHER_VERSION } from './edit-request';
import { admittedPath } from './guard';
import type { Asset } from './pages';
import { type Answer, ROUTES } from './routes';

export interface ServerParts {
  readonly workbench: Workbench;
  readonly listeners: Listeners;
  readonly pages: ReadonlyMap<string, Asset>;
  readonly token: string;
}

const UNFORESEEN =
  'Действие не выполнено из-за непредвиденной ошибки. Введённое сохранено в черновике. Повторите; если не поможет, перезапустите программу.';
/** Keeps the stream open through anything that closes silent connections. */
const HEARTBEAT_MS = 15_000;

/** A server that is not listening yet. */
export function workbenchServer({ workbench, listeners, pages, token }: ServerParts): Server {
  const server = createServer(async (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cache-Control', 'no-store');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const path = admittedPath(request, token, port);
    if (path === null) {
      sendJson(response, 403, { message: 'Откройте адрес, который напечатала программа.' });
      return;
    }
    const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams;
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    if (method === 'GET' && path === 'api/events') {
      stream(response, listeners);
      return;
    }
    const route = ROUTES.get(`${method} ${path}`);
    const asset = method === 'GET' ? pages.get(assetName(path, workbench)) : undefined;
    if (route) {
      try {
        send(response, await route(workbench, { request, query }));
      } catch (error) {
        sendJson(response, ...refusalOf(error));
      }
    } else if (asset) sendAsset(response, asset);
    else sendJson(response, 404, { message: 'Такой страницы нет.' });
  });
  return server;
}

/** The built file behind a path; the panel is that of the open workbook's edition. */
function assetName(path: string, { session }: Workbench): string {
  if (path === 'panel.html') return `panel-${session.edition.id}.html`;
  return path === '' ? 'index.html' : path;
}

function refusalOf(error: unknown): [status: number, body: { message: string }] {
  if (error instanceof Fault) return [422, { message: error.message }];
  if (error instanceof SyntaxError) return [422, { message: OTHER_VERSION }];
  console.error(error);
  return [500, { message: UNFORESEEN }];
}

function send(response: ServerResponse, answer: Answer): void {
  if ('json' in answer) {
    sendJson(response, answer.status, answer.json);
    return;
  }
  const { name, bytes } = answer.file;
  response.setHeader(
    'Content-Type',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  response.setHeader(
    'Content-Disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  response.end(bytes);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}

/** The name of a built file changes with its content only for chunks; the rest is asked anew. */
function sendAsset(response: ServerResponse, { type, bytes, policy }: Asset): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Security-Policy', policy);
  response.end(bytes);
}

function stream(response: ServerResponse, listeners: Listeners): void {
  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  response.write('retry: 1000\n\n');
  const leave = listeners.add((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    leave();
  });
}
