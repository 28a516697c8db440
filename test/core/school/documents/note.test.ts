/** «Справка о посткурсовом сопровождении», its figures reckoned by hand (rules Б-30, Б-33). */
import { NOTE } from '../../../../src/core/school/documents/note';
import { distributionOf } from '../../../../src/core/school/documents/note-points';
import { type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, requisitesOf, tablesOf } from './pages';
import { missingOf, paperOf } from './whole-papers';

/**
 * К-1: 01.10.2025–30.09.2026, stage II on 15.04.2026, visited once in stage I. К-2: the same window,
 * nothing done. К-3: 02.12.2024–01.12.2025, over in the period, nothing done. А-4 has no courses.
 */
const ROWS = {
  Настройки: { 'Цель К4, %': 30, 'Цель К5, %': 50 },
  Педагоги: [
    { 'Код педагога': 'А-1', ФИО: 'Семёнова Мария Петровна' },
    { 'Код педагога': 'А-2', ФИО: 'Иванова Анна Сергеевна' },
    { 'Код педагога': 'А-3', ФИО: 'Петров Иван Ильич' },
    { 'Код педагога': 'А-4' },
    {
      'Код педагога': 'Д-1',
      ФИО: 'Зуева Анна Львовна',
      'Категория персонала': 'руководитель',
      Должность: 'заместитель директора',
    },
  ],
  Курсы: [
    {
      'Код педагога': 'А-1',
      'Дата окончания': '30.09.2025',
      'Уровень сопровождения': 'муниципальный',
      'Результаты сопровождения': 'осмысление опыта, обобщение опыта',
    },
    { 'Код педагога': 'А-2', 'Дата окончания': '30.09.2025' },
    { 'Код педагога': 'А-3', 'Дата окончания': '01.12.2024' },
  ],
  Мероприятия: [
    {
      'Код педагога': 'А-1',
      Дата: '01.12.2025',
      Вид: 'открытый урок',
      Уровень: 'муниципальный',
      Критерий: '2.2',
      Посетил: 'Гостева Г. Г.',
      'Рефлексия проведена': 'да',
    },
  ],
  Дефициты: [{ 'Код педагога': 'А-2', Компетенция: 'правовая' }],
} satisfies SchoolRows;

const note = (rows: SchoolRows = ROWS, codesOnly = false) =>
  paperOf(NOTE, schoolWith(rows), { codesOnly });

