/** Б-25: somebody called by name and patronymic, in any case. */
import { givenNameFinder } from '../../../src/core/naming/given-names';

const callsOne = givenNameFinder([
  'Кравец Анна Сергеевна',
  'Пантелей Ильич',
  'Лев Ильич',
  'Ли Мин',
]);

it.each([
  'Анна Сергеевна',
  'урок с Анной Сергеевной',
  'у АННЫ СЕРГЕЕВНЫ',
  'Пантелею Ильичу',
  'Льва Ильича',
])('%s', (text) => expect(callsOne(text)).toBe(true));

it.each(['Анна', 'Александра Сергеевича Пушкина', 'Анна на уровне', 'Иван Ильич'])(
  '«%s» is somebody else, or nobody',
  (text) => expect(callsOne(text)).toBe(false),
);

it('a man and a woman of one beginning are two people', () => {
  const callsHer = givenNameFinder(['Иванова Александра Викторовна']);
  expect(callsHer('урок с Александрой Викторовной')).toBe(true);
  expect(callsHer('урок с Александром Викторовичем')).toBe(false);
  const callsHim = givenNameFinder(['Иванов Александр Викторович']);
  expect(callsHim('Александру Викторовичу')).toBe(true);
  expect(callsHim('Александры Викторовны')).toBe(false);
});
