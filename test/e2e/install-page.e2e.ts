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

for (const [index, { id }] of BUILT.entries()) {
  test(`${id}: each button copies exactly its file`, async ({ page }) => {
    const seen = watch(page);
    const files = await open(page, index);
    for (const [name, text] of Object.entries(files)) {
      await page.getByRole('button', { name: `Скопировать ${name}`, exact: true }).click();
      const place = page.locator(`[data-file="${name}"]`);
      await expect(place.getByRole('status')).toHaveText('✓ Скопировано.');
      // Two megabytes of a difference would help nobody.
      expect((await clipboard(page)) === text).toBe(true);
    }
    await expect(page.getByRole('button')).toHaveCount(Object.keys(files).length);
    seen();
  });
}

test('by keys alone, in the order of the steps', async ({ page }) => {
  const files = await open(page, 0);
  for (const name of ['Code.js', 'Panel.html', 'Documents.html', 'appsscript.json']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: `Скопировать ${name}` })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-file="appsscript.json"] [role=status]')).toHaveText(
    /Скопировано/,
  );
  expect(await clipboard(page)).toBe(files['appsscript.json']);
});

test('a browser that refuses the clipboard shows the text selected', async ({ page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const files = await open(page, 0);
  await page.getByRole('button', { name: 'Скопировать appsscript.json' }).click();
  const field = page.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(files['appsscript.json'] ?? '');
  await expect(page.locator('[role=status][data-refused]')).toHaveText(/нажмите Ctrl\+C/);
});

for (const [index, { id }] of BUILT.entries()) {
  test(`${id}: one screen of a school's laptop, one sheet of paper`, async ({ page }) => {
    await open(page, index);
    const overrun = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return [scrollHeight - innerHeight, scrollWidth - innerWidth];
    });
    expect(overrun).toEqual([0, 0]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    const paper = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}