describe('Б-30: the note', () => {
  it('says whose it is, as of when, and what for', () => {
    expect(requisitesOf(note())).toEqual([
      'Школа: МОБУ «ООШ № 5»',
      'Период: 01.09.2025–31.08.2026',
      'Данные на: 15 апреля 2026 г.',
    ]);
    expect(linesOf(note())[0]).toBe(
      'Цель: оценить охват педагогов посткурсовым сопровождением и его результаты за период с 1 сентября 2025 г. по 31 августа 2026 г.',
    );
  });

  it('conclusions and recommendations are numbered, as a meeting refers to them', () => {
    const { parts } = note();
    const under = (text: string) =>
      parts[parts.findIndex((part) => part.kind === 'heading' && part.text === text) + 1];
    for (const text of ['Выводы', 'Рекомендации']) {
      expect(under(text)).toMatchObject({ kind: 'list', isNumbered: true });
    }
  });

  it('tells coverage, stages and missed monitoring', () => {
    const lines = linesOf(note());
    expect(lines).toContain(
      'На 15 апреля 2026 г. в посткурсовом сопровождении находятся 2 из 4 педагогов школы.',
    );
    expect(lines).toContain('На отчётный период приходятся 3 посткурсовых периода.');
    expect(lines).toContain(
      'У педагогов школы за период записано 1 мероприятие, из них с проведённой рефлексией — 1.',
    );
    expect(lines).toContain('Мониторинг пропущен у 2 педагогов:');
    const [windows, stages, monitoring] = tablesOf(note());
    expect(windows).toEqual([
      ['I этап', '0'],
      ['II этап', '2'],
      ['Закончился в отчётном периоде', '1'],
      ['Идёт, уровень сопровождения — ОО', '1'],
      ['Идёт, уровень сопровождения — муниципальный', '1'],
      ['Идёт, уровень сопровождения — региональный', '0'],
    ]);
    // Met: А-1 was reflected on and gave a lesson; stage II is over for А-3 alone.
    expect(stages).toEqual([
      ['осмысление', '1', '2', '0'],
      ['перенос в практику', '1', '2', '0'],
      ['изменение практики', '0', '1', '2'],
      ['корректировка ИОП', '0', '1', '2'],
      ['обобщение и тиражирование', '0', '1', '2'],
    ]);
    expect(monitoring).toEqual([
      ['Иванова Анна Сергеевна', 'Программа 2', 'не проведён', 'впереди'],
      ['Петров Иван Ильич', 'Программа 3', 'не проведён', 'не проведён'],
    ]);
  });

  it('tells К1–К5 against their goals, and says where there is nobody to count', () => {
    const lines = linesOf(note()).filter((line) => /\(К\d\) —/.test(line));
    expect(lines.map((line) => line.slice(line.indexOf('(К')))).toEqual([
      '(К1) — 0 %: 0 из 1 педагога.',
      '(К2) — 0 %: 0 из 1 педагога.',
      '(К3) — некого считать: в отчётном периоде ни у кого в посткурсовом периоде затруднений не зафиксировано.',
      // 1 of 3 is 33,3 %, of a goal of 30 % 3,3 more; 0 of 1 is 50 less than 50.
      '(К4) — 33,3 %: 1 из 3 педагогов. Цель — 30 %: достигнута, выше на 3,3 п. п.',
      '(К5) — 0 %: 0 из 1 педагога. Цель — 50 %: не достигнута, не хватает 50 п. п.',
    ]);
    const shares = tablesOf(note())[3] ?? [];
    expect(shares.map(([code, , ...rest]) => [code, ...rest])).toEqual([
      ['К1', '0', '1', '0 %', '—', '—'],
      ['К2', '0', '1', '0 %', '—', '—'],
      ['К3', '0', '0', '—', '—', '—'],
      ['К4', '1', '3', '33,3 %', '30 %', '3,3'],
      ['К5', '0', '1', '0 %', '50 %', '−50'],
    ]);
  });

  it('draws the shares with their goals, and nothing where there is nobody to count', () => {
    const [part] = note().parts.filter(({ kind }) => kind === 'chart');
    const chart = part?.kind === 'chart' && part.chart.kind === 'bars' ? part.chart : null;
    expect(chart).toMatchObject({ title: expect.stringMatching(/цели$/), most: 100 });
    expect(
      chart?.bars.map(({ values, goal }) => [values[0]?.at ?? null, goal?.at ?? null]),
    ).toEqual([
      [0, null],
      [0, null],
      [null, null],
      [33.3, 30],
      [0, 50],
    ]);
  });

  it('speaks of goals over the drawing where there are some', () => {
    const titles = note({ ...ROWS, Настройки: {} }).parts.flatMap((part) =>
      part.kind === 'chart' ? [part.chart.title] : [],
    );
    expect(titles[0]).toMatch(/К5$/);
  });

  it('tells results of support, deficits, and who needs courses', () => {
    const tables = tablesOf(note());
    expect(tables).toContainEqual([
      ['осмысление опыта', '1'],
      ['внедрение в практику', '0'],
      ['личностное развитие', '0'],
      ['участие в конкурсах', '0'],
      ['обобщение опыта', '1'],
      ['подготовка к аттестации', '0'],
      ['результат не назван', '2'],
    ]);
    expect(tables).toContainEqual([
      ['профессиональная', '0', '0'],
      ['информационная', '0', '0'],
      ['коммуникативная', '0', '0'],
      ['правовая', '1', '0'],
      ['не указана', '0', '0'],
      ['Всего', '1', '0'],
    ]);
    // From 15.04.2026 to 30.09.2028: 30.09.2025 and three years.
    expect(tables[tables.length - 1]).toEqual([
      ['А-4', 'не было', '—', '', ''],
      ['Иванова Анна Сергеевна', '30.09.2025', '899', 'оценивание', ''],
    ]);
    expect(linesOf(note())).toContain(
      'В повышении квалификации нуждаются 2 педагога; сначала те, чей срок ближе.',
    );
  });

  it('counts difficulties, and people once each', () => {
    const difficulty = { 'Код педагога': 'А-2', 'Дата фиксации': '01.12.2025' };
    const lines = linesOf(note({ ...ROWS, 'Заявки в ЦНППМ': [difficulty, difficulty] }));
    expect(lines).toContain('Зафиксированы 2 затруднения у 1 педагога:');
  });

  it('tells difficulties with the decision as it was typed, the day not twice', () => {
    const applied = { Затруднение: 'Дроби', 'Дата фиксации': '01.12.2025' };
    const paper = note({
      ...ROWS,
      'Заявки в ЦНППМ': [
        {
          ...applied,
          'Код педагога': 'А-1',
          'Решение ММС, №': '5',
          'Дата решения ММС': '10.12.2025',
          'Дата заявки': '20.12.2025',
        },
        {
          ...applied,
          'Код педагога': 'А-2',
          'Решение ММС, №': '№ 7 от 11.12.2025',
          'Дата решения ММС': '11.12.2025',
        },
        // Before the period.
        { ...applied, 'Код педагога': 'А-2', 'Дата фиксации': '31.08.2025' },
      ],
    });
    expect(linesOf(paper)).toContain('Зафиксированы 2 затруднения у 2 педагогов:');
    const [first] = tablesOf(paper).filter((rows) => rows[0]?.[1] === 'Дроби');
    expect(first).toEqual([
      ['Семёнова Мария Петровна', 'Дроби', '01.12.2025', '№ 5 от 10.12.2025', '20.12.2025', '—'],
      ['Иванова Анна Сергеевна', 'Дроби', '01.12.2025', '№ 7 от 11.12.2025', '—', '—'],
    ]);
  });

  it('is signed by the only deputy, and by hand where nobody is certain', () => {
    const lines = note().parts.flatMap((part) => (part.kind === 'signatures' ? part.lines : []));
    expect(lines).toEqual([
      { position: 'Заместитель директора', name: 'А.\u00a0Л.\u00a0Зуева' },
      { position: 'Директор', name: null },
    ]);
    const two = ROWS.Педагоги.flatMap((row) =>
      row['Код педагога'] === 'Д-1' ? [row, { ...row, 'Код педагога': 'Д-2' }] : [row],
    );
    const papers = note({ ...ROWS, Педагоги: two });
    expect(
      papers.parts.flatMap((part) => (part.kind === 'signatures' ? part.lines : []))[0]?.name,
    ).toBeNull();
  });

  it('leaves room for other conclusions and recommendations', () => {
    const labels = note().parts.flatMap((part) => (part.kind === 'blank' ? [part.label] : []));
    expect(labels).toEqual(['Другие выводы', 'Другие рекомендации']);
  });

  it.each([
    [0, 'в посткурсовом сопровождении никто из 22 педагогов школы не находится.'],
    [1, 'в посткурсовом сопровождении находится 1 из 22 педагогов школы.'],
    [2, 'в посткурсовом сопровождении находятся 2 из 22 педагогов школы.'],
    [5, 'в посткурсовом сопровождении находится 5 из 22 педагогов школы.'],
    [21, 'в посткурсовом сопровождении находится 21 из 22 педагогов школы.'],
  ])('counts %i people in Russian', (count, sentence) => {
    const Педагоги = Array.from({ length: 22 }, (_, at) => ({ 'Код педагога': `Я-${at}` }));
    const old = { 'Код педагога': 'Я-21', 'Дата окончания': '01.03.2020' };
    const Курсы = Педагоги.slice(0, count).map((row) => ({
      ...row,
      'Дата окончания': '01.12.2025',
    }));
    const lines = linesOf(note({ Педагоги, Курсы: [...Курсы, old] }));
    expect(lines.find((line) => line.startsWith('На 15 апреля'))).toBe(
      `На 15 апреля 2026 г. ${sentence}`,
    );
    // No colon without a list behind it, and no empty list.
    expect(lines.filter((line) => line === '' || /: *\.$/.test(line))).toEqual([]);
  });
});

