/** What is said of files that are no workbooks, by their endings: the kinds that programs save as. */
import { foreignKind, noWorkbook } from '../../../src/core/values/foreign-file';
import { HALF_SIGN, hasHalfSign } from '../../../src/core/values/half-sign';

const WANTED = { ask: 'возьмите у школы саму книгу .xlsx', lacks: 'сводки' };
const SAVE_AS = 'откройте его в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)»';

const KINDS: readonly (readonly [endings: string, words: string])[] = [
  ['xls xlt et', `— старый формат Excel: ${SAVE_AS}`],
  ['xlsb', `— двоичная книга Excel: ${SAVE_AS}`],
  ['xltx xltm', `— шаблон Excel: ${SAVE_AS}`],
  ['ods fods ots sxc numbers', `— таблица другой программы: ${SAVE_AS}`],
  ['csv tsv', `— текст без листов, сводки в нём нет: ${WANTED.ask}`],
  [
    'doc docx docm odt rtf txt md pdf djvu ppt pptx odp htm html xml json',
    `— документ, а не таблица: ${WANTED.ask}`,
  ],
  ['jpg jpeg png gif bmp tif tiff webp heic', `— картинка, а не таблица: ${WANTED.ask}`],
  ['zip rar 7z gz tar', '— архив: распакуйте его и возьмите книги из него'],
  ['eml msg', '— письмо: сохраните книгу из его вложений'],
  [
    'gsheet url lnk webloc',
    '— ярлык, книги в нём нет: откройте её и выберите «Файл» → «Скачать» → «Microsoft Excel»',
  ],
  ['crdownload part download tmp', '— скачан не до конца: скачайте его заново'],
];
const ALL = KINDS.flatMap(([endings, words]) =>
  endings.split(' ').map((ending) => [ending, words] as const),
);

test.each(ALL)('.%s %s', (ending, words) => {
  expect(foreignKind(`книга.${ending}`, WANTED)).toBe(words);
  expect(foreignKind(`Школа 5.xlsx.${ending.toUpperCase()}`, WANTED)).toBe(words);
  // An ending that only begins or ends so is unknown.
  expect(foreignKind(`книга.я${ending}`, WANTED)).toBe(noWorkbook(WANTED));
  expect(foreignKind(`книга.${ending}я`, WANTED)).toBe(noWorkbook(WANTED));
});

test('a workbook, with macros or without, is read', () => {
  for (const name of ['0512.xlsx', 'ШКОЛА.XLSX', 'отчёт.docx.xlsx', '0512.xlsm']) {
    expect([name, foreignKind(name, WANTED)]).toEqual([name, null]);
  }
});

test('what no kind is known of is no workbook', () => {
  expect(noWorkbook(WANTED)).toBe('— не книга .xlsx: возьмите у школы саму книгу .xlsx');
  for (const name of ['опись', 'xlsx', '0512.abc', 'книга.', '.xlsx.']) {
    expect([name, foreignKind(name, WANTED)]).toEqual([name, noWorkbook(WANTED)]);
  }
});

test('half of a sign is found wherever it stands; a whole one is no half', () => {
  const halves = ['\ud83d', 'да\ude00', '\ud83dда', 'а\udc00б', '\udfff', '\ud800'];
  expect(halves.map(hasHalfSign)).toEqual(halves.map(() => true));
  expect(['', 'да', '😀', 'да😀!', '\ud7ff\ue000'].map(hasHalfSign)).toEqual(Array(5).fill(false));
  expect(HALF_SIGN).toBe('в тексте обрезан знак (половина эмодзи)');
});
