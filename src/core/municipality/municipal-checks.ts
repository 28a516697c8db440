/** Checks of accepted deliveries in the municipal workbook (ids Т-…, «территория»). */
import type { Check } from '../schema/issue';

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
  remedy: 'Верните школу на лист «ОО»; пока её сводка не учитывается.',
};
