/** Files that are no workbooks: an answer in words, and the open book stays. And very large ones. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { demoBook, namesIn, smallBook } from './files/contents';
import { expect, isOpen, openFile, test } from './files/loopback';
import { typeKeys } from './real-keys';

/** A compound file of old Excel, as its first bytes say. */
const OLD_EXCEL = Buffer.from([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...[...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);
const whole = smallBook('Целая');
const rotten = Buffer.from(whole);
const middle = Math.floor(rotten.length / 2);
rotten.fill(0x55, middle, middle + 64);

/** The parts put in as they are, and one letter of a sheet is another one: no zip program minds. */
function silentlyRotten(): Buffer {
  const bytes = Buffer.from(zipSync(unzipSync(whole), { level: 0 }));
  bytes[bytes.indexOf('<sheetData>') + 1] = 0x74;
  return bytes;
}

/** The book with a sheet that breaks off. */
function brokenSheet(): Buffer {
  const parts = unzipSync(whole);
  const last = Object.keys(parts)
    .filter((name) => name.startsWith('xl/worksheets/sheet'))
    .at(-1);
  const xml = strFromU8(parts[last ?? ''] ?? new Uint8Array());
  return Buffer.from(zipSync({ ...parts, [last ?? '']: strToU8(xml.slice(0, -60)) }));
}

const WRONG: readonly (readonly [name: string, bytes: Buffer, told: RegExp])[] = [
  ['пустой.xlsx', Buffer.alloc(0), /пуст/],
  ['список.csv', Buffer.from('Код;ФИО\n1;Иванов'), /не книга \.xlsx/],
  ['старая.xls', OLD_EXCEL, /старый формат \.xls/],
  [
    'письмо.docx',
    Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="w"/>') })),
    /не книга \.xlsx/,
  ],
  ['обрезанная.xlsx', whole.subarray(0, whole.length / 2), /архив обрывается/],
  ['битая.xlsx', rotten, /повреждён|обрывается|испорч/],
  ['тихо битая.xlsx', silentlyRotten(), /часть xl\/worksheets\/\S+ (?:обрывается или )?испорчена/],
  // A sheet that nobody looks at is read too.
  ['последний лист.xlsx', brokenSheet(), /обрывается/],
];

test('each wrong file is answered in words, and the open book stays', async ({
  first: book,
  disk,
  page,
}) => {
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  const dialog = page.locator('#dialog');
  for (const [index, [name, bytes, told]] of WRONG.entries()) {
    await book.cell(`B${index + 2}`);
    await typeKeys(page, `перед ${index}`, 0);
    await disk.write(name, bytes);
    await disk.pick(name);
    await page.keyboard.press('Control+o');
    await expect(dialog).toContainText('Книга не открыта');
    await expect(dialog).toContainText(name);
    await expect(dialog).toContainText(told);
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await expect(page.locator('#file-name')).toHaveText('школа.xlsx');
    await expect(book.at(`B${index + 2}`)).toHaveText(`перед ${index}`);
    // The keyboard is where it was.
    await expect(page.locator('#typing')).toBeFocused();
  }
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await disk.read('школа.xlsx'), WRONG.length)).toEqual(
    WRONG.map((_, index) => `перед ${index}`),
  );
  await book.menu('Файл', 'Новая книга, недавние…');
  await expect(page.locator('.first-recent .first-name')).toHaveText(['школа.xlsx']);
});

test('its own file, damaged meanwhile and chosen again, does not take the open book away @long', async ({
  first: book,
  disk,
  page,
}) => {
  await disk.write('школа.xlsx', smallBook('Прежнее'));
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B3', 'Моё');
  await disk.write('школа.xlsx', Buffer.from('больше не книга'));
  await page.keyboard.press('Control+o');
  // The draft begins with what was opened: the damaged file is not needed for it.
  await expect(book.toast).toContainText('Файл с тех пор изменила другая программа');
  await book.sheet('Педагоги');
  await expect(book.at('B3')).toHaveText('Моё');
  await book.type('B4', 'Ещё');
  await disk.pick('моя.xlsx');
  await page.keyboard.press('Control+Shift+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  expect(namesIn(await disk.read('моя.xlsx'), 3)).toEqual(['Прежнее', 'Моё', 'Ещё']);
});

test('its own file, damaged after it was saved: the state before is offered', async ({
  first: book,
  disk,
  page,
}) => {
  await disk.write('школа.xlsx', smallBook('Прежнее'));
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B3', 'Моё');
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  await book.menu('Файл', 'Новая книга, недавние…');
  await disk.write('школа.xlsx', Buffer.from('больше не книга'));
  await page.getByRole('button', { name: /^школа\.xlsx/ }).click();
  const dialog = page.locator('#dialog');
  await expect(dialog).toContainText('Книга не открыта');
  await dialog.getByRole('button', { name: 'Открыть прежнее' }).click();
  await isOpen(book, 'школа (прежнее).xlsx');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Прежнее');
  await expect(book.at('B3')).toHaveText('Моё');
});

test('a large book of 3,000 people opens, is typed into, and is saved @long', async ({
  first: book,
  disk,
  page,
}) => {
  // Making such a book takes longer than the page takes to open it.
  test.slow();
  const large = demoBook({ people: 3000, activitiesPerPerson: 12 });
  await disk.write('большая.xlsx', large);
  await openFile(book, disk, 'большая.xlsx');
  await book.sheet('Педагоги');
  await book.cell('B2500');
  await typeKeys(page, 'Ёлкина Анна', 60);
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл', { timeout: 240_000 });
  const expected = namesIn(large, 3000);
  expected[2498] = 'Ёлкина Анна';
  expect(namesIn(await disk.read('большая.xlsx'), 3000)).toEqual(expected);
});
