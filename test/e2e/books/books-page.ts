/** A page with nothing but the books in it, in a browser whose profile outlives a kill. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { browserOptions } from '../../../scripts/browser/real-browser';
import type { Books, KeptBook, OpenBooks, Opening } from '../../../src/workbench/books/books';
import type { Operation } from '../../../src/workbench/wire/operations';
import { endAsByPowerCut } from '../files/profile';

/** What the page has for the tests. */
interface BooksWindow {
  readonly openBooks: OpenBooks;
  books: Books;
  book: KeptBook;
  dropped: Promise<KeptBook>;
  /** The picked file: one of the browser's own, which can be written without a dialog. */
  pick(name: string, content?: string): Promise<FileSystemFileHandle>;
  opened(opening: Opening): KeptBook;
  typed(text: string): Operation;
  bytes(text: string): Uint8Array;
  text(bytes: Uint8Array): string;
}

declare global {
  interface Window extends BooksWindow {}
}

/** What the pages of the tests know, beside the books. */
const HELPERS = `
window.pick = async (name, content) => {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle(name, { create: true });
  if (content !== undefined) {
    const stream = await file.createWritable();
    await stream.write(content);
    await stream.close();
  }
  window.showOpenFilePicker = async () => [file];
  window.showSaveFilePicker = async () => file;
  return file;
};
window.opened = (opening) => {
  if (opening.kind !== 'opened') throw new Error('Not opened: ' + JSON.stringify(opening));
  return (window.book = opening.book);
};
window.typed = (text) =>
  ({ kind: 'edit', sheet: 'Педагоги', way: 'typed', cells: [{ row: 1, column: 1, text }] });
window.bytes = (text) => new TextEncoder().encode(text);
window.text = (bytes) => new TextDecoder().decode(bytes);
`;

/** One browser profile with the page on loopback and as a file. */
export class BooksBrowser {
  private context: BrowserContext | null = null;

  private constructor(
    private readonly folder: string,
    private readonly server: Server,
  ) {}

  static async start(): Promise<BooksBrowser> {
    const folder = mkdtempSync(join(tmpdir(), 'books-'));
    const { outputFiles } = await build({
      stdin: {
        contents: "export { openBooks } from './src/workbench/books/open-books';",
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'made',
      footer: { js: `window.openBooks = made.openBooks;${HELPERS}` },
    });
    const script = outputFiles[0]?.text ?? '';
    const html = `<!doctype html><meta charset="utf-8"><title>Книги</title><script>${script}</script>`;
    writeFileSync(join(folder, 'page.html'), html);
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new BooksBrowser(folder, server);
  }

  get loopback(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  get file(): string {
    return pathToFileURL(join(this.folder, 'page.html')).href;
  }

  /** A tab with the books open. */
  async tab(address: string): Promise<Page> {
    this.context ??= await chromium.launchPersistentContext(join(this.folder, 'profile'), {
      ...(await browserOptions()),
      acceptDownloads: true,
    });
    const page = await this.context.newPage();
    await page.goto(address);
    await page.evaluate(async () => {
      window.books = await window.openBooks({
        takenOver: (book) => book.keep(window.typed('недописано')),
      });
    });
    return page;
  }

  /** Writes a file that can be dropped on the page; where it lies. */
  fileOnDisk(name: string, content: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** Drops a file of the disk on the page, which opens it as its book. */
  async drop(page: Page, path: string): Promise<void> {
    await page.evaluate(() => {
      window.dropped = new Promise((resolve) => {
        document.addEventListener('dragover', (event) => event.preventDefault());
        document.addEventListener('drop', (event) => {
          event.preventDefault();
          const item = event.dataTransfer?.items[0];
          if (item) resolve(window.books.dropped(item).then(window.opened));
        });
      });
    });
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 50, y: 50, data });
    }
    await page.evaluate(() => window.dropped);
  }

  /** The browser's process is ended as by a power cut: no page hears of it. */
  async kill(): Promise<void> {
    await endAsByPowerCut(this.context);
    this.context = null;
  }

  async stop(): Promise<void> {
    await this.context?.close();
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
