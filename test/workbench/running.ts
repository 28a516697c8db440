/** A workbench in a folder of its own, asked as a page would ask it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../src/core/values/day';
import { demoFile } from '../../src/workbench/server/demo-file';
import { listenFrom } from '../../src/workbench/server/http/listen';
import { readPages } from '../../src/workbench/server/http/pages';
import { workbenchServer } from '../../src/workbench/server/http/server';
import { Listeners } from '../../src/workbench/server/listeners';
import { Workbench } from '../../src/workbench/server/workbench';
import type { ServerEvent } from '../../src/workbench/wire/messages';
import { day } from '../contract/plans';

export const TODAY: Day = day(2026, 4, 15);
export const TOKEN = 'a'.repeat(43);

const folders: string[] = [];

/** An empty folder; `removeFolders` takes it away. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postcourse-'));
  folders.push(folder);
  return folder;
}

/** To be called after the tests of a suite. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The demonstration workbook, opened; `events` fills with what pages are told. */
export function openedIn(folder: string): {
  workbench: Workbench;
  listeners: Listeners;
  events: ServerEvent[];
  file: string;
} {
  const file = demoFile(folder, TODAY);
  const listeners = new Listeners();
  const events: ServerEvent[] = [];
  listeners.add((event) => events.push(event));
  const workbench = new Workbench(file, TODAY, folder, listeners);
  return { workbench, listeners, events, file };
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Listens with the pages in `pages`; `ask` sends one request. */
export async function listening(
  { workbench, listeners }: Pick<ReturnType<typeof openedIn>, 'workbench' | 'listeners'>,
  pages: string,
) {
  const server = workbenchServer({ workbench, listeners, pages: readPages(pages), token: TOKEN });
  const port = await listenFrom(server, 0);
  const ask = (
    path: string,
    { method = 'GET', headers = {}, body = '' } = {} as {
      method?: string;
      headers?: Record<string, string>;
      body?: string;
    },
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    });
  return { ask, port, server };
}
