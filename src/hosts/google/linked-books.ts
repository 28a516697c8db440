/**
 * Schools' books through the Sheets service, one read each; another two where the sheet is not called quite so. The service is asked for reading only
 * (`spreadsheets.readonly`), and the build refuses any other call of it: nothing here can write.
 */
import type { LinkedBooks, LinkedReading } from '../../app/municipality/links/linked-books';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { sheetMeant } from '../../core/schema/sheet-name';
import { SUMMARY_COLUMNS } from '../../core/summary/summary-table';
import type { Cell } from '../../core/values/cell';
import { dayFromSerial } from '../../core/values/day';
import { fold } from '../../core/values/text';
import { rowsOfValues } from './read-cells';

/** Google's words, English whatever the user's language is, with the answers they mean. */
const KNOWN: readonly (readonly [RegExp, LinkedReading])[] = [
  [/quota exceeded|rate limit|too many requests|\b429\b/i, { busy: 'quota' }],
  [/unable to parse range/i, { cells: null }],
  [/does not have permission|permission_denied|forbidden|\b403\b/i, { fault: 'noAccess' }],
  [/not supported for this document|must not be an office file/i, { fault: 'officeFile' }],
  [/entity was not found|not_found|\b404\b/i, { fault: 'noBook' }],
  [/invalid.*(id|argument)|\b400\b/i, { fault: 'noBook' }],
];

function readingAfter(caught: unknown): LinkedReading {
  const words = caught instanceof Error ? caught.message : String(caught);
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
    const values = answer?.valueRanges?.[0]?.values ?? [];
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
