/** What one person's entries are worth (Р-01 … Р-06). */
import { type Row, schoolWith, TODAY } from '../school-kit';

/** The only teacher's line, with the entries given. */
function lineWith(entries: readonly Row[], settings: Row = {}, criteria?: readonly Row[]) {
  const results = schoolWith({
    Настройки: settings,
    Педагоги: [{}],
    ...(criteria === undefined ? {} : { Критерии: criteria }),
    Мероприятия: entries.map((entry) => ({ 'Код педагога': 'П-1', ...entry })),
  });
  const [line] = results.rating.lines;
  if (line === undefined) throw new Error('Nobody is ranked');
  return line;
}

describe('Р-01, Р-02: what counts in the rating', () => {
  const ENTRY = { Критерий: '2.5' };

  test.each([
    ['01.09.2025', 300],
    ['31.08.2025', 0],
    [TODAY, 300],
    ['16.04.2026', 0],
  ])('an entry dated %s gives %i hundredths: [P0; R], both ends included', (date, total) => {
    expect(lineWith([{ ...ENTRY, Дата: date }]).total).toBe(total);
  });

  test('an entry without a criterion counts for support alone', () => {
    expect(lineWith([{}]).total).toBe(0);
  });

  test('an entry with an error is out: a criterion by level without a level', () => {
    expect(lineWith([{ Критерий: '2.2' }, ENTRY]).total).toBe(300);
  });

  test('«Без уровня» wins over the level of the entry', () => {
    const both = { Код: '9.1', Показатель: 'П1', 'Без уровня': 4, Школьный: 1 };
    expect(lineWith([{ Критерий: '9.1', Уровень: 'школьный' }], {}, [both]).total).toBe(400);
  });
});

describe('Р-03: calculated points', () => {
  test.each<[string, Row, Row, number]>([
    ['0,5 × 1,5 = 0,75', { Критерий: '1.2', Уровень: 'школьный', Результат: 'лауреат' }, {}, 75],
    ['no result means участник', { Критерий: '1.1', Уровень: 'региональный' }, {}, 300],
    [
      'a result counts only where the criterion says so',
      { Критерий: '2.2', Уровень: 'региональный', Результат: 'победитель' },
      {},
      300,
    ],
    [
      '3 × 0,5 × 3 = 4,5 for correspondence',
      { Критерий: '2.5', Формат: 'заочный', 'Кол-во': 3 },
      { 'Коэффициент: заочный': 0.5 },
      450,
    ],
    [
      'no format means очный',
      { Критерий: '2.5' },
      { 'Коэффициент: очный': 2, 'Коэффициент: заочный': 0.5 },
      600,
    ],
    [
      '0,5 × 0,25 = 0,125 → 0,13',
      { Критерий: '2.8', Формат: 'дистанционный' },
      { 'Коэффициент: дистанционный': 0.25 },
      13,
    ],
    [
      'the product is rounded once: 0,5 × 0,33 × 3 = 0,495 → 0,5',
      { Критерий: '2.8', Формат: 'дистанционный', 'Кол-во': 3 },
      { 'Коэффициент: дистанционный': 0.33 },
      50,
    ],
    [
      'synonyms: федеральный is всероссийский',
      { Критерий: '2.2', Уровень: 'Федеральный' },
      {},
      500,
    ],
  ])('%s', (_what, entry, settings, total) => {
    expect(lineWith([entry], settings).total).toBe(total);
  });
});

describe('Р-04: self, checked and final by «Основа рейтинга»', () => {
  const BASES = ['подтверждено, иначе самооценка', 'только самооценка', 'только подтверждённое'];

  /** 2.2 at regional level is worth 3. */
  const ENTRY = { Критерий: '2.2', Уровень: 'региональный', Комментарий: 'проверено' };

  test.each<[string, Row, [number, number, number]]>([
    ['not checked, nothing claimed', {}, [3, 3, 0]],
    ['not checked, 2 claimed', { 'Самооценка, баллы': 2 }, [2, 2, 0]],
    ['not checked, 0 claimed', { 'Самооценка, баллы': 0 }, [0, 0, 0]],
    ['confirmed without points, nothing claimed', { 'Статус проверки': 'подтверждено' }, [3, 3, 3]],
    [
      'confirmed without points, 2 claimed',
      { 'Статус проверки': 'подтверждено', 'Самооценка, баллы': 2 },
      [2, 2, 2],
    ],
    [
      'confirmed with 1,5',
      { 'Статус проверки': 'подтверждено', 'Самооценка, баллы': 2, 'Подтверждено, баллы': 1.5 },
      [1.5, 2, 1.5],
    ],
    [
      'partly confirmed with 1',
      { 'Статус проверки': 'подтверждено частично', 'Подтверждено, баллы': 1 },
      [1, 3, 1],
    ],
    [
      'partly confirmed without points is not checked yet',
      { 'Статус проверки': 'подтверждено частично', 'Самооценка, баллы': 2 },
      [2, 2, 0],
    ],
    ['50 claimed, where the scale gives 3', { 'Самооценка, баллы': 50 }, [3, 3, 0]],
    [
      '50 claimed and confirmed without points',
      { 'Статус проверки': 'подтверждено', 'Самооценка, баллы': 50 },
      [3, 3, 3],
    ],
    [
      '50 claimed, 2 confirmed',
      { 'Статус проверки': 'подтверждено', 'Самооценка, баллы': 50, 'Подтверждено, баллы': 2 },
      [2, 3, 2],
    ],
    [
      '50 claimed and rejected',
      { 'Статус проверки': 'отклонено', 'Самооценка, баллы': 50 },
      [0, 3, 0],
    ],
    ['rejected', { 'Статус проверки': 'отклонено', 'Самооценка, баллы': 2 }, [0, 2, 0]],
    ['points without a check', { 'Подтверждено, баллы': 1 }, [3, 3, 0]],
  ])('%s: %j', (_what, entry, expected) => {
    const totals = BASES.map(
      (basis) => lineWith([{ ...ENTRY, ...entry }], { 'Основа рейтинга': basis }).total / 100,
    );
    expect(totals).toEqual(expected);
  });

  test('50 points claimed on a scale of 4 and confirmed do not win the first place', () => {
    // 2.2: regional 3, municipal 2; in all 4 against 3.
    const entry = { Критерий: '2.2', 'Статус проверки': 'подтверждено' };
    const { rating, issues } = schoolWith({
      Педагоги: [{}, {}],
      Мероприятия: [
        { ...entry, 'Код педагога': 'П-1', Уровень: 'региональный', 'Самооценка, баллы': 50 },
        { ...entry, 'Код педагога': 'П-2', Уровень: 'муниципальный', 'Кол-во': 2 },
      ],
    });
    expect(rating.lines.map(({ teacher, total, self }) => [teacher.code, total, self])).toEqual([
      ['П-2', 400, 400],
      ['П-1', 300, 300],
    ]);
    expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'М-06 Самооценка выше балла по шкале: указано 50, принято 3',
    ]);
  });

  test('partly confirmed without points counts as not checked', () => {
    const partly = { ...ENTRY, 'Статус проверки': 'подтверждено частично' };
    const line = lineWith([partly, { ...partly, 'Подтверждено, баллы': 1 }]);
    expect([line.unchecked, line.total, line.confirmed]).toEqual([1, 400, 100]);
  });

  test('confirmed above the scale is an error: the row is out of every total', () => {
    const above = { ...ENTRY, 'Статус проверки': 'подтверждено', 'Подтверждено, баллы': 3.01 };
    const line = lineWith([above, ENTRY]);
    expect([line.total, line.self, line.confirmed, line.unchecked]).toEqual([300, 300, 0, 1]);
  });
});

