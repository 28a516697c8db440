/** С-25 … С-28: deficits by topic, categories that end, requests by reason and priority, the plan. */
import { issuesOf, type Row, type SchoolRows, schoolWith, shareOf } from '../school-kit';

const own = { 'Код педагога': 'П-1' };
const other = { 'Код педагога': 'П-2' };

const resultsOf = (rows: SchoolRows) => schoolWith({ Педагоги: [{}, {}], ...rows });

const measuresOf = (rows: SchoolRows) => resultsOf(rows).summary?.measures ?? [];

/** What stands under a root, in its order: «Ч34/икт» as [«икт», 1]. */
const partsOf = (root: string, rows: SchoolRows) =>
  measuresOf(rows).flatMap(({ code, numerator }) =>
    code.startsWith(`${root}/`) ? [[code.slice(root.length + 1), numerator]] : [],
  );

const countOf = (code: string, rows: SchoolRows) =>
  measuresOf(rows).find((one) => one.code === code)?.numerator;

describe('С-25: deficits found in the period, by topic', () => {
  const Дефициты: Row[] = [
    { ...own, Дефицит: 'Оценивание' },
    { ...other, Дефицит: ' оценивание', Статус: 'преодолён', 'Дата преодоления': '01.12.2025' },
    { ...own, Дефицит: 'Учёт/отчёт' },
    { ...own, Дефицит: null },
    { ...own, Дефицит: 'работа с классом Ивановой' },
    // Not found, of another year, ahead of R, and of nobody in base N.
    { ...own, Дефицит: null, Статус: 'не выявлен' },
    { ...own, Дефицит: 'прошлый год', Дата: '31.08.2025' },
    { ...own, Дефицит: 'завтра', Дата: '16.04.2026' },
    { 'Код педагога': 'П-3', Дефицит: 'совместитель' },
  ];
  const Педагоги = [{ ФИО: 'Иванова М. П.' }, {}, { Занятость: 'внешний совместитель' }];

  test('folded words meet, a name is «иное», a blank cell «без темы», and they add up to Ч30', () => {
    expect(partsOf('Ч34', { Педагоги, Дефициты })).toEqual([
      ['оценивание', 2],
      ['учет-отчет', 1],
      ['без темы', 1],
      ['иное', 1],
    ]);
    expect(countOf('Ч30', { Педагоги, Дефициты })).toBe(5);
    const title = measuresOf({ Педагоги, Дефициты }).find(({ code }) => code === 'Ч34/оценивание');
    expect(title?.title).toBe('Выявленные дефициты, тема: оценивание');
  });

  test('С-30: the cell with the name is warned about', () => {
    const issues = issuesOf(resultsOf({ Педагоги, Дефициты }));
    expect(issues.filter((issue) => issue.startsWith('С-30'))).toEqual(['С-30 Дефициты:6']);
  });

  test('words that make one code have one title, whichever row stands first', () => {
    const titles = (...topics: string[]) =>
      measuresOf({ Дефициты: topics.map((Дефицит) => ({ ...own, Дефицит })) })
        .filter(({ code }) => code.startsWith('Ч34'))
        .map(({ title }) => title);
    expect(titles('учёт/отчёт', 'учёт-отчёт')).toEqual(titles('учёт-отчёт', 'учёт/отчёт'));
  });
});

describe('С-26: categories in force on R = 15.04.2026 that end by 15.04.2027', () => {
  /** Granted five years before the day on which it ends. */
  const person = (category: string, granted: string | null, more: Row = {}): Row => ({
    Категория: category,
    'Дата присвоения': granted,
    ...more,
  });
  const ending = (...Педагоги: Row[]) => partsOf('Ч43', { Педагоги });

  test('both bounds included: the term is over on R, or a year later', () => {
    expect(
      ending(
        person('первая', '14.04.2021'), // over on 14.04.2026
        person('первая', '15.04.2021'), // its last day is R
        person('высшая', '15.04.2022'), // its last day is 15.04.2027
        person('высшая', '16.04.2022'), // a day too far
      ),
    ).toEqual([
      ['СЗД', 0],
      ['первая', 1],
      ['высшая', 1],
    ]);
  });

  test('granted later than 31.08.2023 they have no end, СЗД has; unknown days have none', () => {
    expect(
      ending(
        person('высшая', '01.09.2023'),
        person('СЗД', '01.03.2022'),
        person('первая', null),
        person('без категории', null),
        person('первая', '01.03.2022', { Занятость: 'внешний совместитель' }),
        person('первая', '01.03.2022', { 'Категория персонала': 'руководитель' }),
      ),
    ).toEqual([
      ['СЗД', 1],
      ['первая', 0],
      ['высшая', 0],
    ]);
  });

  test('the category in force counts: a later decision has no end any more', () => {
    const granted: Row = {
      ...own,
      'Заявленная категория': 'высшая',
      Решение: 'присвоена',
      'Дата решения': '01.02.2026',
    };
    const Педагоги = [person('первая', '01.03.2022')];
    expect(partsOf('Ч43', { Педагоги })).toContainEqual(['первая', 1]);
    expect(partsOf('Ч43', { Педагоги, Аттестация: [granted] })).toEqual([
      ['СЗД', 0],
      ['первая', 0],
      ['высшая', 0],
    ]);
  });
});

