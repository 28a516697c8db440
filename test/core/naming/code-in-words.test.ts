/** С-16: teachers' codes in words that people typed. */
import { codeFinder } from '../../../src/core/naming/code-in-words';

const holdsCode = codeFinder(['0512-018', 'Ц-777', 'Р-1', '12-05', '1234', '7', '']);

/** Hyphen, no-break hyphen, figure, en and em dash, minus, underscore, nothing; a soft hyphen is none. */
const DASHES = ['-', '\u2010', '\u2011', '\u2012', '–', '—', '\u2212', '_', '', '\u00ad', '\u200b'];

describe.each(DASHES)('with «%s» for its hyphen', (dash) => {
  it.each([
    `для 0512${dash}018`,
    `ц${dash}777`,
    // Latin P.
    `(P${dash}1)`,
    `диплом-Ц${dash}777.pdf`,
    `диплом_0512${dash}018_скан`,
    `замена 0512${dash}018\u200b, срочно`,
  ])('is found in «%s»', (text) => {
    expect(holdsCode(text)).toBe(true);
  });
});

it.each([
  ...['0512 018', 'у 0512 – 018', '№0512/018', '12-05', 'группа-12-05', '12–05', 'код 1234'],
  // A class is no number, so that what is glued to it is no middle of a day.
  ...['5а-12-05', 'а5-12-05'],
])('is found in «%s»', (text) => {
  expect(holdsCode(text)).toBe(true);
});

it.each([
  // Days, years and numbers that only begin or end like a code.
  '2026-12-05',
  '01-12-05',
  '1205',
  'приказ 51234-2',
  '1234-5',
  '0512-0180',
  '10512-018',
  '7 класс',
  'п.1.2 положения',
  'ц 777',
  'в 777 школе',
  'ФГОС',
  '—',
  '',
])('is not found in «%s»', (text) => {
  expect(holdsCode(text)).toBe(false);
});

describe('typed with letters for digits, or without zeros in front', () => {
  const holds = codeFinder(['0512-001', '0010-011', 'О-1']);

  it.each([
    ...['О512-ОО1', '0512-0О1', 'O512-OO1', 'у О512–ОО1', '0512ОО1', '512-001', '512001', '0512-1'],
    ...['512-1', '(512-001)', '0О10-011', 'О1', 'у О512 – ОО1', 'О512- ОО1', 'О512 -ОО1'],
  ])('is found in «%s»', (text) => {
    expect(holds(text)).toBe(true);
  });

  it('З stands for 3', () => {
    expect(codeFinder(['0533-013'])('у 05З3-01З')).toBe(true);
  });

  it.each([
    ...[
      '10-11 классы',
      'ООО',
      'ООО-11',
      '512 часов',
      '1512-001',
      '512-0010',
      '512-11',
      'ФГОС ООО 2021',
    ],
    ...['2025-2026', 'приказ 512-12', 'ЗОЖ', '30-001'],
  ])('is not found in «%s»', (text) => {
    expect(holds(text)).toBe(false);
  });
});

it('of six signs is found with a space for its hyphen, of five it is not', () => {
  expect(codeFinder(['12-3456'])('у 12 3456')).toBe(true);
  expect(codeFinder(['12-345'])('у 12 345')).toBe(false);
});

it('of three parts is no code of two', () => {
  const finder = codeFinder(['0512-001-2']);
  expect(['512-1', '512-001', '0512-001-2'].map((text) => finder(text))).toEqual([
    false,
    false,
    true,
  ]);
});

it('is not looked for where it is one’s own, unless another’s looks the same', () => {
  const finder = codeFinder(['Т-7', 'П-02', 'П02', 'Р-3']);
  expect(['Т–7', 'П-02', 'Р3'].map((text) => finder(text, 'Т-7'))).toEqual([false, true, true]);
  expect(finder('у П-02', 'П-02')).toBe(true);
});

it('takes its time by the length of the text: a word of 20 000 hyphens is read at once', () => {
  const spy = jest.spyOn(Map.prototype, 'get');
  const found = holdsCode('а-'.repeat(20_000));
  const asked = spy.mock.calls.length;
  spy.mockRestore();
  expect(found).toBe(false);
  // At each word begin what may be a code of six, seven and eight signs, the most that one has here, each
  // asked for with hyphens and without; shorter ones are the middle of something.
  expect(asked).toBeLessThan(20_000 * 3 * 2 + 10);
});

it('is one whatever is glued to it from six signs on', () => {
  const glued = (code: string) => codeFinder([code])(`2026-${code}`);
  expect(['12-345', '123-456', '123-4567'].map(glued)).toEqual([false, true, true]);
});
