/** What a teacher types of a record, as values: compared, told, and written again. */
import { shown } from '../../../schema/shown';
import { cellFor } from '../../../schema/value-cell';
import type { Cell } from '../../../values/cell';
import { formatDay } from '../../../values/day';
import { fold } from '../../../values/text';
import { type FormRow, TYPED_BY_TEACHER, type TypedKey } from './form-table';

/** A cell that is blank, or that could not be read, is null, whatever its type. */
export type TypedValues = { readonly [K in TypedKey]: FormRow[K] | null };

export const TYPED_KEYS = Object.keys(TYPED_BY_TEACHER) as TypedKey[];

export const headerOf = (key: TypedKey): string => TYPED_BY_TEACHER[key].header;

type Value = TypedValues[TypedKey];

/** A text as every host can keep it: Google may take the first apostrophe, no file keeps half a letter. */
function kept(value: Value): Value {
  return typeof value === 'string' ? value.replace(/^'/, '').replace(/\p{Cs}/gu, '\ufffd') : value;
}

export const sameValue = (left: Value, right: Value): boolean => kept(left) === kept(right);

/** The columns by which a fact is known. */
export type KeyValues = Pick<TypedValues, 'date' | 'kind' | 'topic' | 'criterion'>;

/** What makes facts the same, whoever's: date, kind, topic as people compare it, criterion. */
export function factOf({ date, kind, topic, criterion }: KeyValues): string {
  return JSON.stringify([date, kind, topic === null ? '' : fold(String(kept(topic))), criterion]);
}

/** The key of a teacher's record (workbook contract, §6). */
export const recordKey = (teacher: string, values: KeyValues): string =>
  JSON.stringify([teacher, factOf(values)]);

/** The value as a cell holds it; a tick is the caller's business. */
export const cellOf = (key: TypedKey, value: Value): Cell => cellFor(TYPED_BY_TEACHER[key], value);

/** «12.03.2026 открытый урок: Дроби»; `raw` is what stands in a cell that could not be read. */
export function recordLine(
  { date, kind, topic }: TypedValues,
  raw: (key: TypedKey) => Cell = () => null,
): string {
  const day = date === null ? shown(raw('date')) : formatDay(date);
  const about = topic === null ? '' : shown(topic);
  const fact = `${day} ${kind ?? shown(raw('kind'))}`.trim();
  return [fact, about].filter((part) => part !== '').join(': ');
}
