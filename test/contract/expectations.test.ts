/** The contract's own comparison finds what differs, and says what. */
import { Fault } from '../../src/core/values/fault';
import {
  expectOneOf,
  expectRefused,
  expectSame,
  expectSays,
} from '../../src/live/contract/expectations';

it.each<[unknown, unknown]>([
  [1, '1'],
  [null, undefined],
  [null, ''],
  [[1], [1, null]],
  [[1, 2], [1]],
  [[], {}],
  [{ day: 1 }, { day: 2 }],
  [{ day: 1 }, {}],
  [[['а', { day: 1 }]], [['а', 1]]],
  [0, false],
])('tells %j from %j', (found, wanted) => {
  expect(() => expectSame(found, wanted)).toThrow(/^Ожидалось .+, получено /);
  expect(() => expectSame(wanted, found)).toThrow(/^Ожидалось .+, получено /);
  expect(() => expectOneOf(found, [wanted, 'ещё'])).toThrow('одно из');
});

it.each([1, 'а', null, undefined, [[1, null, { day: 3 }]], { a: { b: [] } }])(
  'takes %j for itself',
  (value) => {
    const copy = value === undefined ? value : JSON.parse(JSON.stringify(value));
    expect(() => expectSame(value, copy)).not.toThrow();
    expect(() => expectOneOf(value, ['ещё', copy])).not.toThrow();
  },
);

it('wants refusals that are told to people', () => {
  const fault = () => {
    throw new Fault('Нет листа.');
  };
  const crash = () => {
    throw new TypeError('x is undefined');
  };
  expect(expectRefused(fault)).toBe('Нет листа.');
  expect(() => expectRefused(crash)).toThrow('получено TypeError: x is undefined');
  expect(() => expectRefused(() => 1)).toThrow('выполнено без отказа');
});

it('looks for words in what is said', () => {
  expect(() => expectSays('Лист «А» уже есть', 'Лист «А»', 'есть')).not.toThrow();
  expect(() => expectSays('Лист «А» уже есть', 'Лист', 'нет')).toThrow('Ожидалось слова "нет"');
});
