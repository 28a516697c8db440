/** A school in memory as the panel's views see it. */
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import {
  dayAt,
  type KitSheet,
  type SchoolRows,
  sheetsWith,
  TODAY,
} from '../../core/school/school-kit';

export function bookOf(sheets: readonly KitSheet[], today = TODAY): MemoryWorkbook {
  return new MemoryWorkbook(dayAt(today), sheets);
}

/** A school with these rows and nothing else to be said of it. */
export function bookWith(rows: SchoolRows, today = TODAY): MemoryWorkbook {
  return bookOf(sheetsWith(rows), today);
}

/** Views travel as JSON: whatever does not survive it must not be in them. */
export function overTheWire<T>(view: T): T {
  const copy: T = JSON.parse(JSON.stringify(view));
  expect(copy).toEqual(view);
  return copy;
}
