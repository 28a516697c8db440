/** The competence report of a small municipality, counted by hand. */
import { type Counts, dayFrom, type Municipality, resultsOf, summaryOf } from '../municipal-kit';
import { barsOf, chartsOf, paperOf, partsUnder, plain, tableIn, textsUnder } from './paper-kit';

const SCHOOLS: Municipality['schools'] = [
  ['01', true, { type: 'СОШ', locality: 'городская' }],
  ['02', false, { type: 'ООШ', locality: 'сельская', hardConditions: true }],
  ['03', false, { type: 'СОШ', locality: 'сельская' }],
];

const NOW = [
  summaryOf('01', {
    ...{ Ч01: 10, Ч02: 1, Ч03: 2, Ч04: 1, Ч10: 4, Ч20: 7, Ч30: 3, Ч32: 1 },
    ...{ К4: [3, 4], К6: [6, 10], 'К9.1': [2, 10], 'К9.2': [5, 10], К14: [0, 10], К10: [1, 2] },
    ...{ С1: [12, 10], С2: [8, 10], С3: [20, 10], 'Ч43/первая': 1 },
    ...{ 'Ч31/профессиональная': 2, 'Ч31/правовая': 1, 'Ч34/дроби': 2, 'Ч34/икт': 1 },
  }),
  summaryOf('02', {
    ...{ Ч01: 5, Ч10: 0, Ч20: 1, Ч30: 2, Ч32: 2 },
    ...{ К4: [0, 0], К6: [5, 5], 'К9.1': [0, 5], 'К9.2': [1, 5], К14: [1, 5] },
    ...{ 'Ч31/профессиональная': 1, 'Ч31/правовая': 1, 'Ч34/дроби': 2 },
  }),
];
const yearBefore = (start: number) => ({
  periodStart: dayFrom(`${start}-09-01`),
  periodEnd: dayFrom(`${start + 1}-08-31`),
  asOf: dayFrom(`${start + 1}-08-31`),
});

const results = (municipality: Partial<Municipality> = {}) =>
  resultsOf({
    schools: SCHOOLS,
    store: NOW,
    settings: { 'Цель К4, %': 80 },
    events: [['Семинар «Дроби»', 'семинар', null, null, { day: dayFrom('2026-02-10') }]],
    ...municipality,
  });

const paper = paperOf('competence', results());

