/** «Новая запись»: the forms, and whom and what their fields find. */
import type { Workbook } from '../../app/workbook';
import { tableHeight } from '../../core/schema/binding';
import { Findings } from '../../core/schema/findings';
import { readTable } from '../../core/schema/read-table';
import type { Table } from '../../core/schema/table';
import { type FormFields, fieldsOf } from '../../core/school/entry-forms/fields';
import { ENTRY_FORMS, type EntryForm, tableOf } from '../../core/school/entry-forms/forms';
import { CRITERIA } from '../../core/school/tables/criteria';
import { TEACHERS } from '../../core/school/tables/teachers';

interface ShownForm extends FormFields {
  /** The form's name, and how it is called. */
  readonly form: EntryForm['table'];
  readonly title: string;
  readonly sheet: string;
  /** The sheet is not there yet: the first entry creates it. */
  readonly isNew: boolean;
  /** Columns that «Записать и ещё» clears. */
  readonly ofOne: readonly string[];
}

/** A code with the words that it is found by. */
interface Findable {
  readonly value: string;
  readonly words: string;
}

export interface EntryView {
  readonly forms: readonly ShownForm[];
  /** The last filled row of each form's sheet: an entry below it is not there any more. */
  readonly heights: Readonly<Record<string, number>>;
  /** `name` is what a person is called: ФИО, the code where there is none. */
  readonly teachers: readonly (Findable & { readonly name: string })[];
  readonly criteria: readonly Findable[];
}

/** Rows of a sheet as typed, of the default one where there is none. */
function rowsOf<T extends Table>(workbook: Workbook, table: T) {
  const headers = Object.values(table.columns).map(({ header }) => header);
  const grid = workbook.read(table.sheet) ?? { rows: [headers, ...(table.defaults ?? [])] };
  return readTable(table, grid, new Findings()).records;
}

/** Reads the sheets of the forms, «Педагоги» and «Критерии»; computes nothing. */
export function showEntry(workbook: Workbook): EntryView {
  const shown = ENTRY_FORMS.map((form) => {
    const table = tableOf(form);
    return { form, table, sheet: table.sheet, grid: workbook.read(table.sheet) };
  });
  return {
    forms: shown.map(({ form, sheet, grid }) => {
      const { table, title, ofOne } = form;
      return { form: table, title, sheet, isNew: grid === null, ofOne, ...fieldsOf(form, grid) };
    }),
    heights: Object.fromEntries(
      shown.map(({ table, sheet, grid }) => [sheet, tableHeight(table, grid)]),
    ),
    teachers: rowsOf(workbook, TEACHERS)
      .filter(({ code }) => code !== null)
      .map(({ code, name, position }) => ({
        value: code,
        name: name ?? code,
        words: [name, position].filter((text) => text !== null).join(', '),
      })),
    criteria: rowsOf(workbook, CRITERIA)
      .filter(({ code }) => code !== null)
      .map(({ code, wording }) => ({ value: code, words: wording ?? '' })),
  };
}
