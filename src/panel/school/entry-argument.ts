/** What the form of «Новая запись» hands over, checked before anything is done with it. */
import type { EntryOrder } from '../../app/school/add-entry';
import type { EntryDraft } from '../../core/school/entry-forms/entry-advice';
import { entryKeys, formOf } from '../../core/school/entry-forms/forms';
import { Fault } from '../../core/values/fault';
import { fieldsOf, writtenText } from '../arguments';

/** As much as a free text of a sheet may hold. */
const LONGEST_TEXT = 5000;
const MOST_MESSAGES = 100;

const NOT_ADDED = 'Запись не добавлена';
const REFUSAL = `${NOT_ADDED}: панель передала не то, что ждёт программа. Обновите панель и повторите.`;

/** A form's draft as it travels. */
export interface SentDraft {
  readonly form: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly untouched: readonly string[];
}

/** An order as it travels. */
export interface SentOrder extends SentDraft {
  readonly seen: readonly string[];
  readonly row: number;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TEXT;

function listIn(value: unknown, most: number): readonly string[] {
  if (Array.isArray(value) && value.length <= most && value.every(isText)) return value;
  throw new Fault(REFUSAL);
}

/** What is typed into a known form: texts of its own fields, nothing else. */
export function draftArgument(argument: unknown): EntryDraft {
  const { form: named, texts, untouched } = fieldsOf(argument);
  const form = typeof named === 'string' ? formOf(named) : undefined;
  if (form === undefined) throw new Fault(REFUSAL);
  const known = entryKeys(form);
  const typed = Object.entries(fieldsOf(texts));
  const own = typed.filter((pair): pair is [string, string] => isText(pair[1]));
  if (own.length !== typed.length || own.some(([key]) => !known.includes(key))) {
    throw new Fault(REFUSAL);
  }
  const keys = listIn(untouched, known.length).filter((key) => known.includes(key));
  return {
    form,
    texts: Object.fromEntries(own.map(([key, text]) => [key, writtenText(text, NOT_ADDED)])),
    untouched: keys,
  };
}

/** What is typed, with what the person has read of it. */
export function orderArgument(argument: unknown): EntryOrder {
  const { seen, row } = fieldsOf(argument);
  const isRow = typeof row === 'number' && Number.isInteger(row) && row >= 0;
  if (!isRow) throw new Fault(REFUSAL);
  return { ...draftArgument(argument), seen: listIn(seen, MOST_MESSAGES), row };
}
