import { type Admission, admit } from '../../../../src/core/municipality/import/admit';
import type { Delivery } from '../../../../src/core/municipality/import/delivery';
import { type Store, storeOf } from '../../../../src/core/municipality/store';
import type { Summary } from '../../../../src/core/summary/summary';
import { dayFrom, summaryOf } from '../municipal-kit';

const RULES = {
  settings: { level: 'муниципалитет' },
  schoolCodes: ['0501', '0502', 'А1'],
  periodStart: dayFrom('2025-09-01'),
  periodEnd: dayFrom('2026-08-31'),
} as const;

const FIRST = summaryOf('0501', { К4: [3, 5] });
const LATER = summaryOf('0501', { К4: [4, 5] }, { asOf: dayFrom('2026-05-20') });

function sent(summary: Summary, source = 'файл.xlsx'): Delivery {
  const { schoolCode, periodStart, periodEnd, asOf } = summary.head;
  return { source, label: { schoolCode, periodStart, periodEnd, asOf }, summary };
}

const told = ({ journal }: Admission) =>
  journal.map(({ label, outcome, reason }) => [label.schoolCode, outcome, reason]);

const into = (store: Store, ...deliveries: Delivery[]): Admission =>
  admit(store, deliveries, RULES);

const EMPTY = storeOf([]);

it('accepts the first delivery of a school', () => {
  const admission = into(EMPTY, sent(FIRST));
  expect([...admission.store.values()]).toEqual([FIRST]);
  expect(told(admission)).toEqual([['0501', 'принято', 'Сводка принята']]);
  expect(admission.changed).toBe(true);
});

it('replaces an earlier one by a later, and the journal keeps both', () => {
  const admission = into(storeOf([FIRST]), sent(LATER));
  expect([...admission.store.values()]).toEqual([LATER]);
  expect(told(admission)).toEqual([
    ['0501', 'заменено', 'Есть более поздняя сводка этой школы: от 20.05.2026'],
    ['0501', 'принято', 'Сводка принята вместо прежней, от 15.04.2026'],
  ]);
});

it('С-06: keeps the later one when the earlier comes after it', () => {
  const admission = into(storeOf([LATER]), sent(FIRST));
  expect([...admission.store.values()]).toEqual([LATER]);
  expect(told(admission)).toEqual([
    ['0501', 'заменено', 'Есть более поздняя сводка этой школы: от 20.05.2026'],
  ]);
  expect(admission.changed).toBe(false);
});

it('changes nothing when the same comes again', () => {
  const admission = into(storeOf([FIRST]), sent(FIRST));
  expect(admission.changed).toBe(false);
  expect(told(admission)).toEqual([
    ['0501', 'не изменилось', 'Такая же сводка этой школы уже принята'],
  ]);
});

it('takes one file sent twice once', () => {
  const outcomes = into(EMPTY, sent(FIRST, 'а.xlsx'), sent(FIRST, 'б.xlsx')).journal;
  expect(outcomes.map(({ source, outcome }) => [source, outcome])).toEqual([
    ['а.xlsx', 'принято'],
    ['б.xlsx', 'не изменилось'],
  ]);
});

describe('С-06: of one day the higher «Редакция» holds', () => {
  const SECOND = summaryOf('0501', { К4: [4, 5] }, { edition: 2 });
  const TENTH = summaryOf('0501', { К4: [1, 5] }, { edition: 10 });

  it.each([
    ['one after the other', [[FIRST], [SECOND], [TENTH]]],
    ['backwards', [[TENTH], [SECOND], [FIRST]]],
    ['at once', [[SECOND, TENTH, FIRST]]],
  ])('%s', (_, steps) => {
    const store = steps.reduce(
      (before, step) => into(before, ...step.map((one) => sent(one))).store,
      EMPTY,
    );
    expect([...store.values()]).toEqual([TENTH]);
  });

  it('and the journal names both numbers; nothing is refused', () => {
    expect(told(into(storeOf([FIRST]), sent(SECOND)))).toEqual([
      ['0501', 'заменено', 'Есть более поздняя сводка этой школы: от 15.04.2026, редакция 2'],
      ['0501', 'принято', 'Сводка принята вместо прежней, от 15.04.2026, редакция 1'],
    ]);
    expect(told(into(storeOf([SECOND]), sent(FIRST)))).toEqual([
      ['0501', 'заменено', 'Есть более поздняя сводка этой школы: от 15.04.2026, редакция 2'],
    ]);
  });

  it('a delivery without a number gives way to a numbered one of its day', () => {
    const unnumbered = summaryOf('0501', { К4: [5, 5] }, { edition: 0 });
    const { store, journal } = into(storeOf([unnumbered]), sent(FIRST));
    expect([...store.values()]).toEqual([FIRST]);
    expect(journal[1]?.reason).toBe(
      'Сводка принята вместо прежней, от 15.04.2026, без номера редакции',
    );
  });

  it('a later day holds, whatever the numbers', () => {
    expect([...into(storeOf([TENTH]), sent(LATER)).store.values()]).toEqual([LATER]);
    expect([...into(storeOf([LATER]), sent(TENTH)).store.values()]).toEqual([LATER]);
  });
});

