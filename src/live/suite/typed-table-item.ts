/**
 * What a native table with typed columns refuses. No script can make one: the suite prepares a sheet and
 * asks the person to convert it; who does not, is told that it was not tried.
 */
import { TYPED } from '../../hosts/google/google-fault';
import { wordsOf } from '../probes/probe';
import type { Item, Result } from './item';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The sheet that is to be converted. */
export const TYPED_SHEET = 'Проба таблицы';

const ROWS = [
  ['Название', 'Объём'],
  ['а', 1],
  ['б', 2],
];

const WANTED = 'форматы и правила отклонены знакомыми словами, значения приняты';

function prepare(book: Spreadsheet): void {
  const sheet = book.insertSheet(TYPED_SHEET, book.getSheets().length);
  sheet.getRange(1, 1, ROWS.length, 2).setValues(ROWS);
}

type Moment = 'сразу' | 'при завершении записи';

/** When a write is refused, and in which words; null: it is accepted. */
function refusalOf(
  write: () => unknown,
): { readonly moment: Moment; readonly words: string } | null {
  let moment: Moment = 'сразу';
  try {
    write();
    moment = 'при завершении записи';
    SpreadsheetApp.flush();
    return null;
  } catch (caught) {
    return { moment, words: wordsOf(caught) };
  }
}

function dateRule(): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
}

const LOOKS: readonly (readonly [what: string, write: (range: Range) => unknown])[] = [
  ['формат', (range) => range.setNumberFormats([['@'], ['@']])],
  ['правило', (range) => range.setDataValidation(dateRule())],
  ['снятие правил', (range) => range.clearDataValidations()],
];

/** The line where the sheet was not converted. */
export const NOT_TRIED: Result = {
  verdict: 'не проверено',
  wanted: WANTED,
  found: `лист «${TYPED_SHEET}» не преобразован в таблицу`,
};

function tried(range: Range): Result {
  const refusals = LOOKS.map(([what, write]) => [what, refusalOf(() => write(range))] as const);
  if (refusals.every(([, refusal]) => refusal === null)) return NOT_TRIED;
  const values = refusalOf(() => range.setValues([[12], [13]]));
  const isKnown = refusals.every(([, refusal]) => refusal === null || TYPED.test(refusal.words));
  const found = [...refusals, ['значения', values] as const].map(([what, refusal]) =>
    refusal === null ? `${what}: принято` : `${what}: ${refusal.moment}, ${refusal.words}`,
  );
  const verdict = isKnown && values === null ? 'совпало' : 'отличается';
  return { verdict, wanted: WANTED, found: found.join('\n') };
}

export const TYPED_TABLE_ITEM: Item = {
  name: 'Таблица с типами столбцов: что она отклоняет и когда',
  source: 'слова — из сообщений тех, чьи сценарии встретили такую таблицу',
  byHand: prepare,
  run: ({ book }) => {
    const sheet = book.getSheetByName(TYPED_SHEET);
    return sheet === null ? NOT_TRIED : tried(sheet.getRange(2, 2, 2, 1));
  },
};

/** What the person may do before going on. */
export const TYPED_TABLE_REQUEST = `Осталась проверка по желанию: на листе «${TYPED_SHEET}» выделите ячейки A1:B3, откройте «Формат» → «Преобразовать в таблицу», у столбца «Объём» задайте тип «Число». Выберите «Продолжить» — и без этого тоже: тогда строка останется «не проверено».`;
