/** `npm run shots`: pictures for the documents, taken from the built page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { chooseFromMenu } from './browser/page-menu';
import { browserOptions } from './browser/real-browser';
import { buildPage } from './workbench/build-page';

const LAPTOP = { width: 1366, height: 768 };
const DESKTOP = { width: 1920, height: 1080 };
/** Animations end and the panel has its answers. */
const SETTLED_MS = 900;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'img');
mkdirSync(folder, { recursive: true });

const address = pathToFileURL((await buildPage(root)).file).href;
const browser = await chromium.launch(await browserOptions());

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  const picture = await page.screenshot();
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}.png: ${Math.round(picture.length / 1024)} KB`);
}

async function goTo(page: Page, sheet: string, cell: string): Promise<void> {
  await page
    .locator('#tabs')
    .getByRole('tab', { name: new RegExp(`^${sheet}(,|$)`) })
    .click();
  const box = page.locator('#address');
  await box.fill(cell);
  await box.press('Enter');
}

/** Runs a command, waits for its words and puts them away. */
async function command(page: Page, title: string): Promise<void> {
  await chooseFromMenu(page, title);
  await page.locator('#toast', { hasText: /\S/ }).waitFor();
  await page.locator('#toast').getByLabel('Закрыть').click();
}

try {
  const context = await browser.newContext({ viewport: LAPTOP, locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('body[data-screen="first"]').waitFor();
  await take(page, 'first-screen');
  await page.getByRole('button', { name: 'Посмотреть пример' }).click();
  await page.locator('body[data-ready]').waitFor();
  const panel = page.frameLocator('#panel');
  const view = (name: string) => panel.getByRole('tab', { name }).click();
  await goTo(page, 'Педагоги', 'B3');
  await take(page, 'workbench');
  await goTo(page, 'Курсы', 'D60');
  await view('Проверка');
  await take(page, 'issues');
  await view('Шаги');
  await command(page, 'Рассчитать всё');
  await goTo(page, 'Рейтинг', 'A5');
  await view('Рейтинг');
  await take(page, 'rating');
  await goTo(page, 'Показатели', 'A5');
  await view('Показатели');
  await take(page, 'shares');
  await goTo(page, 'Посткурс', 'A5');
  await view('Сроки');
  await take(page, 'support');
  await goTo(page, 'Мероприятия', 'E326');
  await view('На проверку');
  await take(page, 'review');
  await view('Документы');
  await panel.getByRole('button', { name: 'Справка о посткурсовом сопровождении' }).click();
  const papers = page.frameLocator('#documents iframe');
  await papers.locator('.paper').first().waitFor();
  await take(page, 'documents');
  await papers.locator('body').press('Escape');
  await page.setViewportSize(DESKTOP);
  await goTo(page, 'Мероприятия', 'C5');
  await view('Шаги');
  await take(page, 'workbench-wide');
} finally {
  await browser.close();
}