describe('Р-05, Р-06: sums, caps and weights', () => {
  test('the cap is applied to final, self and checked separately', () => {
    // 2.2 at national level: 4 + … = 5 each, cap 9.
    const entry = { Критерий: '2.2', Уровень: 'всероссийский', Комментарий: 'проверено' };
    const line = lineWith([
      entry,
      { ...entry, 'Статус проверки': 'подтверждено частично', 'Подтверждено, баллы': 2 },
      { ...entry, 'Статус проверки': 'отклонено' },
    ]);
    // Final 5 + 2 + 0, self 15 → 9, checked 2 + 0.
    expect([line.total, line.self, line.confirmed]).toEqual([700, 900, 200]);
  });

  test('«максимум» takes the best row of each reading: a rejected best row leaves the next', () => {
    const entry = { Критерий: '2.7', Комментарий: 'проверено' };
    const line = lineWith([
      { ...entry, Уровень: 'региональный', 'Статус проверки': 'отклонено' },
      { ...entry, Уровень: 'муниципальный' },
    ]);
    expect([line.total, line.self, line.confirmed]).toEqual([200, 300, 0]);
  });

  test('an empty cap is no cap; an empty «Учёт» is a sum', () => {
    const uncapped = { Код: '9.1', Показатель: 'П2', 'Без уровня': 100 };
    expect(
      lineWith([{ Критерий: '9.1', 'Кол-во': 7 }, { Критерий: '9.1' }], {}, [uncapped]).total,
    ).toBe(80_000);
  });

  test('weights: 1,5 × 3 + 0,33 × 0,5 = 4,665 → 4,67', () => {
    const line = lineWith([{ Критерий: '1.3' }, { Критерий: '2.8' }], {
      'Вес П1': 1.5,
      'Вес П2': 0.33,
    });
    expect([line.first, line.second, line.total]).toEqual([300, 50, 467]);
  });

  test('a hundred rows of 0,1 make exactly 10', () => {
    const tenth = { Код: '9.1', Показатель: 'П1', 'Без уровня': 0.1 };
    const rows = new Array<Row>(100).fill({ Критерий: '9.1' });
    expect(lineWith(rows, {}, [tenth]).total).toBe(1000);
  });
});

describe('Р-05: checked rows are capped as the others are', () => {
  const checked = { 'Статус проверки': 'подтверждено' };

  test('7 × 3 = 21 confirmed points under a cap of 15 are 15', () => {
    const criterion = { Код: '9.1', Показатель: 'П2', 'Без уровня': 3, Предел: 15 };
    const line = lineWith([{ Критерий: '9.1', 'Кол-во': 7, ...checked }], {}, [criterion]);
    expect([line.total, line.self, line.confirmed]).toEqual([1500, 1500, 1500]);
  });

  test('each reading by itself: 18 claimed, 9 of them checked, under a cap of 12', () => {
    const criterion = { Код: '9.1', Показатель: 'П2', 'Без уровня': 9, Предел: 12 };
    const line = lineWith([{ Критерий: '9.1', ...checked }, { Критерий: '9.1' }], {}, [criterion]);
    expect([line.total, line.self, line.confirmed]).toEqual([1200, 1200, 900]);
  });

  test('under «максимум» the best of the checked rows', () => {
    const criterion = { Код: '9.1', Показатель: 'П2', 'Без уровня': 2, Учёт: 'максимум' };
    const rows = [
      { Критерий: '9.1', 'Кол-во': 3, ...checked },
      { Критерий: '9.1', 'Кол-во': 2, ...checked },
    ];
    expect(lineWith(rows, {}, [criterion]).confirmed).toBe(600);
  });
});
