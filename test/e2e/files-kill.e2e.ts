/** The browser is ended as by a power cut: what was shown as kept is there at the next start. */
import type { Page } from '@playwright/test';
import { isOpen } from './files/loopback';
import { Profile } from './files/profile';
import { Book, expect, PAGE, startProgram, test } from './fixture';
import { typeKeys } from './real-keys';

const profiles: Profile[] = [];
test.afterEach(async () => {
  for (const profile of profiles.splice(0)) await profile.stop();
});

/** A new school's book on «Педагоги». */
async function newSchool(page: Page, address: string): Promise<Book> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Новая книга школы/ }).click();
  const book = new Book(page);
  await isOpen(book, 'Книга школы.xlsx');
  await book.sheet('Педагоги');
  return book;
}

async function startedAgain(profile: Profile, address: string): Promise<Book> {
  const page = await profile.tab();
  await page.goto(address);
  const book = new Book(page);
  await isOpen(book, 'Книга школы.xlsx');
  await book.sheet('Педагоги');
  return book;
}

for (const where of ['file', 'loopback'] as const) {
  test(`killed as soon as the draft is called written, from ${where}`, async ({ home }) => {
    const program = where === 'file' ? null : await startProgram(home);
    const address = program?.address.replace('#example', '') ?? PAGE;
    const profile = new Profile();
    profiles.push(profile);
    try {
      const book = await newSchool(await profile.tab(), address);
      await book.cell('B2');
      await typeKeys(book.page, 'Щукин Олег', 0);
      await book.page.keyboard.press('Enter');
      await expect(book.saved).toHaveText('Не в файле · черновик записан: 1 изменение');
      await profile.kill();

      const again = await startedAgain(profile, address);
      await expect(again.toast).toContainText(
        'Восстановлены изменения прошлого раза (1). Они ещё не сохранены в файл.',
      );
      await expect(again.at('B2')).toHaveText('Щукин Олег');
      await expect(again.saved).toContainText('черновик записан: 1 изменение');
    } finally {
      await program?.stop();
    }
  });
}

test('killed in the middle of typing: all that was called written is there, in its order @short', async () => {
  const profile = new Profile();
  profiles.push(profile);
  const book = await newSchool(await profile.tab(), PAGE);
  const { page } = book;
  await book.cell('B2');
  const names = Array.from({ length: 30 }, (_, index) => `Человек ${index}`);
  const typing = (async () => {
    for (const name of names) {
      await typeKeys(page, name, 60);
      await page.keyboard.press('Enter');
    }
  })().catch(() => 'the browser is gone');
  await expect(book.saved).toContainText(/черновик записан: 7 /);
  const told = Number(/(\d+) измен/.exec((await book.saved.textContent()) ?? '')?.[1]);
  await profile.kill();
  await typing;

  const again = await startedAgain(profile, PAGE);
  await expect(again.toast).toContainText('Восстановлены изменения прошлого раза');
  const kept = Number(/\((\d+)\)/.exec((await again.toast.textContent()) ?? '')?.[1]);
  expect(kept).toBeGreaterThanOrEqual(told);
  for (const [index, name] of names.slice(0, kept).entries()) {
    await expect(again.at(`B${index + 2}`)).toHaveText(name);
  }
  await expect(again.at(`B${kept + 2}`)).toHaveText('');
});
