/** С-74: what is written of schools as a region reads it, and what people typed left as it is. */
import { allChecks } from '../../../scripts/docs/check-catalogue';
import { atLevel } from '../../../src/core/municipality/level-text';

const region = (text: string): string => atLevel(text, { level: 'регион' });

it('a municipality reads what is written', () => {
  expect(atLevel('Пусть школа пришлёт книгу.', { level: 'муниципалитет' })).toBe(
    'Пусть школа пришлёт книгу.',
  );
});

it.each([
  ['Пусть школа пришлёт книгу снова.', 'Пусть муниципалитет пришлёт книгу снова.'],
  ['Попросите у школы ссылку заново.', 'Попросите у муниципалитета ссылку заново.'],
  [
    'По ссылке открывается книга другой школы',
    'По ссылке открывается книга другого муниципалитета',
  ],
  [
    'Добавьте школу на лист «ОО» или исправьте «Код ОО» в её «Настройках».',
    'Добавьте муниципалитет на лист «ОО» или исправьте «Код муниципалитета» в его «Настройках».',
  ],
  [
    'Пусть школа выполнит «Рассчитать всё» и пришлёт лист «Сводка» целиком.',
    'Пусть муниципалитет выполнит «Рассчитать отчёты» и пришлёт лист «Сводка» целиком.',
  ],
])('%s', (ours, theirs) => {
  expect(region(ours)).toBe(theirs);
});

it.each([
  'Структуры «школа наставника» нет на листе «Структуры»',
  'Число участников не ясно: «3 школы, 20 чел.»',
  'Сводки «МБОУ «школа № 5»» нет',
])('stays: %s', (text) => {
  expect(region(text)).toBe(text);
});

/** What a region is told of schools on purpose: whose summary it is, and of schools that are in two. */
const OF_SCHOOLS = ['И-36', 'И-37', 'И-38', 'И-39'];

it('no remedy of the municipal edition speaks of a school there, nor of what is «hers»', () => {
  const remedies = allChecks()
    .filter(({ id }) => /^[ИТ]-/.test(id) && id !== 'И-13' && !OF_SCHOOLS.includes(id))
    .map(({ id, remedy }) => `${id}: ${region(remedy)}`);
  expect(remedies.length).toBeGreaterThan(30);
  expect(
    remedies.filter((remedy) => /(?<!Правила )школ|её (?:сводк|файл|книг|«)/iu.test(remedy)),
  ).toEqual([]);
});
