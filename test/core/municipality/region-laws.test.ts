/** The laws of a region: municipalities of schools, added up, are all the schools added up. */
import fc from 'fast-check';
import type { MunicipalResults } from '../../../src/core/municipality/compute-municipality';
import type { Measure } from '../../../src/core/summary/measure';
import { mergeMeasures } from '../../../src/core/summary/merge';
import { type Summary, sealed } from '../../../src/core/summary/summary';
import type { Cell } from '../../../src/core/values/cell';
import { dayFrom, type Municipality, resultsOf, summaryOf } from './municipal-kit';

const RUNS = { seed: 20_260_424, numRuns: 30 };

const measure = (
  code: string,
  kind: Measure['kind'],
  numerator: number,
  denominator: number | null,
  title = `Показатель ${code}`,
): Measure => ({ code, title, kind, numerator, denominator });

const share = (code: string) =>
  fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => measure(code, 'доля', Math.min(a, b), Math.max(a, b)));

/** What a school may deliver: some measures are missing, rates have hundredths, titles differ. */
const measures: fc.Arbitrary<Measure[]> = fc
  .tuple(
    share('К4'),
    fc.option(share('К10'), { nil: null }),
    fc
      .tuple(fc.nat(500), fc.constantFrom('а', 'б'))
      .map(([hundredths, word]) =>
        measure('Ч60/учитель/физика', 'количество', hundredths / 100, null, word),
      ),
    fc
      .tuple(fc.nat(10_000), fc.nat(40))
      .map(([sum, people]) => measure('С3', 'среднее', sum / 100, people)),
  )
  .map((all) => all.filter((one) => one !== null));

interface GeneratedSchool {
  readonly lowResults: boolean;
  readonly measures: readonly Measure[] | null;
  readonly rules: string | null;
}

const school: fc.Arbitrary<GeneratedSchool> = fc.record({
  lowResults: fc.boolean(),
  measures: fc.option(measures, { nil: null }),
  rules: fc.constantFrom(null, 'период 36 мес.', 'I этап 3 мес.'),
});

const TITLES = [
  'Школы с советником',
  'Методическая неделя',
  'Ставки',
  'Занятия у Ивановой М. П.',
  'Кабинет М. П. Иванова',
];

const isPersonal = (title: unknown): boolean => String(title).includes('Иванов');

/** What of a municipality goes up: of two that would be called «иное», neither. */
const handedUp = (rows: readonly Cell[][]): Cell[][] =>
  rows.filter(
    ([, title]) => !isPersonal(title) || rows.filter(([, one]) => isPersonal(one)).length < 2,
  );

const event = fc
  .tuple(
    fc.constantFrom(null, 'Н01', 'Н05', 'Н20'),
    fc.constantFrom('запланировано', 'проведено', 'отменено'),
  )
  .map(([direction, mark]): Cell[] => {
    const date = { day: dayFrom('2026-02-10') };
    return ['Семинар', null, null, direction, date, null, null, null, mark];
  });

const handIndicator = fc
  .tuple(fc.constantFrom(...TITLES), fc.nat(500), fc.nat(500))
  .map(([title, a, b]): Cell[] => [null, title, Math.min(a, b) / 100, Math.max(a, b) / 100]);

interface Generated {
  readonly schools: readonly GeneratedSchool[];
  readonly events: readonly Cell[][];
  readonly hand: readonly Cell[][];
}

/** A municipality hands nothing over while no school has delivered. */
const generated: fc.Arbitrary<Generated> = fc.record({
  schools: fc
    .array(school, { minLength: 1, maxLength: 5 })
    .filter((all) => all.some((one) => one.measures !== null)),
  events: fc.array(event, { maxLength: 6 }),
  hand: fc.uniqueArray(handIndicator, { maxLength: 3, selector: ([, title]) => title }),
});

const several = fc.array(generated, { minLength: 1, maxLength: 4 });

