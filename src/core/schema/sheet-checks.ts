/** Checks of a sheet as a whole (ids Ф-…): sheets and headers that must be there, once. */
import { formatDecimal } from '../values/decimal';
import { type Check, COSTS } from './issue';
import { differenceOf } from './look-alike';

const CLAUSE = 'правила листов, п. 1';

interface OfColumn {
  readonly header: string;
}

export const MISSING_SHEET: Check = {
  id: 'Ф-01',
  severity: 'error',
  costs: COSTS.everything,
  clause: CLAUSE,
  example: 'в книге нет листа «Педагоги»',
  message: () => 'Лист не найден: без него расчёт невозможен',
  remedy:
    'Верните листу прежнее имя (с лишней буквой или цифрой это другой лист) или выполните «Создать листы».',
};

export const MISSING_OPTIONAL_SHEET: Check<{ readonly hasDefaults: boolean }> = {
  id: 'Ф-02',
  severity: 'warning',
  costs: 'данных листа в расчёте нет',
  costsHere: ({ hasDefaults }) =>
    hasDefaults ? 'баллы по умолчанию' : 'данных листа в расчёте нет',
  clause: CLAUSE,
  example: 'в книге нет листа «Банк опыта»',
  message: ({ hasDefaults }) =>
    hasDefaults
      ? 'Лист не найден; расчёт выполнен по таблице, принятой по умолчанию'
      : 'Лист не найден; расчёт выполнен так, как если бы он был пуст',
  remedy: 'Если лист нужен, верните ему прежнее имя или выполните «Создать листы».',
};

export const MISSING_COLUMN: Check<OfColumn> = {
  id: 'Ф-03',
  severity: 'error',
  costs: COSTS.everything,
  clause: CLAUSE,
  example: 'на листе «Курсы» нет обязательного столбца «Вид программы»',
  message: ({ header }) => `Не найден столбец «${header}»: восстановите заголовок`,
  remedy: 'Впишите заголовок в первую строку над нужным столбцом; расчёт не выполнен.',
};

export const MISSING_OPTIONAL_COLUMN: Check<OfColumn> = {
  id: 'Ф-04',
  severity: 'warning',
  costs: 'столбец считается пустым',
  clause: CLAUSE,
  example: 'на листе «Педагоги» нет столбца «РМО»',
  message: ({ header }) => `Не найден столбец «${header}»: восстановите заголовок`,
  remedy: 'Впишите заголовок в первую строку над нужным столбцом; пока столбец считается пустым.',
};

export const LOST_COLUMN: Check<OfColumn> = {
  id: 'Ф-12',
  severity: 'error',
  costs: 'столбец считается пустым',
  clause: 'Решение: без столбца, по которому считают, заполненный лист считается неверно (З-29)',
  example: 'лист «Курсы» заполнен, а столбца «Дата окончания» нет',
  message: MISSING_OPTIONAL_COLUMN.message,
  remedy: MISSING_OPTIONAL_COLUMN.remedy,
};

export const HEADERS_BELOW: Check<{ readonly row: number }> = {
  id: 'Ф-13',
  severity: 'error',
  costs: COSTS.everything,
  clause: CLAUSE,
  example: 'над заголовками листа «Курсы» вписано «Курсы педагогов за 2025/26 год»',
  message: ({ row }) => `Заголовки стоят в строке ${row}, а должны стоять в первой`,
  remedy: 'Удалите строки над заголовками; расчёт не выполнен.',
};

export const TOO_MANY_ROWS: Check<{ readonly count: number; readonly most: number }> = {
  id: 'Ф-17',
  severity: 'error',
  costs: COSTS.everything,
  clause: 'Решение: больше не бывает и в целом регионе, а память кончается (З-33)',
  example: 'на листе «Мероприятия» протянут код до строки 900000',
  message: ({ count, most }) =>
    `На листе ${formatDecimal(count)} заполненных строк, а читается не больше ${formatDecimal(most)}`,
  remedy:
    'Удалите лишние строки (часто это протянутая до низа листа формула или код) или разделите книгу по школам; расчёт не выполнен.',
};

