/** What stands among files that people hand in and is no workbook that can be read, by its name. */

const SAVE_AS = 'откройте его в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)»';

/** What is collected, in the words of whoever collects it. */
export interface Wanted {
  /** What to do about a file that cannot become a workbook: «возьмите у школы саму книгу .xlsx». */
  readonly ask: string;
  /** What a text without sheets lacks, in the genitive: «сводки». */
  readonly lacks: string;
}

type Words = (wanted: Wanted) => string;

/** What is said of a file of an unknown kind. */
export const noWorkbook: Words = ({ ask }) => `— не книга .xlsx: ${ask}`;

const KINDS: readonly (readonly [endings: RegExp, words: Words])[] = [
  [/^(?:xls|xlt|et)$/, () => `— старый формат Excel: ${SAVE_AS}`],
  [/^xlsb$/, () => `— двоичная книга Excel: ${SAVE_AS}`],
  [/^(?:xltx|xltm)$/, () => `— шаблон Excel: ${SAVE_AS}`],
  [/^(?:ods|fods|ots|sxc|numbers)$/, () => `— таблица другой программы: ${SAVE_AS}`],
  [/^(?:csv|tsv)$/, ({ ask, lacks }) => `— текст без листов, ${lacks} в нём нет: ${ask}`],
  [
    /^(?:docx?|docm|odt|rtf|txt|md|pdf|djvu|pptx?|odp|html?|xml|json)$/,
    ({ ask }) => `— документ, а не таблица: ${ask}`,
  ],
  [/^(?:jpe?g|png|gif|bmp|tiff?|webp|heic)$/, ({ ask }) => `— картинка, а не таблица: ${ask}`],
  [/^(?:zip|rar|7z|gz|tar)$/, () => '— архив: распакуйте его и возьмите книги из него'],
  [/^(?:eml|msg)$/, () => '— письмо: сохраните книгу из его вложений'],
  [
    /^(?:gsheet|url|lnk|webloc)$/,
    () => '— ярлык, книги в нём нет: откройте её и выберите «Файл» → «Скачать» → «Microsoft Excel»',
  ],
  [/^(?:crdownload|part|download|tmp)$/, () => '— скачан не до конца: скачайте его заново'],
];

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What to say of the file after its name, without a stop; null: it may be a workbook, read it. */
export function foreignKind(name: string, wanted: Wanted): string | null {
  const ending = endingOf(name);
  // A workbook with macros is read like any other: the sheets that are asked for, and no macro runs.
  if (ending === 'xlsx' || ending === 'xlsm') return null;
  const words = KINDS.find(([endings]) => endings.test(ending))?.[1] ?? noWorkbook;
  return words(wanted);
}
