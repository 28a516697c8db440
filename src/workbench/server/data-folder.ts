/** Where the workbench keeps what is nobody’s document: where it was reached, and how it is reached now. */
import { mkdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** The person's folder for application data, by the custom of the system. */
function baseFolder(environment: NodeJS.ProcessEnv): string {
  if (platform() === 'win32') {
    return environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  }
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
}

/** The workbench's own folder, made when missing; `POSTCOURSE_HOME` names another one. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const folder = environment['POSTCOURSE_HOME'] ?? join(baseFolder(environment), 'postcourse');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
