/** The built page for each test, served as `npm start` does, on the example. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { chooseFromMenu } from '../../scripts/browser/page-menu';
import { localToday } from '../../src/hosts/xlsx/local-today';
import { launch } from '../../src/workbench/server/launch';

/** Built once before the tests (`build-once.ts`). */
export const BUILT = 'build/postcourse.html';

/** Ends the wait for a program that does not start at all. */
const PATIENCE_MS = 240_000;

interface Program {
  readonly address: string;
}

interface Started extends Program {
  /** The book's path; '' without one. */
  readonly file: string;
  stop(): Promise<void>;
}

/** Starts the program as a person does, without opening a browser. */
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

/** The page as a person uses it: by sheets, cells, menu items. */
export class Book {
  constructor(readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('body[data-ready]').waitFor();
  }

  async sheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    await expect(this.page.getByRole('tab', { selected: true })).toContainText(name);
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

  /** Types over a cell. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address);
    await this.page.keyboard.type(text);
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

  async menu(name: string): Promise<void> {
    await chooseFromMenu(this.page, name);
  }

  /** The revision that the page has shown anew last. */
  revision(): Promise<string | null> {
    return this.page.locator('body').getAttribute('data-revision');
  }

  /** Runs a command that rewrites sheets, and waits until the page shows them. */
  async compute(name: string): Promise<void> {
    const before = await this.revision();
    await this.menu(name);
    await expect.poll(() => this.revision()).not.toBe(before);
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
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await browser.send('Input.dispatchDragEvent', {
        type,
        x: x + width / 2,
        y: y + height / 2,
        data: { items: [], files: [...paths], dragOperationsMask: 1 },
      });
    }
    await browser.detach();
  }

  panel() {
    return this.page.frameLocator('#panel');
  }
}

interface Fixtures {
  home: string;
  program: Program;
  book: Book;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
  home: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'postcourse-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  program: async ({ home }, use) => {
    process.env['POSTCOURSE_HOME'] = home;
    const { address, server } = await launch({ today: localToday(), page: BUILT, port: 0 });
    await use({ address });
    server.closeAllConnections();
    server.close();
  },
  book: async ({ page, program }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(program.address)) {
        faults.push(`An outside request: ${request.url()}`);
      }
    });
    const book = new Book(page);
    await book.open(`${program.address}#example`);
    await use(book);
    expect(faults).toEqual([]);
  },
});

export { expect };
