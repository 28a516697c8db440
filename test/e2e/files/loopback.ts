/** The page on loopback, without a book of its own, with files that it may write. */
import { Book, test as base, expect } from '../fixture';
import { servedAddress } from '../served';
import { Disk } from './disk';

interface Loopback {
  /** Where the page is, on the first screen. */
  address: string;
  disk: Disk;
  /** The page on its first screen. */
  first: Book;
}

export const test = base.extend<Loopback>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
  address: async ({}, use) => use(servedAddress()),
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