describe('Б-33: the distribution of points', () => {
  it('has at most six equal ranges', () => {
    expect(distributionOf([0, 4.99, 5, 29.99])).toEqual([
      { from: 0, to: 5, people: 2 },
      { from: 5, to: 10, people: 1 },
      { from: 10, to: 15, people: 0 },
      { from: 15, to: 20, people: 0 },
      { from: 20, to: 25, people: 0 },
      { from: 25, to: 30, people: 1 },
    ]);
    // 30 would begin a seventh range of 5.
    expect(distributionOf([30]).map(({ from }) => from)).toEqual([0, 10, 20, 30]);
    expect(distributionOf([9000])).toHaveLength(6);
    expect(distributionOf([0, 0])).toEqual([{ from: 0, to: 1, people: 2 }]);
  });

  it.each([
    [4, false],
    [5, true],
  ])('of %i people with the threshold of 5 is shown: %s', (count, isShown) => {
    const Педагоги = Array.from({ length: count }, (_, at) => ({ 'Код педагога': `Я-${at}` }));
    const person = { 'Код педагога': 'Я-0' };
    const paper = note({
      Педагоги,
      Курсы: [{ ...person, 'Дата окончания': '01.03.2020' }],
      Мероприятия: [{ ...person, Критерий: '2.2', Уровень: 'школьный', Вид: 'открытый урок' }],
    });
    const titles = paper.parts.flatMap((part) => (part.kind === 'chart' ? [part.chart.title] : []));
    expect(titles.some((title) => title.startsWith('Сколько'))).toBe(isShown);
    expect(linesOf(paper).join().includes('в рейтинге меньше 5 педагогов')).toBe(!isShown);
  });
});

describe('Б-04: without data there is no note, and it is said what is missing', () => {
  it.each<[SchoolRows, string]>([
    [{}, 'На листе «Педагоги» нет никого'],
    [{ Педагоги: [{}] }, 'На листе «Курсы» нет строк'],
    [{ Педагоги: [{}], Курсы: [{ 'Код педагога': 'Я-9' }] }, 'все строки с ошибками'],
  ])('%j', (rows, words) => {
    expect(missingOf(NOTE, schoolWith(rows))).toContain(words);
  });
});
