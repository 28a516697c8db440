/** A server on a book in a folder of its own, asked as the page would ask it, or as nobody should. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenAt } from '../../../src/workbench/server/http/listen';
import { workbenchServer } from '../../../src/workbench/server/http/server';
import { servedPage } from '../../../src/workbench/server/served-page';
import { WorkingFile } from '../../../src/workbench/server/working-file';
import { day } from '../../contract/plans';
import { excelBook } from '../../hosts/xlsx/excel-book';

/** What the file holds at first. */
export const BOOK: Buffer = Buffer.from(excelBook());

export const TOKEN = 'a'.repeat(43);

/** A page as the build makes it, as far as the server looks into it. */
export const BUILT = [
  '<!doctype html><head><meta http-equiv="Content-Security-Policy" content="',
  "default-src 'none'; script-src 'sha256-abc'; connect-src 'none'",
  '"><title>Посткурс</title></head>',
].join('');

const folders: string[] = [];
const servers: Server[] = [];

/** An empty folder, until `cleanUp`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postcourse-'));
  folders.push(folder);
  return folder;
}

/** To be called after each test. */
export function cleanUp(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The server is closed by `cleanUp`. */
export function closedLater(server: Server): Server {
  servers.push(server);
  return server;
}

export interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
  readonly headers: IncomingHttpHeaders;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** One request to this computer. */
export function askAt(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          bytes: Buffer.concat(chunks),
          headers: response.headers,
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** What an answer tells the person. */
export const messageOf = ({ bytes }: Answer): string => JSON.parse(bytes.toString()).message;

/** Listens with a book that is open, or without one. */
export async function served(name: string | null = 'книга.xlsx') {
  const path = join(newFolder(), name ?? 'нет.xlsx');
  if (name !== null) writeFileSync(path, BOOK);
  const page = servedPage(BUILT, name);
  const file = name === null ? null : new WorkingFile(path, () => day(2026, 4, 15));
  const server = closedLater(workbenchServer({ page, file, token: TOKEN }));
  const port = (await listenAt(server, 0)) ?? 0;
  return {
    path,
    port,
    onDisk: () => readFileSync(path),
    ask: (what: string, asked?: Asked) => askAt(port, `/${TOKEN}/${what}`, asked),
    /** Saves over a state, as the page does. */
    put: (body: Uint8Array, over: string) =>
      askAt(port, `/${TOKEN}/book`, { method: 'PUT', headers: { 'If-Match': over }, body }),
  };
}
