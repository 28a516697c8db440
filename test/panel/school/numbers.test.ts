import { computeAll } from '../../../src/app/school/compute';
import { hundredths } from '../../../src/core/values/points';
import { binsOf } from '../../../src/panel/school/rating-view';
import { explainShare, showRating, showShares, showSummary } from '../../../src/panel/school/views';
import { COMPUTED_HEADERS, SHARE_LIST } from '../../core/school/contract';
import type { Row } from '../../core/school/school-kit';
import { bookWith, overTheWire } from './panel-kit';

const entry = (teacher: string, quantity: number) => ({
  'Код педагога': teacher,
  Критерий: '1.3',
  'Кол-во': quantity,
});

const school = (settings: Row = {}) =>
  bookWith({
    Настройки: { 'Цель К6, %': 50, ...settings },
    Педагоги: [
      { 'Код педагога': 'А-1', ФИО: 'Иванова А. А.', 'Группа рейтинга': 'специалисты' },
      { 'Код педагога': 'А-2', ФИО: 'Петров П. П.' },
      { 'Код педагога': 'А-3', 'Группа рейтинга': 'специалисты' },
    ],
    Курсы: [{ 'Код педагога': 'А-1', 'Дата окончания': '01.02.2026' }],
    Мероприятия: [entry('А-1', 1), entry('А-2', 2)],
  });

const schoolByGroups = (settings: Row = {}) => school({ ...settings, Места: 'по группам' });

const shownIn = (groups: ReturnType<typeof showRating>['groups']) =>
  groups.map(({ name, people }) => [
    name,
    people.map(({ place, code, total }) => `${place} ${code} ${total}`),
  ]);

describe('«Рейтинг»', () => {
  it('lists everyone by place', () => {
    const { groups, unchecked, ranked } = overTheWire(showRating(school()));
    expect(shownIn(groups)).toEqual([[null, ['1 А-2 6', '2 А-1 3', '3 А-3 0']]]);
    expect([ranked, unchecked]).toEqual([3, 2]);
  });

  it('Р-12: lists groups where places are counted inside them', () => {
    const { groups } = overTheWire(showRating(schoolByGroups()));
    expect(shownIn(groups)).toEqual([
      ['специалисты', ['1 А-1 3', '2 А-3 0']],
      ['без группы', ['1 А-2 6']],
    ]);
  });

  it('Р-14: says that a rating of few people is not for showing, and of few groups', () => {
    const settings = (smallGroup: number) => ({ 'Порог малой группы': smallGroup });
    expect(showRating(school(settings(3))).notice).toBeNull();
    expect(showRating(school(settings(4))).notice).toBe(
      'В рейтинге меньше 4 педагогов: не показывайте его за пределами администрации',
    );
    expect(overTheWire(showRating(schoolByGroups(settings(2)))).notice).toBe(
      'В группе «без группы» меньше 2 педагогов: не показывайте её места за пределами администрации',
    );
  });
});

describe('the distribution', () => {
  const bins = (totals: readonly number[]) => binsOf(totals.map(hundredths));

  it.each([
    [[], []],
    [[0, 0], ['0–1: 2']],
    [
      [0, 3, 6],
      ['0–0.99: 1', '1–1.99: 0', '2–2.99: 0', '3–3.99: 1', '4–4.99: 0', '5–6: 1'],
    ],
    [
      [4.99, 5, 9.99, 10, 20],
      ['0–4.99: 1', '5–9.99: 2', '10–14.99: 1', '15–20: 1'],
    ],
    [
      [0.75, 120],
      ['0–19.99: 1', '20–39.99: 0', '40–59.99: 0', '60–79.99: 0', '80–99.99: 0', '100–120: 1'],
    ],
  ])('of %j leaves no doubt where a total belongs', (totals, expected) => {
    expect(bins(totals).map(({ from, to, people }) => `${from}–${to}: ${people}`)).toEqual(
      expected,
    );
  });

  it('counts everyone once, however high the totals', () => {
    const totals = Array.from({ length: 100 }, (_, index) => index * 997.3);
    const drawn = bins(totals);
    expect(drawn.length).toBeLessThanOrEqual(8);
    expect(drawn.reduce((sum, { people }) => sum + people, 0)).toBe(100);
    // 99 × 997,3 = 98 732,7 in eighths of 12 341,59, the last of which takes the highest in.
    expect(drawn[0]).toMatchObject({ from: 0, to: 12_341.58 });
    expect(drawn[7]?.to).toBeGreaterThanOrEqual(98_732.7);
  });
});

