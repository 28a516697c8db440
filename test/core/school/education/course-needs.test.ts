/** «Кому на курсы» on 15.04.2026, days counted by hand. */
import { computedSheets } from '../../../../src/core/school/compute-school';
import { type Cell, isDayCell } from '../../../../src/core/values/cell';
import { formatDay } from '../../../../src/core/values/day';
import { type Row, type SchoolRows, schoolWith, shareOf } from '../school-kit';

function linesOf(rows: SchoolRows, today?: string) {
  const plan = computedSheets(schoolWith(rows, today)).find(({ name }) => name === 'Кому на курсы');
  const shown = (cell: Cell) => (cell !== null && isDayCell(cell) ? formatDay(cell.day) : cell);
  return (plan?.rows ?? []).map((row) => row.map(shown));
}

/** «П-1 01.05.2023 16», without names, deficits and requests. */
const shortly = (rows: SchoolRows, today?: string): string[] =>
  linesOf(rows, today).map(([code, , last, left]) => `${code} ${last} ${left}`);

const course = (teacher: string, completed: string, more: Row = {}): Row => ({
  'Код педагога': teacher,
  'Дата окончания': completed,
  ...more,
});
const of = (teacher: string, more: Row = {}): Row => ({ 'Код педагога': teacher, ...more });
const people = (count: number): Row[] => Array.from({ length: count }, () => ({}));

describe('У-01: the last further education', () => {
  const lastOf = (...courses: Row[]) => shortly({ Педагоги: [{}], Курсы: courses });

  test('is the newest finished ПК or ПП, whatever the order of the rows', () => {
    const courses = [
      course('П-1', '01.03.2022'),
      course('П-1', '01.05.2023', { 'Вид программы': 'ПП', 'Объём, ч': 250 }),
      course('П-1', '01.02.2021'),
    ];
    expect(lastOf(...courses)).toEqual(['П-1 01.05.2023 16']);
  });

  test('is neither another programme, nor a course that goes on or is still to come', () => {
    const others = [
      course('П-1', '01.03.2026', { 'Вид программы': 'иное' }),
      course('П-1', '16.04.2026'),
      of('П-1', { 'Дата начала': '01.04.2026' }),
    ];
    expect(lastOf(...others)).toEqual(['П-1 не было —']);
    expect(lastOf(...others, course('П-1', '01.05.2023'))).toEqual(['П-1 01.05.2023 16']);
  });

  test('counts through the same day three years later, 29.02 through 28.02 (Д-02)', () => {
    const rows = { Педагоги: [{}], Курсы: [course('П-1', '29.02.2024')] };
    const inTime = (today: string) =>
      shortly({ ...rows, Настройки: { 'Период по': '31.08.2027' } }, today);
    expect(inTime('28.02.2027')).toEqual(['П-1 29.02.2024 0']);
    expect(inTime('01.03.2027')).toEqual(['П-1 29.02.2024 истекло']);
  });
});

describe('У-02: who is listed', () => {
  test('whoever never had any, or has 180 days left or fewer; the most urgent first', () => {
    const Курсы = [
      course('П-1', '13.10.2023'), // 181 days
      course('П-2', '12.10.2023'), // 180
      course('П-3', '15.04.2023'), // the last day
      course('П-4', '14.04.2023'), // one day over
      course('П-5', '14.04.2013'), // ten years over
    ];
    expect(shortly({ Педагоги: people(7), Курсы })).toEqual([
      'П-6 не было —',
      'П-7 не было —',
      'П-5 14.04.2013 истекло',
      'П-4 14.04.2023 истекло',
      'П-3 15.04.2023 0',
      'П-2 12.10.2023 180',
    ]);
  });

  test('each is named beside the code', () => {
    const Педагоги = [{ ФИО: 'Семёнова Мария Петровна' }, { ФИО: 'Иванова Анна Сергеевна' }];
    expect(linesOf({ Педагоги }).map(([code, name]) => [code, name])).toEqual([
      ['П-1', 'Семёнова Мария Петровна'],
      ['П-2', 'Иванова Анна Сергеевна'],
    ]);
  });

  test('nobody dismissed, on leave, from another school, and no leader', () => {
    const Педагоги = [
      { Статус: 'уволен', 'Дата увольнения': '15.04.2026' },
      { Статус: 'отпуск по уходу за ребёнком' },
      { Статус: 'длительный отпуск' },
      { Занятость: 'внешний совместитель' },
      { 'Категория персонала': 'руководитель' },
      { Занятость: 'внутренний совместитель' },
      { Статус: 'уволен', 'Дата увольнения': '16.04.2026' },
    ];
    expect(shortly({ Педагоги })).toEqual(['П-6 не было —', 'П-7 не было —']);
  });

  test('those without recent education are just those whom К6 lacks', () => {
    const rows: SchoolRows = {
      Педагоги: people(4),
      Курсы: [
        course('П-1', '15.04.2023'),
        course('П-2', '14.04.2023'),
        course('П-3', '01.03.2026'),
      ],
    };
    expect(shareOf(schoolWith(rows), 'К6')).toBe('2/4');
    const lacking = linesOf(rows).filter(([, , , left]) => typeof left !== 'number');
    expect(lacking.map(([code]) => code)).toEqual(['П-4', 'П-2']);
  });
});

