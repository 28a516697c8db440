/** Reading a sheet of a file that is neither changed nor shown: a page loads this and nothing of those. */

import type { SheetGrid } from '../../core/schema/sheet-grid';
import { MEGABYTE } from '../../core/values/megabyte';
import { SpreadsheetDocument } from './document';
import { BrokenPackage, ForeignFile, hugeSheet, namingFile } from './faults';
import { peoplesSheets, sheetCalled } from './list-sheet';
import { TooManyRows } from './reading/read-sheet';
import { notesOf } from './sheet-notes';

/** What any sheet may unpack to: 20 000 rows of sixteen long cells are less. */
const SHEET_BYTES = 64 * MEGABYTE;
/** What a row of a longer one may: sixteen cells as we write them weigh 900 bytes. */
const ROW_BYTES = 1024;

/** A sheet that unpacks to more is not unpacked at all: 900 000 rows would take a gigabyte. */
const mostBytes = (mostRows: number): number => Math.max(SHEET_BYTES, mostRows * ROW_BYTES);

/** Of one file several sheets are asked for: what they share is read once. */
const OPENED = new WeakMap<Uint8Array, SpreadsheetDocument>();

function opened(bytes: Uint8Array): SpreadsheetDocument {
  const document = OPENED.get(bytes) ?? SpreadsheetDocument.open(bytes);
  OPENED.set(bytes, document);
  return document;
}

/** Every sheet of people's in the file, cells and places of notes; cells of one that is too long, or broken, are null. */
export function* xlsxSheets(
  bytes: Uint8Array,
  name: string,
  mostRows: number,
): Generator<LookedThrough> {
  const document = namingFile(name, () => opened(bytes));
  for (const sheet of peoplesSheets(document)) {
    yield { name: sheet.name, ...lookedThrough(document, sheet.part, mostRows) };
  }
}

interface LookedThrough {
  readonly name: string;
  readonly cells: SheetGrid | null;
  readonly notes: readonly { readonly row: number; readonly column: number }[];
}

/** Why one sheet of a file may not be read, while others are. */
const UNREAD = [TooManyRows, BrokenPackage, ForeignFile];

function lookedThrough(
  document: SpreadsheetDocument,
  part: string,
  mostRows: number,
): Omit<LookedThrough, 'name'> {
  try {
    if (document.pack.part(part).size > mostBytes(mostRows)) return { cells: null, notes: [] };
    const cells = document.boundedGrid(part, mostRows);
    return { cells, notes: notesOf(document.pack, part) };
  } catch (caught) {
    // It is not this sheet that the file was opened for.
    if (UNREAD.some((kind) => caught instanceof kind)) return { cells: null, notes: [] };
    throw caught;
  }
}

/** What `readXlsx` gives for a sheet with more rows than were asked for. */
export const TOO_LONG = 'tooLong';

/**
 * The sheet `sheet` of the .xlsx file with these bytes, of at most `mostRows` rows, by its name or by
 * one that differs in case and spaces alone; null when it has none. No other sheet is unpacked. Throws `Fault`, which calls the file `name`, when the bytes hold
 * no workbook.
 */
export function readXlsx(
  bytes: Uint8Array,
  name: string,
  sheet: string,
  mostRows: number,
): SheetGrid | null | typeof TOO_LONG {
  return namingFile(name, () => {
    const document = opened(bytes);
    // Programs on phones and people rename sheets a little: « лист Самооценки».
    const found = sheetCalled(document, sheet);
    if (found === undefined) return null;
    const most = mostBytes(mostRows);
    if (document.pack.part(found.part).size > most) throw hugeSheet(found.name, most);
    try {
      return document.boundedGrid(found.part, mostRows);
    } catch (caught) {
      if (caught instanceof TooManyRows) return TOO_LONG;
      throw caught;
    }
  });
}
