/** What a municipality passes up and what its region makes of it, figures by hand. */
import {
  computedSheets,
  type MunicipalResults,
} from '../../../src/core/municipality/compute-municipality';
import type { Summary } from '../../../src/core/summary/summary';
import type { Cell } from '../../../src/core/values/cell';
import { dayFrom, type Municipality, resultsOf, rowsOf, summaryOf } from './municipal-kit';

const event = (direction: string | null, mark: string, day = '2026-02-10'): Cell[] => {
  const date = { day: dayFrom(day) };
  return ['Семинар', null, null, direction, date, null, null, null, mark];
};

/** Three schools, two of them ШНОР; two have delivered. */
const FOREST: Municipality = {
  schools: [['01'], ['02', true], ['03', true]],
  store: [
    summaryOf('01', { К4: [3, 5], Ч01: 5, С3: [12.5, 5] }),
    summaryOf('02', { К4: [1, 2], Ч01: 2 }),
  ],
  events: [
    event('Н05', 'проведено'),
    event('Н05', 'запланировано', '2026-06-10'),
    event(null, 'отменено'),
  ],
  handIndicators: [['Р1', 'Школы с советником', 2, 3]],
  settings: { Муниципалитет: 'Лесной район', 'Код муниципалитета': '05' },
};
/** One school, no ШНОР. */
const RIVER: Municipality = {
  schools: [['01']],
  store: [summaryOf('01', { К4: [4, 4], Ч01: 4 })],
  events: [event(null, 'запланировано', '2026-06-10')],
  handIndicators: [
    ['Р1', 'Школы  с СОВЕТНИКОМ', 1, 1],
    ['Р2', 'Ставки', 1.5, 2.25],
  ],
  settings: { Муниципалитет: 'Речной район', 'Код муниципалитета': '06' },
};
const RAW = { Муниципалитет: 'Край', 'Код муниципалитета': '23', 'Уровень свода': 'регион' };

function summaryIn(results: MunicipalResults): Summary {
  if (results.summary === null) throw new Error('no summary');
  return results.summary;
}

const handedOver = (one: Municipality): Summary => summaryIn(resultsOf(one));

const countsOf = ({ measures }: Summary): Record<string, Cell[]> =>
  Object.fromEntries(
    measures
      .filter(({ code, numerator }) => !/^Ч7/.test(code) || numerator > 0)
      .map(({ code, numerator, denominator }) => [code, [numerator, denominator]]),
  );

/** The region of both, and of a third municipality that has not delivered. */
const REGION: Municipality = {
  schools: [
    ['05', false, { name: 'Лесной район' }],
    ['06', false, { name: 'Речной район' }],
    ['07', false, { name: 'Озёрный район' }],
  ],
  store: [handedOver(FOREST), handedOver(RIVER)],
  events: [event('Н05', 'проведено')],
  handIndicators: [['Р1', 'Свой показатель', 1, 4]],
  settings: RAW,
};

const sheet = (name: string, one: Municipality) => {
  const plan = computedSheets(resultsOf(one)).find((candidate) => candidate.name === name);
  if (plan === undefined) throw new Error(`no sheet «${name}»`);
  return plan;
};

