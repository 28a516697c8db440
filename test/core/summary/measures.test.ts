/** С-02: the one list of measures. */
import { inCodeOrder } from '../../../src/core/summary/code-order';
import { familyOf, listedMeasures } from '../../../src/core/summary/measures';
import { SHARE_LIST } from '../school/contract';

const MEASURES = listedMeasures();
const codesOf = (...owners: string[]) =>
  MEASURES.filter(({ whose }) => owners.includes(whose)).map(({ code }) => code);

test('every measure has a code of its own and a title', () => {
  const codes = codesOf('school', 'municipality');
  expect(new Set(codes).size).toBe(codes.length);
  expect(MEASURES.filter(({ title }) => title.trim() === '')).toEqual([]);
});

test.each([
  ['К4', 'доля'],
  ['К9.2', 'доля'],
  ['К20', 'доля'],
  ['Ч11', 'количество'],
  ['Ч21/школьный', 'количество'],
  ['С3', 'среднее'],
  ['Р1', 'доля'],
  ['К20/К4', 'доля'],
  ['К20/Ч21/школьный', 'количество'],
])('the first letter of «%s» tells that it is «%s»', (code, kind) => {
  expect(familyOf(code)?.kind).toBe(kind);
});

test('a code of an unknown letter, a look-alike one too, is of no family', () => {
  expect(familyOf('Ж1')).toBeUndefined();
  expect(familyOf('K1')).toBeUndefined(); // a Latin K
});

test('К19 and К20 are counted by a municipality over its schools, all other shares by a school', () => {
  expect(codesOf('municipality')).toEqual(['К19', 'К20', 'Ч70', 'Ч71']);
  expect(codesOf('school').filter((code) => code.startsWith('К'))).toEqual(SHARE_LIST);
});

test.each(['school', 'municipality'])(
  'what a %s counts stands in the order in which tables show the codes',
  (owner) =>
    expect(inCodeOrder(codesOf(owner).map((code) => ({ code }))).map(({ code }) => code)).toEqual(
      codesOf(owner),
    ),
);
