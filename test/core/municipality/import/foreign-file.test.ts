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
