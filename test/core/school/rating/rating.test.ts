import { pointsOf } from '../../../../src/core/values/points';
import { issuesOf, type Row, schoolWith, TODAY } from '../school-kit';
import { SCENARIO_4 } from './scenario-4';

type Results = ReturnType<typeof schoolWith>;

/** «code: П1 + П2 = total (place)», by place. */
function placesIn({ rating }: Results): string[] {
  return rating.lines.map(
    ({ teacher, first, second, total, shown }) =>
      `${teacher.code}: ${pointsOf(first)} + ${pointsOf(second)} = ${pointsOf(total)} (${shown})`,
  );
}

const scenario = (settings: Row = {}) => schoolWith({ ...SCENARIO_4, Настройки: settings });

describe('Р-01 … Р-09, scenario 4: caps, rejection, ties', () => {
  test('places by the final points; nothing is wrong with the entries', () => {
    const results = scenario();
    expect(placesIn(results)).toEqual([
      'U1: 14 + 9 = 23 (1–2)',
      'U2: 15 + 8 = 23 (1–2)',
      'U3: 13 + 6 = 19 (3)',
      'U4: 7 + 8 = 15 (4)',
      'U6: 4 + 3 = 7 (5)',
      'U5: 0 + 0 = 0 (6)',
    ]);
    expect(results.rating.lines.map(({ place }) => place)).toEqual([1, 1, 3, 4, 5, 6]);
    expect(issuesOf(results)).toEqual([]);
    expect(results.rating.unchecked).toBe(0);
  });

  test('points by criterion: caps 15 and 6 of U2, 4 and 3 of U6, the best of U4 in 2.7', () => {
    const lines = scenario().rating.lines;
    const byCriterion = (code: string) =>
      Object.fromEntries(
        [...(lines.find(({ teacher }) => teacher.code === code)?.byCriterion ?? [])].map(
          ([criterion, points]) => [criterion, pointsOf(points.final)],
        ),
      );
    expect(byCriterion('U1')).toEqual({ '1.1': 11, '1.2': 3, '2.1': 3, '2.2': 3, '2.5': 3 });
    expect(byCriterion('U2')).toEqual({ '1.1': 15, '2.3': 2, '2.4': 6 });
    expect(byCriterion('U3')).toEqual({ '1.5': 4, '1.6': 9, '2.1': 0, '2.2': 6 });
    expect(byCriterion('U4')).toEqual({ '1.3': 3, '1.4': 4, '2.6': 5, '2.7': 3 });
    expect(byCriterion('U5')).toEqual({});
    expect(byCriterion('U6')).toEqual({ '1.7': 4, '2.8': 3 });
  });

  test('self sums to 92, final to 87; U3 differs by −5', () => {
    const { lines } = scenario().rating;
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0) / 100;
    expect(sum(lines.map(({ self }) => self))).toBe(92);
    expect(sum(lines.map(({ total }) => total))).toBe(87);
    const third = lines.find(({ teacher }) => teacher.code === 'U3');
    expect(third && [third.self, third.total, third.confirmed]).toEqual([2400, 1900, 1900]);
  });

  test('the mean of the final points is 87 / 6 = 14,5', () => {
    const mean = scenario().summary?.measures.find(({ code }) => code === 'С3');
    expect(mean).toMatchObject({ kind: 'среднее', numerator: 87, denominator: 6 });
  });

  test('by self-assessment alone: U3 first with 24, U1 and U2 2–3', () => {
    expect(placesIn(scenario({ 'Основа рейтинга': 'только самооценка' }))).toEqual([
      'U3: 13 + 11 = 24 (1)',
      'U1: 14 + 9 = 23 (2–3)',
      'U2: 15 + 8 = 23 (2–3)',
      'U4: 7 + 8 = 15 (4)',
      'U6: 4 + 3 = 7 (5)',
      'U5: 0 + 0 = 0 (6)',
    ]);
  });

  test('«1, 1, 2» numbers places without gaps: 1, 1, 2, 3, 4, 5', () => {
    const { lines } = scenario({ 'Нумерация мест': '1, 1, 2' }).rating;
    expect(lines.map(({ shown }) => shown)).toEqual(['1', '1', '2', '3', '4', '5']);
  });

  test('«выше П2» puts U1 (9) before U2 (8): 1, 2', () => {
    const results = scenario({ 'При равенстве баллов': 'выше П2' });
    expect(placesIn(results).slice(0, 3)).toEqual([
      'U1: 14 + 9 = 23 (1)',
      'U2: 15 + 8 = 23 (2)',
      'U3: 13 + 6 = 19 (3)',
    ]);
  });

  test('entries of U4 in 2.6 not checked: two unchecked, and the sheet says so', () => {
    const unchecked = SCENARIO_4.Мероприятия?.map((row) =>
      row['Критерий'] === '2.6' ? { ...row, 'Статус проверки': null } : row,
    );
    const results = schoolWith({ ...SCENARIO_4, Мероприятия: unchecked ?? [] });
    expect(results.rating.unchecked).toBe(2);
    const line = results.rating.lines.find(({ teacher }) => teacher.code === 'U4');
    // Checked rows alone: 7 + 3.
    expect(line && [line.unchecked, line.total, line.confirmed]).toEqual([2, 1500, 1000]);
  });
});

