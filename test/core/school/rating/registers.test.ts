/** Р-11: facts of the registers count without being typed again. */
import { computeSchool } from '../../../../src/core/school/compute-school';
import {
  dayAt,
  issuesOf,
  type Row,
  readerOf,
  type SchoolRows,
  schoolWith,
  sheetsWith,
  TODAY,
} from '../school-kit';

const MENTOR = { 'Код педагога': 'П-2', 'Код наставника': 'П-1' };
const PERSON = { 'Код педагога': 'П-1' };

/** П-1 with the rows given; П-2 is mentored. */
const school = (rows: SchoolRows) => schoolWith({ Педагоги: [{}, {}], ...rows });

/** Final points of П-1 by criterion, in hundredths. */
function pointsIn({ rating }: ReturnType<typeof schoolWith>): Record<string, number> {
  const line = rating.lines.find(({ teacher }) => teacher.code === 'П-1');
  return Object.fromEntries(
    [...(line?.byCriterion ?? [])].map(([code, { final }]) => [code, final]),
  );
}

describe('«Наставничество» under 2.5, by default', () => {
  test('is 3 points of the mentor, none of the mentored, and nothing to be checked', () => {
    const results = school({ Наставничество: [MENTOR] });
    expect(pointsIn(results)).toEqual({ '2.5': 300 });
    const [first, second] = results.rating.lines;
    expect(first).toMatchObject({ total: 300, self: 300, confirmed: 300, unchecked: 0 });
    expect(second).toMatchObject({ total: 0, unchecked: 0 });
    expect(issuesOf(results)).toEqual([]);
  });

  test('leads to the row of the register', () => {
    const { rating } = school({ Наставничество: [{}, MENTOR] });
    expect(rating.lines[0]?.byCriterion.get('2.5')?.entries).toMatchObject([
      {
        source: { sheet: 'Наставничество', row: 3 },
        kind: 'наставничество',
        topic: 'наставляемый П-2',
        review: 'подтверждено',
      },
    ]);
  });

  test.each<[string, string, string | null, number]>([
    ['01.09.2024', 'ended on P0', '01.09.2025', 300],
    ['01.09.2024', 'ended the day before P0', '31.08.2025', 0],
    [TODAY, 'begun on R', null, 300],
    ['16.04.2026', 'begins after R', null, 0],
    ['01.09.2024', 'has no end', null, 300],
  ])(
    'a mentorship from %s that %s (%s) gives %i: [P0; R] is intersected',
    (started, _, ended, total) => {
      const row = { ...MENTOR, 'Дата начала': started, 'Дата окончания': ended };
      expect(school({ Наставничество: [row] }).rating.lines[0]?.total).toBe(total);
    },
  );

  test('counts each mentored person, up to the cap: 3 × 3 under 6', () => {
    expect(pointsIn(school({ Наставничество: [MENTOR, MENTOR, MENTOR] }))).toEqual({ '2.5': 600 });
  });

  test.each([
    ['подтверждено, иначе самооценка', 300],
    ['только самооценка', 300],
    ['только подтверждённое', 300],
  ])('counts under «Основа рейтинга: %s»', (basis, total) => {
    const results = school({ Настройки: { 'Основа рейтинга': basis }, Наставничество: [MENTOR] });
    expect(results.rating.lines[0]?.total).toBe(total);
  });

  test('a municipal mentor of another school is nobody’s entry, and no error', () => {
    const criteria = [{ Код: '9.1', Показатель: 'П2', Школьный: 2, Источник: 'Наставничество' }];
    const row = { ...MENTOR, 'Код наставника': 'Ш-9', Уровень: 'муниципальный' };
    const results = school({ Критерии: criteria, Наставничество: [row] });
    expect(results.rating.lines.map(({ total }) => total)).toEqual([0, 0]);
    expect(issuesOf(results)).toEqual([]);
  });

  test('a mentor who is not ranked gets no line by it', () => {
    const { rating } = schoolWith({
      Педагоги: [{ Занятость: 'внешний совместитель' }, {}],
      Наставничество: [MENTOR],
    });
    expect(rating.lines.map(({ teacher, total }) => [teacher.code, total])).toEqual([['П-2', 0]]);
  });
});

