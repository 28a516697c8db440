/** The built page as a person uses it: by sheets, cells, menu items and real keys. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { watch } from './watch';

/** Ends the wait for a program that does not start at all. */
const PATIENCE_MS = 240_000;

/** Built once before the tests (`once.ts`). */
export const BUILT = 'build/postcourse.html';

/** The one file, as a double click opens it. */
export const PAGE = pathToFileURL(join(process.cwd(), BUILT)).href;

interface Started {
  readonly address: string;
  /** The book's path; '' without one. */
  readonly file: string;
  stop(): Promise<void>;
}

/** `npm start` as a person has it, without opening a browser. */
export async function startProgram(home: string, ...options: string[]): Promise<Started> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/start.ts', '--no-open', ...options],
    { env: { ...process.env, POSTCOURSE_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const printed = await untilPrinted(child, /http:\S+/);
  return {
    address: /http:\S+/.exec(printed)?.[0] ?? '',
    file: /Книга: (.*)/.exec(printed)?.[1] ?? '',
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

function untilPrinted(child: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`Printed only: ${printed}`)), PATIENCE_MS);
    child.stdout?.on('data', (chunk) => {
      printed += chunk;
      if (!wanted.test(printed)) return;
      clearTimeout(timer);
      resolve(printed);
    });
  });
}

/** The page with a book in it. */
export class Book {
  constructor(readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.ready();
  }

  /** Waits until a book is there and takes the keyboard. */
  async ready(): Promise<void> {
    await this.page.locator('body[data-ready][data-screen="book"]').waitFor();
  }

  async sheet(name: string): Promise<void> {
    await this.page
      .locator('#sheets')
      .getByRole('tab', { name: new RegExp(`^${name}( ?\\d+)?`) })
      .click();
    await expect(this.page.locator('body')).toHaveAttribute('data-sheet', name);
  }

  /** Where the address of a cell is typed. */
  get box() {
    return this.page.locator('#address');
  }

  /** Goes to a cell by its address. */
  async cell(address: string): Promise<void> {
    await this.box.fill(address);
    await this.box.press('Enter');
    await expect(this.here).toContainText(new RegExp(`^${address}\\b`));
  }

  /** A drawn cell. */
  at(address: string) {
    return this.page.locator(`#grid [data-cell="${address}"]`);
  }

  /** Types over a cell, as its owner does: go there, type, Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address);
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
    await this.cell(address);
  }

  /** What the page says of the cell that the person is at. */
  get here() {
    return this.page.locator('#here');
  }

  get saved() {
    return this.page.locator('#saved');
  }

  /** An entry of a menu: «Файл», «Сохранить». */
  async menu(menu: string, entry: string | RegExp): Promise<void> {
    await this.page.locator('#menu').getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page
      .locator('#menu [role=menu]')
      .getByRole(
        'menuitem',
        typeof entry === 'string' ? { name: entry, exact: true } : { name: entry },
      )
      .click();
  }

  /** Runs a command of the edition and waits for its answer. */
  async compute(name: string, answer: string | RegExp = /./): Promise<void> {
    await this.menu('Посткурс', name);
    await this.answers(answer);
  }

  /** Waits until the page says something, and a person sees it. */
  async answers(words: string | RegExp): Promise<void> {
    await expect(this.toast.filter({ hasText: words })).toBeVisible();
  }

  /** Waits until everything typed is in the workbook and in the draft. */
  async settled(): Promise<void> {
    await expect(this.page.locator('body')).toHaveAttribute('data-waiting', '0');
  }

  get toast() {
    return this.page.locator('#toast');
  }

  /** Drops files and folders of the disk on the middle of an element, as the browser itself hears of it. */
  async drop(selector: string, paths: readonly string[]): Promise<void> {
    const {
      x = 0,
      y = 0,
      width = 0,
      height = 0,
    } = (await this.page.locator(selector).boundingBox()) ?? {};
    const browser = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    const send = (type: 'dragEnter' | 'dragOver' | 'drop', at: { x: number; y: number }) =>
      browser.send('Input.dispatchDragEvent', { type, ...at, data });
    // A hand comes over the edge of the window.
    await send('dragEnter', { x: 400, y: 2 });
    await send('dragOver', { x: 400, y: 2 });
    const middle = { x: x + width / 2, y: y + height / 2 };
    await send('dragOver', middle);
    await send('drop', middle);
    await browser.detach();
  }

  panel() {
    return this.page.frameLocator('#panel');
  }
}

export interface Fixtures {
  /** A folder that goes away after the test. */
  home: string;
  /** The page on the example, opened from the disk. */
  book: Book;
  /** The page on a new school's book. */
  school: Book;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
  home: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'postcourse-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  book: async ({ page }, use) => {
    const seen = watch(page);
    const book = new Book(page);
    await book.open(`${PAGE}#example`);
    await use(book);
    seen();
  },
  school: async ({ page }, use) => {
    const seen = watch(page);
    await page.goto(PAGE);
    await page.getByRole('button', { name: /^Новая книга школы/ }).click();
    const book = new Book(page);
    await book.ready();
    await use(book);
    seen();
  },
});

export { expect };
