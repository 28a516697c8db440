/** «Рейтинг» on paper (rules Б-31, Б-32). */
import { RATING } from '../../../../src/core/school/documents/rating';
import { DEFAULT_CRITERIA } from '../contract';
import { type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, requisitesOf, tablesOf } from './pages';
import { missingOf, paperOf } from './whole-papers';

/** 2.2 gives 2 for a municipal lesson; of the two lessons one is confirmed as 1,5. */
const lesson = {
  Вид: 'открытый урок',
  Уровень: 'муниципальный',
  Критерий: '2.2',
};
const ROWS = {
  Педагоги: [
    { 'Код педагога': 'А-1', ФИО: 'Семёнова Мария Петровна' },
    { 'Код педагога': 'А-2', ФИО: 'Иванова Анна Сергеевна' },
    { 'Код педагога': 'А-3' },
  ],
  Мероприятия: [
    {
      ...lesson,
      'Код педагога': 'А-1',
      'Статус проверки': 'подтверждено частично',
      'Подтверждено, баллы': 1.5,
      Комментарий: 'без анализа',
    },
    { ...lesson, 'Код педагога': 'А-2' },
  ],
} satisfies SchoolRows;

const rating = (rows: SchoolRows = ROWS, codesOnly = false, options: string[] = []) =>
  paperOf(RATING, schoolWith(rows), { codesOnly, options });

const headersOf = (paper: ReturnType<typeof rating>): string[][] =>
  paper.parts.flatMap((part) =>
    part.kind === 'table' ? [part.columns.map(({ header }) => header.replace(/\u00a0/g, ' '))] : [],
  );

describe('Б-31: the table of results', () => {
  it('stands upright, without criteria, with the state of the check', () => {
    const paper = rating();
    expect(paper.orientation).toBe('portrait');
    expect(paper.mark?.replace(/\u00a0/g, ' ')).toBe('предварительный: не проверена 1 запись');
    expect(paper.notice).toBe('Содержит персональные данные');
    expect(requisitesOf(paper).slice(3)).toEqual([
      'Основа: подтверждено, иначе самооценка',
      'Критерии: от 15.04.2026',
    ]);
    // А-2: 2 by self-assessment; А-1: 1,5 of 2.
    expect(tablesOf(paper)).toEqual([
      [
        ['1', 'А-2', 'Иванова Анна Сергеевна', '0', '2', '2', '2', '0', '0', '1', '—', '—'],
        [
          '2',
          'А-1',
          'Семёнова Мария Петровна',
          '0',
          '1,5',
          '1,5',
          '2',
          '1,5',
          '−0,5',
          '0',
          '—',
          '—',
        ],
        ['3', 'А-3', 'А-3', '0', '0', '0', '0', '0', '0', '0', '—', '—'],
      ],
    ]);
  });

  it('has codes alone where they are wanted', () => {
    const paper = rating(ROWS, true);
    expect(paper.notice).toBeNull();
    expect(headersOf(paper)[0]?.slice(0, 3)).toEqual(['Место', 'Код', 'П1']);
    expect(JSON.stringify(paper)).not.toMatch(/Семёнова|Иванова/);
  });

  it('is not preliminary when everything is checked', () => {
    const checked = ROWS.Мероприятия.slice(0, 1);
    const paper = rating({ ...ROWS, Мероприятия: checked });
    expect(paper.mark).toBeNull();
    expect(linesOf(paper).join()).not.toContain('предварительный');
  });

  it('has a table for each group where places are counted so, and tells of small ones (Р-14)', () => {
    const paper = rating({
      ...ROWS,
      Настройки: { Места: 'по группам', 'Порог малой группы': 2 },
      Педагоги: ROWS.Педагоги.map((row, at) => ({
        ...row,
        'Группа рейтинга': at === 0 ? 'специалисты' : null,
      })),
    });
    expect(linesOf(paper).slice(0, 3)).toEqual([
      'В группе «специалисты» меньше 2 педагогов: не показывайте её места за пределами администрации.',
      'Группа «специалисты»',
      'Группа «без группы»',
    ]);
    expect(tablesOf(paper).map((rows) => rows.map((cells) => cells.slice(0, 2)))).toEqual([
      [['1', 'А-1']],
      [
        ['1', 'А-2'],
        ['2', 'А-3'],
      ],
    ]);
  });

  it('leaves the decision to the commission', () => {
    const kinds = rating().parts.map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['blank', 'signatures']);
    expect(linesOf(rating())).toContain(
      'Рейтинг утвердить / принять к сведению (нужное подчеркнуть).',
    );
  });
});

describe('Б-32: with every criterion', () => {
  const full = (count: number) =>
    rating(
      {
        ...ROWS,
        Критерии: [
          ...DEFAULT_CRITERIA,
          ...Array.from({ length: count - DEFAULT_CRITERIA.length }, (_, at) => ({
            Код: `3.${at + 1}`,
            'Без уровня': 1,
          })),
        ].map((row) => ({ ...row, Формулировка: 'Показатель' })),
      },
      false,
      ['full'],
    );

  it('lies on its side, one table with twelve columns and sixteen criteria', () => {
    const paper = full(16);
    expect(paper.orientation).toBe('landscape');
    const [table, criteria] = tablesOf(paper);
    expect(headersOf(paper).map(({ length }) => length)).toEqual([28, 4]);
    expect(table?.[0]?.[headersOf(paper)[0]?.indexOf('2.2') ?? 0]).toBe('2');
    expect(criteria).toHaveLength(16);
    expect(criteria?.[0]).toEqual(['1.1', 'П1', 'Показатель', '15']);
    // What the codes stand for belongs to the table; who decides signs last.
    const headings = paper.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
    expect(headings).toEqual(['Критерии', 'Решение']);
    expect(paper.parts.at(-1)?.kind).toBe('signatures');
  });

  it.each([
    [17, [12, 19, 4]],
    [26, [12, 28, 4]],
    // Two parts of 14 and 13.
    [27, [12, 16, 15, 4]],
  ])('of %i criteria the tables repeat place and code', (count, widths) => {
    const headers = headersOf(full(count));
    expect(headers.map(({ length }) => length)).toEqual(widths);
    for (const own of headers.slice(1, -1)) expect(own.slice(0, 2)).toEqual(['Место', 'Код']);
  });
});

describe('Б-04: nothing to decide on', () => {
  it.each<[SchoolRows, string]>([
    [{}, 'нет никого, кто в нём участвует'],
    [{ Педагоги: [{}] }, 'нет ни одной записи с критерием'],
  ])('%j', (rows, words) => {
    expect(missingOf(RATING, schoolWith(rows))).toContain(words);
  });
});
