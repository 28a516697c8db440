/** Files that are small and unpack to what no page could hold: it opens them, or says why not, and lives on. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { smallBook } from './files/contents';
import { expect, openFile, test } from './files/loopback';

const ROWS = 10_000;

/** The book with more behind the rows of «Педагоги». */
function withTeachers(more: string): Buffer {
  const parts = unzipSync(smallBook('Целая'));
  const [name = ''] =
    Object.entries(parts).find(([, part]) => strFromU8(part).includes('>Целая<')) ?? [];
  const xml = strFromU8(parts[name] ?? new Uint8Array()).replace('</sheetData>', more);
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(xml) }));
}

test('a cell in the last column of 10,000 rows: the sheet is shown and takes typing @short', async ({
  first: book,
  disk,
}) => {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `<row r="${row + 3000}"><c r="XFD${row + 3000}"><v>7</v></c></row>`,
  );
  await disk.write('школа.xlsx', withTeachers(`${rows.join('')}</sheetData>`));
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await expect(book.at('B2')).toHaveText('Целая');
  await book.type('B3', 'Моё');
  await expect(book.at('B3')).toHaveText('Моё');
});

test('elements nested without end: the sheet is refused in words, and the page lives on @short', async ({
  first: book,
  disk,
  page,
}) => {
  const nested = '<a>'.repeat(200_000) + '</a>'.repeat(200_000);
  await disk.write('школа.xlsx', smallBook('Прежнее'));
  await openFile(book, disk, 'школа.xlsx');
  await book.sheet('Педагоги');
  await disk.write('глубокая.xlsx', withTeachers(`</sheetData>${nested}`));
  await disk.pick('глубокая.xlsx');
  await page.keyboard.press('Control+o');
  await expect(page.locator('body')).toContainText('больше 1000 вложенных элементов');
});
