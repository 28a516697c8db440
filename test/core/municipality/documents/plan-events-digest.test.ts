/** «План повышения квалификации», «План мероприятий», «Сборник: перечень опыта». */
import type { PaperDocument } from '../../../../src/core/documents/document';
import type { Cell } from '../../../../src/core/values/cell';
import { dayFrom, resultsOf, summaryOf } from '../municipal-kit';
import {
  barsOf,
  chartsOf,
  missingOf,
  paperOf,
  partsUnder,
  plain,
  tableIn,
  textsUnder,
} from './paper-kit';

const day = (iso: string): Cell => ({ day: dayFrom(iso) });

const strongRows = ({ parts }: PaperDocument): string[] =>
  parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.filter(({ isStrong }) => isStrong).map(({ cells }) => plain(cells.join('')))
      : [],
  );

describe('Б-53: the plan of further education', () => {
  const store = [
    summaryOf('01', {
      ...{
        'Ч50/фгос/2 квартал 2026': 3,
        'Ч55/фгос/1 квартал 2026': 4,
        'Ч56/фгос/1 квартал 2026': 3,
      },
      'Ч55/воспитание/2 квартал 2026': 2,
    }),
    summaryOf('02', { 'Ч50/фгос/2 квартал 2026': 1, 'Ч43/первая': 0 }),
  ];
  const results = resultsOf({ schools: [['01'], ['02']], store });
  const paper = paperOf('plan', results);

  it('has plan and fact by quarter and direction', () => {
    const { headers, rows } = tableIn(partsUnder(paper, 'По кварталам и направлениям'));
    expect(headers.slice(0, 7)).toEqual([
      ...['Направление', 'План', 'Факт', 'Факт, %', 'Новых запросов'],
      ...['ОО с новыми запросами', 'Осталось обучить'],
    ]);
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ['1 квартал 2026', '', '', '', '', '', ''],
      ['ФГОС', '4', '3', '75', '0', '0', '1'],
      ['2 квартал 2026', '', '', '', '', '', ''],
      ['воспитание', '2', '0', '0', '0', '0', '2'],
      ['ФГОС', '0', '0', '—', '4', '2', '4'],
    ]);
    expect(rows[1]?.at(-1)).toBe('срок прошёл: не завершено 1');
  });

  it('has the sums by direction, and draws them', () => {
    const { rows } = tableIn(partsUnder(paper, 'Итоги по направлениям'));
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ['воспитание, всего', '2', '0', '0', '0', '0', '2'],
      ['ФГОС, всего', '4', '3', '75', '4', '2', '5'],
      // 3 of 6.
      ['Итого', '6', '3', '50', '4', '2', '7'],
    ]);
    expect(strongRows(paper).slice(0, 2)).toEqual(['1 квартал 2026', '2 квартал 2026']);
    expect(barsOf(chartsOf(paper)[0])).toEqual(['ФГОС: 4, 3', 'воспитание: 2, 0']);
    expect(chartsOf(paper)[0]).toMatchObject({ series: ['Запланировано', 'Завершено'] });
    expect(textsUnder(paper, 'Итоги по направлениям')[0]).toContain('Группа — 25 слушателей');
  });

  it('is approved and signed by hand', () => {
    expect(paper.addressee.slice(0, 2)).toEqual([
      'УТВЕРЖДАЮ',
      'Руководитель управления образования',
    ]);
    // Rows stay with the signatures, so that they stand on no page alone.
    expect(paper.parts.slice(-2).map(({ kind }) => kind)).toEqual(['table', 'signatures']);
    expect(paper.parts.at(-1)?.kind).toBe('signatures');
  });

  it('draws the twenty directions of which most is planned', () => {
    const planned = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`Ч55/тема ${at + 10}/1 квартал 2026`, at + 1]),
      );
    const barsFor = (count: number): string[] => {
      const many = resultsOf({ schools: [['01']], store: [summaryOf('01', planned(count))] });
      return barsOf(chartsOf(paperOf('plan', many))[0]);
    };
    expect(barsFor(20)).toHaveLength(20);
    const most = barsFor(21);
    expect(most).toHaveLength(20);
    // «тема 10», of which one is planned, is left out.
    expect([most[0], most.at(-1)]).toEqual(['тема 30: 21, 0', 'тема 11: 2, 0']);
  });

  it('draws nothing where requests alone are told', () => {
    const store = [summaryOf('01', { 'Ч50/фгос/2 квартал 2026': 3 })];
    expect(chartsOf(paperOf('plan', resultsOf({ schools: [['01']], store })))).toEqual([]);
  });

  it('Б-04: where nobody tells of a plan or a request, it says so', () => {
    const silent = resultsOf({ schools: [['01']], store: [summaryOf('01', { Ч01: 5 })] });
    expect(missingOf('plan', silent)).toMatch(
      /^В сводках за период 01\.09\.2025–31\.08\.2026 нет ни планов ПК, ни новых запросов\./,
    );
  });
});

