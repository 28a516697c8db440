/** The documents' page in the workbench, as journeys go through it. */
import { readFileSync } from 'node:fs';
import type { Download, FrameLocator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { type Book, expect } from './fixture';

export const documentsOn = (page: Page): FrameLocator => page.frameLocator('#documents iframe');

/** Opens the page by the panel's tab, at a document. */
export async function openByTab(book: Book, document: string): Promise<FrameLocator> {
  await book.panel().getByRole('tab', { name: 'Документы' }).click();
  await book.panel().getByRole('button', { name: document, exact: true }).click();
  const shown = documentsOn(book.page);
  await expect(shown.getByRole('combobox', { name: 'Документ' })).toBeFocused();
  return shown;
}

/** Ticks people by the keyboard: a code, ArrowDown into the list, Space. */
export async function tickByKeys(page: Page, shown: FrameLocator, codes: readonly string[]) {
  const search = shown.getByRole('searchbox', { name: /^Найти/ });
  for (const code of codes) {
    await search.fill(code);
    await search.press('ArrowDown');
    await page.keyboard.press('Space');
  }
  await search.fill('');
}

export const sheetOf = (shown: FrameLocator) => shown.locator('.place .paper').first();

export const contentOf = async (file: Download): Promise<Buffer> => readFileSync(await file.path());

/** The text of a .docx file, without its marks. */
export const wordsIn = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u00a0\s]+/g, ' ');

export async function saved(page: Page, shown: FrameLocator, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    shown.getByRole('button', { name: button }).click(),
  ]);
  return file;
}