describe('Б-51: the competence report', () => {
  it('lies on its side and says that it must not be published', () => {
    expect(paper.orientation).toBe('landscape');
    expect(plain(paper.notice ?? '')).toBe(
      'Для служебного пользования методической службы. Публиковать нельзя: малые группы не скрыты',
    );
    expect(plain(paper.title)).toBe(
      'Аналитический отчёт о профессиональной компетентности в разрезе ОО',
    );
  });

  it('has the monitoring in three tables; the last row is «Итого»', () => {
    const staff = tableIn(partsUnder(paper, 'Кадры'));
    expect(staff.rows).toEqual([
      [
        ...['Школа 01', 'СОШ', 'городская', 'да', '', '15.04.2026'],
        ...['10', '1', '2', '1', '2', '20', '5', '50', '1'],
      ],
      [
        ...['Школа 02', 'ООШ', 'сельская', '', 'да', '15.04.2026'],
        ...['5', '', '', '', '0', '0', '1', '20', ''],
      ],
      ['Школа 03', 'СОШ', 'сельская', '', '', 'нет сводки', ...Array(9).fill('')],
      [
        ...['Итого', '', '', '', '', 'сдали 2 из 3'],
        // 2 of 15 and 6 of 15.
        ...['15', '1', '2', '1', '2', '13,3', '6', '40', '1'],
      ],
    ]);
    expect(tableIn(partsUnder(paper, 'Обучение и сопровождение')).rows).toEqual([
      ['Школа 01', '6', '60', '4', '4', '3', '75', '7', '0'],
      ['Школа 02', '5', '100', '0', '0', '0', '—', '1', '1'],
      ['Школа 03', '', '', '', '', '', '', '', ''],
      // 11 of 15; 3 of 4.
      ['Итого', '11', '73,3', '4', '4', '3', '75', '8', '1'],
    ]);
    expect(tableIn(partsUnder(paper, 'Рейтинг и дефициты')).rows[0]).toEqual([
      ...['Школа 01', '1,2', '0,8', '2', '3', '1', '2', '', '', '1', ''],
    ]);
  });

  it('has the groups, of which it is known how many delivered', () => {
    const { rows } = tableIn(partsUnder(paper, 'Группы школ'));
    expect(rows.map(([name, delivered, teachers]) => [name, delivered, teachers])).toEqual([
      ['Итого', 'сдали 2 из 3', '15'],
      ['ШНОР', 'сдали 1 из 1', '10'],
      ['ШНСУ', 'сдали 1 из 1', '5'],
      ['городская', 'сдали 1 из 1', '10'],
      ['сельская', 'сдали 1 из 2', '5'],
      ['ООШ', 'сдали 1 из 1', '5'],
      ['СОШ', 'сдали 1 из 2', '10'],
    ]);
  });

  it('has the indicators with goals, and ШНОР and ШНСУ beside all', () => {
    const indicators = tableIn(partsUnder(paper, 'Показатели и цели')).rows;
    expect(indicators.find(([code]) => code === 'К4')?.slice(2)).toEqual([
      ...['3', '4', '75', '80', '−5'],
    ]);
    const low = tableIn(partsUnder(paper, 'ШНОР и ШНСУ')).rows;
    // 11 of 15, 6 of 10, 5 of 5.
    expect(low.find(([code]) => code === 'К6')?.slice(2)).toEqual(['73,3', '60', '100']);
  });

  it('has the deficits by competence, and topics with what is done about them', () => {
    expect(tableIn(partsUnder(paper, 'Дефициты по компетенциям')).rows).toEqual([
      ['профессиональная компетенция, всего', '3', '2'],
      ['информационная компетенция, всего', '', '0'],
      ['коммуникативная компетенция, всего', '', '0'],
      ['правовая компетенция, всего', '2', '2'],
      ['без компетенции, всего', '', '0'],
      ['Итого', '5', '2'],
    ]);
    expect(tableIn(partsUnder(paper, 'Самые частые темы дефицитов')).rows).toEqual([
      ['дроби', '4', '2', 'семинар'],
      ['ИКТ', '1', '1', 'не запланировано'],
    ]);
  });

  it('has the twenty most frequent topics, and no sum among them', () => {
    const topicsOf = (count: number): string[][] => {
      const told = Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`Ч34/тема ${at + 10}`, 50 - at]),
      );
      const store = [summaryOf('01', { Ч30: 2000, ...told, 'Ч31/правовая': 3 })];
      const many = paperOf('competence', results({ schools: [['01']], store }));
      return tableIn(partsUnder(many, 'Самые частые темы дефицитов')).rows;
    };
    expect(
      topicsOf(3)
        .map(([topic, found]) => `${topic}: ${found}`)
        .slice(0, 3),
    ).toEqual([...['тема 10: 50', 'тема 11: 49', 'тема 12: 48']]);
    expect(topicsOf(20)).toHaveLength(20);
    expect(topicsOf(21).at(-1)?.slice(0, 2)).toEqual(['тема 29', '31']);
  });

  it('a paragraph each, the told figures alone, then what the rules recommend', () => {
    expect(textsUnder(paper, 'По школам')).toEqual([
      'Школа 01 (СОШ, городская, ШНОР). Педагогов — 10, ДПО за 3 года прошли — 6 (60 %). ' +
        'Высшая категория — 2 (20 %), первая — 5 (50 %), истекают в течение года — 1. ' +
        'В сопровождении — 4, охват сопровождением — 3 из 4 (75 %), мероприятий — 7. ' +
        'Дефицитов выявлено — 3, преодолено — 1, ИОМ — 0. Средний балл — 2 (П1 — 1,2; П2 — 0,8). ' +
        'Охват сопровождением ниже цели (80 %): назначить сопровождение всем, у кого идёт посткурсовый период. ' +
        'ДПО за 3 года прошли не все: запланировать курсы тем, кто не учился дольше трёх лет. ' +
        'Наставник есть не у каждого молодого педагога (50 %): назначить наставников. ' +
        'Дефициты выявлены, а ИОМ нет ни у кого: составить маршруты. ' +
        'Категории истекают в течение года: составить график аттестации.',
      'Школа 02 (ООШ, сельская, ШНСУ). Педагогов — 5, ДПО за 3 года прошли — 5 (100 %). ' +
        'Высшая категория — 0 (0 %), первая — 1 (20 %). ' +
        'В сопровождении — 0, посткурсовых периодов нет, мероприятий — 1. ' +
        'Дефицитов выявлено — 2, преодолено — 2, ИОМ — 1.',
    ]);
  });

  it.each(['По школам', 'Выводы', 'Рекомендации'])('«%s» is numbered', (heading) => {
    expect(partsUnder(paper, heading)).toContainEqual(
      expect.objectContaining({ kind: 'list', isNumbered: true }),
    );
  });

  it('concludes and recommends for all together', () => {
    expect(textsUnder(paper, 'Выводы')).toEqual([
      // 60 % against 73,3 %; К14: 0 of 10 against 1 of 15. К4 is 75 % in both, К15 is not told.
      'ШНОР отстают от всех вместе на 5 п. п. и больше: прошли ДПО за последние 3 года — 60 % против 73,3 %; ' +
        'имеют индивидуальный образовательный маршрут (ИОМ) — 0 % против 6,7 %.',
      'Больше всего дефицитов: профессиональная компетенция — 3 из 5.',
    ]);
    expect(textsUnder(paper, 'Рекомендации')).toEqual([
      'Получить сводки и дополнить отчёт: Школа 03.',
      'Включить в план мероприятий темы, по которым дефициты выявлены, а мероприятий нет: ИКТ.',
      'Довести охват посткурсовым сопровождением до цели: Школа 01.',
      'Запланировать ДПО тем, кто не учился дольше трёх лет: Школа 01.',
      'Закрепить наставников за всеми молодыми педагогами: Школа 01.',
      'Помочь составить ИОМ там, где дефициты выявлены, а маршрутов нет: Школа 01.',
      'Подготовить к аттестации тех, чьи категории истекают в течение года: Школа 01.',
    ]);
  });
});

