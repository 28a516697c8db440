/** Why a sound delivery is not taken into this workbook (ids И-…): school, municipality, period. */
import type { Check } from '../../schema/issue';

const CLAUSE = 'муниципальная книга, правила импорта';

interface OfSchool {
  readonly code: string;
  readonly name: string;
}

interface Periods {
  readonly period: string;
  readonly expected: string;
}

export const UNKNOWN_SCHOOL: Check<OfSchool> = {
  id: 'И-09',
  severity: 'error',
  clause: CLAUSE,
  example: 'код «99», которого нет на листе «ОО»',
  message: ({ code, name }) => `Школы с кодом «${code}» (${name}) нет на листе «ОО»`,
  remedy: 'Добавьте школу на лист «ОО» или исправьте «Код ОО» в её «Настройках».',
};

export const OTHER_PERIOD: Check<Periods> = {
  id: 'И-10',
  severity: 'error',
  clause: CLAUSE,
  example: 'сводка за 2025 год, собирают за 2025/26 учебный',
  message: ({ period, expected }) => `Сводка за другой период: ${period}, а собирают ${expected}`,
  remedy: 'Школе нужно исправить «Период с» и «Период по», пересчитать и прислать книгу снова.',
};

export const OTHER_MUNICIPALITY: Check<
  OfSchool & { readonly municipality: string; readonly own: string }
> = {
  id: 'И-13',
  severity: 'error',
  clause: 'Решение: муниципальная книга, правила импорта',
  example: 'книга школы Приморского района в книге Заречного района',
  message: ({ code, name, municipality, own }) =>
    `Сводка школы «${code}» (${name}) — другого муниципалитета: в ней «${municipality}», а эта книга — «${own}»`,
  remedy:
    'Если школа чужая, уберите её файл. Если ваша, пусть исправит «Муниципалитет» в своих «Настройках», пересчитает и пришлёт книгу снова; если отклонены все, проверьте «Муниципалитет» в «Настройках» этой книги.',
};

export const TOO_LATE_A_DAY: Check<
  OfSchool & { readonly day: string; readonly periodEnd: string }
> = {
  id: 'И-19',
  severity: 'error',
  clause: CLAUSE,
  example: '«Дата расчёта» 20.05.2062, период по 31.08.2026',
  message: ({ code, name, day, periodEnd }) =>
    `В сводке школы «${code}» (${name}) «Дата расчёта» ${day}, а период кончается ${periodEnd}: похоже на опечатку`,
  remedy: 'Пусть школа исправит «Дату расчёта» в «Настройках», пересчитает и пришлёт книгу снова.',
};

export const LOOK_ALIKE_CODE: Check<
  OfSchool & { readonly listed: string; readonly difference: string }
> = {
  id: 'И-14',
  severity: 'error',
  clause: 'Решение: муниципальная книга, правила импорта',
  example: 'код «О607» с буквой О, на листе «ОО» стоит «0607»',
  message: ({ code, name, listed, difference }) =>
    `Код «${code}» (${name}) похож на «${listed}», но отличается: ${difference}`,
  remedy:
    'Пусть школа исправит «Код ОО» в «Настройках», пересчитает и пришлёт книгу снова; если ошибка на листе «ОО», исправьте её там.',
};

export const EARLIER_PERIOD: Check<Periods> = {
  id: 'И-15',
  severity: 'error',
  clause: CLAUSE,
  example: 'книга за 2024/25 год, собирают за 2025/26',
  message: ({ period, expected }) => `Сводка за прошлый период: ${period}, а собирают ${expected}`,
  remedy:
    'Пусть школа пришлёт книгу за нужный период; период в прежней книге менять не нужно: в ней данные прошлого.',
};

export const LATER_PERIOD: Check<Periods> = {
  id: 'И-16',
  severity: 'error',
  clause: CLAUSE,
  example: 'книга за 2026/27 год, собирают за 2025/26',
  message: ({ period, expected }) =>
    `Сводка за следующий период: ${period}, а собирают ${expected}`,
  remedy:
    'Если собираете уже следующий период, исправьте «Период с» и «Период по» в «Настройках» этой книги; иначе попросите у школы книгу за нужный период.',
};