it('И-11: tells of two different ones of one day and number by their number', () => {
  const twice = [{ К4: [1, 5] as const }, { К4: [2, 5] as const }].map((counts) =>
    sent(summaryOf('0501', counts, { edition: 2 })),
  );
  const reasons = into(EMPTY, ...twice).journal.map(({ reason }) => reason);
  expect(reasons).toContainEqual(
    expect.stringContaining(
      'Есть другая сводка этой школы с той же датой расчёта 15.04.2026 и той же редакцией 2;',
    ),
  );
});

it('settles two different ones of one day the same way in any order', () => {
  const rival = summaryOf('0501', { К4: [5, 5] });
  const one = into(into(EMPTY, sent(FIRST)).store, sent(rival));
  const other = into(into(EMPTY, sent(rival)).store, sent(FIRST));
  expect([...one.store.values()]).toEqual([...other.store.values()]);
  const refused = [...one.journal, ...other.journal].filter(
    ({ outcome }) => outcome === 'отклонено',
  );
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toContain('И-11');
});

it.each([
  ['И-09', 'Школы с кодом «0777»', summaryOf('0777', { К4: [1, 1] })],
  ['И-09', 'похож код «А1», но набран другими буквами', summaryOf('A1', { К4: [1, 1] })],
  [
    'И-10',
    'Сводка за другой период: 01.09.2024–31.08.2025, а собирают 01.09.2025–31.08.2026',
    summaryOf(
      '0502',
      { К4: [1, 1] },
      { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') },
    ),
  ],
])('refuses by %s: %s', (id, words, summary) => {
  const admission = into(storeOf([FIRST]), sent(summary));
  expect([...admission.store.values()]).toEqual([FIRST]);
  expect(admission.journal).toMatchObject([{ outcome: 'отклонено' }]);
  expect(admission.journal[0]?.reason).toContain(words);
  expect(admission.journal[0]?.reason).toContain(`(${id})`);
});

it('one refusal stops no other delivery', () => {
  const broken: Delivery = {
    source: 'брак.xlsx',
    label: { schoolCode: null, periodStart: null, periodEnd: null, asOf: null },
    refusal: 'Книга не читается',
  };
  const { store, journal } = into(EMPTY, broken, sent(summaryOf('0502', { К4: [1, 1] })));
  expect([...store.values()].map(({ head }) => head.schoolCode)).toEqual(['0502']);
  expect(journal.map(({ outcome }) => outcome)).toEqual(['отклонено', 'принято']);
});

it.each([
  ['begins on another day', '2025-09-02', '2026-08-31'],
  ['ends on another day', '2025-09-01', '2026-05-31'],
])('И-10: refuses a delivery whose period %s', (_, from, to) => {
  const period = { periodStart: dayFrom(from), periodEnd: dayFrom(to) };
  const { store, journal } = into(EMPTY, sent(summaryOf('0502', { К4: [1, 1] }, period)));
  expect([...store.values()]).toEqual([]);
  expect(journal).toMatchObject([{ outcome: 'отклонено', reason: expect.stringMatching(/И-10/) }]);
});

it('the journal names the refused by school and source, those of nobody last', () => {
  const refused = (source: string, schoolCode: string | null): Delivery => ({
    source,
    label: { schoolCode, periodStart: null, periodEnd: null, asOf: null },
    refusal: 'Книга не читается',
  });
  const deliveries = [
    refused('в.xlsx', null),
    refused('б.xlsx', '0502'),
    refused('а.xlsx', null),
    refused('г.xlsx', '0501'),
  ];
  for (const sources of [deliveries, [...deliveries].reverse()]) {
    const { journal } = into(EMPTY, ...sources);
    expect(journal.map(({ source }) => source)).toEqual(['г.xlsx', 'б.xlsx', 'а.xlsx', 'в.xlsx']);
  }
});
