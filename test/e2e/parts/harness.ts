/** A page with nothing but the parts: what is tried here needs no engine and no book. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { buildSync } from 'esbuild';

declare global {
  /** Inside the tests' page. */
  var parts: typeof import('./all-parts');
  /** What the parts told the page. */
  var said: string[];
}

function bundled(contents: string, loader: 'ts' | 'css'): string {
  const { outputFiles } = buildSync({
    stdin: { contents, loader, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parts',
    target: 'es2022',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

const STYLE = bundled('@import "../../../src/workbench/page/parts/parts.css";', 'css');
const SCRIPT = bundled("export * from './all-parts';", 'ts');

/** As in the page: the columns of the window, and the grid's one element for the keyboard. */
const MARKUP = `<!doctype html>
<html lang="ru">
  <head>
    <title>Посткурс</title>
    <style>${STYLE}
      html, body { height: 100%; margin: 0; }
      body { display: grid; grid-template-columns: minmax(0, 1fr);
             grid-template-rows: auto auto auto auto minmax(0, 1fr) auto; }
      header { position: relative; z-index: 20; background: var(--ground);
               border-bottom: 1px solid var(--line); }
      main { display: flex; grid-row: 5; min-height: 0; }
      main > * { flex: 1; }
      footer { grid-row: 6; }
    </style>
  </head>
  <body>
    <header>
      <div id="title"></div>
      <nav aria-label="Меню"><div id="menu" role="menubar" aria-label="Меню"></div></nav>
    </header>
    <div id="banner"></div>
    <div id="cell" role="group" aria-label="Ячейка"></div>
    <div id="find" hidden></div>
    <main>
      <section id="first" hidden></section>
      <section id="grid" aria-label="Таблица"><textarea id="typing" aria-label="Ввод"></textarea></section>
    </main>
    <footer><div id="work"></div><div id="filtered"></div><nav id="sheets" aria-label="Листы книги"></nav></footer>
    <div id="toast"></div>
    <dialog id="dialog"></dialog>
    <script>${SCRIPT}; var said = [];</script>
  </body>
</html>`;

export const test = base.extend({
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setContent(MARKUP);
    await page.locator('#typing').focus();
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** What the parts told the page so far. */
export const heard = (page: Page): Promise<string[]> => page.evaluate(() => said);

/** Roles, names and contrast of what is shown. */
export async function expectAccessible(page: Page, selector: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(selector).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** A picture to be looked at, in `build/e2e-pictures`. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `build/e2e-pictures/parts-${name}.png` });
}

/** A key of the Russian layout, which Playwright does not know. */
export async function pressRussian(page: Page, letters: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const key of letters) {
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
  await client.detach();
}