describe('«Показатели»', () => {
  it('gives counts, percent and target; nobody to count is no percent', () => {
    const shares = overTheWire(showShares(school()));
    expect(shares.map(({ code }) => code)).toEqual(SHARE_LIST);
    expect(shares.find(({ code }) => code === 'К6')).toMatchObject({
      numerator: 1,
      denominator: 3,
      percent: 33.3,
      target: 50,
    });
    expect(shares.find(({ code }) => code === 'К8')).toMatchObject({ percent: null, target: null });
  });

  it('Ш-07: names those whom the share lacks, and leads to the rows of those whom it counts', () => {
    const explained = overTheWire(explainShare(school(), 'К6'));
    expect(explained?.missing.map(({ code, name }) => [code, name])).toEqual([
      ['А-2', 'Петров П. П.'],
      ['А-3', null],
    ]);
    expect(explained?.counted).toEqual([
      {
        code: 'А-1',
        name: 'Иванова А. А.',
        rows: [
          { sheet: 'Педагоги', row: 2 },
          { sheet: 'Курсы', row: 2 },
        ],
        moreRows: 0,
      },
    ]);
    expect(explained?.ofRows).toBe(false);
    expect(explainShare(school(), 'К99')).toBeNull();
  });

  it('Ш-07: a row that the share lacks is told with whose it is', () => {
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'А-1', ФИО: 'Иванова А. А.' }],
      'План ПК': [{ 'Код педагога': 'А-1' }],
    });
    expect(overTheWire(explainShare(book, 'К16'))).toMatchObject({
      ofRows: true,
      counted: [],
      missing: [{ code: 'А-1', name: 'Иванова А. А.', rows: [{ sheet: 'План ПК', row: 2 }] }],
    });
  });

  it('Ш-07: a person with many rows is told by the first five', () => {
    const activities = Array.from({ length: 30 }, () => ({
      'Код педагога': 'А-1',
      Вид: 'конкурс профессионального мастерства',
    }));
    const book = bookWith({ Педагоги: [{ 'Код педагога': 'А-1' }], Мероприятия: activities });
    const [member] = explainShare(book, 'К11')?.counted ?? [];
    // Its own row on «Педагоги» and thirty on «Мероприятия».
    expect([member?.rows.length, member?.moreRows]).toEqual([5, 26]);
  });

  it('Ш-03: says of 0/0 that there is nobody, or nothing, to count', () => {
    const nothing = showShares(school()).filter(({ denominator }) => denominator === 0);
    const words = new Map(nothing.map((share) => [share.code, share.nothing]));
    expect(['К8', 'К15', 'К16'].map((code) => words.get(code))).toEqual([
      'Некого считать',
      'Нечего считать',
      'Нечего считать',
    ]);
  });
});

describe('«Сводка»', () => {
  it('is the whole sheet «Сводка» and has no word of a person', () => {
    const { summary } = overTheWire(showSummary(school({ 'Порог малой группы': 2 })));
    const headers = COMPUTED_HEADERS.Сводка.split(' · ');
    expect(summary?.headers).toEqual(headers);
    // Every share, then counts, then means.
    const codes = summary?.rows.map((row) => String(row[headers.indexOf('Код')])) ?? [];
    expect(codes.slice(0, SHARE_LIST.length)).toEqual(SHARE_LIST);
    expect(codes[SHARE_LIST.length]).toMatch(/^Ч/);
    expect(codes[codes.length - 1]).toMatch(/^С/);
    expect(JSON.stringify(summary)).not.toMatch(/А-[123]/);
  });

  it('С-17, С-18: says its number and rules, and whether the sheet holds it already', () => {
    const book = school({ 'Длительность посткурсового периода, мес.': 24 });
    const shown = () => overTheWire(showSummary(book));
    const told = { edition: 1, rules: 'период 24 мес.' };
    expect(shown()).toMatchObject({ sheet: 'Сводка', isWritten: false, summary: told });
    computeAll(book);
    expect(shown()).toMatchObject({ isWritten: true, summary: told });
    // One more person: what is shown is not yet what the sheet says, and will be the next edition.
    const [headers = [], first = []] = book.read('Педагоги')?.rows ?? [];
    const columns = headers.map((_, index) => index);
    const another = first.map((cell, index) => (index === 0 ? 'А-4' : cell));
    book.apply([{ kind: 'appendRows', sheet: 'Педагоги', columns, rows: [another] }]);
    expect(shown()).toMatchObject({ isWritten: false, summary: { edition: 2 } });
    computeAll(book);
    expect(shown()).toMatchObject({ isWritten: true, summary: { edition: 2 } });
  });

  it('is not there until the school is named', () => {
    expect(showSummary(bookWith({ Настройки: { 'Код ОО': null } }))).toEqual({
      summary: null,
      sheet: 'Сводка',
      isWritten: false,
      settingsPlace: { sheet: 'Настройки', row: 2, column: 2 },
    });
  });
});
