/** С-16: a sign of somebody else is one, however often it is one's own too. */
import { ownersOf } from '../../../src/core/naming/owners';

const ofOther = (owners: readonly string[], own: string | null): boolean =>
  ownersOf(owners.map((owner) => ['ким', owner]))('ким', own);

it.each<[string[], string | null, boolean]>([
  [[], null, false],
  [['А'], null, true],
  [['А'], 'А', false],
  [['А', 'А'], 'А', false],
  [['А'], 'Б', true],
  [['А', 'Б'], 'А', true],
  [['А', 'Б'], 'Б', true],
  [['А', 'Б', 'А'], 'А', true],
  [['А', 'Б', 'Б'], 'Б', true],
  [['А', 'Б', 'В'], 'А', true],
])('of %j, %s apart: %s', (owners, own, expected) => {
  expect(ofOther(owners, own)).toBe(expected);
});

it('a sign that nobody has is nobody’s', () => {
  expect(ownersOf([['ким', 'А']])('ли', null)).toBe(false);
});
