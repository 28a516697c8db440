/** Why a delivery is refused whole, whoever sent it (ids И-…). Message and remedy make the journal's sentence. */

import type { Check } from '../../schema/issue';
import { SCHEMA_VERSION } from '../../summary/summary';
import { type CountForms, counted, insideSentence } from '../../values/russian';

/** «больше 21 строки, больше 20 строк». */
const OF_ROWS: CountForms = ['строки', 'строк', 'строк'];

const CLAUSE = 'муниципальная книга, правила импорта';

export const UNREADABLE: Check<{ readonly fault: string }> = {
  id: 'И-01',
  severity: 'error',
  clause: CLAUSE,
  example: 'файл повреждён или защищён паролем',
  message: ({ fault }) => `Книга не читается: ${insideSentence(fault)}`,
  remedy: 'Попросите школу прислать книгу заново.',
};

export const NO_SUMMARY_SHEET: Check = {
  id: 'И-02',
  severity: 'error',
  clause: CLAUSE,
  example: 'в книге нет листа «Сводка»',
  message: () => 'В книге нет листа «Сводка»',
  remedy: 'Попросите школу выполнить «Рассчитать всё» и прислать книгу снова.',
};

export const EMPTY_SUMMARY: Check = {
  id: 'И-03',
  severity: 'error',
  clause: CLAUSE,
  example: 'на листе «Сводка» одни заголовки',
  message: () => 'Лист «Сводка» пуст',
  remedy:
    'Пусть отправитель заполнит «Настройки» (муниципалитет — и «Код муниципалитета»), выполнит расчёт и пришлёт книгу снова. Муниципалитету до того нужно импортировать сводки: пока их нет, лист пуст.',
};

export const OTHER_VERSION: Check<{ readonly version: number }> = {
  id: 'И-04',
  severity: 'error',
  clause: CLAUSE,
  example: `версия 0 при нынешней ${SCHEMA_VERSION}`,
  message: ({ version }) =>
    version < SCHEMA_VERSION
      ? `Версия шаблона не поддерживается: у школы ${version}, нужна ${SCHEMA_VERSION}; обновите шаблон школы`
      : `Версия шаблона не поддерживается: у школы ${version}, здесь ${SCHEMA_VERSION}; обновите шаблон этой книги`,
  remedy: 'После обновления пересчитайте и импортируйте сводку снова.',
};

export const DAMAGED_HEADER: Check<{ readonly fault: string }> = {
  id: 'И-05',
  severity: 'error',
  clause: CLAUSE,
  example: 'на листе «Сводка» нет столбца «Числитель»',
  message: ({ fault }) => `Заголовки листа «Сводка» повреждены (${insideSentence(fault)})`,
  remedy: 'Школе нужно выполнить «Рассчитать всё» и прислать книгу снова.',
};

export const MALFORMED_ROW: Check<{ readonly row: number; readonly fault: string }> = {
  id: 'И-06',
  severity: 'error',
  clause: CLAUSE,
  example: 'слово вместо числа в строке сводки',
  message: ({ row, fault }) => `Строка ${row} сводки испорчена: ${insideSentence(fault)}`,
  remedy: 'Лист «Сводка» не правят руками: пусть школа пересчитает его и пришлёт снова.',
};

export const NUMERATOR_OVER: Check<{
  readonly row: number;
  readonly code: string;
  readonly numerator: number;
  readonly denominator: number;
}> = {
  id: 'И-07',
  severity: 'error',
  clause: CLAUSE,
  example: 'К6: 12 из 10',
  message: ({ row, code, numerator, denominator }) =>
    `Числитель больше знаменателя: ${code}, ${numerator} из ${denominator} (строка ${row})`,
  remedy: 'Лист «Сводка» не правят руками: пусть школа пересчитает его и пришлёт снова.',
};

export const WRONG_CHECKSUM: Check = {
  id: 'И-08',
  severity: 'error',
  clause: CLAUSE,
  example: 'в сводке удалена строка',
  message: () =>
    'Контрольная сумма не сходится: строки сводки изменены вручную, потеряны или добавлены',
  remedy: 'Пусть школа выполнит «Рассчитать всё» и пришлёт лист «Сводка» целиком.',
};

export const SAME_NUMBER_CONFLICT: Check<{ readonly day: string; readonly edition: number }> = {
  id: 'И-11',
  severity: 'error',
  clause: CLAUSE,
  example: 'две разные сводки школы с датой расчёта 15.04.2026 и редакцией 2',
  message: ({ day, edition }) =>
    `Есть другая сводка этой школы с той же датой расчёта ${day}${
      edition === 0 ? '' : ` и той же редакцией ${edition}`
    }; принята одна из двух`,
  remedy: 'Пусть школа укажет в «Настройках» более позднюю «Дату расчёта» и пришлёт верную сводку.',
};

export const TOO_MANY_ROWS: Check<{ readonly most: number }> = {
  id: 'И-12',
  severity: 'error',
  clause: CLAUSE,
  example: 'на листе «Сводка» 25 000 строк',
  message: ({ most }) => `На листе «Сводка» больше ${counted(most, OF_ROWS)}, а в сводке их сотни`,
  remedy: 'Пусть школа удалит лист «Сводка», выполнит «Рассчитать всё» и пришлёт книгу снова.',
};

export const TOO_MANY_PASTED_ROWS: Check<{ readonly most: number }> = {
  id: 'И-17',
  severity: 'error',
  clause: CLAUSE,
  example: 'на листе «Вставка сводок» 200 000 строк',
  message: ({ most }) =>
    `На листе «Вставка сводок» больше ${counted(most, OF_ROWS)}: они не прочитаны`,
  remedy: 'Удалите с листа то, что уже импортировано, и вставляйте сводки частями.',
};

export const FOREIGN_FILE: Check<{ readonly name: string; readonly what: string }> = {
  id: 'И-18',
  severity: 'error',
  clause: CLAUSE,
  example: 'в папке лежит «0511.xls»',
  message: ({ name, what }) => `Файл «${name}» ${what}`,
  remedy: 'Импортируйте после этого книгу .xlsx.',
};
