/** Checks of accepted deliveries in the municipal workbook (ids Т-…, «территория»). */
import type { Check } from '../schema/issue';
import { formatPeriod, type Span } from '../settings/period';
import { listing } from '../values/russian';
import type { RollUpLevel } from './level';

export const STORED_ROWS_CHANGED: Check<{ readonly school: string; readonly fault: string }> = {
  id: 'Т-01',
  severity: 'error',
  costs: 'сводка школы не учтена',
  clause: 'муниципальная книга, «Данные»',
  example: 'на листе «Данные» исправлен числитель',
  message: ({ school, fault }) => `Принятая сводка (${school}) изменена после импорта. ${fault}`,
  remedy: 'Импортируйте сводку этой школы ещё раз; до того школа считается несдавшей.',
};

export const FOREIGN_DELIVERY: Check<{ readonly code: string; readonly name: string }> = {
  id: 'Т-02',
  severity: 'warning',
  costs: 'сводка школы не учтена',
  clause: 'муниципальная книга, «ОО»',
  example: 'школа удалена с листа «ОО», а её сводка осталась',
  message: ({ code, name }) =>
    `На листе «Данные» есть сводка школы «${code}» (${name}), которой нет на листе «ОО»`,
  remedy: 'Верните школу на лист «ОО»; до того сводка не учитывается.',
};

export const DEPARTED: Check<{
  readonly code: string;
  readonly name: string;
  readonly periods: readonly Span[];
  /** The code on «ОО» under which one of that name stands; null: none. */
  readonly namesake: string | null;
}> = {
  id: 'Т-05',
  severity: 'warning',
  costs: 'в сравнение с прежним периодом не входит',
  clause: 'муниципальная книга, «ОО»',
  example: 'школа сдала сводку за прошлый год, а теперь у неё другой код',
  message: ({ code, name, periods, namesake }) => {
    const alike = namesake === null ? '' : `; то же название там у кода «${namesake}»`;
    return `На листе «Данные» есть сводка «${code}» (${name}) за ${periods.map(formatPeriod).join(', ')}, а на листе «ОО» такого кода нет${alike}`;
  },
  remedy:
    'Если сменился код, верните прежний на лист «ОО» и в книгу, из которой приходит сводка. Если организации больше нет, ничего делать не нужно.',
};

const MOST_CODES = 5;

export const OTHER_LEVEL: Check<{
  readonly level: RollUpLevel;
  readonly codes: readonly string[];
}> = {
  id: 'Т-06',
  severity: 'error',
  costs: 'эти сводки не учтены',
  clause: 'муниципальная книга, «Уровень свода»',
  example: 'в книге, где собраны сводки школ, выбран уровень «регион»',
  message: ({ level, codes }) =>
    `На листе «Данные» сводки не того уровня, что в «Настройках» («${level}»): ${listing(codes, MOST_CODES)}`,
  remedy:
    'Верните прежний «Уровень свода»; если он выбран верно, удалите строки этих сводок с листа «Данные».',
};
