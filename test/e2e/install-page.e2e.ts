/** The page «Установка» opened from the disk: every file onto the clipboard, by mouse and by keys. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { installPage } from '../../scripts/build/install-page';
import { PROJECTS } from '../../scripts/build/projects';
import { watch } from './watch';

const folder = mkdtempSync(join(tmpdir(), 'install-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BUILT = PROJECTS.map((project) => ({ ...project, files: project.build(process.cwd()) }));

async function open(page: Page, index: number): Promise<Readonly<Record<string, string>>> {
  const built = BUILT[index];
  if (built === undefined) throw new Error(`There is no project ${index}`);
  const file = join(folder, `${built.id}.html`);
  writeFileSync(file, installPage(process.cwd(), built, built.files));
  await page.goto(pathToFileURL(file).href);
  return built.files;
}

/** Windows' clipboard ends lines its own way. */
const clipboard = (page: Page): Promise<string> =>
  page.evaluate(async () => (await navigator.clipboard.readText()).replaceAll('\r\n', '\n'));

const title = (name: string): string =>
  `Скопировать текст для «${name === 'Code.js' ? 'Код.gs' : name}»`;

for (const [index, { id }] of BUILT.entries()) {
  test(`${id}: each button copies exactly its file, and the last says so`, async ({ page }) => {
    const seen = watch(page);
    const files = await open(page, index);
    const press = async (name: string, wanted: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByText(/^✓ Сейчас скопировано/).first()).toBeVisible();
      // Two megabytes of a difference would help nobody.
      expect((await clipboard(page)) === wanted).toBe(true);
    };
    for (const [name, text] of Object.entries(files)) {
      const [, bare] = /^(.*)\.html$/.exec(name) ?? [];
      const mark = page.locator(`[data-file="${name}"] .mark`);
      if (bare !== undefined) {
        await press(`Скопировать имя ${bare}`, bare);
        await expect(mark).toHaveText(`✓ Сейчас скопировано имя: ${bare}`);
      }
      await press(title(name), text);
      const words = `✓ Сейчас скопировано: вставьте в файл «${name === 'Code.js' ? 'Код.gs' : name}»`;
      await expect(mark).toHaveText(words);
      await expect(page.getByRole('status')).toHaveText(words);
      await expect(page.locator('.mark', { hasText: 'Сейчас' })).toHaveCount(1);
    }
    const marks = await page.locator('.mark').allTextContents();
    expect(marks.slice(0, -1)).toEqual(marks.slice(0, -1).map(() => 'скопировано раньше'));
    const pages = Object.keys(files).filter((name) => name.endsWith('.html')).length;
    await expect(page.getByRole('button')).toHaveCount(Object.keys(files).length + pages);
    seen();
  });
}

test('by keys alone, in the order of the steps @short', async ({ page }) => {
  const files = await open(page, 0);
  const names = [
    title('Code.js'),
    'Скопировать имя Panel',
    title('Panel.html'),
    'Скопировать имя Documents',
    title('Documents.html'),
    title('appsscript.json'),
  ];
  for (const name of names) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-file="appsscript.json"] .mark')).toHaveText(/скопировано/);
  expect(await clipboard(page)).toBe(files['appsscript.json']);
});

test('a browser that refuses the clipboard shows the text selected', async ({ page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const files = await open(page, 0);
  await page.getByRole('button', { name: title('appsscript.json') }).click();
  const field = page.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(files['appsscript.json'] ?? '');
  await expect(page.locator('.mark[data-refused]')).toHaveText(/нажмите Ctrl\+C/);
});

for (const [index, { id }] of BUILT.entries()) {
  test(`${id}: all its buttons on a school's laptop at once, one sheet of paper`, async ({
    page,
  }) => {
    await open(page, index);
    const { overrun, lowest } = await page.evaluate(() => ({
      overrun: document.documentElement.scrollWidth - innerWidth,
      lowest: Math.max(
        ...[...document.querySelectorAll('button')].map(
          (one) => one.getBoundingClientRect().bottom,
        ),
      ),
    }));
    expect(overrun).toBe(0);
    expect(lowest).toBeLessThanOrEqual(768);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
    const paper = await page.pdf({ format: 'A4', margin });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.on-paper')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}
