/** A draft that cannot be done again as a whole, and edits that a file cannot take. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { smallBook } from './files/contents';
import { expect, isOpen, openFile, test } from './files/loopback';
import { typeKeys } from './real-keys';

/** The book with this row in the place of the second one of «Педагоги». */
function withRow(row: string): Buffer {
  const parts = unzipSync(smallBook());
  const found = Object.keys(parts).find((name) => {
    return (
      /worksheets\/sheet\d+\.xml$/.test(name) &&
      strFromU8(parts[name] ?? new Uint8Array()).includes('>ФИО<')
    );
  });
  if (!found) throw new Error('«Педагоги» are not there');
  const xml = strFromU8(parts[found] ?? new Uint8Array());
  const changed = xml.replace('</sheetData>', `${row}</sheetData>`);
  return Buffer.from(zipSync({ ...parts, [found]: strToU8(changed) }));
}

test('what of a draft cannot be done again is told, the rest is there @short', async ({
  first: book,
  disk,
  page,
  address,
}) => {
  await disk.write('школа.xlsx', smallBook());
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await book.type('B2', 'Первая');
  await expect(book.saved).toContainText('черновик записан: 1 изменение');
  await page.goto('about:blank');
  await page.goto(address.replace(/[^/]*$/, 'book'), { waitUntil: 'commit' }).catch(() => null);
  // As another version of the page may have left it.
  await page.evaluate(async () => {
    const opened = indexedDB.open('postcourse');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const writing = opened.result.transaction('operations', 'readwrite');
    const store = writing.objectStore('operations');
    const all = store.getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    const last = all.result.at(-1);
    const edit = (sheet: string, row: number, text: string) => ({
      ...{ kind: 'edit', sheet, way: 'typed' },
      cells: [{ row, column: 1, text }],
    });
    for (const [step, operation] of [
      edit('Лист, которого нет', 4, 'Пропажа'),
      edit('Педагоги', 2, 'Вторая'),
    ].entries()) {
      store.put({ ...last, sequence: last.sequence + 1 + step, operation });
    }
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opened.result.close();
  });
  await page.goto(address);
  await isOpen(book, 'школа.xlsx');
  const dialog = page.locator('#dialog');
  await expect(dialog).toContainText('Не всё из черновика удалось повторить');
  await expect(dialog).toContainText('Лист «Лист, которого нет», B5 «Пропажа»');
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Первая');
  await expect(book.at('B3')).toHaveText('Вторая');
  await book.type('B4', 'Третья');
  await expect(book.saved).toContainText('черновик записан: 4 изменения');

  // A save takes it out of the draft: it can be read all the same, until the person lets go of it.
  await page.keyboard.press('Control+s');
  await expect(book.saved).toHaveText('Сохранено в файл');
  await page.goto('about:blank');
  await page.goto(address);
  await isOpen(book, 'школа.xlsx');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Показать…' }).click();
  await expect(dialog).toContainText('Лист «Лист, которого нет», B5 «Пропажа»');
  await dialog.getByRole('button', { name: 'Больше не нужно' }).click();
  await expect(page.locator('#banner')).toBeHidden();
  await page.goto('about:blank');
  await page.goto(address);
  await isOpen(book, 'школа.xlsx');
  await expect(page.locator('#banner')).toBeHidden();
});

for (const [what, row, address, typed, told] of [
  [
    'a cell of an array formula',
    '<row r="3"><c r="Q3"><f t="array" ref="Q3:Q5">1+ROW(A1:A3)</f><v>2</v></c></row>',
    'Q4',
    'текст',
    /Q3:Q5/,
  ],
  [
    'a day in a cell without its format',
    '<row r="2"><c r="H2" s="9999"/></row>',
    'H2',
    '01.09.2020',
    /H2/,
  ],
] as const) {
  test(`${what} is refused when it is typed, and the next start opens`, async ({
    first: book,
    disk,
    page,
    address: page0,
  }) => {
    await disk.write('школа.xlsx', withRow(row));
    await openFile(book, disk, 'школа.xlsx');
    await book.sheet('Педагоги');
    await book.cell(address);
    await typeKeys(page, typed, 30);
    await page.keyboard.press('Enter');
    await expect(book.toast).toContainText(told);
    await expect(book.toast).toContainText(`Введено было: «${typed}».`);
    await book.type('B7', 'Павлова');
    await expect(book.saved).toContainText('черновик записан: 1 изменение');
    await page.goto('about:blank');
    await page.goto(page0);
    await isOpen(book, 'школа.xlsx');
    await book.sheet('Педагоги');
    await expect(book.at('B7')).toHaveText('Павлова');
    await page.keyboard.press('Control+s');
    await expect(book.saved).toHaveText('Сохранено в файл');
  });
}
