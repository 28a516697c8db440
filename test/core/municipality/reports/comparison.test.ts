/** Earlier periods beside the present one: over whom, and when there is no difference; by hand. */
import { computeMunicipality } from '../../../../src/core/municipality/compute-municipality';
import { cellsOf } from '../../../../src/core/schema/sheet-plan';
import type { Summary } from '../../../../src/core/summary/summary';
import type { Cell } from '../../../../src/core/values/cell';
import {
  type Counts,
  dayFrom,
  type Municipality,
  municipalSheets,
  ofMunicipality,
  resultsOf,
  rowsOf,
  sheetOf,
  summaryOf,
  TODAY,
} from '../municipal-kit';

const year = (first: number) => ({
  periodStart: dayFrom(`${first}-09-01`),
  periodEnd: dayFrom(`${first + 1}-08-31`),
  asOf: dayFrom(`${first + 1}-08-31`),
});

/** The summer before the present period: three months. */
const SUMMER = {
  periodStart: dayFrom('2025-06-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};

/** So many granted; К4 is the same number of ten. */
const granted = (count: number): Counts => ({
  К4: [count, 10],
  'Ч40/высшая': count,
  'Ч41/высшая': count,
  'Ч42/высшая': 0,
});

const now = (code: string, count: number) => summaryOf(code, granted(count));
const then = (code: string, count: number, first = 2024) =>
  summaryOf(code, granted(count), year(first));

/** 01 and 02 delivered twice, 03 came, 04 has not delivered now, 05 is not on «ОО» any more. */
const STORE: readonly Summary[] = [
  now('01', 5),
  now('02', 3),
  now('03', 9),
  then('01', 2),
  then('02', 4),
  then('04', 1),
  then('05', 3),
];
const CAME_AND_WENT: Municipality = { schools: [['01'], ['02'], ['03'], ['04']], store: STORE };

const attestation = (municipality: Municipality) =>
  sheetOf(resultsOf(municipality), 'Справка по аттестации');
const indicator = (municipality: Municipality, code = 'К4') =>
  rowsOf(sheetOf(resultsOf(municipality), 'Свод показателей')).find((row) => row['Код'] === code);

/** Name, granted now, granted then, difference: of all categories together. */
const grantedRows = (municipality: Municipality): Cell[][] =>
  rowsOf(attestation(municipality))
    .filter((row) => row['Категория'] === 'всего' || row['Категория'] === 'нет сводки')
    .map((row) => [
      row['ОО'] ?? null,
      row['Присвоено'] ?? null,
      row['Прежний период: присвоено'] ?? null,
      row['Присвоено: изменение'] ?? null,
    ]);

describe('С-57, С-58, С-63: schools that came and went', () => {
  it('every total is the sum of rows, and the difference is of the same schools', () => {
    expect(grantedRows(CAME_AND_WENT)).toEqual([
      // 5 + 3 + 9 now; 2 + 4 + 1 + 3 then: of other schools, so without a difference.
      ['Все ОО', 17, 10, null],
      // 5 + 3 now; 2 + 4 then.
      ['Сдали в оба периода (2 школы)', 8, 6, 2],
      ['Школа 01', 5, 2, 3],
      ['Школа 02', 3, 4, -1],
      ['Школа 03', 9, null, null],
      ['Школа 04', null, null, null],
      ['Школа 04', null, 1, null],
      ['Нет на листе «ОО»: Школа 05 (05)', null, 3, null],
    ]);
  });

  it('the text repeats the numbers of the same schools, and names who is gone', () => {
    expect(attestation(CAME_AND_WENT).titles[5]).toBe(
      'В прежнем периоде, 01.09.2024–31.08.2025, по сдавшим в оба периода (2 школы): подано 6 заявлений, ' +
        'присвоено 6 категорий (100\u00a0% решений), отказано 0. ' +
        'Сейчас у них присвоено на 2 больше, чем в прежнем периоде. ' +
        'Отчётный период ещё не закончился: его данные — за 15.04.2026, прежние — за полный период. ' +
        'Нет на листе «ОО»: Школа 05 (05); в сравнение не входит.',
    );
  });

  it('a share is compared over the schools that delivered it in both, and says over how many', () => {
    // Now (5 + 3 + 9) of 30; the two: 8 of 20 after 6 of 20.
    expect(indicator(CAME_AND_WENT)).toMatchObject({
      Итого: 56.7,
      'В сравнении': 2,
      'У них сейчас, %': 40,
      'У сдавших в оба периода: 01.09.2024–31.08.2025, %': 30,
      'Изменение, п. п.': 10,
    });
    const { titles } = sheetOf(resultsOf(CAME_AND_WENT), 'Свод показателей');
    expect(titles[3]).toContain(
      'Сравнение — по сдавшим в оба периода: 01.09.2024–31.08.2025 — 2 школы. ' +
        'Отчётный период ещё не закончился: его данные — за 15.04.2026, прежние — за полный период. ' +
        'Нет на листе «ОО»: Школа 05 (05)',
    );
  });

  it('a share that a school told only once is not compared over that school', () => {
    const told = summaryOf('02', { К10: [1, 2] }, year(2024));
    const store = [summaryOf('01', { К10: [1, 4] }), summaryOf('02', { К10: [2, 2] }), told];
    const lastYear = summaryOf('01', { К4: [1, 1] }, year(2024));
    // Both delivered twice, К10 only 02: 2 of 2 after 1 of 2.
    expect(
      indicator({ schools: [['01'], ['02']], store: [...store, lastYear] }, 'К10'),
    ).toMatchObject({
      Итого: 50,
      'В сравнении': 1,
      'У них сейчас, %': 100,
      'У сдавших в оба периода: 01.09.2024–31.08.2025, %': 50,
      'Изменение, п. п.': 50,
    });
  });

  it('of the same schools the first rows have the difference themselves', () => {
    const schools = [['01'], ['02']] as const;
    const store = STORE.filter(({ head }) => ['01', '02'].includes(head.schoolCode));
    expect(grantedRows({ schools, store })).toEqual([
      ['Все ОО', 8, 6, 2],
      ['Школа 01', 5, 2, 3],
      ['Школа 02', 3, 4, -1],
    ]);
  });
});

describe('С-58, Т-05: a school removed, or given another code', () => {
  const whole = {
    schools: [['01'], ['02']] as const,
    store: [now('01', 5), then('01', 2), then('02', 4)],
  };

  it.each([
    ['removed', [['01']] as const, whole.store],
    ['given another code', [['01'], ['7']] as const, [...whole.store, now('7', 1)]],
  ])('%s: last year’s total stays, and it is told', (_, schools, store) => {
    const lastYear = (municipality: Municipality) =>
      rowsOf(attestation(municipality)).find((row) => row['Категория'] === 'всего')?.[
        'Прежний период: присвоено'
      ];
    expect(lastYear(whole)).toBe(6);
    expect(lastYear({ schools, store })).toBe(6);
    const { issues } = resultsOf({ schools, store });
    expect(issues).toMatchObject([
      {
        code: 'Т-05',
        sheet: 'Данные',
        message:
          'На листе «Данные» есть сводка «02» (Школа 02) за 01.09.2024–31.08.2025, а на листе «ОО» такого кода нет',
        costs: 'в сравнение с прежним периодом не входит',
      },
    ]);
    expect(attestation({ schools, store }).titles[5]).toContain('Нет на листе «ОО»: Школа 02 (02)');
  });

  it('one line a code, with all the periods that are shown', () => {
    const store = [now('01', 1), then('09', 1), then('09', 1, 2023), then('09', 1, 2020)];
    const { issues } = resultsOf({ schools: [['01']], store });
    expect(issues.map(({ message }) => message)).toEqual([
      'На листе «Данные» есть сводка «09» (Школа 09) за 01.09.2024–31.08.2025, 01.09.2023–31.08.2024, 01.09.2020–31.08.2021, а на листе «ОО» такого кода нет',
    ]);
  });

  it('names the code that now stands beside the same name', () => {
    const schools = [['2', false, { name: 'МБОУ «СОШ № 2»' }]] as const;
    const renumbered = summaryOf(
      '02',
      { К4: [1, 9] },
      { ...year(2024), schoolName: 'МБОУ СОШ № 2' },
    );
    const store = [renumbered, then('03', 1)];
    expect(
      resultsOf({ schools, store }).issues.map(({ message }) => message.split('нет')[1]),
    ).toEqual(['; то же название там у кода «2»', '']);
  });

  it('without «ОО» nobody is said to have gone', () => {
    const sheets = new Map(municipalSheets(whole).map((plan) => [plan.name, plan]));
    const { issues } = computeMunicipality((name) => {
      const plan = name === 'ОО' ? undefined : sheets.get(name);
      return plan === undefined ? null : { rows: cellsOf(plan) };
    }, TODAY);
    expect(issues.map(({ code }) => code)).not.toContain('Т-05');
  });

  it('in a region the same municipality is known by its own rules', () => {
    const settings = { Муниципалитет: 'Край', 'Уровень свода': 'регион' };
    const gone = (schoolName: string) =>
      summaryOf('05', { К19: [1, 1] }, { ...year(2024), schoolName });
    const namesakeOf = (schoolName: string) =>
      resultsOf({
        schools: [
          ['2304', false, { name: 'город Лесной' }],
          ['2305', false, { name: 'МО «Туапсинский муниципальный округ»' }],
        ],
        store: [gone(schoolName)],
        settings,
      }).issues.map(({ message }) => / у кода «(.*)»/.exec(message)?.[1] ?? null);
    expect(namesakeOf('Администрация Туапсинского района')).toEqual(['2305']);
    // A town is not the district of the same name.
    expect(namesakeOf('Лесной район')).toEqual([null]);
  });

  it('many that are gone are looked for in one pass over «ОО»', () => {
    const names = Array.from({ length: 400 }, (_, index) => index + 1);
    const store = names.map((number) =>
      summaryOf(
        `Б${number}`,
        { К4: [1, 2] },
        { ...year(2024), schoolName: `МБОУ «СОШ № ${number}»` },
      ),
    );
    const schools = names.map(
      (number) => [`${number}`, false, { name: `СОШ №${number} г. Лесного` }] as const,
    );
    const begun = performance.now();
    const { issues } = resultsOf({ schools, store });
    // Each beside each takes half a minute.
    expect(performance.now() - begun).toBeLessThan(8_000);
    expect(issues.filter(({ code }) => code === 'Т-05')).toHaveLength(400);
    expect(issues[399]?.message).toContain('; то же название там у кода «');
  });

  it('is nobody’s concern where every code is on «ОО»', () => {
    expect(resultsOf(whole).issues).toEqual([]);
  });
});

describe('С-56: three months are not compared with twelve', () => {
  const municipality: Municipality = {
    schools: [['01'], ['02']],
    store: [now('01', 5), now('02', 1), summaryOf('01', granted(2), SUMMER)],
  };

  it('both figures stand side by side, without a difference, and the sheets say why', () => {
    expect(grantedRows(municipality)).toEqual([
      ['Все ОО', 6, 2, null],
      ['Сдали в оба периода (1 школа)', 5, 2, null],
      ['Школа 01', 5, 2, null],
      ['Школа 02', 1, null, null],
    ]);
    expect(attestation(municipality).titles[5]).toBe(
      'В прежнем периоде, 01.06.2025–31.08.2025, подано 2 заявления, присвоены 2 категории (100\u00a0% решений), отказано 0. ' +
        'Он другой длины, поэтому разница не считается.',
    );
    const row = indicator(municipality);
    expect(row).toMatchObject({
      'У них сейчас, %': 50,
      'У сдавших в оба периода: 01.06.2025–31.08.2025, %': 20,
    });
    expect(row).not.toHaveProperty(['Изменение, п. п.']);
    expect(sheetOf(resultsOf(municipality), 'Свод показателей').titles[3]).toContain(
      'Прежний период, 01.06.2025–31.08.2025, другой длины: разница с ним не считается',
    );
  });

  it('a year remembered beside it is compared instead', () => {
    const store = [...(municipality.store ?? []), then('01', 4)];
    expect(grantedRows({ ...municipality, store })[1]).toEqual([
      'Сдали в оба периода (1 школа)',
      5,
      4,
      1,
    ]);
  });
});

it('С-57: nobody in both periods: nothing is compared, and that is said', () => {
  const municipality: Municipality = {
    schools: [['01'], ['02']],
    store: [now('01', 5), then('02', 2)],
  };
  expect(attestation(municipality).titles[5]).toBe(
    'В прежнем периоде, 01.09.2024–31.08.2025, подано 2 заявления, присвоены 2 категории (100\u00a0% решений), отказано 0. ' +
      'В оба периода не сдал никто: сравнить нельзя.',
  );
  expect(indicator(municipality)).toMatchObject({
    'В сравнении': null,
    'У сдавших в оба периода: 01.09.2024–31.08.2025, %': null,
    'Изменение, п. п.': null,
  });
});

it('С-57: three earlier periods, each over its own pairs, the difference with the newest', () => {
  const municipality: Municipality = {
    schools: [['01'], ['02']],
    store: [
      now('01', 5),
      now('02', 3),
      ...[then('01', 4), then('02', 2)],
      then('01', 3, 2023),
      ...[then('01', 1, 2022), then('02', 2, 2022)],
      then('01', 10, 2021),
    ],
  };
  const row = indicator(municipality);
  expect(row).toMatchObject({
    'У них сейчас, %': 40,
    // 6, 3 and 3 of 20, 10 and 20.
    'У сдавших в оба периода: 01.09.2024–31.08.2025, %': 30,
    'У сдавших в оба периода: 01.09.2023–31.08.2024, %': 30,
    'У сдавших в оба периода: 01.09.2022–31.08.2023, %': 15,
    'Изменение, п. п.': 10,
  });
  expect(
    Object.keys(row ?? {}).filter((header) => header.startsWith('У сдавших в оба периода')),
  ).toHaveLength(3);
  const notes = sheetOf(resultsOf(municipality), 'Свод показателей').columns.flatMap(
    ({ header, note }) => (header.startsWith('У сдавших в оба периода') ? [note] : []),
  );
  expect(notes).toEqual([
    'Считается по сдавшим в оба периода (2 школы).',
    'Считается по сдавшим в оба периода (1 школа).',
    'Считается по сдавшим в оба периода (2 школы).',
  ]);
});

it('С-62: schools whose rules were others in the earlier period are named', () => {
  const store = [
    now('01', 5),
    now('02', 3),
    summaryOf('01', granted(2), { ...year(2024), rules: 'период 36 мес.' }),
    then('02', 4),
  ];
  const sentence = 'Прежний период посчитан по другим правилам: Школа 01';
  const municipality: Municipality = { schools: [['01'], ['02']], store };
  expect(attestation(municipality).titles[5]).toMatch(new RegExp(` ${sentence}\\.$`));
  expect(sheetOf(resultsOf(municipality), 'Свод показателей').titles[3]).toContain(sentence);
  expect(attestation(CAME_AND_WENT).titles[5]).not.toContain('правилам');
});

it('without summaries of the present period nothing is zero', () => {
  const { titles, rows } = attestation({ schools: [['01']], store: [then('01', 2)] });
  expect(titles[3]).toBe('За период 01.09.2025–31.08.2026 сводок ещё нет.');
  expect(rows[0]?.slice(0, 5)).toEqual(['Все ОО', 'высшая', null, null, null]);
});

it('in a region the words are those of municipalities', () => {
  const { titles, columns, rows } = attestation({
    ...CAME_AND_WENT,
    store: STORE.map(ofMunicipality),
    settings: { 'Уровень свода': 'регион' },
  });
  expect(titles[5]).toContain('по сдавшим в оба периода (2 муниципалитета)');
  expect(columns[0]?.header).toBe('Муниципалитет');
  expect(rows[0]?.[0]).toBe('Все муниципалитеты');
});

describe('С-57: a part of a period beside a whole one', () => {
  const PART = 'Отчётный период ещё не закончился: его данные — за 15.04.2026–22.04.2026';
  const both = (nowDays: readonly string[], thenDay: string): Municipality => ({
    schools: [['01'], ['02'], ['03']],
    store: [
      ...nowDays.map((day, at) => summaryOf(`0${at + 1}`, granted(1), { asOf: dayFrom(day) })),
      ...nowDays.map((_, at) =>
        summaryOf(`0${at + 1}`, granted(1), { ...year(2024), asOf: dayFrom(thenDay) }),
      ),
    ],
  });
  const told = (municipality: Municipality) => [
    sheetOf(resultsOf(municipality), 'Свод показателей').titles[3] ?? '',
    attestation(municipality).titles[5] ?? '',
  ];

  it('is told in both reports, and moves no header', () => {
    const part = both(['2026-04-22', '2026-04-15'], '2025-08-31');
    for (const line of told(part)) expect(line).toContain(`${PART}, прежние — за полный период`);
    const whole = both(['2026-08-31', '2026-08-31'], '2025-08-31');
    for (const name of ['Свод показателей', 'Справка по аттестации']) {
      const [some, all] = [part, whole].map((one) => sheetOf(resultsOf(one), name).titles.length);
      expect(some).toBe(all);
    }
  });

  it('of one day, by the last of the data', () => {
    // 31.08.2026 is 31 days after 31.07.2026.
    for (const line of told(both(['2026-04-15', '2026-07-31'], '2025-08-31'))) {
      expect(line).not.toContain('не закончился');
    }
    for (const line of told(both(['2026-07-30'], '2025-08-31'))) {
      expect(line).toContain('его данные — за 30.07.2026, прежние');
    }
  });

  it('is not told where the earlier data are of a part, too', () => {
    for (const line of told(both(['2026-04-15'], '2025-04-15'))) {
      expect(line).not.toContain('не закончился');
    }
  });
});
