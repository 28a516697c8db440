/** The round of a teacher's sheet in the page: handed out, filled, dropped, seen, written, taken back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_DAY, dayAt } from '../../src/demo/days';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { schoolFile } from './books-at-hand';
import { expect, test } from './fixture';
import { handedOut } from './handed-out';

const SHEET = 'Лист самооценки';

/** A sheet in which a teacher has typed one more row, with this topic. */
function filled(bytes: Uint8Array, topic: string): Uint8Array {
  const book = openXlsx(bytes, { today: DEMO_DAY });
  const [headers = [], ...rows] = book.read(SHEET)?.rows ?? [];
  // Free rows at the foot hold nothing that is read.
  const free = rows.findIndex(([date = null]) => date === null);
  const row = (free < 0 ? rows.length : free) + 1;
  const typed = {
    Дата: { day: dayAt(2026, 3, 12) },
    Вид: 'открытый урок',
    Тема: topic,
    Уровень: 'школьный',
  };
  const cells = Object.entries(typed).map(([header, value]) => ({
    row,
    column: headers.indexOf(header),
    value,
  }));
  book.apply([{ kind: 'editCells', sheet: SHEET, cells }]);
  return book.toBytes();
}

test('sheets that were handed out come back: dropped on the grid they are shown, written, taken back', async ({
  book,
  home,
  page,
}) => {
  const files = [...(await handedOut(book))].slice(0, 2).map(([name, bytes], at) => {
    // One is called otherwise by its teacher.
    const path = join(home, at === 0 ? name : 'моя самооценка.xlsx');
    writeFileSync(path, filled(bytes, `Новая тема ${at + 1}`));
    return path;
  });
  const panel = book.panel();
  await book.drop('#grid', files);
  const shown = panel.getByRole('region', { name: 'Что изменится' });
  await expect(shown).toContainText('Листы от 2 педагогов: добавятся 2 записи.');
  await expect(shown).toContainText('Новая тема 2');
  await panel.getByRole('button', { name: 'Записать' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Сдали 2 из /);
  await book.settled();
  await page.screenshot({ path: 'build/self-in-workbench.png' });
  await book.menu('Правка', /^Отменить: .*[Сс]бор листов самооценки/);
  await book.settled();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Сдали 0 из /);
  await expect(panel.getByText('Сбор отменён')).toBeVisible();
});

test('one sheet that a teacher has renamed goes to the panel, a book is opened', async ({
  book,
  home,
  page,
}) => {
  const [[, bytes] = ['', new Uint8Array()]] = [...(await handedOut(book))];
  const path = join(home, 'Иванова.xlsx');
  writeFileSync(path, filled(bytes, 'Одна тема'));
  await book.drop('#panel', [path]);
  await expect(book.panel().getByRole('region', { name: 'Что изменится' })).toContainText(
    'Одна тема',
  );
  await expect(page.locator('#dialog')).toBeHidden();
  await book.drop('#panel', [schoolFile(home, 'вторая.xlsx')]);
  await expect(page).toHaveTitle(/вторая/);
});

test('the reminder is copied out of the frame, which has no origin of its own', async ({
  book,
  page,
}) => {
  const panel = book.panel();
  await panel.getByRole('tab', { name: 'Самооценка' }).click();
  await panel.getByText(/^Не сдали: /).click();
  await panel.getByRole('button', { name: 'Скопировать напоминание' }).click();
  await expect(panel.getByRole('status').last()).toHaveText('Скопировано.');
  await panel.getByText('Лист одного педагога').click();
  await panel.getByLabel('Код или фамилия').focus();
  await page.keyboard.press('Control+v');
  await expect(panel.getByLabel('Код или фамилия')).toHaveValue(/^Коллеги, пришлите лист/);
});
