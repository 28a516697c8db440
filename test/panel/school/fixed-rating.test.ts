/** «Зафиксирован» in «Шаги»: by the archived rating of this very period (Р-10). */
import { showSteps } from '../../../src/panel/school/views';
import { dayAt, type Row } from '../../core/school/school-kit';
import { bookWith } from './panel-kit';

/** The period of the kit is 01.09.2025–31.08.2026; one person without entries has place 1. */
const LINE: Row = {
  Дата: '10.03.2026',
  'Период с': '01.09.2025',
  'Период по': '31.08.2026',
  'Код педагога': 'А-1',
  Место: 1,
  П1: 0,
  П2: 0,
  Итого: 0,
};

const fixedWith = (...archive: Row[]) =>
  showSteps(bookWith({ Педагоги: [{ 'Код педагога': 'А-1' }], 'Архив рейтинга': archive })).fixed;

it('knows the fixing of the present period', () => {
  expect(fixedWith(LINE)).toEqual({ on: dayAt('10.03.2026'), same: true });
});

it.each([
  ['begins earlier', { 'Период с': '01.09.2024' }],
  ['begins later', { 'Период с': '01.01.2026' }],
  ['ends earlier', { 'Период по': '31.05.2026' }],
  ['ends later', { 'Период по': '31.08.2027' }],
])('takes no rating of a period that %s', (_, other) => {
  expect(fixedWith({ ...LINE, ...other })).toBeNull();
  // Nor does a rating of another period, fixed later, hide the one of this period.
  expect(fixedWith(LINE, { ...LINE, ...other, Дата: '12.03.2026', Место: 9 })).toEqual({
    on: dayAt('10.03.2026'),
    same: true,
  });
});

it('of several fixings of the period the newest counts', () => {
  const later = { ...LINE, Дата: '12.03.2026', Итого: 5 };
  expect(fixedWith(LINE, later)).toEqual({ on: dayAt('12.03.2026'), same: false });
});
