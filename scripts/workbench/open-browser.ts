/** Opens a page in the person's browser, where there is one. */
import { spawn } from 'node:child_process';
import { platform } from 'node:os';

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  win32: ['cmd', '/c', 'start', '""'],
  darwin: ['open'],
};

/** Tries; a computer without a browser is no fault, the address is printed anyway. */
export function openBrowser(page: string): void {
  const [command, ...options] = OPENERS[platform()] ?? ['xdg-open'];
  const child = spawn(command, [...options, page], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
