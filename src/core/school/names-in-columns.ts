/** Names in columns that nothing else reads, however they are called (rule С-16). */
import { isOrganisation, isPost } from '../naming/no-names';
import { looseHeader } from '../schema/header-row';
import { textOf } from '../schema/shown';
import { isCommonGivenName, isUsualSurname } from '../summary/usual-surname';
import { isWrittenAsName } from '../summary/written-name';
import { type Cell, isBlankCell } from '../values/cell';
import { fold } from '../values/text';

/** «Фамилия», «Девичья фамилия», «Прежняя фамилия (ФИО)», as headers are compared. */
const SURNAME = ['фамилия', 'фио', 'ф и о'].map((word) => ` ${looseHeader(word)} `);

/** Whether the header tells of surnames. */
const isOfSurnames = (header: Cell): boolean =>
  typeof header === 'string' &&
  header.length < 60 &&
  SURNAME.some((word) => ` ${looseHeader(textOf(header))} `.includes(word));

const CAPITALISED = /^\p{Lu}[\p{L}'’-]+$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/** «Щукина М.», «М. Щукина», «Хвостова Анна», «Анна Мария Хвостова». */
function isShortName(cell: string): boolean {
  const words = cell.trim().split(/(?<=\.)(?=\p{Lu}\p{Ll})|\s+/u);
  if (words.length < 2 || words.length > 4) return false;
  const whole = words.filter((word) => CAPITALISED.test(word));
  const initials = words.filter((word) => INITIAL.test(word));
  if (whole.length === 0 || whole.length + initials.length < words.length) return false;
  if (whole.some((word) => isPost(fold(word)) || isOrganisation(fold(word)))) return false;
  if (whole.some(isCommonGivenName) || whole.some(isUsualSurname)) return true;
  return initials.some((one) => one.endsWith('.'));
}

/** «Цапкина», «ЯСТРЕБОВА». */
const isSurnameAlone = (cell: string): boolean =>
  CAPITALISED.test(cell.trim()) && isUsualSurname(cell.trim());

/** The names of one column, by its header and by what most of its cells look like. */
function namesOf(header: Cell, cells: readonly string[]): readonly string[] {
  const alone = cells.filter(isSurnameAlone).length;
  if (isOfSurnames(header) || alone * 2 > cells.length) return cells;
  return cells.filter((cell) => isWrittenAsName(cell) || isShortName(cell));
}

/** A name is no longer; what is, is a text that has one. */
const LONGEST = 120;

/** The names of the columns under the header row `top` that `isColumn` takes, each once. */
export function namesInColumns(
  rows: readonly (readonly Cell[])[],
  top: number,
  isColumn: (header: Cell, column: number) => boolean,
): string[] {
  const headers = rows[top] ?? [];
  const columns = new Map<number, string[]>();
  for (const row of rows.slice(top + 1)) {
    row.forEach((cell, column) => {
      if (typeof cell !== 'string' || isBlankCell(cell) || cell.length > LONGEST) return;
      const header = headers[column] ?? null;
      const cells = columns.get(column);
      if (cells) cells.push(cell);
      else if (isColumn(header, column)) columns.set(column, [cell]);
    });
  }
  const names = [...columns].flatMap(([column, cells]) => namesOf(headers[column] ?? null, cells));
  return [...new Set(names)];
}

/** So many rows a title may take above a list. */
const TITLE_ROWS = 20;

/** The names on a sheet of the school's own that has a header of names, in whichever of its first rows. */
export function namesOnOwnSheet(rows: readonly (readonly Cell[])[]): string[] {
  const top = rows.slice(0, TITLE_ROWS).findIndex((row) => row.some(isOfSurnames));
  return top < 0 ? [] : namesInColumns(rows, top, isOfSurnames);
}
