/** New workbooks: an edition's empty one, and the invented school. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Day } from '../../core/values/day';
import { demoSchool } from '../../demo/school';
import { MUNICIPALITY } from '../../editions/municipality';
import { SCHOOL } from '../../editions/school';
import { xlsxOf } from '../../hosts/xlsx/new-book';
import type { FileParcel, NewBook } from '../wire/engine';

const BOOKS: Readonly<
  Record<NewBook, { readonly name: string; readonly sheets: (today: Day) => SheetPlan[] }>
> = {
  school: { name: 'Книга школы.xlsx', sheets: SCHOOL.template },
  municipality: { name: 'Книга муниципалитета.xlsx', sheets: MUNICIPALITY.template },
  example: { name: 'Пример: школа.xlsx', sheets: () => demoSchool() },
};

/** The file of a new workbook, as of today. */
export function newBook(kind: NewBook, today: Day): FileParcel {
  const { name, sheets } = BOOKS[kind];
  return { name, bytes: xlsxOf(sheets(today)) };
}
