/** `npm run shots`: pictures for the documents, taken from the running product. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { localToday } from '../src/hosts/xlsx/local-today';
import { launch } from '../src/workbench/server/launch';
import { browserOptions } from './browser/real-browser';
import { buildWorkbenchPage } from './workbench/build-page';

const LAPTOP = { width: 1366, height: 768 };
const DESKTOP = { width: 1920, height: 1080 };
/** Animations end and the panel has asked the server. */
const SETTLED_MS = 900;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'img');
mkdirSync(folder, { recursive: true });

const home = mkdtempSync(join(tmpdir(), 'postcourse-shots-'));
process.env['POSTCOURSE_HOME'] = home;
const pages = await buildWorkbenchPage(root);
const { address, server } = await launch({
  today: localToday(),
  pages,
  port: 0,
});
const browser = await chromium.launch(await browserOptions());

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  const picture = await page.screenshot();
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}.png: ${Math.round(picture.length / 1024)} KB`);
}

async function goTo(page: Page, sheet: string, cell: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${sheet}( ?\\d+)?$`) }).click();
  const box = page.locator('#grid input').first();
  await box.fill(cell);
  await box.press('Enter');
}

async function command(page: Page, title: string): Promise<void> {
  await page.getByRole('menuitem', { name: title, exact: true }).click();
  await page.locator('#toast:not([hidden])').waitFor();
  await page.locator('#toast').evaluate((toast) => toast.setAttribute('hidden', ''));
}

try {
  const page = await browser.newPage({ viewport: LAPTOP, locale: 'ru-RU' });
  await page.goto(address);
  await page.locator('body[data-ready]').waitFor();
  const panel = page.frameLocator('#panel');
  const view = (name: string) => panel.getByRole('tab', { name }).click();
  await goTo(page, 'Педагоги', 'B3');
  await take(page, 'workbench');
  await goTo(page, 'Курсы', 'A1');
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
  await page.setViewportSize(DESKTOP);
  await goTo(page, 'Мероприятия', 'C5');
  await view('Шаги');
  await take(page, 'workbench-wide');
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(home, { recursive: true, force: true });
}
