/** What all tests share: the one-file page, built before them, and its server without a book, which keeps nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../../scripts/workbench/build-page';
import { localToday } from '../../src/hosts/xlsx/local-today';
import { launch } from '../../src/workbench/server/launch';
import { tellServed } from './served';

export default async function once(): Promise<() => void> {
  const { file } = await buildPage(process.cwd());
  const folder = mkdtempSync(join(tmpdir(), 'postcourse-served-'));
  const home = process.env['POSTCOURSE_HOME'];
  process.env['POSTCOURSE_HOME'] = folder;
  const { address, server } = await launch({ today: localToday(), page: file, port: 0 });
  if (home === undefined) delete process.env['POSTCOURSE_HOME'];
  else process.env['POSTCOURSE_HOME'] = home;
  tellServed(address);
  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
