import { compare, groupBy } from '../../../src/core/values/arrange';
import { once } from '../../../src/core/values/once';

test('texts are ordered by their characters, numbers by their size', () => {
  expect([10, 9, 1].sort(compare)).toEqual([1, 9, 10]);
  // «ё» stands behind «я» by its character, capitals before small letters.
  expect(['ё', 'я', 'а', 'Я'].sort(compare)).toEqual(['Я', 'а', 'я', 'ё']);
  expect([compare('а', 'а'), compare(2, 1), compare(1, 2)]).toEqual([0, 1, -1]);
});

test('groups stand in the order of their first items, each in the order of its own', () => {
  const items = ['бор', 'ад', 'бал', 'вес', 'аз'];
  expect([...groupBy(items, (word) => word.charAt(0))]).toEqual([
    ['б', ['бор', 'бал']],
    ['а', ['ад', 'аз']],
    ['в', ['вес']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});

test('what was asked once is not asked again', () => {
  const asked: number[] = [];
  const double = once((value: number) => {
    asked.push(value);
    return value * 2;
  });
  expect([double(1), double(2), double(1), double(0), double(0)]).toEqual([2, 4, 2, 0, 0]);
  expect(asked).toEqual([1, 2, 0]);
});
