/** The page on loopback, without a book of its own, with files that it may write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book, test as base, expect, startProgram } from '../fixture';
import { Disk } from './disk';

interface Loopback {
  /** Where the page is, on the first screen. */
  address: string;
  disk: Disk;
  /** The page on its first screen. */
  first: Book;
}

interface Server {
  /** Serves the page to all tests of a worker: without a book it keeps nothing of them. */
  served: string;
}

export const test = base.extend<Loopback, Server>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'postcourse-served-'));
      const program = await startProgram(folder);
      await use(program.address.replace('#example', ''));
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  address: async ({ served }, use) => use(served),
  disk: async ({ page }, use) => {
    await use(await Disk.under(page));
  },
  first: async ({ page, address, disk: _disk }, use) => {
    await page.goto(address);
    await page.locator('body[data-screen="first"]').waitFor();
    await use(new Book(page));
  },
});

/** «Открыть…» gives the file, and it is in the grid. */
export async function openFile(book: Book, disk: Disk, name: string): Promise<void> {
  await disk.pick(name);
  await book.page.keyboard.press('Control+o');
  await isOpen(book, name);
}

/** The book of this name is in the page, and takes typing. */
export async function isOpen(book: Book, name: string): Promise<void> {
  await expect(book.page.locator('#file-name')).toHaveText(name);
  await book.ready();
}

export { expect };