describe('Б-54: the plan of events', () => {
  // Today is 24.04.2026. Title, form, structure, direction, term, result, responsible, participants, mark, held.
  const events: Cell[][] = [
    ['Семинар', null, 'РМО', 'Н05', day('2026-05-10'), 'Протокол', 'Иванова М. П.'],
    [
      'Форум',
      null,
      null,
      null,
      day('2026-03-01'),
      null,
      null,
      null,
      'проведено',
      day('2026-03-02'),
    ],
    ['Справка', null, 'ММС', null, 'до 15.04.2026', null, 'Петров И. И.'],
    ['Конкурс', null, 'рмо', null, day('2026-02-01'), null, null, null, 'отменено'],
    ['Прошлый год', null, null, null, day('2024-02-01')],
  ];
  const results = resultsOf({ schools: [['01']], events });
  const titlesIn = (paper: PaperDocument) => tableIn(paper.parts).rows.map((row) => row[1]);

  it('has the six columns, in the order of the sheet', () => {
    const { headers, rows } = tableIn(paperOf('events', results).parts);
    expect(headers).toEqual([
      ...['№', 'Мероприятие', 'Срок', 'Ожидаемый результат', 'Ответственный', 'Отметка'],
    ]);
    expect(rows).toEqual([
      ['1', 'Семинар', '10.05.2026', 'Протокол', 'Иванова М. П.', ''],
      ['2', 'Форум', '01.03.2026', '', '', 'проведено 02.03.2026'],
      ['3', 'Справка', 'до 15.04.2026', '', 'Петров И. И.', 'просрочено'],
      // Nobody is named: the structure is responsible.
      ['4', 'Конкурс', '01.02.2026', '', 'рмо', 'отменено'],
    ]);
  });

  it('lists those that are overdue apart, and says how many are of another period', () => {
    const paper = paperOf('events', results);
    expect(textsUnder(paper, 'Просрочены на 24.04.2026')).toEqual([
      'Справка — срок: до 15.04.2026, ответственный: Петров И. И.',
    ]);
    expect(
      paper.parts.some(
        (part) =>
          part.kind === 'paragraph' &&
          plain(part.text) === 'Вне периода: 1. Просрочено на 24.04.2026: 1.',
      ),
    ).toBe(true);
  });

  it('by terms, or under the structures, however they are typed', () => {
    expect(titlesIn(paperOf('events', results, { options: ['byTerm'] }))).toEqual([
      ...['Конкурс', 'Форум', 'Справка', 'Семинар'],
    ]);
    const structured = paperOf('events', results, { options: ['byStructure'] });
    expect(titlesIn(structured)).toEqual([
      ...['РМО', 'Семинар', 'Конкурс', 'Структура не указана', 'Форум', 'ММС', 'Справка'],
    ]);
    expect(strongRows(structured)).toEqual(['РМО', 'Структура не указана', 'ММС']);
    expect(tableIn(structured.parts).rows[2]).toEqual([
      ...['2', 'Конкурс', '01.02.2026', '', '', 'отменено'],
    ]);
  });

  it('by terms: of those that end on one day the one that begins first', () => {
    const term = (title: string, said: Cell): Cell[] => [title, null, null, null, said];
    const terms = [
      ...[term('в', 'постоянно'), term('г', day('2026-08-31')), term('б', 'до 31.05.2026')],
      ...[term('а', '1 квартал 2026'), term('д', 'август 2026')],
    ];
    const ordered = resultsOf({ schools: [['01']], events: terms });
    // «постоянно» is all the period, 01.09.2025–31.08.2026.
    expect(titlesIn(paperOf('events', ordered, { options: ['byTerm'] }))).toEqual([
      ...['а', 'б', 'в', 'д', 'г'],
    ]);
  });

  it('Б-02: with codes only it has no column of people, and no notice', () => {
    const paper = paperOf('events', results, { codesOnly: true });
    expect(JSON.stringify(paper)).not.toMatch(/Иванова|Петров|Ответственный/);
    expect(paper.notice).toBeNull();
    expect(paperOf('events', results).notice).toBe('Содержит персональные данные');
  });

  it('Б-04: without events, or without any of the period, it says so', () => {
    expect(missingOf('events', resultsOf({ schools: [] }))).toMatch(
      /^На листе «План мероприятий» нет мероприятий\. Впишите/,
    );
    const other = resultsOf({ schools: [], events: events.slice(4) });
    expect(missingOf('events', other)).toMatch(
      /нет мероприятий периода 01\.09\.2025–31\.08\.2026\. Выберите другой период/,
    );
  });
});