describe('«Сводка» of a municipality', () => {
  it('С-22, С-24, С-71, Э-08: the sums, ШНОР, К19, events and indicators entered by hand', () => {
    expect(countsOf(handedOver(FOREST))).toEqual({
      К4: [4, 7],
      К19: [2, 3],
      Ч01: [7, null],
      С3: [12.5, 5],
      'Ч70/Н05': [2, null],
      'Ч71/Н05': [1, null],
      'Р/школы с советником': [2, 3],
      'К20/К4': [1, 2],
      'К20/К19': [1, 2],
      'К20/Ч01': [2, null],
    });
    expect(handedOver(FOREST).measures.find(({ code }) => code === 'К20/К4')?.title).toBe(
      'Показатель К4 (ШНОР)',
    );
  });

  it('without schools of low results says so: 0 of 0', () => {
    const low = Object.entries(countsOf(handedOver(RIVER))).filter(([code]) => /^К20/.test(code));
    expect(low).toEqual([['К20/К19', [0, 0]]]);
  });

  it('its codes are in the order of every table, each once', () => {
    const codes = handedOver(FOREST).measures.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.slice(0, 3)).toEqual(['К4', 'К19', 'Ч01']);
    expect(codes.slice(-4)).toEqual(['Р/школы с советником', 'К20/К4', 'К20/К19', 'К20/Ч01']);
  });

  it.each<[string, Readonly<Record<string, Cell>>, string[]]>([
    ['no code', { 'Код муниципалитета': null }, ['Н-07']],
    ['a code', {}, []],
  ])('С-75: with %s', (_, settings, codes) => {
    const results = resultsOf({ ...FOREST, settings: { ...FOREST.settings, ...settings } });
    expect(results.issues.map(({ code }) => code)).toEqual(codes);
    // The reports do not need it.
    expect(results.rollUp.total.get('К4')).toMatchObject({ numerator: 4, denominator: 7 });
    expect(results.summary === null).toBe(codes.length > 0);
  });

  it('С-75: nothing to hand over, or nobody above: no word of the code', () => {
    const codes = (one: Municipality) => resultsOf(one).issues.map(({ code }) => code);
    const blank = { ...FOREST.settings, 'Код муниципалитета': null };
    expect(codes({ ...FOREST, store: [], settings: blank })).toEqual([]);
    expect(codes({ ...REGION, settings: { ...RAW, 'Код муниципалитета': null } })).toEqual([]);
  });

  it('never has the same bytes twice by chance: К19 alone makes another edition', () => {
    const before = handedOver({ ...FOREST, schools: FOREST.schools.slice(0, 2) });
    expect(before.checksum).not.toBe(handedOver(FOREST).checksum);
  });
});

it('С-24: a name in words of an earlier delivery stays below, and counts under «иное»', () => {
  const counts = {
    'Ч50/логопедия (для ивановой марии петровны)/2 квартал 2026': 1,
    'Ч50/иное/2 квартал 2026': 2,
    'Ч50/фгос/2 квартал 2026': 4,
    'Ч60/учитель/вместо петровой а. б.': 0.5,
  };
  const results = resultsOf({
    ...FOREST,
    schools: [['01', true]],
    store: [summaryOf('01', counts, { edition: 0 })],
  });
  const measures = results.summary?.measures ?? [];
  const typed = measures.filter(({ code }) => /^(К20.)?Ч[56]0/.test(code));
  expect(typed.map(({ code, numerator }) => [code, numerator])).toEqual([
    ['Ч50/фгос/2 квартал 2026', 4],
    ['Ч50/иное/2 квартал 2026', 3],
    ['Ч60/учитель/иное', 0.5],
    ['К20/Ч50/фгос/2 квартал 2026', 4],
    ['К20/Ч50/иное/2 квартал 2026', 3],
    ['К20/Ч60/учитель/иное', 0.5],
  ]);
  expect(JSON.stringify(measures)).not.toMatch(/иванов|петров/i);
  // Its own reports say what the school said.
  expect([...results.rollUp.total.keys()]).toContain('Ч60/учитель/вместо петровой а. б.');
});

