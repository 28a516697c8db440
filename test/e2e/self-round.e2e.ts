/** A whole round of self-assessment in the page over the example: files of another program, real keys, a saved book. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from '@playwright/test';
import {
  activitiesIn,
  type Batch,
  DECIDED,
  firstBatch,
  fixedIn,
  formName,
  journalIn,
  NOT_HANDED_IN,
  otherReader,
  POINTS_CHECKED,
  pointsIn,
  secondBatch,
  uncheckedIn,
} from '../demo/school-round';
import { savedBytes } from './books-at-hand';
import { type Book, expect, test } from './fixture';
import { handedOut, handedOutTo } from './handed-out';

/** Puts the files into a folder of the disk; their paths. */
function onDisk(folder: string, files: Batch): string[] {
  mkdirSync(folder);
  return [...files].map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}

/** The preview says this, and is written with Enter. */
async function written(book: Book, words: string): Promise<void> {
  const preview = book.panel().getByRole('region', { name: 'Что изменится' });
  await expect(preview).toContainText(words);
  // After a long list it stands once more.
  await preview.getByRole('button', { name: 'Записать' }).first().press('Enter');
  await book.settled();
}

const title = (panel: FrameLocator) => panel.getByRole('heading', { level: 1 });

const waiting = async (panel: FrameLocator): Promise<number> =>
  Number(/^Записи на проверку: (\d+)$/.exec((await title(panel).textContent()) ?? '')?.[1] ?? 0);

/** Decides everything that waits, by keys: two entries otherwise than all the others. */
async function checkAll({ page }: Book, panel: FrameLocator): Promise<void> {
  const now = panel.locator('#review-now');
  const left = (count: number) =>
    expect(title(panel)).toHaveText(
      count === 0 ? 'Записи на проверку' : `Записи на проверку: ${count}`,
    );
  let count = await waiting(panel);
  await panel.getByLabel('Кто проверяет').fill('Комиссия');
  for (const { topic, status, points, reason } of DECIDED) {
    await now.focus();
    while (!(await now.textContent())?.includes(topic)) await page.keyboard.press('ArrowDown');
    await page.keyboard.press(status === 'отклонено' ? '3' : '2');
    if (status !== 'отклонено') {
      await page.keyboard.insertText(String(points));
      await page.keyboard.press('Tab');
    }
    await page.keyboard.insertText(reason);
    await page.keyboard.press('Enter');
    count -= 1;
    await left(count);
  }
  while (count > 0) {
    // Whoever has several entries shown is ticked as a whole; without ticks a key is about one entry.
    for (const all of await panel.getByLabel(/^Отметить все записи педагога/).all()) {
      await all.press('Space');
    }
    const decided = /отмечено: (\d+)/.exec((await now.textContent()) ?? '')?.[1] ?? '1';
    await now.focus();
    await page.keyboard.press('1');
    count -= Number(decided);
    await left(count);
  }
}

test('handed out, filled by another program, dropped and chosen, checked by keys, fixed, saved', async ({
  book,
  home,
}) => {
  const panel = book.panel();
  const files = await handedOut(book);
  expect(files.size).toBe(22);
  const forms = new Map(
    [...files].map(([name, bytes]) => [name.slice('Лист самооценки '.length, -5), bytes]),
  );
  const before = activitiesIn(otherReader(await savedBytes(book))).length;

  const first = firstBatch(forms);
  await book.drop('#panel', onDisk(join(home, 'первые'), first));
  await written(
    book,
    'Листы от 12 педагогов: добавится 14 записей, отклонена 1 запись, отклонён 1 лист.',
  );
  await expect(title(panel)).toHaveText('Сдали 12 из 22');

  const second = secondBatch(forms, first, await handedOutTo(book, '0512-004'));
  const choice = panel.locator('input[type=file][accept]');
  const chosen = onDisk(join(home, 'вторые'), second);
  await choice.setInputFiles(chosen);
  await written(
    book,
    'Листы от 13 педагогов: добавится 9 записей, изменится 1 запись, отклонена 1 запись, отклонён 1 лист.',
  );
  await expect(panel.getByRole('region', { name: 'Что записано' })).toContainText(
    formName('0512-027'),
  );
  await expect(title(panel)).toHaveText('Сдали 20 из 22');
  await choice.setInputFiles(chosen);
  await expect(panel.getByRole('status').last()).toContainText('Записывать нечего');
  await panel.getByText(/^Не сдали: /).click();
  for (const code of NOT_HANDED_IN) await expect(panel.getByText(code).first()).toBeVisible();

  await panel.getByRole('tab', { name: 'На проверку' }).click();
  await expect(title(panel)).toHaveText(/^Записи на проверку: \d+$/);
  await checkAll(book, panel);
  await expect(panel.getByText('Все записи рейтинга за период проверены.')).toBeVisible();

  await book.menu('Посткурс', 'Зафиксировать рейтинг');
  // The example has rows with errors, and that is asked about; of what waits nothing is said any more.
  const dialog = book.page.locator('#dialog');
  await expect(dialog).not.toContainText('не проверен');
  await dialog.getByRole('button', { name: 'Зафиксировать рейтинг' }).press('Enter');
  await book.answers(/зафиксирован: 22 /);

  const saved = otherReader(await savedBytes(book));
  expect(activitiesIn(saved)).toHaveLength(before + 14 + 9);
  expect(journalIn(saved)).toHaveLength(13 + 8 + 2 + 1);
  expect(pointsIn(saved)).toEqual(POINTS_CHECKED);
  expect(uncheckedIn(saved)).toEqual(Array.from({ length: 22 }, () => 0));
  expect(fixedIn(saved)).toEqual({ people: 22, points: POINTS_CHECKED });
});
