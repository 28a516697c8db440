import { type Admission, admit } from '../../../../src/core/municipality/import/admit';
import type { Delivery } from '../../../../src/core/municipality/import/delivery';
import { type Store, storeOf } from '../../../../src/core/municipality/store';
import type { Summary } from '../../../../src/core/summary/summary';
import { dayFrom, rulesFor, summaryOf } from '../municipal-kit';

const RULES = rulesFor(['0501', '0502', 'А1']);

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
  ['И-14', 'похож на «А1», но отличается', summaryOf('A1', { К4: [1, 1] })],
  [
    'И-15',
    'Сводка за прошлый период: 01.09.2024–31.08.2025, а собирают 01.09.2025–31.08.2026',
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

/** The only line of the journal for this delivery, by these rules. */
function lineOf(summary: Summary, rules = RULES) {
  const { journal, changed } = admit(EMPTY, [sent(summary)], rules);
  expect(journal).toHaveLength(1);
  return { ...journal[0], changed };
}

const SHARES = { К4: [1, 1] } as const;

describe('С-21: a school of another municipality', () => {
  const stranger = (municipality: string, code = '0501') =>
    summaryOf(code, SHARES, { municipality });

  it('is refused; the reason names both, and what to do', () => {
    expect(lineOf(stranger('Приморский район'))).toMatchObject({
      outcome: 'отклонено',
      changed: false,
      reason:
        'Сводка школы «0501» (Школа 0501) — другого муниципалитета: в ней «Приморский район», а эта книга — «Заречный район». Если школа чужая, уберите её файл. Если ваша, пусть исправит «Муниципалитет» в своих «Настройках», пересчитает и пришлёт книгу снова; если отклонены все, проверьте «Муниципалитет» в «Настройках» этой книги. (И-13)',
    });
  });

  it.each(['заречный  район', '«Заречный» муниципальный округ', 'МО Заречный район'])(
    'spelled «%s» is the own one',
    (municipality) => {
      expect(lineOf(stranger(municipality))).toMatchObject({ outcome: 'принято', remarks: [] });
    },
  );

  it('is told as that, and not as one with an unknown or a look-alike code', () => {
    for (const code of ['0777', 'О501', '501']) {
      expect(lineOf(stranger('Приморский район', code)).reason).toContain('(И-13)');
    }
  });

  it('does not replace the school whose code it has, however late it is', () => {
    const copied = summaryOf('0501', SHARES, {
      municipality: 'Приморский район',
      asOf: dayFrom('2026-05-30'),
    });
    expect([...into(storeOf([FIRST]), sent(copied)).store.values()]).toEqual([FIRST]);
  });

  it('is not asked about in a region, nor where the workbook has no name', () => {
    const region = [{ level: 'регион' as const }, { ...SHARES, К19: [1, 1] as const }] as const;
    for (const [settings, counts] of [region, [{ municipality: null }, SHARES] as const]) {
      const summary = summaryOf('0501', counts, {
        municipality: 'Приморский район',
        schoolName: 'Школа 0501',
      });
      expect(lineOf(summary, rulesFor(['0501'], settings))).toMatchObject({ outcome: 'принято' });
    }
  });
});

describe('С-23: a delivery that is strange is accepted, with a remark', () => {
  it('of another name: perhaps a copied book', () => {
    const copied = summaryOf('0501', SHARES, { schoolName: 'Школа 0502' });
    expect(lineOf(copied)).toMatchObject({
      outcome: 'принято',
      changed: true,
      reason:
        'Сводка принята. В сводке другое название: «Школа 0502», а на листе «ОО» — «Школа 0501». Возможно, это копия чужой книги: проверьте.',
      remarks: [expect.stringContaining('Школа 0502')],
    });
  });

  it('of other rules, each way', () => {
    const other = summaryOf('0501', SHARES, { rules: 'период 36 мес.' });
    expect(lineOf(other).remarks).toEqual([
      'Числа посчитаны по другим правилам: «период 36 мес.». Складывать их с остальными можно только с оговоркой.',
    ]);
    const agreed = rulesFor(['0501'], { schoolRules: 'Период 36 мес.' });
    expect(lineOf(other, agreed).remarks).toEqual([]);
    expect(lineOf(summaryOf('0501', SHARES), agreed).remarks).toEqual([
      expect.stringContaining('другим правилам: правила по умолчанию'),
    ]);
    const both = summaryOf('0501', SHARES, { rules: 'период 36 мес.; К3: включённые' });
    const inOtherOrder = rulesFor(['0501'], { schoolRules: 'К3: включенные; период 36 мес' });
    expect(lineOf(both, inOtherOrder).remarks).toEqual([]);
  });

  it('again when it comes again, and not of one that gave way', () => {
    const copied = summaryOf('0501', SHARES, { schoolName: 'Школа 0502' });
    expect(into(storeOf([copied]), sent(copied)).journal).toMatchObject([
      { outcome: 'не изменилось', remarks: [expect.any(String)] },
    ]);
    const after = into(storeOf([LATER]), sent(copied)).journal;
    expect(after).toMatchObject([{ outcome: 'заменено', remarks: [] }]);
  });
});

it('С-40: a code that only looks like one of «ОО» is refused, and says by what it differs', () => {
  const rules = rulesFor(['0607', '0608']);
  expect(lineOf(summaryOf('О607', SHARES), rules).reason).toMatch(
    /^Код «О607» \(Школа О607\) похож на «0607», но отличается: русская буква «О», а на листе «ОО» цифра «0»\. .*\(И-14\)$/,
  );
  expect(lineOf(summaryOf('608', SHARES), rules).reason).toMatch(
    /^Код «608» .* похож на «0608», но отличается: в начале не хватает нулей\. .*\(И-14\)$/,
  );
});

describe('С-41: a summary of another period', () => {
  const of = (from: string, to: string) =>
    summaryOf('0502', SHARES, { periodStart: dayFrom(from), periodEnd: dayFrom(to) });

  it.each([
    ['of last year', '2024-09-01', '2025-08-31', 'И-15', 'период в прежней книге менять не нужно'],
    ['of next year', '2026-09-01', '2027-08-31', 'И-16', 'в «Настройках» этой книги'],
    ['of nine months', '2025-09-01', '2026-05-31', 'И-10', 'Школе нужно исправить «Период с»'],
    ['of a calendar year', '2025-01-01', '2025-12-31', 'И-10', 'Школе нужно исправить'],
    // The year that is collected begins on 01.09.2025 and ends on 31.08.2026.
    ['of one that ended the day before', '2024-09-01', '2025-08-31', 'И-15', 'за нужный период'],
    ['of one that ended on its first day', '2024-09-01', '2025-09-01', 'И-10', 'Школе нужно'],
    ['of one that begins on its last day', '2026-08-31', '2027-08-31', 'И-10', 'Школе нужно'],
    ['of one that begins the day after', '2026-09-01', '2027-05-31', 'И-16', 'этой книги'],
  ])('%s', (_, from, to, id, remedy) => {
    const { reason } = lineOf(of(from, to));
    expect(reason).toContain(remedy);
    expect(reason).toContain(`(${id})`);
  });
});
