/** С-43: what stands among the files of schools, by name. */
import { foreignFile } from '../../../../src/core/municipality/import/foreign-file';
import { isBesideThePoint } from '../../../../src/core/values/file-name';

it.each(['0511.xlsx', 'Школа 5.XLSX', '0511.xlsm'])('«%s» is read', (name) => {
  expect(foreignFile(name)).toBeNull();
});

it.each([
  ['0511.xls', 'сохраните как «Книга Excel (.xlsx)»'],
  ['0511.XLSB', 'сохраните как «Книга Excel (.xlsx)»'],
  ['0511.ods', 'сохраните как «Книга Excel (.xlsx)»'],
  ['0511.csv', 'сводки в нём нет'],
  ['отчёт.docx', 'документ, а не таблица'],
  ['отчёт.pdf', 'документ, а не таблица'],
  ['скан.jpeg', 'картинка, а не таблица'],
  ['все школы.zip', 'распакуйте'],
  ['письмо.eml', 'вложений'],
  ['книга.gsheet', '«Скачать»'],
  ['0511.xlsx.crdownload', 'скачайте его заново'],
  ['опись', 'не книга .xlsx'],
  ['0511.abc', 'не книга .xlsx'],
])('«%s»: …%s', (name, words) => {
  expect(foreignFile(name)).toContain(words);
  // It follows the file's name and is followed by a stop.
  expect(foreignFile(name)).toMatch(/^— .*[^.]$/);
});

const SAVE_AS = 'откройте его в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)»';
const ASK = 'возьмите у школы саму книгу .xlsx';

it.each([
  ['xls xlt et', `— старый формат Excel: ${SAVE_AS}`],
  ['xlsb', `— двоичная книга Excel: ${SAVE_AS}`],
  ['xltx xltm', `— шаблон Excel: ${SAVE_AS}`],
  ['ods fods ots sxc numbers', `— таблица другой программы: ${SAVE_AS}`],
  ['csv tsv', `— текст без листов, сводки в нём нет: ${ASK}`],
  [
    'doc docx docm odt rtf txt md pdf djvu ppt pptx odp htm html xml json',
    `— документ, а не таблица: ${ASK}`,
  ],
  ['jpg jpeg png gif bmp tif tiff webp heic', `— картинка, а не таблица: ${ASK}`],
  ['zip rar 7z gz tar', '— архив: распакуйте его и возьмите книги из него'],
  ['eml msg', '— письмо: сохраните книгу из его вложений'],
  [
    'gsheet url lnk webloc',
    '— ярлык, книги в нём нет: откройте её и выберите «Файл» → «Скачать» → «Microsoft Excel»',
  ],
  ['crdownload part download tmp', '— скачан не до конца: скачайте его заново'],
  // An ending is whole, and the last: of another one nothing is known.
  ['xls1 axls xlsbb axlsb csvx acsv pdf1 apdf png1 apng zip1 azip', `— не книга .xlsx: ${ASK}`],
  ['xltxx axltx ods1 aods msg1 amsg url1 curl tmp1 atmp xls. pdf.', `— не книга .xlsx: ${ASK}`],
])('files «%s»: «%s»', (endings, words) => {
  for (const ending of endings.split(' ')) {
    expect([ending, foreignFile(`0511.${ending}`)]).toEqual([ending, words]);
  }
});

it.each(['.hidden.xlsx', '~$0511.xlsx', 'свод.xlsx.1.bak', 'Thumbs.db', 'desktop.ini'])(
  '«%s» is no delivery, and nobody is told of it',
  (name) => {
    expect(isBesideThePoint(name)).toBe(true);
  },
);

it.each(['0511.xlsx', '0511.xls', 'опись', 'bak.xlsx', 'письмо.txt'])(
  '«%s» is looked at',
  (name) => {
    expect(isBesideThePoint(name)).toBe(false);
  },
);
