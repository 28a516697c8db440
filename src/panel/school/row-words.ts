/** What a row says, column by column, in the words of its headers. */
import type { Column } from '../../core/schema/column';
import type { Columns, Table } from '../../core/schema/table';
import { TEACHERS, type Teacher } from '../../core/school/tables/teachers';
import { type Day, formatDay } from '../../core/values/day';
import { plainDecimal } from '../../core/values/decimal';

/** A column of the table by its key. */
export type Key<T extends Table> = keyof T['columns'] & string;

/** The people whose names stand beside their codes. */
export type People = ReadonlyMap<string, Pick<Teacher, 'name'>>;

type Row = Readonly<Record<string, unknown>>;

/** The table's columns but for these: a column that is added later is among them. */
export function keysBut({ columns }: Pick<Table, 'columns'>, known: readonly string[]): string[] {
  return Object.keys(columns).filter((key) => !known.includes(key));
}

function textOf(column: Column<unknown>, value: unknown, people: People): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number') {
    return column.look === 'day' ? formatDay(value as Day) : plainDecimal(value);
  }
  const text = String(value);
  const name = column.target?.sheet === TEACHERS.sheet ? people.get(text)?.name : null;
  return name ? `${name} (${text})` : (column.labels[column.values.indexOf(text)] ?? text);
}

/** What the row has in a column: «15.03.2026», «Семёнова Мария Петровна (0512-017)»; blank: ''. */
export function cellText(columns: Columns, row: Row, key: string, people: People): string {
  const column = columns[key];
  return column ? textOf(column, row[key], people) : '';
}

/** «организация ДПО» of «Организация ДПО»; «ШМО» as it is. */
function inSentence(header: string): string {
  return /^\p{Lu}{2}/u.test(header) ? header : header.charAt(0).toLowerCase() + header.slice(1);
}

/** What the row has, under the names: «приказ — № 12»; «тема выбрана» where yes, nothing where no. */
export function factsOf(
  { columns }: { readonly columns: Columns },
  row: Row,
  keys: readonly string[],
  people: People,
): string[] {
  return keys.flatMap((key) => {
    const name = inSentence(columns[key]?.header ?? '');
    if (typeof row[key] === 'boolean') return row[key] ? name : [];
    const value = cellText(columns, row, key, people);
    return value === '' ? [] : `${name} — ${value}`;
  });
}
