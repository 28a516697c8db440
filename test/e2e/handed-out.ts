/** Teachers' sheets as «Самооценка» of the page hands them out. */
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Book } from './fixture';

async function downloaded({ page }: Book, press: Locator): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** The sheets of all teachers out of the archive, by the names of their files. */
export async function handedOut(book: Book): Promise<ReadonlyMap<string, Uint8Array>> {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Самооценка' }).click();
  const all = panel.getByRole('button', { name: /^Скачать листы всех/ });
  const archive = await downloaded(book, all);
  return new Map(Object.entries(unzipSync(archive)));
}

/** The sheet of one teacher, found by the code. */
export async function handedOutTo(book: Book, code: string): Promise<Uint8Array> {
  const panel = book.panel();
  await panel.getByText('Лист одного педагога').click();
  await panel.getByLabel('Код или фамилия').fill(code);
  return downloaded(book, panel.getByRole('button', { name: new RegExp(`${code}$`) }));
}