/** The book of these schools; their codes begin with the municipality's. */
function bookOf({ schools, events, hand }: Generated, prefix: string): Municipality {
  const codes = schools.map((_school, index) => `${prefix}-${index}`);
  return {
    schools: schools.map(({ lowResults }, index) => [codes[index] ?? '', lowResults]),
    store: schools.flatMap(({ measures: own, rules }, index) =>
      own === null ? [] : sealed(summaryOf(codes[index] ?? '', {}, { rules }).head, own),
    ),
    events,
    handIndicators: hand,
    settings: { Муниципалитет: `Район ${prefix}`, 'Код муниципалитета': prefix },
  };
}

function handedOver(municipality: Municipality): Summary {
  const { summary } = resultsOf(municipality);
  if (summary === null) throw new Error('nothing is handed over');
  return summary;
}

const regionOf = (store: readonly Summary[], code = '23'): Municipality => ({
  schools: store.map(({ head }) => [head.schoolCode, false, { name: head.schoolName }]),
  store,
  settings: {
    Муниципалитет: `Край ${code}`,
    'Код муниципалитета': code,
    'Уровень свода': 'регион',
  },
});

const asText = (all: MunicipalResults['rollUp']['total']): string =>
  JSON.stringify([...all.values()]);

/** Without what a municipality counts of its own. */
const ofSchools = (all: MunicipalResults['rollUp']['total']): string =>
  JSON.stringify([...all.values()].filter(({ code }) => !/^(К19|Ч7|Р)/.test(code)));

it('С-10, С-22: the sums of a region are those of all schools, of the schools with low results too', () => {
  fc.assert(
    fc.property(several, (all) => {
      const region = resultsOf(
        regionOf(all.map((one, index) => handedOver(bookOf(one, `М${index}`)))),
      );
      const books = all.map((one, index) => bookOf(one, `М${index}`));
      const whole = resultsOf({
        schools: books.flatMap(({ schools }) => schools),
        store: books.flatMap(({ store = [] }) => store),
      });
      // Other rules are told, and nothing else is wrong.
      expect(region.issues.filter(({ code }) => code !== 'Т-31')).toEqual([]);
      expect(ofSchools(region.rollUp.total)).toBe(asText(whole.rollUp.total));
      expect(ofSchools(region.rollUp.lowResults)).toBe(asText(whole.rollUp.lowResults));
      expect(region.summary?.head.rules).toBe(whole.summary?.head.rules);
    }),
    RUNS,
  );
});

it('К19, С-71: a region counts the schools of its municipalities, delivered and listed', () => {
  fc.assert(
    fc.property(several, (all) => {
      const region = resultsOf(
        regionOf(all.map((one, index) => handedOver(bookOf(one, `М${index}`)))),
      );
      const schools = all.flatMap((one) => one.schools);
      const share = (some: readonly GeneratedSchool[]) => ({
        numerator: some.filter((one) => one.measures !== null).length,
        denominator: some.length,
      });
      expect(region.rollUp.total.get('К19')).toMatchObject(share(schools));
      expect(region.rollUp.lowResults.get('К19')).toMatchObject(
        share(schools.filter(({ lowResults }) => lowResults)),
      );
    }),
    RUNS,
  );
});

