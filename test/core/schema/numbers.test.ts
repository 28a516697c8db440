import { decimal, integer } from '../../../src/core/schema/columns/number';
import type { Cell } from '../../../src/core/values/cell';
import { readThrough } from './reading';

const POINTS = decimal('Баллы', { min: 0, max: 2000 });
const HOURS = integer('Объём, ч', { min: 1, hours: true });

test.each<[Cell, number]>([
  [14.5, 14.5],
  ['14,5', 14.5],
  ['14.5', 14.5],
  ['1 250', 1250],
  ['1\u00a0250,5', 1250.5],
  ['0', 0],
  ['2000', 2000],
])('%j is read as %f', (cell, value) => {
  expect(readThrough(POINTS, cell)).toEqual({ value, checks: [], messages: [] });
});

test.each<[Cell]>([['много'], ['1,2,3'], ['1 25'], [true], [{ day: 46_127 as never }], ['36 ч']])(
  '%j is no number (З-04)',
  (cell) => {
    expect(readThrough(POINTS, cell)).toMatchObject({ value: null, checks: ['З-04'] });
  },
);

test.each<[Cell]>([[-0.01], [2000.01], ['-1']])('%j is outside 0…2000 (З-07)', (cell) => {
  const { value, checks, messages } = readThrough(POINTS, cell);
  expect([value, checks]).toEqual([null, ['З-07']]);
  expect(messages[0]).toContain('от 0 до 2000');
});

test.each<[Cell]>([
  ['36 ч'],
  ['36ч'],
  ['36 ч.'],
  ['36 час'],
  ['36 часов'],
  ['36 ЧАСА'],
  ['36\u00a0ч'],
  ['36 ак. ч'],
  ['36 ак.ч.'],
  ['36 ак. часов'],
  ['36 акад. ч'],
  ['36 академических часов'],
  ['36 академ.часов'],
  ['36 (ч)'],
  ['36, ч'],
])('hours written %j are read as 36, with a warning (З-05)', (cell) => {
  expect(readThrough(HOURS, cell)).toMatchObject({ value: 36, checks: ['З-05'] });
});

test.each<[Cell]>([[36], ['36'], [' 36 ']])('hours written %j are read without a doubt', (cell) => {
  expect(readThrough(HOURS, cell)).toMatchObject({ value: 36, checks: [] });
});

test.each<[Cell]>([
  ['ч'],
  ['36 дней'],
  ['36 ак.'],
  ['ак. ч'],
  ['36/72 ч'],
  ['тридцать шесть'],
  ['36 ч 30 мин'],
])('hours written %j are an error (З-04)', (cell) => {
  expect(readThrough(HOURS, cell)).toMatchObject({ value: null, checks: ['З-04'] });
});

test.each<[Cell]>([[1.5], ['1,5'], ['36,5 ч']])('%j is not whole (З-06)', (cell) => {
  expect(readThrough(HOURS, cell)).toMatchObject({ value: null, checks: ['З-06'] });
});

test('36,0 is whole', () => {
  expect(readThrough(HOURS, '36,0')).toMatchObject({ value: 36, checks: [] });
});