describe('С-24: indicators entered by hand', () => {
  const passed = (handIndicators: readonly (readonly Cell[])[], one = FOREST) => {
    const results = resultsOf({ ...one, handIndicators });
    const hand = results.summary?.measures.filter(({ code }) => code.startsWith('Р')) ?? [];
    return {
      hand: hand.map(({ code, title, numerator, denominator }) => [
        code,
        title,
        numerator,
        denominator,
      ]),
      issues: results.issues.map(({ code, row, message }) => [code, row, message]),
    };
  };

  it('of one title are told and neither goes, whatever their case and ё', () => {
    expect(
      passed([
        ['Р1', 'Учёт', 1, 2],
        ['Р2', ' учет ', 3, 4],
        ['Р3', 'Другой', 0, 0],
      ]),
    ).toEqual({
      hand: [['Р/другой', 'Другой', 0, 0]],
      issues: [2, 3].map((row) => [
        'Н-09',
        row,
        'В регион показатель не уйдёт: с таким названием есть ещё один, складывать их программа не будет',
      ]),
    });
  });

  it.each(['Занятия у Ивановой М. П.', 'Школа М. П. Иванова', 'Кабинет Иванова Ивана Ивановича'])(
    '«%s» goes as «иное», with a warning',
    (title) => {
      const { hand, issues } = passed([['Р1', title, 1, 2]]);
      expect(hand).toEqual([['Р/иное', 'Показатель муниципалитета: иное', 1, 2]]);
      expect(issues).toEqual([
        [
          'Н-08',
          2,
          'В названии похоже на фамилию или личные данные: в регион показатель уйдёт как «иное»',
        ],
      ]);
    },
  );

  it('two that would both go as «иное» stay, and each is told that it is the name', () => {
    const told = (row: number) => [
      'Н-09',
      row,
      'В регион показатель не уйдёт: под названием «иное» их несколько: так уходят те, в названии которых похоже на фамилию или личные данные',
    ];
    const named = ['Р1', 'Занятия у Ивановой М. П.', 1, 2];
    expect(passed([named, ['Р2', 'Кабинет М. П. Иванова', 3, 4]])).toEqual({
      hand: [],
      issues: [told(2), told(3)],
    });
    expect(passed([named, ['Р2', 'Иное', 3, 4]])).toEqual({ hand: [], issues: [told(2), told(3)] });
  });

  it('a phone number or an address does not leave either', () => {
    const { hand, issues } = passed([['Р1', 'Вопросы: 8 918 123-45-67, rmo@mail.ru', 1, 2]]);
    expect(hand).toEqual([['Р/иное', 'Показатель муниципалитета: иное', 1, 2]]);
    expect(issues.map(([code]) => code).sort()).toEqual(['Н-08', 'Ф-10']);
  });

  it('a slash in the title does not make two words of it', () => {
    expect(passed([[null, 'ОГЭ/ЕГЭ', 1, 2]]).hand).toEqual([['Р/огэ-егэ', 'ОГЭ/ЕГЭ', 1, 2]]);
  });

  it('hundredths go, finer fractions do not', () => {
    expect(passed([[null, 'Ставки', 12.25, 14.5]])).toEqual({
      hand: [['Р/ставки', 'Ставки', 12.25, 14.5]],
      issues: [],
    });
    expect(passed([[null, 'Ставки', 0.125, 1]])).toEqual({
      hand: [],
      issues: [['Н-09', 2, 'В регион показатель не уйдёт: дробь мельче сотых']],
    });
  });

  it('a title that has come from below is not added to by chance', () => {
    expect(passed([[null, 'ставки', 1, 1]], REGION)).toEqual({
      hand: [
        ['Р/школы с советником', 'Школы с СОВЕТНИКОМ', 3, 4],
        ['Р/ставки', 'Ставки', 1.5, 2.25],
      ].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      issues: [
        [
          'Н-09',
          2,
          'В регион показатель не уйдёт: показатель с таким названием уже пришёл в сводках',
        ],
      ],
    });
  });
});

