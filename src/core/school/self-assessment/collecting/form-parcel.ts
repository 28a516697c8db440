/** From a file that somebody has opened to what collecting judges: two sheets of it, no more. */
import { issueSentence } from '../../../schema/issue';
import type { SheetGrid } from '../../../schema/sheet-grid';
import { Fault } from '../../../values/fault';
import { ABOUT_SHEET, FORM_SHEET } from '../form/form-sheets';
import { TOO_MANY_FORM_ROWS, UNREADABLE_FORM } from './collect-checks';
import { foreignForm } from './foreign-form';
import type { FormParcel } from './submission';
import { type FileSheet, type TypedBeyond, typedBeyond } from './typed-beyond';

/** Rows under the header of a teacher's sheet: ten times what the busiest one fills in a year. */
export const MOST_FORM_ROWS = 2_000;

/** «О листе» has a dozen lines; a sheet of that name with more is somebody else's. */
const MOST_ABOUT_ROWS = 200;

/** Sheets of a file that are told of: nobody looks through more. */
export const MOST_SHEETS_TOLD = 20;

const place = { sheet: FORM_SHEET };

export const tooManyRows = (sheet: string, most: number): string =>
  issueSentence(TOO_MANY_FORM_ROWS, place, { sheet, most });

/** What was given cannot be read, with the fault's own words. */
const unreadable = (fault: string): string => issueSentence(UNREADABLE_FORM, place, { fault });

/**
 * The parcel of the file `source`, a name without folders. `read` gives a sheet of at most so many
 * rows, finding its name however it is spelt, null where there is none, and may throw `Fault`. It is
 * not asked where the name shows already that the file is no workbook.
 */
export function formParcel(
  source: string,
  read: (sheet: string, mostRows: number) => SheetGrid | null | 'tooLong',
  sheets: (mostRows: number) => Iterable<FileSheet> = () => [],
): FormParcel {
  const foreign = foreignForm(source);
  if (foreign !== null) return { source, fault: foreign };
  try {
    const form = read(FORM_SHEET, MOST_FORM_ROWS + 1);
    if (form === 'tooLong') return { source, fault: tooManyRows(FORM_SHEET, MOST_FORM_ROWS) };
    const about = form === null ? null : read(ABOUT_SHEET, MOST_ABOUT_ROWS);
    if (form === null || about === null || about === 'tooLong') {
      return { source, form, about: null };
    }
    const beyond: TypedBeyond[] = [];
    for (const sheet of sheets(MOST_FORM_ROWS + 1)) {
      const places = typedBeyond(sheet, about);
      if (places !== null) beyond.push(places);
      if (beyond.length === MOST_SHEETS_TOLD) break;
    }
    return { source, form, about, ...(beyond.length > 0 && { beyond }) };
  } catch (caught) {
    if (caught instanceof Fault) return { source, fault: unreadable(caught.message) };
    throw caught;
  }
}
