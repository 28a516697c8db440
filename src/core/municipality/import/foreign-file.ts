/**
 * What stands among the files of schools and is no workbook that can be read, by its name (rule
 * С-43): each such file is named, and its school does not merely seem to have sent nothing.
 */

const SAVE_AS = 'откройте его в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)»';
const ASK = 'возьмите у школы саму книгу .xlsx';

/** What is said of a file of an unknown kind. */
export const NO_WORKBOOK = `— не книга .xlsx: ${ASK}`;

const KINDS: readonly (readonly [endings: RegExp, what: string])[] = [
  [/^(?:xls|xlt|et)$/, `— старый формат Excel: ${SAVE_AS}`],
  [/^xlsb$/, `— двоичная книга Excel: ${SAVE_AS}`],
  [/^(?:xltx|xltm)$/, `— шаблон Excel: ${SAVE_AS}`],
  [/^(?:ods|fods|ots|sxc|numbers)$/, `— таблица другой программы: ${SAVE_AS}`],
  [/^(?:csv|tsv)$/, `— текст без листов, сводки в нём нет: ${ASK}`],
  [
    /^(?:docx?|docm|odt|rtf|txt|md|pdf|djvu|pptx?|odp|html?|xml|json)$/,
    `— документ, а не таблица: ${ASK}`,
  ],
  [/^(?:jpe?g|png|gif|bmp|tiff?|webp|heic)$/, `— картинка, а не таблица: ${ASK}`],
  [/^(?:zip|rar|7z|gz|tar)$/, '— архив: распакуйте его и возьмите книги из него'],
  [/^(?:eml|msg)$/, '— письмо: сохраните книгу из его вложений'],
  [
    /^(?:gsheet|url|lnk|webloc)$/,
    '— ярлык, книги в нём нет: откройте её и выберите «Файл» → «Скачать» → «Microsoft Excel»',
  ],
  [/^(?:crdownload|part|download|tmp)$/, '— скачан не до конца: скачайте его заново'],
];

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What to say of the file after its name, without a stop; null: it may be a workbook, read it. */
export function foreignFile(name: string): string | null {
  const ending = endingOf(name);
  // A workbook with macros is read like any other: «Сводка» alone, and no macro runs.
  if (ending === 'xlsx' || ending === 'xlsm') return null;
  return KINDS.find(([endings]) => endings.test(ending))?.[1] ?? NO_WORKBOOK;
}
