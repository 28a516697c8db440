/** Ш-05, К9: the category in force, by «Педагоги» and «Аттестация». R = 15.04.2026. */
import type { Issue } from '../../../src/core/schema/issue';
import { issuesOf, type Row, schoolWith, shareOf, TODAY } from './school-kit';

const PERSON = { 'Код педагога': 'П-1' };
const teacher = (category: string | null, granted: string | null): Row => ({
  Категория: category,
  'Дата присвоения': granted,
});
const decision = (claimed: string, decided: string | null, change: Row = {}): Row => ({
  ...PERSON,
  'Заявленная категория': claimed,
  'Дата решения': decided,
  Решение: 'присвоена',
  ...change,
});

const schoolOf = (own: Row, ...decisions: Row[]) =>
  schoolWith({ Педагоги: [own], Аттестация: decisions });

/** К9.1 and К9.2: «1/1 0/1» is a person of the highest category. */
const categories = (own: Row, ...decisions: Row[]): string => {
  const results = schoolOf(own, ...decisions);
  return `${shareOf(results, 'К9.1')} ${shareOf(results, 'К9.2')}`;
};
const [HIGHEST, FIRST, NONE] = ['1/1 0/1', '0/1 1/1', '0/1 0/1'];

describe('the later of «Педагоги» and the newest decision', () => {
  test.each<[string, Row, Row[], string | undefined]>([
    ['no decision', teacher('первая', '01.10.2023'), [], FIRST],
    ['a later one', teacher('первая', '01.10.2023'), [decision('высшая', '01.10.2024')], HIGHEST],
    [
      'an earlier one',
      teacher('высшая', '01.10.2024'),
      [decision('первая', '30.09.2024')],
      HIGHEST,
    ],
    [
      'on one day «Педагоги» holds',
      teacher('первая', '01.10.2024'),
      [decision('высшая', '01.10.2024')],
      FIRST,
    ],
    [
      'a day later the decision does',
      teacher('первая', '01.10.2024'),
      [decision('высшая', '02.10.2024')],
      HIGHEST,
    ],
    [
      'of two decisions of one day the one for the higher category',
      teacher(null, null),
      [decision('первая', '01.10.2024'), decision('высшая', '01.10.2024')],
      HIGHEST,
    ],
    [
      'of two decisions of one day the one for the higher category, whichever stands first',
      teacher(null, null),
      [decision('высшая', '01.10.2024'), decision('первая', '01.10.2024')],
      HIGHEST,
    ],
    [
      'an undated category gives way',
      teacher('высшая', null),
      [decision('первая', '01.10.2023')],
      FIRST,
    ],
    [
      'one granted after R is not yet (Д-03)',
      teacher('высшая', '20.04.2026'),
      [decision('первая', '01.03.2026')],
      FIRST,
    ],
    ['no category gives way', teacher(null, null), [decision('высшая', '01.10.2023')], HIGHEST],
    [
      'a later СЗД is the category in force',
      teacher('первая', '01.10.2023'),
      [decision('СЗД', '01.10.2024')],
      NONE,
    ],
    [
      'the newest of several decisions, wherever it stands',
      teacher(null, null),
      [decision('высшая', '01.10.2024'), decision('первая', '01.10.2023')],
      HIGHEST,
    ],
    [
      'of two of one day the higher',
      teacher(null, null),
      [decision('высшая', '01.10.2024'), decision('первая', '01.10.2024')],
      HIGHEST,
    ],
  ])('%s', (_what, own, decisions, expected) => {
    expect(categories(own, ...decisions)).toBe(expected);
  });

  test.each<[string, Row]>([
    ['refused', decision('высшая', '01.10.2024', { Решение: 'отказ' })],
    ['under consideration', decision('высшая', '01.10.2024', { Решение: 'на рассмотрении' })],
    ['without a decision', decision('высшая', '01.10.2024', { Решение: null })],
    ['without a day', decision('высшая', null)],
    ['decided after R', decision('высшая', '16.04.2026')],
    ['for an additional category', decision('педагог-методист', '01.10.2024')],
    ['of another person', decision('высшая', '01.10.2024', { 'Код педагога': 'П-2' })],
    ['faulty', decision('высшая', 'осенью')],
  ])('a row of «Аттестация» %s is none', (_what, row) => {
    const results = schoolWith({
      Педагоги: [teacher('первая', '01.10.2023'), { Занятость: 'внешний совместитель' }],
      Аттестация: [row],
    });
    expect([shareOf(results, 'К9.1'), shareOf(results, 'К9.2')]).toEqual(['0/1', '1/1']);
    expect(issuesOf(results).filter((issue) => issue.startsWith('П-'))).toEqual([]);
  });

  test('a decision of R counts on R', () => {
    expect(categories(teacher(null, null), decision('высшая', TODAY))).toBe(HIGHEST);
  });

  test.each([
    ['27.12.2020', NONE], // through 27.12.2025
    ['15.04.2021', FIRST], // through R
    ['14.04.2021', NONE],
    ['31.08.2023', FIRST], // through 31.08.2028
    ['01.09.2023', FIRST], // without end
  ])('the term of a category decided on %s: %s', (decided, expected) => {
    expect(categories(teacher('без категории', null), decision('первая', decided))).toBe(expected);
  });

  test('the rows behind К9 are the person’s and the decision’s', () => {
    const { shares } = schoolOf(teacher(null, null), decision('высшая', '01.10.2024'));
    const [member] = shares.find(({ rule }) => rule.code === 'К9.1')?.members ?? [];
    expect(member?.sources).toEqual([
      { sheet: 'Педагоги', row: 2 },
      { sheet: 'Аттестация', row: 2 },
    ]);
  });
});

