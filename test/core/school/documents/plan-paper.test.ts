/** «План повышения квалификации» on paper (rules Б-35 … Б-37). */
import { PLAN } from '../../../../src/core/school/documents/plan';
import { type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, tablesOf } from './pages';
import { missingOf, paperOf } from './whole-papers';

const A = { 'Код педагога': 'А-1' };
const B = { 'Код педагога': 'А-2' };
const of = (quarter: number, year: number) => ({ Квартал: quarter, Год: year });

const ROWS = {
  Педагоги: [{ ...A, ФИО: 'Семёнова Мария Петровна' }, B],
  'План ПК': [
    { ...B, ...of(1, 2026), Направление: 'ФГОС', Статус: 'завершён' },
    {
      ...A,
      ...of(1, 2026),
      Направление: 'воспитание',
      'Организация ДПО': 'ИРО',
      'Объём, ч': 36,
      Статус: 'обучается',
    },
    { ...A, ...of(1, 2026), Направление: 'ФГОС', Статус: 'отменён' },
    { ...A, ...of(4, 2025), Направление: 'фгос', Статус: 'завершён' },
    // Not over on 15.04.2026.
    { ...B, ...of(2, 2026), Направление: 'воспитание', Статус: 'завершён' },
    // Its first two months are in the period; the quarters before and behind are not.
    { ...B, ...of(3, 2026), Направление: 'воспитание', Статус: 'запланирован' },
    { ...B, ...of(2, 2025), Направление: 'воспитание', Статус: 'запланирован' },
    { ...B, ...of(4, 2026), Направление: 'воспитание', Статус: 'запланирован' },
  ],
  'Запросы на ПК': [
    { ...A, ...of(2, 2026), Направление: 'ОВЗ и инклюзия', Основание: 'дефицит' },
    { ...B, ...of(1, 2026), Направление: 'ОВЗ и инклюзия' },
    // The plan has it.
    { ...B, ...of(2, 2026), Направление: 'Воспитание' },
    { ...B, ...of(2, 2026), Направление: 'ФГОС', Статус: 'отклонён' },
  ],
} satisfies SchoolRows;

const plan = (rows: SchoolRows = ROWS, codesOnly = false) =>
  paperOf(PLAN, schoolWith(rows), { codesOnly });

describe('Б-35: the rows', () => {
  it('stand by quarter, then direction, then teacher', () => {
    expect(tablesOf(plan())[0]).toEqual([
      ['', '4 квартал 2025', '', '', '', ''],
      ['1', 'фгос', 'Семёнова Мария Петровна', '—', '—', 'завершён'],
      ['', '1 квартал 2026', '', '', '', ''],
      ['2', 'воспитание', 'Семёнова Мария Петровна', 'ИРО', '36', 'обучается'],
      ['3', 'ФГОС', 'Семёнова Мария Петровна', '—', '—', 'отменён'],
      ['4', 'ФГОС', 'А-2', '—', '—', 'завершён'],
      ['', '2 квартал 2026', '', '', '', ''],
      ['5', 'воспитание', 'А-2', '—', '—', 'завершён'],
      ['', '3 квартал 2026', '', '', '', ''],
      ['6', 'воспитание', 'А-2', '—', '—', 'запланирован'],
    ]);
    expect(linesOf(plan())).toContain('Вне периода на листе «План ПК» — 2 строки.');
    expect(plan().addressee[0]).toBe('УТВЕРЖДАЮ');
  });
});

it.each([
  // The last day of the first quarter is a day of the period, the last day before the third is too.
  ['31.03.2026', '30.06.2026', ['1 квартал 2026', '2 квартал 2026']],
  ['01.04.2026', '01.07.2026', ['2 квартал 2026', '3 квартал 2026']],
])('Б-35: a quarter has a day in %s–%s', (from, to, quarters) => {
  const paper = plan({ ...ROWS, Настройки: { 'Период с': from, 'Период по': to } });
  const titles = (tablesOf(paper)[0] ?? []).flatMap(([at, title]) => (at === '' ? [title] : []));
  expect(titles).toEqual(quarters);
});

describe('Б-36: plan and fact', () => {
  it('stand by quarter: planned without cancelled ones, per cent of quarters that are over (К16)', () => {
    expect(tablesOf(plan())[1]).toEqual([
      ['4 квартал 2025', '1', '1', '0', '100 %'],
      ['1 квартал 2026', '2', '1', '1', '50 %'],
      ['2 квартал 2026', '1', '1', '0', '—'],
      ['3 квартал 2026', '1', '0', '0', '—'],
      // 2 of the 3 that are due.
      ['Итого', '5', '3', '1', '66,7 %'],
    ]);
    expect(linesOf(plan())).toContain(
      'Исполнение плана (К16) — 66,7 %: завершено 2 из 3 строк, квартал которых закончился в отчётном периоде, кроме отменённых. «—» в таблицах: считать ещё нечего.',
    );
  });

  it('stand by direction, however it is spelt', () => {
    expect(tablesOf(plan())[2]).toEqual([
      ['воспитание', '3', '1', '0', '0 %'],
      ['ФГОС', '2', '2', '1', '100 %'],
      ['Итого', '5', '3', '1', '66,7 %'],
    ]);
  });

  it('say that it is too early where no quarter is over', () => {
    const lines = linesOf(plan({ ...ROWS, 'План ПК': [{ ...A, ...of(2, 2026) }] }));
    expect(lines.join()).toContain('Ни один квартал плана в отчётном периоде ещё не закончился');
  });
});

describe('Б-37: requests that the plan lacks', () => {
  it('are told with what stands in their way', () => {
    expect(tablesOf(plan())[3]).toEqual([
      ['Семёнова Мария Петровна', 'ОВЗ и инклюзия', '2 квартал 2026', 'дефицит', '—'],
      ['А-2', 'ОВЗ и инклюзия', '1 квартал 2026', '—', 'квартал прошёл'],
    ]);
  });

  it('are said to be none', () => {
    expect(linesOf(plan({ ...ROWS, 'Запросы на ПК': [] }))).toContain(
      'Новых запросов, которых нет в плане, нет.',
    );
  });
});

describe('Б-04: no plan to print', () => {
  it.each<[SchoolRows, string]>([
    [{ 'План ПК': [] }, 'нет строк. Впишите план'],
    [{ 'План ПК': [{ ...A, ...of(4, 2024) }] }, 'нет строк, квартал которых'],
    [{ 'План ПК': [{ ...A, Квартал: 7 }] }, 'все строки с ошибками'],
  ])('%j', (rows, words) => {
    expect(missingOf(PLAN, schoolWith({ ...ROWS, ...rows }))).toContain(words);
  });
});