describe('С-27: new requests by direction and quarter, with reason and with priority', () => {
  const rows = {
    'Запросы на ПК': [
      { ...own, Основание: 'инициатива', Приоритет: 'Обычный' },
      { ...own, Направление: 'фгос ', Основание: 'дефицит', Приоритет: 'высокий' },
      { ...other, Приоритет: 'обычный' },
      { ...own, Квартал: 3, Основание: 'ФГОС' },
      { ...own, Квартал: 4, Основание: 'дефицит', Приоритет: 'как Ивановой' },
      { ...own, Статус: 'в плане', Основание: 'дефицит', Приоритет: 'обычный' },
      { ...own, Статус: 'отклонён', Основание: 'дефицит', Приоритет: 'обычный' },
    ],
    Педагоги: [{ ФИО: 'Иванова М. П.' }, {}],
  };
  const turned = { ...rows, 'Запросы на ПК': [...rows['Запросы на ПК']].reverse() };

  test('a person once: the first reason of the list, «без основания» last; they add up to Ч50', () => {
    const reasons = [
      ['фгос/2 квартал 2026/дефицит', 1],
      ['фгос/2 квартал 2026/без основания', 1],
      ['фгос/3 квартал 2026/ФГОС', 1],
      ['фгос/4 квартал 2026/дефицит', 1],
    ];
    expect(partsOf('Ч53', rows)).toEqual(reasons);
    expect(partsOf('Ч53', turned)).toEqual(reasons);
    expect(partsOf('Ч50', rows)).toEqual([
      ['фгос/2 квартал 2026', 2],
      ['фгос/3 квартал 2026', 1],
      ['фгос/4 квартал 2026', 1],
    ]);
  });

  test('of several priorities the first in order; without one the request is not listed', () => {
    const priorities = [
      ['фгос/2 квартал 2026/высокий', 1],
      ['фгос/2 квартал 2026/обычный', 1],
      ['фгос/4 квартал 2026/иное', 1],
    ];
    expect(partsOf('Ч54', rows)).toEqual(priorities);
    expect(partsOf('Ч54', turned)).toEqual(priorities);
    expect(issuesOf(resultsOf(rows)).filter((issue) => issue.startsWith('С-30'))).toEqual([
      'С-30 Запросы на ПК:6',
    ]);
  });

  test('numbers go by size: «2» before «10»', () => {
    const asked = ['10', '2'].map((Приоритет) => ({ ...own, Приоритет }));
    expect(partsOf('Ч54', { 'Запросы на ПК': asked })).toEqual([['фгос/2 квартал 2026/2', 1]]);
  });
});

describe('С-28: rows of the plan by direction and quarter, and those done', () => {
  const planned = (status: string, quarter: number, more: Row = {}): Row => ({
    ...own,
    Статус: status,
    Квартал: quarter,
    ...more,
  });
  const rows = {
    Педагоги: [{ ФИО: 'Иванова М. П.' }, { 'Категория персонала': 'руководитель' }],
    'План ПК': [
      planned('завершён', 1),
      planned('перенесён', 1),
      planned('отменён', 1),
      planned('завершён', 1, { ...other, Направление: 'Фгос' }),
      planned('завершён', 4, { Год: 2025 }),
      planned('запланирован', 2),
      planned('завершён', 2, { Направление: 'у Ивановой' }),
      planned('обучается', 3, { Год: 2025 }),
    ],
  };

  test('whoever they are of, but for cancelled ones', () => {
    expect(partsOf('Ч55', rows)).toEqual([
      ['фгос/1 квартал 2026', 3],
      ['фгос/2 квартал 2026', 1],
      ['фгос/3 квартал 2025', 1],
      ['фгос/4 квартал 2025', 1],
      ['иное/2 квартал 2026', 1],
    ]);
    expect(partsOf('Ч56', rows)).toEqual([
      ['фгос/1 квартал 2026', 2],
      ['фгос/4 квартал 2025', 1],
      ['иное/2 квартал 2026', 1],
    ]);
  });

  test('of the quarters that ended in [01.09.2025; 15.04.2026] they are К16', () => {
    // 3 квартал 2025 ended on 30.09.2025, and so did the 4th and the 1st of 2026: 1 + 1 + 3 rows.
    expect(shareOf(resultsOf(rows), 'К16')).toBe('3/5');
  });

  test('С-30: a name in a direction does not leave', () => {
    expect(issuesOf(resultsOf(rows))).toContain('С-30 План ПК:8');
  });
});
