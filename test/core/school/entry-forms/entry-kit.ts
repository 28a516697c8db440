/** An entry as a test types it: by header, into a form, over a school of the kit. */
import { criterionHabits } from '../../../../src/core/school/entry-forms/criterion-habits';
import {
  type EntryAdvice,
  type EntryDraft,
  type JudgedEntry,
  judgeEntry,
} from '../../../../src/core/school/entry-forms/entry-advice';
import { entryKeys, formOf, tableOf } from '../../../../src/core/school/entry-forms/forms';
import { dayAt, readerOf, type SchoolRows, sheetsWith, TODAY } from '../school-kit';

/** Texts by header. */
export type Typed = Readonly<Record<string, string>>;

/** What is typed into the fields named; in all others nobody has typed. */
export function draftOf(name: string, typed: Typed): EntryDraft {
  const form = formOf(name);
  if (form === undefined) throw new Error(`No form ${name}`);
  const { columns } = tableOf(form);
  const keyOf = (header: string): string => {
    const key = entryKeys(form).find((one) => columns[one]?.header === header);
    if (key === undefined) throw new Error(`No field «${header}»`);
    return key;
  };
  const texts = Object.fromEntries(Object.entries(typed).map(([at, text]) => [keyOf(at), text]));
  return { form, texts, untouched: entryKeys(form).filter((key) => !(key in texts)) };
}

export function judged(rows: SchoolRows, name: string, typed: Typed): JudgedEntry {
  const read = readerOf(sheetsWith(rows));
  return judgeEntry(draftOf(name, typed), read, dayAt(TODAY), criterionHabits(read('Мероприятия')));
}

/** What is to be said, as «fault Уровень: Для критерия нужен уровень …». */
export function saidOf(name: string, { remarks }: Pick<EntryAdvice, 'remarks'>): string[] {
  const { columns } = tableOf(draftOf(name, {}).form);
  return remarks.map(
    ({ key, gravity, message }) =>
      `${gravity} ${key === null ? '—' : columns[key]?.header}: ${message}`,
  );
}
