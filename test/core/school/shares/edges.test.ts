/** Days and words at which a share turns. P0 = 01.09.2025, R = 15.04.2026. */
import { type Row, type SchoolRows, schoolWith, shareOf } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };
const share = (code: string, rows: SchoolRows): string =>
  shareOf(schoolWith({ Педагоги: [{}], ...rows }), code);

describe('К4: a window «intersects» when it starts on or before R and ends on or after P0', () => {
  const with4 = (completed: string) =>
    share('К4', { Курсы: [{ ...PERSON, 'Дата окончания': completed }] });

  test.each([
    ['14.04.2026', '0/1'], // starts on R
    ['15.04.2026', '0/0'], // starts the day after
    ['01.09.2024', '0/1'], // ends on P0
    ['31.08.2024', '0/0'], // ended the day before
  ])('a course completed on %s gives %s', (completed, expected) => {
    expect(with4(completed)).toBe(expected);
  });
});

describe('К3', () => {
  const COURSE = { ...PERSON, 'Дата окончания': '01.09.2025' };
  const difficulty = (application: Row) => ({
    Педагоги: [{}],
    Курсы: [COURSE],
    'Заявки в ЦНППМ': [{ ...PERSON, 'Дата фиксации': '01.10.2025', ...application }],
  });

  test('an application made on the very day of the decision stands on it', () => {
    const decided = { 'Решение ММС, №': '7', 'Дата решения ММС': '10.10.2025' };
    expect(share('К3', difficulty({ ...decided, 'Дата заявки': '10.10.2025' }))).toBe('1/1');
  });

  test('names the row of a difficulty, though no application came of it', () => {
    const { shares } = schoolWith(difficulty({}));
    const [member] = shares.find(({ rule }) => rule.code === 'К3')?.members ?? [];
    expect(member).toMatchObject({ counted: false });
    expect(member?.sources).toContainEqual({ sheet: 'Заявки в ЦНППМ', row: 2 });
  });
});

test('К15: a day of overcoming alone does not overcome; the status does', () => {
  const overcome = { ...PERSON, 'Дата преодоления': '01.12.2025' };
  expect(share('К15', { Дефициты: [{ ...overcome, Статус: 'в работе' }] })).toBe('0/1');
  expect(share('К15', { Дефициты: [{ ...overcome, Статус: 'преодолён' }] })).toBe('1/1');
});

test('Ш-07: a member by what «Педагоги» says stands on its row there', () => {
  const { shares } = schoolWith({ Педагоги: [{}, { Категория: 'высшая' }] });
  const { members = [] } = shares.find(({ rule }) => rule.code === 'К9.1') ?? {};
  expect(members.map(({ counted, sources }) => [counted, sources])).toEqual([
    [false, [{ sheet: 'Педагоги', row: 2 }]],
    [true, [{ sheet: 'Педагоги', row: 3 }]],
  ]);
});

test('Ш-01, Ш-07: every share says whom it counts; К15 and К16 count rows, the others people', () => {
  const { shares } = schoolWith({ Педагоги: [{}] });
  expect(shares.filter(({ rule }) => rule.ofRows).map(({ rule }) => rule.code)).toEqual([
    'К15',
    'К16',
  ]);
  for (const { rule } of shares) {
    expect(rule.numerator).toMatch(/^из них: [а-яё]/i);
    expect(rule.denominator).toMatch(/^[а-яё]/);
  }
});
