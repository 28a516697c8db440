/** Starts a workbench: file, server, address. */
import type { Server } from 'node:http';
import type { Day } from '../../core/values/day';
import { keepAddress, keptAddress } from './address';
import { dataFolder } from './data-folder';
import { demoFile } from './demo-file';
import { listenFrom } from './http/listen';
import { readPages } from './http/pages';
import { workbenchServer } from './http/server';
import { Listeners } from './listeners';
import { Workbench } from './workbench';

export interface LaunchOptions {
  readonly today: Day;
  /** The folder with the built page. */
  readonly pages: string;
  /** The workbook to open; absent: the demonstration. */
  readonly file?: string;
  /** The port to begin with; absent: that of the last start. */
  readonly port?: number;
}

/** How often the file on disk is looked at. */
const WATCH_MS = 2_000;

export interface Launched {
  readonly address: string;
  readonly file: string;
  readonly server: Server;
}

/** Opens the workbook and listens. Throws `Fault` when the file cannot be opened. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { today, pages } = options;
  const folder = dataFolder();
  const file = options.file ?? demoFile(folder, today);
  const listeners = new Listeners();
  const workbench = new Workbench(file, today, folder, listeners);
  const kept = keptAddress(folder);
  const { token } = kept;
  const server = workbenchServer({ workbench, listeners, pages: readPages(pages), token });
  const port = await listenFrom(server, options.port ?? kept.port);
  keepAddress(folder, { token, port });
  const watch = setInterval(() => workbench.session.watchFile(), WATCH_MS);
  server.on('close', () => clearInterval(watch));
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    file: workbench.session.file.path,
    server,
  };
}
