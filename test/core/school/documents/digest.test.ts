/** «Сборник: перечень опыта» (rules Б-38, Б-39). */
import { DIGEST } from '../../../../src/core/school/documents/digest';
import { type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, tablesOf } from './pages';
import { missingOf, paperOf } from './whole-papers';

const A = { 'Код педагога': 'А-1' };
const B = { 'Код педагога': 'А-2' };

const ROWS = {
  Педагоги: [
    { ...A, ФИО: 'Семёнова Мария Петровна', Предмет: 'химия' },
    { ...B, Статус: 'уволен', 'Дата увольнения': '01.01.2026' },
  ],
  'Банк опыта': [
    { ...A, Тема: 'в', Уровень: 'региональный', Дата: '01.12.2025', Форма: 'статья' },
    { ...A, Тема: 'б', Уровень: 'школьный', Дата: '15.04.2026' },
    { ...B, Тема: 'а', Уровень: 'школьный', Дата: '01.11.2025', Форма: 'статья' },
    { ...A, Тема: 'г', Уровень: 'школьный', Дата: '01.10.2025', Форма: 'мастер-класс' },
    // After R, and before the period; of the digest of 2026.
    { ...A, Тема: 'завтра', Уровень: 'школьный', Дата: '16.04.2026' },
    {
      ...A,
      Тема: 'давно',
      Уровень: null,
      Дата: '31.08.2025',
      'В сборник': 2026,
      Ссылка: 'https://example.org/a',
    },
    { ...A, Тема: 'старый сборник', Уровень: 'школьный', Дата: '01.10.2025', 'В сборник': 2024 },
  ],
} satisfies SchoolRows;

const digest = (options: string[] = [], codesOnly = false, rows: SchoolRows = ROWS) =>
  paperOf(DIGEST, schoolWith(rows), { options, codesOnly });

const AUTHOR = 'Семёнова Мария Петровна, учитель, химия';

it('Б-38: stands by level, then form, then date, whoever has left since', () => {
  expect(linesOf(digest())).toEqual([
    'Обобщено и представлено за период: 5 материалов, авторов — 2.',
    'Уровень: школьный',
    'Уровень: региональный',
  ]);
  expect(tablesOf(digest())).toEqual([
    [
      ['мастер-класс', 'г', AUTHOR, '01.10.2025', '—', '—'],
      ['статья', 'а', 'А-2, учитель', '01.11.2025', '—', '—'],
      ['—', 'старый сборник', AUTHOR, '01.10.2025', '—', '2024'],
      ['—', 'б', AUTHOR, '15.04.2026', '—', '—'],
    ],
    [['статья', 'в', AUTHOR, '01.12.2025', '—', '—']],
  ]);
});

it('Б-39: of the digest alone stands what the years of the period took in', () => {
  expect(linesOf(digest(['digest']))).toEqual([
    'Вошло в сборник: 1 материал, авторов — 1.',
    'Уровень не указан',
  ]);
  expect(tablesOf(digest(['digest']))).toEqual([
    [['—', 'давно', AUTHOR, '31.08.2025', 'https://example.org/a', '2026']],
  ]);
});

it('has codes alone where they are wanted', () => {
  const paper = digest([], true);
  expect(paper.notice).toBeNull();
  expect(tablesOf(paper)[0]?.[0]?.[2]).toBe('А-1');
});

describe('Б-04: nothing to list', () => {
  it.each<[SchoolRows, string[], string]>([
    [{ 'Банк опыта': [] }, [], 'На листе «Банк опыта» нет строк.'],
    [{ 'Банк опыта': [{ ...A, Дата: '01.10.2020' }] }, [], 'нет строк с датой из периода'],
    [{ 'Банк опыта': [A] }, ['digest'], 'нет года из периода'],
    [{ 'Банк опыта': [{ ...A, Дата: 'потом' }] }, [], 'все строки с ошибками'],
  ])('%j %j', (rows, options, words) => {
    expect(missingOf(DIGEST, schoolWith({ ...ROWS, ...rows }), { options })).toContain(words);
  });
});