describe('У-03: what brings the others onto the list', () => {
  const RECENT = course('П-1', '01.03.2026');
  const listed = (rows: SchoolRows) =>
    linesOf({ Педагоги: [{}], Курсы: [RECENT], ...rows }).map(
      ([, , , left, deficits, requests]) => [left, deficits, requests],
    );

  test('nothing lists whoever has studied lately', () => {
    expect(listed({})).toEqual([]);
  });

  test.each<[string, Row, string | null]>([
    ['found', { Дефицит: 'оценивание' }, 'оценивание'],
    ['being worked on', { Статус: 'в работе', Дефицит: 'оценивание' }, 'оценивание'],
    ['without a name', { Дефицит: null, Компетенция: 'правовая' }, 'правовая компетенция'],
    ['without any word', { Дефицит: null }, 'не назван'],
    ['found on R', { Дата: '15.04.2026' }, 'оценивание'],
    ['found later', { Дата: '16.04.2026' }, null],
    ['overcome', { Статус: 'преодолён', 'Дата преодоления': '15.04.2026' }, null],
    ['overcome on an unknown day', { Статус: 'преодолён' }, null],
    ['overcome later', { Статус: 'преодолён', 'Дата преодоления': '16.04.2026' }, 'оценивание'],
    ['not found', { Статус: 'не выявлен', Дефицит: null }, null],
  ])('a deficit %s', (_, deficit, text) => {
    // 01.03.2026 + 36 months is 01.03.2029: 1051 days from 15.04.2026.
    const lines = text === null ? [] : [[1051, text, null]];
    expect(listed({ Дефициты: [of('П-1', deficit)] })).toEqual(lines);
  });

  test('a new request does, one in the plan or refused does not', () => {
    const request = (status: string | null, quarter = 2) =>
      of('П-1', { Статус: status, Квартал: quarter });
    const asked = 'ФГОС, 2 квартал 2026';
    expect(listed({ 'Запросы на ПК': [request(null)] })).toEqual([[1051, null, asked]]);
    expect(listed({ 'Запросы на ПК': [request('новый')] })).toEqual([[1051, null, asked]]);
    expect(listed({ 'Запросы на ПК': [request('в плане'), request('отклонён')] })).toEqual([]);
  });

  test('what is in the plan and not over stands beside what is new', () => {
    const requests = [
      of('П-1', { Квартал: 1, Статус: 'в плане' }), // over on 31.03.2026
      of('П-1', { Квартал: 2, Статус: 'в плане', Направление: 'воспитание' }),
      of('П-1', { Квартал: 4 }),
    ];
    expect(listed({ 'Запросы на ПК': requests })).toEqual([
      [1051, null, 'ФГОС, 4 квартал 2026; воспитание, 2 квартал 2026 (в плане)'],
    ]);
  });

  test('a deficit lists the one whose it is', () => {
    const rows: SchoolRows = {
      Педагоги: people(2),
      Курсы: [RECENT, course('П-2', '01.03.2026')],
      Дефициты: [of('П-2'), of('П-2', { Дефицит: 'разговор с родителями' })],
    };
    expect(linesOf(rows).map(([code, , , , deficits]) => [code, deficits])).toEqual([
      ['П-2', 'оценивание; разговор с родителями'],
    ]);
  });
});