describe('Р-07, Р-09: who is ranked, and in what order', () => {
  test('everyone of base N, those without entries too; nobody else', () => {
    const { rating } = schoolWith({
      Педагоги: [
        { 'Код педагога': 'own' },
        { 'Код педагога': 'inner', Занятость: 'внутренний совместитель' },
        { 'Код педагога': 'outer', Занятость: 'внешний совместитель' },
        { 'Код педагога': 'head', 'Категория персонала': 'руководитель' },
        { 'Код педагога': 'leave', Статус: 'длительный отпуск' },
        { 'Код педагога': 'child', Статус: 'отпуск по уходу за ребёнком' },
        { 'Код педагога': 'left', Статус: 'уволен', 'Дата увольнения': TODAY },
        { 'Код педагога': 'leaving', Статус: 'уволен', 'Дата увольнения': '16.04.2026' },
        { 'Код педагога': 'new', 'Дата приёма': TODAY },
        { 'Код педагога': 'next', 'Дата приёма': '16.04.2026' },
        { 'Код педагога': 'broken', Должность: null },
      ],
    });
    expect(rating.lines.map(({ teacher }) => teacher.code)).toEqual([
      'inner',
      'leaving',
      'new',
      'own',
    ]);
    expect(rating.lines.map(({ shown }) => shown)).toEqual(['1–4', '1–4', '1–4', '1–4']);
  });

  test('«выше П2» leaves a tie where П2 is equal too', () => {
    const { rating } = schoolWith({
      Настройки: { 'При равенстве баллов': 'выше П2' },
      Педагоги: [{}, {}, {}],
      Мероприятия: [
        { 'Код педагога': 'П-1', Критерий: '1.3' },
        { 'Код педагога': 'П-2', Критерий: '2.5' },
        { 'Код педагога': 'П-3', Критерий: '2.5' },
      ],
    });
    expect(rating.lines.map(({ teacher, shown }) => `${teacher.code} ${shown}`)).toEqual([
      'П-2 1–2',
      'П-3 1–2',
      'П-1 3',
    ]);
  });

  test('the version changes with the criteria and with the rating settings, not with people', () => {
    const version = (rows: Parameters<typeof schoolWith>[0]) => schoolWith(rows).rating.version;
    const plain = version({});
    expect(plain).toMatch(/^[0-9a-f]{8}$/);
    expect(version({ Педагоги: [{}] })).toBe(plain);
    expect(version({ Настройки: { 'Порог малой группы': 7 } })).toBe(plain);
    expect(version({ Настройки: { 'Вес П2': 2 } })).not.toBe(plain);
    expect(version({ Критерии: [{ 'Без уровня': 1 }] })).not.toBe(plain);
  });
});
