/** What the browser's own store holds of half-typed forms. */
import type { Page } from '@playwright/test';
import { expect } from './fixture';

/** Waits until these forms, by their titles, are kept, of all books together, and the last word with them. */
export async function formsKept(
  page: Page,
  titles: readonly string[],
  lastWord = '',
): Promise<void> {
  await expect
    .poll(async () => (await page.evaluate(kept)).map(({ title }) => title))
    .toEqual(titles);
  await expect.poll(async () => JSON.stringify(await page.evaluate(kept))).toContain(lastWord);
}

async function kept(): Promise<{ title: string }[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open('postcourse'));
  const records = await done(database.transaction('forms').objectStore('forms').getAll());
  database.close();
  const forms: { title: string }[] = records.flatMap((record) => record.forms);
  return forms.sort((one, other) => one.title.localeCompare(other.title));
}
