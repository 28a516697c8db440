/** Scenario 4 of the domain: six teachers, caps, a rejection, a tie. Used by several tests. */
import type { Row, SchoolRows } from '../school-kit';

const confirmed = (code: string, criterion: string, rest: Row): Row => ({
  'Код педагога': code,
  Критерий: criterion,
  Дата: '01.03.2026',
  'Статус проверки': 'подтверждено',
  ...rest,
});

const MUNICIPAL = { Уровень: 'муниципальный' };
const REGIONAL = { Уровень: 'региональный' };
const SCHOOL = { Уровень: 'школьный' };

export const SCENARIO_4: SchoolRows = {
  Педагоги: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'].map((code) => ({ 'Код педагога': code })),
  Мероприятия: [
    confirmed('U1', '1.1', { ...MUNICIPAL, Результат: 'призёр', 'Кол-во': 2 }),
    confirmed('U1', '1.1', { ...REGIONAL, Результат: 'участник' }),
    confirmed('U1', '1.2', { ...MUNICIPAL, Результат: 'победитель' }),
    confirmed('U1', '2.1', { ...MUNICIPAL, Результат: 'лауреат' }),
    confirmed('U1', '2.2', SCHOOL),
    confirmed('U1', '2.2', MUNICIPAL),
    confirmed('U1', '2.5', {}),
    confirmed('U2', '1.1', { ...REGIONAL, Результат: 'призёр' }),
    confirmed('U2', '1.1', { ...REGIONAL, Результат: 'победитель' }),
    confirmed('U2', '1.1', { ...MUNICIPAL, Результат: 'победитель' }),
    confirmed('U2', '2.3', { ...MUNICIPAL, 'Кол-во': 2 }),
    confirmed('U2', '2.4', { ...REGIONAL, 'Кол-во': 4 }),
    confirmed('U3', '1.5', { ...MUNICIPAL, 'Кол-во': 2 }),
    confirmed('U3', '1.6', { ...REGIONAL, Результат: 'победитель' }),
    confirmed('U3', '2.2', { ...MUNICIPAL, 'Кол-во': 3 }),
    confirmed('U3', '2.1', {
      Уровень: 'всероссийский',
      Результат: 'участник',
      'Статус проверки': 'отклонено',
      Комментарий: 'платный дистанционный конкурс',
    }),
    confirmed('U4', '1.3', {}),
    confirmed('U4', '1.4', { 'Кол-во': 2 }),
    confirmed('U4', '2.6', MUNICIPAL),
    confirmed('U4', '2.6', SCHOOL),
    confirmed('U4', '2.7', REGIONAL),
    confirmed('U4', '2.7', MUNICIPAL),
    confirmed('U6', '1.7', { 'Кол-во': 6 }),
    confirmed('U6', '2.8', { 'Кол-во': 8 }),
    confirmed('U6', '2.2', { ...MUNICIPAL, Дата: '31.08.2025' }),
  ],
};