describe('«Банк опыта» under 2.7, by default the best entry', () => {
  test.each([
    ['31.08.2025', {}],
    ['01.09.2025', { '2.7': 300 }],
    [TODAY, { '2.7': 300 }],
    ['16.04.2026', {}],
  ])('dated %s gives %j', (date, points) => {
    const row = { ...PERSON, Дата: date, Уровень: 'краевой' };
    expect(pointsIn(school({ 'Банк опыта': [row] }))).toEqual(points);
  });

  test('of several rows and an activity the best: 1, 2 and 4 make 4', () => {
    const rows = [PERSON, { ...PERSON, Уровень: 'муниципальный' }];
    const site = { ...PERSON, Критерий: '2.7', Уровень: 'межрегиональный' };
    const results = school({ 'Банк опыта': rows, Мероприятия: [site] });
    expect(pointsIn(results)).toEqual({ '2.7': 400 });
    // The activity alone has not been checked.
    expect(results.rating.lines[0]).toMatchObject({ unchecked: 1, confirmed: 200, self: 400 });
  });
});

describe('«Источник» of a criterion', () => {
  const criterion = (more: Row): Row => ({ Код: '9.1', Показатель: 'П2', ...more });
  const ACTIVIST = { ...PERSON, 'Дата включения': '01.09.2025' };

  test('«Методический актив»: included in [P0; R], by the level of the row', () => {
    const results = school({
      Критерии: [criterion({ Региональный: 7, Муниципальный: 4, Источник: 'Методический актив' })],
      'Методический актив': [
        ACTIVIST,
        { ...ACTIVIST, Уровень: 'муниципальный' },
        { ...ACTIVIST, 'Дата включения': '31.08.2025' },
        { ...ACTIVIST, 'Дата включения': '16.04.2026' },
      ],
    });
    expect(pointsIn(results)).toEqual({ '9.1': 1100 });
    const [line] = results.rating.lines;
    expect(line?.byCriterion.get('9.1')?.entries).toMatchObject([
      { source: { sheet: 'Методический актив', row: 2 }, kind: 'методический актив' },
      { source: { sheet: 'Методический актив', row: 3 }, kind: 'методический актив' },
    ]);
  });

  test('blank or «Мероприятия»: a register gives nothing', () => {
    for (const source of [null, 'Мероприятия']) {
      const criteria = [criterion({ 'Без уровня': 5, Источник: source })];
      const results = school({ Критерии: criteria, Наставничество: [MENTOR] });
      expect(pointsIn(results)).toEqual({});
    }
  });

  test('a fact has no result and no format: участник, очный, one', () => {
    const results = school({
      Настройки: { 'Коэффициент: участник': 2, 'Коэффициент: очный': 1.5 },
      Критерии: [
        criterion({ 'Без уровня': 1, 'Коэффициент результата': 'да', Источник: 'Наставничество' }),
      ],
      Наставничество: [MENTOR],
    });
    expect(pointsIn(results)).toEqual({ '9.1': 300 });
    expect(issuesOf(results)).toEqual([]);
  });

  test('an unknown register is an error of the criterion', () => {
    const results = school({ Критерии: [criterion({ 'Без уровня': 1, Источник: 'Курсы' })] });
    expect(issuesOf(results)).toEqual(['З-08 Критерии:2']);
  });

  test('«ОО» of a mentorship is школьный', () => {
    const results = school({
      Критерии: [criterion({ Школьный: 2, Источник: 'Наставничество' })],
      Наставничество: [{ ...MENTOR, Уровень: 'ОО' }],
    });
    expect(pointsIn(results)).toEqual({ '9.1': 200 });
  });
});

