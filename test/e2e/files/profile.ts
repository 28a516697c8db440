/** A browser whose profile outlives it: ended as by a power cut, and started anew. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserOptions } from '../../../scripts/browser/real-browser';

/** Ends a browser's process: no page hears of it. */
export async function endAsByPowerCut(context: BrowserContext | null): Promise<void> {
  const browser = context?.browser();
  if (!browser) throw new Error('No browser is running');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  const closed = new Promise((resolve) => context?.once('close', resolve));
  if (own) process.kill(own.id, 'SIGKILL');
  await closed;
}

export class Profile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'postcourse-profile-'));
  private context: BrowserContext | null = null;

  async tab(): Promise<Page> {
    this.context ??= await chromium.launchPersistentContext(this.folder, {
      ...(await browserOptions()),
      viewport: { width: 1366, height: 768 },
      locale: 'ru-RU',
    });
    return this.context.newPage();
  }

  /** No page hears of it. */
  async kill(): Promise<void> {
    await endAsByPowerCut(this.context);
    this.context = null;
  }

  /** Ends the browser as people do; the profile stays. */
  async close(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }

  /** Every file of the profile. */
  files(): { readonly path: string; readonly bytes: Buffer }[] {
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? [{ path, bytes: readFileSync(path) }] : [];
    });
  }

  async stop(): Promise<void> {
    await this.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