describe('Б-52: its charts', () => {
  const titled = (title: string, of = paper) =>
    chartsOf(of).find((chart) => plain(chart.title).startsWith(title));

  it('schools side by side, the lowest first, against the goal; who has nobody to count is left out', () => {
    expect(barsOf(titled('Показатель К6 по школам, %'))).toEqual([
      'Школа 01: 60 %',
      'Школа 02: 100 %',
    ]);
    // Of two one has 0/0: there is nothing to compare.
    expect(titled('Показатель К4 по школам')).toBeUndefined();
    expect(barsOf(titled('Выявленные дефициты'))).toEqual([
      'профессиональная компетенция: 3',
      'правовая компетенция: 2',
    ]);
  });

  /** К4 of so many schools: 0, 1, 2 … of 50. */
  const chartOf = (count: number) => {
    const codes = Array.from({ length: count }, (_, at) => String(at + 10));
    const store = codes.map((code, at) => summaryOf(code, { К4: [at, 50] }));
    return titled(
      'Показатель К4',
      paperOf('competence', results({ schools: codes.map((code) => [code]), store })),
    );
  };

  it('twenty schools are drawn all, and two; one has none beside it', () => {
    expect(plain(chartOf(20)?.title ?? '')).toBe('Показатель К4 по школам, %');
    expect(barsOf(chartOf(20))).toHaveLength(20);
    expect(barsOf(chartOf(2))).toHaveLength(2);
    expect(chartOf(1)).toBeUndefined();
  });

  it('of many schools the lowest twenty are drawn', () => {
    const chart = chartOf(41);
    expect(plain(chart?.title ?? '')).toBe('Показатель К4 по школам, % (наименьшие)');
    expect(barsOf(chart)).toHaveLength(20);
    expect(barsOf(chart).at(-1)).toBe('Школа 29: 38 % (цель 80 %)');
  });

  it('over the years: coverage, further education, both categories, routes and young teachers', () => {
    const six = (granted: number): Counts => ({
      ...{ К4: [granted, 10], К6: [granted, 10], 'К9.1': [granted, 10] },
      ...{ 'К9.2': [granted, 10], К14: [granted, 10], К15: [granted, 10], К10: [granted, 10] },
    });
    const store = [summaryOf('01', six(5)), summaryOf('01', six(4), yearBefore(2024))];
    expect(barsOf(titled('Динамика', paperOf('competence', results({ store }))))).toEqual(
      ['К4', 'К6', 'К9.1', 'К9.2', 'К14', 'К15'].map((code) => `Показатель ${code}: 40 %, 50 %`),
    );
  });

  it('periods, the oldest first, of whoever delivered in both', () => {
    const store = [
      ...NOW,
      summaryOf('01', { К4: [1, 4], К6: [5, 10] }, yearBefore(2024)),
      summaryOf('01', { К6: [2, 10] }, yearBefore(2023)),
    ];
    const dynamic = paperOf('competence', results({ store }));
    expect(titled('Динамика', dynamic)).toMatchObject({
      series: ['01.09.2023–31.08.2024', '01.09.2024–31.08.2025', '01.09.2025–31.08.2026'],
    });
    expect(barsOf(titled('Динамика', dynamic))).toEqual([
      'Показатель К4: —, 25 %, 75 %',
      'Показатель К6: 20 %, 50 %, 60 %',
    ]);
    const { headers, rows } = tableIn(partsUnder(dynamic, 'Динамика'));
    expect(headers.slice(2)).toEqual([
      'В сравнении',
      'У них сейчас, %',
      'У сдавших в оба периода: 01.09.2024–31.08.2025, %',
      'Изменение, п. п.',
      'У сдавших в оба периода: 01.09.2023–31.08.2024, %',
    ]);
    expect(rows.find(([code]) => code === 'К6')?.slice(2)).toEqual(['1', '60', '50', '10', '20']);
    // К9.1 was not told then.
    expect(rows.map(([code]) => code)).toEqual(['К4', 'К6']);
  });

  it('without an earlier period says so', () => {
    expect(textsUnder(paper, 'Динамика')).toEqual(['Сводок прежних периодов в книге нет.']);
    expect(titled('Динамика')).toBeUndefined();
  });

  it('of a period of another length there is no chart, and no difference', () => {
    const spring = { ...yearBefore(2024), periodStart: dayFrom('2025-03-01') };
    const uneven = paperOf(
      'competence',
      results({ store: [...NOW, summaryOf('01', { К6: [5, 10] }, spring)] }),
    );
    expect(titled('Динамика', uneven)).toBeUndefined();
    expect(tableIn(partsUnder(uneven, 'Динамика')).headers).not.toContain('Изменение, п. п.');
    expect(textsUnder(uneven, 'Динамика')[0]).toContain('другой длины');
  });
});

it('Б-51: what «ОО» says of no school has no column', () => {
  const bare = paperOf('competence', results({ schools: [['01'], ['02']] }));
  expect(tableIn(partsUnder(bare, 'Кадры')).headers.slice(0, 3)).toEqual([
    ...['ОО', 'Тип', 'Сводка от'],
  ]);
});

it('Б-51: conclusions and recommendations are numbered, so that people can refer to them', () => {
  const paper = paperOf('competence', results());
  for (const title of ['Выводы', 'Рекомендации']) {
    const lists = partsUnder(paper, title).filter(({ kind }) => kind === 'list');
    expect(lists).toMatchObject([{ isNumbered: true }]);
  }
});
