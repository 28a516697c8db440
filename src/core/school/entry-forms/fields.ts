/** The fields of a form as the page draws them: all of it the columns' own declaration (rule Я-50). */
import { bindSheet } from '../../schema/binding';
import type { Column } from '../../schema/column';
import type { SheetGrid } from '../../schema/sheet-grid';
import { COURSES } from '../tables/courses';
import { CRITERIA } from '../tables/criteria';
import { TEACHERS } from '../tables/teachers';
import { type EntryForm, entryKeys, tableOf } from './forms';

/** How a field is filled. */
type Filling = 'text' | 'tick' | 'list' | 'teacher' | 'course' | 'criterion';

export interface EntryField {
  readonly key: string;
  /** The column's header, or what the form calls it. */
  readonly header: string;
  readonly filling: Filling;
  readonly required: boolean;
  /** What the header's note says; ''. */
  readonly note: string;
  /** What is permitted, in words; ''. */
  readonly limits: string;
  /** What a list offers, with the words that its drop-down shows. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Stands under «Ещё поля». */
  readonly isFolded: boolean;
}

const FINDS: Readonly<Record<string, Filling>> = {
  [TEACHERS.sheet]: 'teacher',
  [COURSES.sheet]: 'course',
  [CRITERIA.sheet]: 'criterion',
};

function fillingOf({ type, target, values }: Column<unknown>): Filling {
  if (target !== null) return FINDS[target.sheet] ?? 'text';
  if (type === 'yesNo') return 'tick';
  // Several values in one cell cannot be chosen from a list of one; the note names them.
  return values.length > 0 && type !== 'choices' ? 'list' : 'text';
}

function fieldOf(key: string, column: Column<unknown>, form: EntryForm): EntryField {
  const { required, note, limits, values, labels } = column;
  const filling = fillingOf(column);
  const options = values.map((value, at) => ({ value, label: labels[at] ?? value }));
  return {
    key,
    header: form.called[key] ?? column.header,
    filling,
    required,
    note,
    limits,
    options: filling === 'list' ? options : [],
    isFolded: !form.first.includes(key),
  };
}

/** The fields of a form over its sheet as it stands. */
export interface FormFields {
  /** Only those whose column the sheet has: nothing can be typed that would not be written. */
  readonly fields: readonly EntryField[];
  /** Headers of columns that people have taken out. */
  readonly missing: readonly string[];
  /** A required header is missing or stands twice: nothing can be written. */
  readonly blocked: boolean;
}

/** `grid` is the form's sheet; null: there is none yet, and it will be created. */
export function fieldsOf(form: EntryForm, grid: SheetGrid | null): FormFields {
  const table = tableOf(form);
  const bound = grid === null ? null : bindSheet(table, grid);
  const keys = entryKeys(form);
  const isThere = (key: string): boolean => bound === null || bound.positions.has(key);
  return {
    fields: keys.filter(isThere).flatMap((key) => {
      const column = table.columns[key];
      return column === undefined ? [] : [fieldOf(key, column, form)];
    }),
    missing: keys.filter((key) => !isThere(key)).flatMap((key) => table.columns[key]?.header ?? []),
    blocked: bound?.blocked ?? false,
  };
}
