/** A school's book whose sheets bear names of its own: tabs, marks, lists and commands go by them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { respelt } from '../hosts/xlsx/respelt';
import { schoolFile } from './books-at-hand';
import { expect, test } from './fixture';

test('«ПЕДАГОГИ » and «рейтинг» are taken for what they are, and stay so', async ({
  book,
  home,
  page,
}) => {
  const path = schoolFile(home, 'своя.xlsx');
  writeFileSync(path, respelt(readFileSync(path), { Педагоги: 'ПЕДАГОГИ ', Рейтинг: 'рейтинг' }));
  await book.drop('#grid', [path]);
  await expect(page).toHaveTitle(/своя/);
  await book.ready();
  await book.box.fill('педагоги A2');
  await book.box.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-sheet', 'ПЕДАГОГИ ');
  await expect(book.here).toContainText(/^A2/);
  await book.compute('Рассчитать всё', 'рассчитано');
  await book.toast.getByRole('button').first().waitFor();
  await book.sheet('рейтинг');
  await expect(book.at('A1')).toContainText('Рейтинг педагогов');
  const tabs = page.locator('#sheets').getByRole('tab');
  await expect(tabs.filter({ hasText: /^(педагоги|рейтинг)/i })).toHaveCount(2);
});
