import type { Day } from '../../core/values/day';
import type { FileParcel, NewBook } from '../wire/engine';
/** The file of a new workbook, as of today. */
export declare function newBook(kind: NewBook, today: Day): FileParcel;