describe('what «Проверка» says of it', () => {
  const said = (own: Row, ...decisions: Row[]): Issue[] => [...schoolOf(own, ...decisions).issues];

  test('П-08: a later decision stands on «Аттестация» alone', () => {
    const [issue, ...rest] = said(
      teacher('первая', '01.10.2023'),
      decision('высшая', '12.03.2026'),
    );
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({
      code: 'П-08',
      severity: 'warning',
      sheet: 'Педагоги',
      row: 2,
      column: 'Категория',
      message:
        'Здесь «первая», 01.10.2023, а на листе «Аттестация», строка 2, — «высшая», 12.03.2026: принято решение об аттестации',
    });
  });

  test.each([
    ['без категории', '«без категории»'],
    ['высшая', '«высшая» без даты'],
  ])('П-08: «%s» without a day is told as that', (category, told) => {
    const [issue] = said(teacher(category, null), decision('первая', '12.03.2026'));
    expect(issue?.message).toBe(
      `Здесь ${told}, а на листе «Аттестация», строка 2, — «первая», 12.03.2026: принято решение об аттестации`,
    );
  });

  test('П-08: the same category with a later day, with no day, and nothing at all', () => {
    const codes = (own: Row) => said(own, decision('первая', '01.10.2024')).map(({ code }) => code);
    expect(codes(teacher('первая', '30.09.2024'))).toEqual(['П-08']);
    expect(codes(teacher('первая', null))).toEqual(['П-08']);
    expect(codes(teacher(null, null))).toEqual(['П-08']);
    expect(codes(teacher('первая', '01.10.2024'))).toEqual([]);
    expect(codes(teacher('высшая', '02.10.2024'))).toEqual([]);
  });

  test('П-08: no category beside a decision whose term is over is what it comes to', () => {
    const old = decision('первая', '27.12.2020');
    expect(said(teacher('без категории', null), old)).toEqual([]);
    expect(said(teacher('высшая', null), old).map(({ code }) => code)).toEqual(['П-08', 'П-10']);
  });

  test('П-09: another category of the same day', () => {
    const [issue, ...rest] = said(
      teacher('первая', '01.10.2024'),
      decision('высшая', '01.10.2024'),
    );
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ code: 'П-09', severity: 'warning', column: 'Категория' });
    expect(issue?.message).toMatch(/: принята «первая»$/);
  });

  test('П-05: a category has its day from «Аттестация» too', () => {
    const undated = teacher('высшая', null);
    expect(said(undated).map(({ code }) => code)).toEqual(['П-05']);
    expect(said(undated, decision('высшая', '01.10.2024')).map(({ code }) => code)).toEqual([
      'П-08',
    ]);
  });

  test.each([
    ['высшая', '14.04.2021', 'Срок категории «высшая» истёк 14.04.2026: в К9.1 не засчитана'],
    ['первая', '14.04.2021', 'Срок категории «первая» истёк 14.04.2026: в К9.2 не засчитана'],
    ['СЗД', '14.04.2021', 'Срок СЗД истёк 14.04.2026: на показатели не влияет'],
  ])('П-10: «%s» of %s has expired', (category, granted, message) => {
    const issues = said(teacher(category, granted));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['П-10', 'warning']]);
    expect(issues[0]).toMatchObject({ message, column: 'Дата присвоения' });
  });

  test.each([
    [
      'высшая',
      '15.04.2021',
      'Категория «высшая» действует по 15.04.2026 (последний день): потом в К9.1 не войдёт',
    ],
    [
      'первая',
      '12.10.2021',
      'Категория «первая» действует по 12.10.2026 (осталось 180 дней): потом в К9.2 не войдёт',
    ],
    [
      'СЗД',
      '12.10.2021',
      'СЗД действует по 12.10.2026 (осталось 180 дней): на показатели не влияет',
    ],
  ])('П-11: «%s» of %s expires within the notice', (category, granted, message) => {
    const issues = said(teacher(category, granted));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['П-11', 'warning']]);
    expect(issues[0]?.message).toBe(message);
    expect(said(teacher(category, '13.10.2021'))).toEqual([]);
  });

  test('П-10, П-11: a category without a term never expires, «без категории» with a day neither', () => {
    expect(said(teacher('первая', '01.09.2023'))).toEqual([]);
    expect(said(teacher('без категории', '14.04.2021'))).toEqual([]);
  });

  test.each<[string, Row]>([
    ['left', { Статус: 'уволен', 'Дата увольнения': '01.03.2026' }],
    ['is on leave', { Статус: 'длительный отпуск' }],
    ['belongs to another school', { Занятость: 'внешний совместитель' }],
  ])('nothing of a person who %s: К9 does not count him', (_who, row) => {
    expect(said({ ...row, ...teacher('первая', '14.04.2021') })).toEqual([]);
    expect(
      said({ ...row, ...teacher('первая', '01.10.2023') }, decision('высшая', '01.10.2024')),
    ).toEqual([]);
  });
});

test('П-08: a category granted after R is not to be rewritten by an earlier decision', () => {
  const results = schoolWith({
    Педагоги: [teacher('высшая', '20.04.2026')],
    Аттестация: [decision('первая', '01.03.2026')],
  });
  expect(issuesOf(results)).toEqual(['П-06 Педагоги:2']);
});

test('П-10: a category granted after R is not over yet', () => {
  const results = schoolWith({ Педагоги: [teacher('СЗД', '01.12.2026')] });
  expect(issuesOf(results)).toEqual(['П-06 Педагоги:2']);
});