export const NO_ENTRIES: Check<{ readonly shown: string; readonly count: number }> = {
  id: 'Ф-14',
  severity: 'warning',
  costs: null,
  clause: 'Решение: подпись, итог, заголовок раздела и номера столбцов не записи (З-29)',
  example: 'под таблицей «Курсы» строки «Итого» и «Директор ________ /И. О. Фамилия/»',
  message: ({ shown, count }) =>
    `Строка «${shown}» — итог, подпись, заголовок раздела или номера столбцов: она не прочитана${
      count > 1 ? `; на листе таких ${count}` : ''
    }`,
  remedy: 'Если это запись, заполните её обязательные поля.',
};

export const LATER_COLUMN: Check<OfColumn & { readonly without: string }> = {
  id: 'Ф-11',
  severity: 'warning',
  costs: null,
  clause: CLAUSE,
  example: 'книга версии 0.1: на листе «Педагоги» нет столбца «Группа рейтинга»',
  message: ({ header, without }) =>
    `Столбец «${header}» появился в новой версии; без него ${without}`,
  remedy:
    'Ничего делать не нужно; если столбец пригодится, его добавит «Исправить, что можно» на панели.',
};

export const REPEATED_COLUMN: Check<OfColumn> = {
  id: 'Ф-05',
  severity: 'error',
  costs: COSTS.everything,
  clause: CLAUSE,
  example: 'два столбца «Код педагога» на листе «Курсы»',
  message: ({ header }) => `Заголовок «${header}» встречается дважды`,
  remedy: 'Переименуйте или удалите лишний столбец; расчёт не выполнен.',
};

export const MERGED_CELLS: Check<{ readonly range: string }> = {
  id: 'Ф-06',
  severity: 'warning',
  costs: 'учтена первая из ячеек',
  clause: CLAUSE,
  example: 'объединены ячейки A3:A5 на листе «Мероприятия»',
  message: ({ range }) =>
    `Объединённые ячейки ${range}: значение есть только в первой из них, остальные считаются пустыми`,
  remedy: 'Разъедините ячейки и заполните каждую.',
};

export const REPEATED_VALUE: Check<{ readonly what: string; readonly firstRow: number }> = {
  id: 'Ф-07',
  severity: 'error',
  clause: CLAUSE,
  example: 'код «0512-017» у двух педагогов',
  message: ({ what, firstRow }) => `Повтор ${what}: уже есть в строке ${firstRow}`,
  remedy: 'Оставьте одну строку или исправьте код; учтена первая из строк.',
};

export const MIXED_ALPHABETS: Check<OfColumn & { readonly shown: string }> = {
  id: 'Ф-08',
  severity: 'warning',
  costs: null,
  clause: CLAUSE,
  example: '«АB-1», где А русская, а B латинская',
  message: ({ header, shown }) =>
    `В коде «${shown}» (поле «${header}») смешаны русские и латинские буквы`,
  remedy: 'Наберите код заново буквами одного алфавита.',
};

export const UNKNOWN_REFERENCE: Check<
  OfColumn & { readonly sheet: string; readonly shown: string; readonly lookAlike: string | null }
> = {
  id: 'Ф-09',
  severity: 'error',
  ofCell: true,
  clause: CLAUSE,
  example: 'на листе «Курсы» код педагога, которого нет на листе «Педагоги»',
  message: ({ header, sheet, shown, lookAlike }) =>
    `${header} не найден на листе «${sheet}»: ${shown}${
      lookAlike === null ? '' : ` (похож на «${lookAlike}», но ${differenceOf(shown, lookAlike)})`
    }`,
  remedy: 'Исправьте код или добавьте строку на указанный лист.',
};
