/** A browser for the tests: one that is named, the one that npm brought, or an installed Chrome. */
import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

/** The package's own copies of system libraries serve where the system has none. */
const OWN_LIBRARIES = 'AWS_Lambda_nodejs20.x';

/** How to start the browser on this computer. */
export async function browserOptions(): Promise<LaunchOptions> {
  const named = process.env['CHROME_BIN'];
  if (named) return { executablePath: named, args: ['--no-sandbox'] };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  process.env['AWS_EXECUTION_ENV'] ??= OWN_LIBRARIES;
  const { default: chromium } = await import('@sparticuz/chromium');
  // The package's one font lacks signs that a system's fonts have.
  if (existsSync('/etc/fonts/fonts.conf')) delete process.env['FONTCONFIG_PATH'];
  return {
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
  };
}
