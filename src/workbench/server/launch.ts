/** Starts the workbench: page, file, address. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Day } from '../../core/values/day';
import { openElsewhere } from '../../hosts/disk/open-elsewhere';
import { lostTies } from '../../hosts/disk/ties';
import { localToday } from '../../hosts/xlsx/local-today';
import { openXlsx } from '../../hosts/xlsx/xlsx-workbook';
import { keepAddresses, keptAddresses } from './address';
import { CopiesNote } from './copies-note';
import { dataFolder } from './data-folder';
import { workbenchServer } from './http/server';
import { keptPort, listenAsTold, listenFor, type OwnPort } from './own-port';
import { addressOf, newToken, noteRunning, runningAt } from './running';
import { servedPage } from './served-page';
import { WorkingFile } from './working-file';

export interface LaunchOptions {
  readonly today: Day;
  /** The built page. */
  readonly page: string;
  /** The workbook to hand over; absent: none. */
  readonly file?: string;
  /** The port to listen on this once; absent: the file's own. */
  readonly port?: number;
}

export interface Launched {
  readonly address: string;
  /** The full path of the file; null: none was given. */
  readonly file: string | null;
  /** What the person has to know of the address and of the file, a line each. */
  readonly warnings: readonly string[];
  readonly server: Server;
  /** Takes away what lets the next start find this one. */
  readonly forget: () => void;
}

/** The file that a path leads to, read as a workbook. Throws `Fault` when it is none. */
function openedFile(path: string, today: Day): WorkingFile {
  const given = new WorkingFile(path);
  openXlsx(given.read().bytes, { today, name: given.name });
  // One file has one address, whichever way leads to it.
  const real = realpathSync.native(path);
  const file = new WorkingFile(real, localToday, new CopiesNote(dataFolder(), real));
  file.read();
  return file;
}

/** Opens the file and listens. Throws when either cannot be done: nothing listens then. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { today, page } = options;
  const file = options.file === undefined ? null : openedFile(options.file, today);
  const path = file?.path ?? null;
  const ties = path === null ? [] : [...lostTies(statSync(path)), ...openElsewhere(path)];
  const token = newToken();
  const server = workbenchServer({
    page: servedPage(readFileSync(page, 'utf8'), file?.name ?? null),
    file,
    token,
  });
  try {
    const folder = dataFolder();
    const { port, warning } = await listen(server, path, folder, options.port);
    const warnings = [...(warning === null ? [] : [warning]), ...ties];
    const forget = noteRunning(folder, port, token);
    return { address: addressOf(port, token), file: path, warnings, server, forget };
  } catch (error) {
    server.close();
    throw error;
  }
}

function listen(
  server: Server,
  path: string | null,
  folder: string,
  wanted: number | undefined,
): Promise<OwnPort> {
  const addresses = keptAddresses(folder);
  keepAddresses(folder, addresses);
  return wanted === undefined
    ? listenFor(server, path, folder, addresses)
    : listenAsTold(server, wanted, keptPort(addresses, path));
}

/** The address where this person has the file, or the page without one, open already; null: nowhere. */
export async function runningAddress(file: string | null): Promise<string | null> {
  const folder = dataFolder();
  const port = keptPort(keptAddresses(folder), file === null ? null : realPath(file));
  return port === null ? null : runningAt(folder, port);
}

/** What the path leads to; itself where it leads nowhere, which is told when it is opened. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
