/** С-13, С-14, С-15, С-19: what is counted, and that its parts add up; figures by hand. */
import { type Row, type SchoolRows, schoolWith } from '../school-kit';

const own = { 'Код педагога': 'П-1' };

const measuresOf = (rows: SchoolRows) =>
  schoolWith({ Педагоги: [{}, {}], ...rows }).summary?.measures ?? [];

/** What stands under a root: «Ч21/школьный» as «школьный»; zeros apart. */
function partsOf(root: string, rows: SchoolRows): Record<string, number> {
  const parts = measuresOf(rows).filter(
    ({ code, numerator }) => code.startsWith(`${root}/`) && numerator > 0,
  );
  return Object.fromEntries(
    parts.map(({ code, numerator }) => [code.slice(root.length + 1), numerator]),
  );
}

const countOf = (code: string, rows: SchoolRows) =>
  measuresOf(rows).find((one) => one.code === code)?.numerator;

describe('С-13: windows that have a day in [P0; R] = [01.09.2025; 15.04.2026]', () => {
  const course = (completed: string, more: Row = {}) => ({
    ...own,
    'Дата окончания': completed,
    ...more,
  });
  // Far apart: each is a group of its own.
  const COURSES = [
    course('30.08.2024'), // to 30.08.2025: over before the period
    course('01.09.2024', { 'Код педагога': 'П-2' }), // to 01.09.2025: its last day is the first of the period
    course('15.12.2024'), // to 15.12.2025
    course('20.03.2025', { 'Результаты сопровождения': 'обобщение опыта, личностное развитие' }), // stage II began 21.09.2025; to 20.03.2026
    course('10.06.2025', { 'Уровень сопровождения': 'муниципальный' }), // stage II on R
    course('14.04.2026', { 'Код педагога': 'П-2' }), // begins on R
    course('15.04.2026'), // begins on the day after R
  ];

  test('are counted by status; those of earlier years, and of tomorrow, are not', () => {
    expect(partsOf('Ч11', { Курсы: COURSES })).toEqual({ 'I этап': 1, 'II этап': 1, завершён: 3 });
    expect(partsOf('Ч13', { Курсы: COURSES })).toEqual({ ОО: 1, муниципальный: 1 });
  });

  test('are counted by results, those without any too; one window may have several', () => {
    expect(partsOf('Ч14', { Курсы: COURSES })).toEqual({
      'личностное развитие': 1,
      'обобщение опыта': 1,
      'без результата': 4,
    });
  });

  test('where no topic is chosen: of earlier years not', () => {
    const pair = (first: string, second: string) => [course(first), course(second)];
    const topics = (...courses: Row[]) => countOf('Ч12', { Курсы: courses });
    const old = topics(...pair('01.02.2024', '01.03.2024'));
    const present = topics(...pair('01.12.2025', '01.01.2026'));
    expect(old).toBe(0);
    expect(present).toBeGreaterThan(0);
  });
});

describe('С-20: the checklists of the windows of the period', () => {
  // To 15.12.2025, stage I to 15.06.2025; and stage I to 15.06.2026, still under way on R.
  const Курсы = ['15.12.2024', '15.12.2025'].map((completed, index) => ({
    'Код педагога': `П-${index + 1}`,
    'Дата окончания': completed,
  }));
  const held = (teacher: string, date: string, kind: string, more: Row = {}) => ({
    'Код педагога': teacher,
    Дата: date,
    Вид: kind,
    ...more,
  });
  const Мероприятия = [
    held('П-1', '15.06.2025', 'собеседование'),
    held('П-1', '20.06.2025', 'рефлексия'), // stage II: nothing more is «осмысление»
    held('П-1', '01.12.2025', 'семинар', { 'Что изменилось в практике': 'карточки' }),
    held('П-2', '16.12.2025', 'рефлексия'),
    held('П-2', '10.01.2026', 'консультация'),
  ];

  test('met, ahead, and missed where the stage is over: together all the windows', () => {
    expect(partsOf('Ч17', { Курсы, Мероприятия })).toEqual({
      'изменение практики': 1,
      'корректировка ИОП': 1,
      'обобщение и тиражирование': 1,
    });
    expect(partsOf('Ч15', { Курсы, Мероприятия })).toEqual({
      осмысление: 2,
      'перенос в практику': 1,
      'изменение практики': 1,
    });
    expect(partsOf('Ч16', { Курсы, Мероприятия })).toEqual({
      'перенос в практику': 1,
      'корректировка ИОП': 1,
      'обобщение и тиражирование': 1,
    });
  });
});