describe('a fact for which the scale has no cell is an error on the row of the register', () => {
  test('М-03: «Банк опыта» without a level', () => {
    const results = school({ 'Банк опыта': [{ ...PERSON, Уровень: null }] });
    expect(issuesOf(results)).toEqual(['М-03 Банк опыта:2']);
    expect(results.issues[0]).toMatchObject({ severity: 'error', column: 'Уровень' });
    expect(results.book.experienceBank).toEqual([]);
    expect(pointsIn(results)).toEqual({});
  });

  test('М-03: the row is out of every calculation, К10 too; a near miss has the level', () => {
    const rows = (level: string | null): SchoolRows => ({
      Педагоги: [{}, { 'Начало педстажа': '01.09.2025' }],
      Критерии: [{ Код: '9.1', Показатель: 'П2', Школьный: 2, Источник: 'Наставничество' }],
      Наставничество: [{ ...MENTOR, Уровень: level }],
    });
    const mentored = (level: string | null) =>
      schoolWith(rows(level)).shares.find(({ rule }) => rule.code === 'К10')?.numerator;
    expect([mentored(null), mentored('школьный')]).toEqual([0, 1]);
  });

  test('М-04: a level that the criterion has no points for', () => {
    const results = school({
      Критерии: [{ Код: '9.1', Показатель: 'П2', Региональный: 7, Источник: 'Методический актив' }],
      'Методический актив': [PERSON, { ...PERSON, Уровень: 'муниципальный' }],
    });
    expect(issuesOf(results)).toEqual(['М-04 Методический актив:3']);
    expect(pointsIn(results)).toEqual({ '9.1': 700 });
  });

  test('rows outside [P0; R] are no entries, and need no level', () => {
    const old = { ...PERSON, Уровень: null, Дата: '31.08.2025' };
    expect(issuesOf(school({ 'Банк опыта': [old] }))).toEqual([]);
  });
});

describe('М-13: an activity under a criterion that a register feeds', () => {
  const ENTRY = { ...PERSON, Критерий: '2.5', Вид: 'наставничество' };

  test('counts as well, and is warned about where the person has both', () => {
    const results = school({ Наставничество: [MENTOR], Мероприятия: [ENTRY] });
    expect(pointsIn(results)).toEqual({ '2.5': 600 });
    expect(issuesOf(results)).toEqual(['М-13 Мероприятия:2']);
    expect(results.issues[0]).toMatchObject({
      severity: 'warning',
      column: 'Критерий',
      message:
        'Возможный двойной учёт: баллы по критерию 2.5 даёт и строка 2 листа «Наставничество»',
    });
  });

  test.each<[string, Row]>([
    ['of another person', { ...ENTRY, 'Код педагога': 'П-2' }],
    ['of another criterion', { ...ENTRY, Критерий: '2.8' }],
    ['that is rejected', { ...ENTRY, 'Статус проверки': 'отклонено', Комментарий: 'повтор' }],
    ['before the period', { ...ENTRY, Дата: '31.08.2025' }],
  ])('is not warned about: an activity %s', (_what, row) => {
    const results = school({ Наставничество: [MENTOR], Мероприятия: [row] });
    expect(issuesOf(results)).toEqual([]);
  });

  test('is not warned about where the register has nothing of the person', () => {
    expect(issuesOf(school({ Мероприятия: [ENTRY] }))).toEqual([]);
  });
});

test('«Критерии» of version 0.1, without «Источник» and «Для групп»: activities alone count', () => {
  const rows: SchoolRows = {
    Педагоги: [{}, {}],
    Наставничество: [MENTOR],
    'Банк опыта': [{ ...PERSON, Уровень: null }],
    Мероприятия: [{ ...PERSON, Критерий: '2.5' }],
  };
  const sheets = sheetsWith(rows).map(({ name, rows: filled }) => ({
    name,
    rows: name === 'Критерии' ? filled.map((row) => row.slice(0, -2)) : filled,
  }));
  const results = computeSchool(readerOf(sheets), dayAt(TODAY));
  expect(pointsIn(results)).toEqual({ '2.5': 300 });
  expect(issuesOf(results)).toEqual(['Ф-11 Критерии:1', 'Ф-11 Критерии:1']);
  expect(results.issues.map(({ column }) => column)).toEqual(['Источник', 'Для групп']);
});