it('С-24, Э-08: events and indicators entered by hand add up, and no name goes up', () => {
  fc.assert(
    fc.property(several, (all) => {
      const summaries = all.map((one, index) => handedOver(bookOf(one, `М${index}`)));
      expect(JSON.stringify(summaries)).not.toMatch(/Иванов/i);
      const { total } = resultsOf(regionOf(summaries)).rollUp;
      const events = all.flatMap((one) => one.events).filter((row) => row[8] !== 'отменено');
      for (const direction of [null, 'Н01', 'Н02', 'Н05', 'Н20']) {
        const own = events.filter((row) => row[3] === direction);
        const word = direction ?? 'без направления';
        // An empty plan says nothing, and adds nothing.
        expect(total.get(`Ч70/${word}`)?.numerator ?? 0).toBe(own.length);
        const held = own.filter((row) => row[8] === 'проведено').length;
        expect(total.get(`Ч71/${word}`)?.numerator ?? 0).toBe(held);
      }
      const words = new Set(
        TITLES.map((title) => (isPersonal(title) ? 'иное' : title.toLowerCase())),
      );
      for (const word of words) {
        const own = all
          .flatMap(({ hand }) => handedUp(hand))
          .filter(
            ([, title]) => (isPersonal(title) ? 'иное' : String(title).toLowerCase()) === word,
          );
        const hundredths = (at: number) =>
          own.reduce((sum, row) => sum + Math.round(Number(row[at]) * 100), 0) / 100;
        const sums = { numerator: hundredths(2), denominator: hundredths(3) };
        // What nobody has is missing, not zero.
        if (own.length === 0) expect(total.has(`Р/${word}`)).toBe(false);
        else expect(total.get(`Р/${word}`)).toMatchObject(sums);
      }
    }),
    RUNS,
  );
});

/** What the first version let through, and the words that it is handed over as. */
const NAMED = {
  'Ч60/учитель/вместо петровой а. б.': 0.25,
  'Ч60/учитель/для ивановой марии петровны': 0.5,
  'Ч60/учитель/иное': 1,
};

it('С-03, С-24: what goes under «иное» is the same through every level, and a sum', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(Object.entries(NAMED)), { minLength: 1 }), (schools) => {
      const store = schools.map((own, index) =>
        summaryOf(`${index}`, { К4: [1, 2], ...Object.fromEntries(own) }, { edition: 0 }),
      );
      const municipality = (some: readonly Summary[], code: string) =>
        handedOver({
          schools: some.map(({ head }) => [head.schoolCode]),
          store: some,
          settings: { Муниципалитет: `Район ${code}`, 'Код муниципалитета': code },
        });
      const each = store.map((one, index) => municipality([one], `М${index}`));
      const other = ({ measures: all }: Summary) =>
        all.filter(({ code }) => code.startsWith('Ч60'));
      const whole = other(municipality(store, 'М'));
      expect(other(handedOver(regionOf(each)))).toEqual(whole);
      expect(other(handedOver(regionOf([handedOver(regionOf(each, '24'))])))).toEqual(whole);
      const sum = schools.flat().reduce((rates, [, rate]) => rates + rate, 0);
      expect(whole.map(({ code, numerator }) => [code, numerator])).toEqual(
        sum === 0 ? [] : [['Ч60/учитель/иное', sum]],
      );
    }),
    RUNS,
  );
});

it('С-03: adding up is associative and commutative to the byte, through a level between', () => {
  fc.assert(
    fc.property(several, fc.nat(4), (all, border) => {
      const summaries = all.map((one, index) => handedOver(bookOf(one, `М${index}`)));
      const whole = asText(resultsOf(regionOf(summaries)).rollUp.total);
      const backwards = [...summaries].reverse();
      expect(asText(resultsOf(regionOf(backwards)).rollUp.total)).toBe(whole);
      const parts = [summaries.slice(0, border), summaries.slice(border)];
      const between = parts
        .filter(({ length }) => length > 0)
        .map((part, index) => handedOver(regionOf(part, `Ч${index}`)));
      const above = resultsOf(regionOf(between));
      expect(asText(above.rollUp.total)).toBe(whole);
      const direct = resultsOf(regionOf(summaries));
      expect(asText(above.rollUp.lowResults)).toBe(asText(direct.rollUp.lowResults));
      expect(JSON.stringify(above.summary?.measures)).toBe(
        JSON.stringify(direct.summary?.measures),
      );
      expect(JSON.stringify(direct.summary?.measures)).toBe(
        JSON.stringify(mergeMeasures(backwards.map((one) => one.measures))),
      );
    }),
    RUNS,
  );
});