describe('С-13, С-19: activities add up in every breakdown', () => {
  const rows = {
    Мероприятия: [
      { ...own, Уровень: 'школьный', Посетил: 'завуч', Обучающиеся: 'с ОВЗ' },
      { ...own, Уровень: 'школьный', 'Направление работы': 'Н07', 'Рефлексия проведена': 'да' },
      { ...own, Посетил: 'методист', Обучающиеся: 'с ОВЗ', 'Рефлексия проведена': 'да' },
      { ...own, Посетил: 'методист', 'Статус проверки': 'отклонено', Обучающиеся: 'все' },
      { ...own, Посетил: 'методист', Дата: '31.08.2025', Обучающиеся: 'все' },
      { ...own, Посетил: 'методист', Дата: '16.04.2026', Обучающиеся: 'все' },
    ],
  };

  test.each([
    ['Ч21', { школьный: 2, 'без уровня': 1 }],
    ['Ч22', { Н07: 1, 'без направления': 2 }],
    ['Ч25', { 'с ОВЗ': 2, 'не указаны': 1 }],
  ])('%s', (root, parts) => {
    expect(partsOf(root, rows)).toEqual(parts);
    const sum = Object.values(parts).reduce((total, one) => total + one);
    expect([sum, countOf('Ч20', rows)]).toEqual([3, 3]);
  });

  test('visits by level, reflections, distinct organisers', () => {
    expect(partsOf('Ч23', rows)).toEqual({ школьный: 1, 'без уровня': 1 });
    expect([countOf('Ч24', rows), countOf('Ч26', rows)]).toEqual([2, 0]);
  });

  test('the bank of experience by level: of the period and of base N', () => {
    const bank = [
      { ...own, Уровень: 'региональный' },
      { ...own, Уровень: null },
      { ...own, Дата: '31.08.2025' },
      { ...own, Дата: '16.04.2026' },
      { 'Код педагога': 'П-3' },
    ];
    const Педагоги = [{}, {}, { Занятость: 'внешний совместитель' }];
    // No criterion asks the bank for a level: a row without one is whole.
    expect(partsOf('Ч27', { Педагоги, Критерии: [{}], 'Банк опыта': bank })).toEqual({
      региональный: 1,
      'без уровня': 1,
    });
  });
});

test('С-13: deficits without a competence are a part of their sum', () => {
  const Дефициты = [
    { ...own, Компетенция: 'правовая' },
    { ...own },
    { ...own, Статус: 'преодолён', 'Дата преодоления': '01.12.2025' },
  ];
  expect(partsOf('Ч31', { Дефициты })).toEqual({ правовая: 1, 'без компетенции': 2 });
  expect(partsOf('Ч33', { Дефициты })).toEqual({ 'без компетенции': 1 });
  expect([countOf('Ч30', { Дефициты }), countOf('Ч32', { Дефициты })]).toEqual([3, 1]);
});

describe('С-14: requests', () => {
  const rows = {
    'Запросы на ПК': [
      { ...own, Основание: 'инициатива' },
      { ...own, Направление: 'фгос ', Основание: 'ФГОС' },
      { 'Код педагога': 'П-2' },
      { ...own, Квартал: 3 },
      { ...own, Статус: 'в плане', Основание: 'дефицит' },
      { ...own, Статус: 'в плане' },
      { ...own, Статус: 'отклонён' },
    ],
  };

  test('are people, not rows; new ones and those in the plan apart', () => {
    expect(partsOf('Ч50', rows)).toEqual({ 'фгос/2 квартал 2026': 2, 'фгос/3 квартал 2026': 1 });
    expect(partsOf('Ч51', rows)).toEqual({ 'фгос/2 квартал 2026': 1 });
  });

  test('new ones by reason add up to them, whatever the order of the rows', () => {
    const reasons = { ФГОС: 1, 'без основания': 2 };
    expect(partsOf('Ч52', rows)).toEqual(reasons);
    const turned = [...rows['Запросы на ПК']].reverse();
    expect(partsOf('Ч52', { 'Запросы на ПК': turned })).toEqual(reasons);
  });
});

describe('С-15: mean points', () => {
  const kinds = (people: number, threshold: number | null) =>
    measuresOf({
      Настройки: { 'Порог малой группы': threshold },
      Педагоги: Array.from({ length: people }, () => ({})),
    })
      .filter(({ kind }) => kind === 'среднее')
      .map(({ code, denominator }) => [code, denominator]);

  test('leave when as many people as the threshold are ranked', () => {
    expect(kinds(5, null)).toEqual([
      ['С1', 5],
      ['С2', 5],
      ['С3', 5],
    ]);
    expect(kinds(3, 3)).toHaveLength(3);
  });

  test('of fewer there is no row', () => {
    expect([kinds(4, null), kinds(5, 6)]).toEqual([[], []]);
  });
});

test('С-02: СЗД is not granted: its titles say so; the rest reads on', () => {
  const titles = new Map(measuresOf({}).map(({ code, title }) => [code, title]));
  expect(
    ['Ч40/СЗД', 'Ч41/СЗД', 'Ч42/СЗД', 'Ч41/первая', 'Ч11/не начался', 'Ч12', 'Ч21/без уровня'].map(
      (code) => titles.get(code),
    ),
  ).toEqual([
    'Аттестация, внесено представлений: СЗД',
    'Аттестация, установлено соответствие: СЗД',
    'Аттестация, соответствие не установлено: СЗД',
    'Аттестация, присвоено: первая',
    'Посткурсовые периоды, не начались',
    'Периоды, где не выбрана тема',
    'Мероприятия без уровня',
  ]);
});
