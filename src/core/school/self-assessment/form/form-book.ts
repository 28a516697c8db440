/** A teacher's file as plain data, and how its sheets follow: all that a page needs to make the file. */
import type { SheetPlan } from '../../../schema/sheet-plan';

/** What is in one teacher's file only; with the sheet that all share it is plain data. */
export interface TeacherForm {
  /** «Код педагога». */
  readonly code: string;
  /** «Лист самооценки 0512-017.xlsx». */
  readonly fileName: string;
  /** «Лист самооценки», «Мои курсы», «О листе». */
  readonly sheets: readonly SheetPlan[];
}

/** All sheets of the file in their order (workbook contract, §6): `criteria` stands before «О листе». */
export function formBook(
  { sheets }: Pick<TeacherForm, 'sheets'>,
  criteria: SheetPlan,
): SheetPlan[] {
  return [...sheets.slice(0, -1), criteria, ...sheets.slice(-1)];
}
