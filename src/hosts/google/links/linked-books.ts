/**
 * Schools' books through the Sheets service, one read each; another two where the sheet is not called quite so. The service is asked for reading only
 * (`spreadsheets.readonly`), and the build refuses any other call of it: nothing here can write.
 */
import type { LinkedBooks, LinkedReading } from '../../../app/municipality/links/linked-books';
import type { SheetGrid } from '../../../core/schema/sheet-grid';
import { sheetMeant } from '../../../core/schema/sheet-name';
import { SUMMARY_COLUMNS } from '../../../core/summary/summary-table';
import type { Cell } from '../../../core/values/cell';
import { dayFromSerial } from '../../../core/values/day';
import { Fault } from '../../../core/values/fault';
import { fold } from '../../../core/values/text';
import { isLoading } from '../cells/loading-cells';
import { rowsOfValues } from '../cells/read-cells';

/** Google's words, English whatever the user's language is, with the answers they mean. */
const KNOWN: readonly (readonly [RegExp, LinkedReading])[] = [
  [/quota exceeded|rate limit|too many requests|\b429\b/i, { busy: 'quota' }],
  [/unable to parse range/i, { cells: null }],
  [/does not have permission|permission_denied|forbidden|\b403\b/i, { fault: 'noAccess' }],
  [/not supported for this document|must not be an office file/i, { fault: 'officeFile' }],
  [/entity was not found|not_found|\b404\b/i, { fault: 'noBook' }],
  [/invalid.*(id|argument)|\b400\b/i, { fault: 'noBook' }],
];

const NOT_READ = 'Книги школ по ссылкам прочитать нельзя';
const AFTER = 'Данные не изменены. После этого выберите «Импортировать сводки» ещё раз.';

/** What no book is to blame for, and no pause helps: how the add-on is set up, or what it was allowed. */
const SET_UP: readonly (readonly [RegExp, string])[] = [
  [
    /has not been used in project|it is disabled|service_?disabled|access_?not_?configured/i,
    `${NOT_READ}: в проекте надстройки не включён Google Sheets API. Тот, кто её установил, включает его в Google Cloud Console («API и сервисы» → «Библиотека» → «Google Sheets API» → «Включить») и ждёт несколько минут. ${AFTER}`,
  ],
  [
    /sheets is not defined/i,
    `${NOT_READ}: в проект надстройки не добавлена служба Google Sheets API. Тот, кто её установил, открывает «Расширения» → «Apps Script», рядом с «Службы» нажимает «+» и добавляет «Google Sheets API». ${AFTER}`,
  ],
  [
    /insufficient authentication scopes|scope_insufficient|googleapis\.com\/auth\/|требуемые разрешения|specified permissions are not sufficient|permission to call|authori[sz]ation is required|invalid authentication credentials/i,
    `${NOT_READ}: надстройке не разрешено просматривать таблицы Google. Откройте myaccount.google.com/connections, удалите доступ этой надстройки, выберите «Импортировать сводки» и на экране Google отметьте все пункты. Данные не изменены.`,
  ],
];

/** Throws a `Fault` at what would be the same for every book. */
function readingAfter(caught: unknown): LinkedReading {
  if (caught instanceof Fault) throw caught;
  const words = caught instanceof Error ? caught.message : String(caught);
  const setUp = SET_UP.find(([pattern]) => pattern.test(words));
  if (setUp) {
    console.error(words);
    throw new Fault(setUp[1]);
  }
  const known = KNOWN.find(([pattern]) => pattern.test(words));
  if (known) return known[1];
  console.error(words);
  return { busy: 'hiccup' };
}

const DAY_HEADERS = new Set(
  Object.values(SUMMARY_COLUMNS)
    .filter(({ look }) => look === 'day')
    .map(({ header }) => fold(header)),
);

/** Days arrive as serial numbers; which numbers are days, the headers tell. */
function withDays(rows: readonly (readonly Cell[])[]): SheetGrid {
  const isDayColumn = (rows[0] ?? []).map(
    (header) => typeof header === 'string' && DAY_HEADERS.has(fold(header)),
  );
  const withDay = (cell: Cell, column: number): Cell =>
    typeof cell === 'number' && isDayColumn[column] ? { day: dayFromSerial(cell) } : cell;
  return { rows: rows.map((row) => row.map(withDay)) };
}

/** No date ever arrives as a date: the request asks for serial numbers. */
const noDates = (): never => {
  throw new Error('The Sheets service answered with a date');
};

/** The title of the sheet that is meant, as the book has it; undefined: it has none. */
function titleMeant(id: string, sheet: string): string | undefined {
  const book = Sheets?.Spreadsheets?.get(id, { fields: 'sheets.properties.title' });
  const titles = (book?.sheets ?? []).map(({ properties }) => properties?.title ?? '');
  return sheetMeant(titles, sheet);
}

function readTitled(id: string, title: string, mostRows: number): LinkedReading {
  try {
    const answer = Sheets?.Spreadsheets?.Values?.batchGet(id, {
      ranges: [`'${title.replace(/'/g, "''")}'`],
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    });
    const values: unknown[][] = answer?.valueRanges?.[0]?.values ?? [];
    if (values.some((row) => row.some(isLoading))) return { busy: 'hiccup' };
    // The last one is filled, for blank rows at the end are not sent: it shows that there are more.
    const wanted =
      values.length > mostRows ? [...values.slice(0, mostRows), ...values.slice(-1)] : values;
    return { cells: withDays(rowsOfValues(wanted, noDates)) };
  } catch (caught) {
    return readingAfter(caught);
  }
}

/** A school may call it «сводка»: whether a range looks at case is not documented, at spaces it does. */
function read(id: string, sheet: string, mostRows: number): LinkedReading {
  const reading = readTitled(id, sheet, mostRows);
  if (!('cells' in reading) || reading.cells !== null) return reading;
  try {
    const title = titleMeant(id, sheet);
    return title === undefined ? reading : readTitled(id, title, mostRows);
  } catch (caught) {
    return readingAfter(caught);
  }
}

/** Other people's spreadsheets by their ids. */
export const googleLinkedBooks: LinkedBooks = { read };
