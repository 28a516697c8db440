/** What «Педагоги» says of names beside «ФИО»: none of them may leave either (rule С-16). */
import { bindSheet } from '../schema/binding';
import type { Check } from '../schema/issue';
import type { ReadSheet } from '../schema/read-tables';
import type { SheetGrid } from '../schema/sheet-grid';
import { isBlankCell } from '../values/cell';
import { listing } from '../values/russian';
import { namesInColumns, namesOnOwnSheet } from './names-in-columns';
import { TEACHERS } from './tables/teachers';

export const NO_NAMES: Check<{ readonly unread: readonly number[] }> = {
  id: 'П-12',
  severity: 'warning',
  costs: 'слова людей в «Сводке», листы для педагогов',
  clause: '152-ФЗ, ст. 5',
  example: 'на листе «Педагоги» вместо «ФИО» три столбца: «Фамилия», «Имя», «Отчество»',
  message: ({ unread }) =>
    `${
      unread.length === 0
        ? 'Столбец «ФИО» не найден: фамилии неизвестны'
        : `«ФИО» не читается (${unread.length === 1 ? 'строка' : 'строки'} ${listing(unread.map(String), 5)}): фамилии известны не все`
    }, поэтому слова, которые вписаны людьми, в «Сводку» и в документы с кодами не попадут — вместо них «иное», — а листы самооценки и листы для педагогов не делаются: в них могла бы остаться чужая фамилия`,
  remedy:
    'Впишите в первую строку заголовок «ФИО» над столбцом, где фамилия, имя и отчество стоят вместе; «ФИО», которое не читается, впишите заново. Если имён в книге нет, добавьте столбец «ФИО» и оставьте его пустым.',
};

/** Whether there is a column of whole names, filled or not. */
export const hasNames = (sheet: SheetGrid | null): boolean =>
  sheet !== null && bindSheet(TEACHERS, sheet).positions.has('name');

/** The rows, from 1, in whose «ФИО» something stands that cannot be read. */
export function unreadNames(
  sheet: SheetGrid | null,
  teachers: readonly { readonly row: number; readonly name: string | null }[],
): number[] {
  const column = sheet === null ? undefined : bindSheet(TEACHERS, sheet).positions.get('name');
  if (column === undefined) return [];
  return teachers
    .filter(({ row, name }) => name === null && !isBlankCell(sheet?.rows[row - 1]?.[column]))
    .map(({ row }) => row);
}

/** Why a sheet for a teacher is not made of such a book. */
export const NAMES_UNKNOWN = `на листе «${TEACHERS.sheet}» не читается «${TEACHERS.columns.name.header}», и неизвестно, чьих фамилий на листе для педагога быть не должно. Что исправить, скажет «Проверить данные» (${NO_NAMES.id}).`;

/** Names in the columns of «Педагоги» that nothing else reads, under a header of any words. */
export function namesBeside(sheet: SheetGrid | null): string[] {
  const read = new Set(sheet === null ? [] : bindSheet(TEACHERS, sheet).positions.values());
  return namesInColumns(
    sheet?.rows ?? [],
    0,
    (header, column) => !read.has(column) && !isBlankCell(header),
  );
}

/** Names on other `sheets`: a key of codes that the school keeps in the book, a column that it has added. */
export function namesElsewhere(read: ReadSheet, sheets: readonly string[]): string[] {
  return [...new Set(sheets.flatMap((sheet) => namesOnOwnSheet(read(sheet)?.rows ?? [])))];
}