describe('the region', () => {
  it('С-71: К19 counts schools, 3 of 4, not municipalities', () => {
    const row = rowsOf(sheet('Свод показателей', REGION)).find((one) => one['Код'] === 'К19');
    expect(row).toMatchObject({
      'Лесной район': 66.7,
      'Речной район': 100,
      'Озёрный район': 'нет сводки',
      Итого: 75,
      ШНОР: 50,
    });
  });

  it('К20: «ШНОР» is the sum of what municipalities say of theirs', () => {
    const row = rowsOf(sheet('Свод показателей', REGION)).find((one) => one['Код'] === 'К4');
    expect(row).toMatchObject({ 'Лесной район': 57.1, 'Речной район': 100, Итого: 72.7, ШНОР: 50 });
  });

  it('К20: a municipality that is marked «ШНОР» itself has no more of them than it says', () => {
    const marked: Municipality = { ...REGION, schools: [['05', true], ['06', true], ['07']] };
    const { lowResults, groups } = resultsOf(marked).rollUp;
    expect(lowResults.get('К4')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(groups[0]).toMatchObject({ name: 'ШНОР', members: null });
  });

  it('С-59: what «ОО» says of a municipality, it says of no school: ШНОР is the only group', () => {
    const said = { hardConditions: true, locality: 'сельская', type: 'муниципалитет' };
    const schools = REGION.schools.map(([code]) => [code, true, said] as const);
    for (const store of [REGION.store ?? [], []]) {
      const marked = { ...REGION, schools, store };
      const { groups } = resultsOf(marked).rollUp;
      expect(groups.map(({ name, members }) => [name, members])).toEqual([['ШНОР', null]]);
      const headers = sheet('Свод показателей', marked).columns.map(({ header }) => header);
      for (const group of ['ШНСУ', 'сельская', 'муниципалитет']) {
        expect(headers).not.toContain(group);
      }
    }
  });

  it('С-24: indicators by hand stand by title under the computed ones, the region’s own last', () => {
    const rows = rowsOf(sheet('Свод показателей', REGION)).slice(-4);
    expect(rows.map((row) => [row['Код'], row['Показатель'], row['Итого']])).toEqual([
      ['К19', 'Полнота сдачи сводок', 75],
      ['', 'Ставки', 66.7],
      ['', 'Школы с СОВЕТНИКОМ', 75],
      ['Р1', 'Свой показатель', 25],
    ]);
    expect(rows[1]).toMatchObject({ 'Лесной район': null, 'Речной район': 66.7 });
    expect(rows[2]).toMatchObject({
      'Лесной район': 66.7,
      'Речной район': 100,
      'Озёрный район': 'нет сводки',
    });
  });

  it('Э-08: events of municipalities and its own are counted by direction', () => {
    const rows = rowsOf(sheet('Мероприятия по направлениям', REGION));
    const of = (name: string) => {
      const row = rows.find((one) => one['Код'] === name || one['Направление работы'] === name);
      return [
        [row?.['Запланировано'], row?.['Проведено']],
        [
          row?.['Муниципальных мероприятий запланировано'],
          row?.['Муниципальных мероприятий проведено'],
        ],
      ];
    };
    expect([of('Н05'), of('Н01'), of('Без направления'), of('Итого')]).toEqual([
      [
        [1, 1],
        [2, 1],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 1],
        [3, 1],
      ],
    ]);
  });

  it('С-74: the line above the reports', () => {
    expect(sheet('Свод показателей', REGION).titles[1]).toBe(
      'Сдали 2 из 3 муниципалитетов, школ в них: 3 из 4. Не сдали: Озёрный район',
    );
    const old = summaryOf('05', { К4: [1, 2] }, { municipality: 'Школа 05', edition: 0 });
    const one = { ...REGION, schools: [['05']] as const, store: [old] };
    expect(sheet('Свод показателей', one).titles[1]).toBe('Сдали 1 из 1 муниципалитета');
    expect(resultsOf(one).rollUp.total.has('К19')).toBe(false);
  });

  it('hands over what it has got, once', () => {
    const { measures } = handedOver({ ...REGION, events: [], handIndicators: [] });
    const of = (code: string) => measures.filter((one) => one.code === code);
    expect(of('К19')).toMatchObject([{ numerator: 3, denominator: 4 }]);
    expect(of('К20/К4')).toMatchObject([{ title: 'Показатель К4 (ШНОР)', numerator: 1 }]);
    expect(measures.some(({ code }) => code.startsWith('К20/К20'))).toBe(false);
  });
});