describe('Б-55: the digest', () => {
  // School, topic, form, level, date, link, year of the digest, direction.
  const experience: Cell[][] = [
    ['01', 'Игры', 'урок', 'школьный', day('2026-01-10'), 'https://a.example', null, 'Н18'],
    ['Школа 02', 'Музей', null, 'региональный', day('2026-03-10'), null, 2026, 'Н18'],
    ['Лицей', 'Хор', null, null, day('2025-12-01'), null, null, null],
    [null, 'Сайт', null, 'муниципальный', day('2026-02-01'), null, 2026, 'Н05'],
    ['01', 'Давно', null, null, day('2024-02-01'), null, null, 'Н05'],
  ];
  const results = resultsOf({ schools: [['01'], ['02']], experience });

  it('goes by direction, then from the highest level down', () => {
    const { headers, rows } = tableIn(paperOf('digest', results).parts);
    expect(headers).toEqual([
      ...['№', 'Тема', 'Форма', 'Уровень', 'ОО', 'Дата', 'В сборник', 'Ссылка'],
    ]);
    expect(rows).toEqual([
      [
        '',
        'Н05 сопровождение школ с низкими результатами и в сложных условиях',
        ...Array(6).fill(''),
      ],
      ['1', 'Сайт', '', 'муниципальный', '', '01.02.2026', '2026', ''],
      ['', 'Н18 обобщение и распространение передового опыта', ...Array(6).fill('')],
      ['2', 'Музей', '', 'региональный', 'Школа 02', '10.03.2026', '2026', ''],
      ['3', 'Игры', 'урок', 'школьный', 'Школа 01', '10.01.2026', '', 'https://a.example'],
      ['', 'Без направления', ...Array(6).fill('')],
      ['4', 'Хор', '', 'не указан', 'Лицей', '01.12.2025', '', ''],
    ]);
  });

  it('goes by days where the level is one', () => {
    const row = (topic: string, level: string | null, iso: string): Cell[] => [
      ...[null, topic, null, level, day(iso), null, null, 'Н05'],
    ];
    const bank = [
      ...[row('б', 'школьный', '2026-02-02'), row('г', null, '2026-01-02')],
      ...[row('а', 'школьный', '2026-02-01'), row('в', null, '2026-01-01')],
    ];
    const { rows } = tableIn(
      paperOf('digest', resultsOf({ schools: [['01']], experience: bank })).parts,
    );
    expect(rows.slice(1).map((cells) => cells[1])).toEqual(['а', 'б', 'в', 'г']);
  });

  it('has what is marked for the digest alone, where that is wanted', () => {
    const { rows } = tableIn(paperOf('digest', results, { options: ['inDigest'] }).parts);
    expect(rows.map((row) => row[1]).filter((topic) => !/^Н\d/.test(topic ?? ''))).toEqual([
      ...['Сайт', 'Музей'],
    ]);
    const unmarked = resultsOf({ schools: [['01']], experience: experience.slice(0, 1) });
    expect(missingOf('digest', unmarked, { options: ['inDigest'] })).toMatch(
      /^На листе «Банк опыта» нет записей с отметкой «В сборник» с датой в периоде/,
    );
  });

  it('Б-02: with codes only it has no addresses', () => {
    const paper = paperOf('digest', results, { codesOnly: true });
    expect(JSON.stringify(paper)).not.toMatch(/a\.example|Ссылка/);
    expect(paper.notice).toBeNull();
  });

  it('Б-04: an empty bank is told', () => {
    expect(missingOf('digest', resultsOf({ schools: [['01']] }))).toBe(
      'На листе «Банк опыта» нет записей с датой в периоде 01.09.2025–31.08.2026. Впишите опыт или выберите другой период.',
    );
  });
});
