/** The laws of the reports on requests, the plan and deficits, on generated schools (С-03, С-08). */
import fc from 'fast-check';
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import type { Summary } from '../../../../src/core/summary/summary';
import type { Cell } from '../../../../src/core/values/cell';
import { type Counts, resultsOf, rowsOf, summaryOf } from '../municipal-kit';

const RUNS = { seed: 20_260_415, numRuns: 30 };

const REASONS = ['дефицит', 'истекает 3 года', 'ФГОС', 'инициатива', 'без основания'];
const COMPETENCES = [
  ...['профессиональная', 'информационная', 'коммуникативная', 'правовая', 'без компетенции'],
];
const QUARTERS = ['фгос/2 квартал 2026', 'фгос/1 квартал 2026', 'икт/2 квартал 2026'];
const TOPICS = ['оценивание', 'икт', 'иное', 'без темы'];

const few = fc.nat(30);
const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);

/** Numbers under each word; zeros are left out, as a school leaves them out of typed words. */
const under = (start: string, words: readonly string[]) =>
  fc
    .tuple(...words.map(() => few))
    .map((counts) => words.map((word, at) => [`${start}/${word}`, counts[at] ?? 0] as const));

/** What a school delivers: by the present version all of it, by an earlier one the sums alone. */
const counted: fc.Arbitrary<Counts> = fc
  .record({
    reasons: fc.tuple(...QUARTERS.map((quarter) => under(`Ч53/${quarter}`, REASONS))),
    plan: under('Ч55', QUARTERS),
    topics: under('Ч34', TOPICS),
    isOlder: fc.boolean(),
  })
  .map(({ reasons, plan, topics, isOlder }) => {
    const open = QUARTERS.map((quarter, at) => [
      `Ч50/${quarter}`,
      sum((reasons[at] ?? []).map(([, count]) => count)),
    ]);
    const found = sum(topics.map(([, count]) => count));
    const own = [
      ...open,
      ['Ч30', found],
      ...COMPETENCES.map((word, at) => [`Ч31/${word}`, at === 0 ? found : 0]),
    ];
    const more = [
      ['Ч43/СЗД', 0],
      ...reasons.flat(),
      ...plan,
      ...plan.map(([code, count]) => [code.replace('Ч55', 'Ч56'), Math.floor(count / 2)]),
      ...topics,
    ];
    const entries = (isOlder ? own : [...own, ...more]) as (readonly [string, number])[];
    return Object.fromEntries(
      entries.filter(([code, count]) => count > 0 || !/^Ч(?:34|5)/.test(code)),
    );
  });

const CODES = ['01', '02', '03', '04'];

/** Deliveries of some of four schools, in some order. */
const district: fc.Arbitrary<Summary[]> = fc
  .shuffledSubarray(CODES, { minLength: 1 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => counted.map((counts) => summaryOf(code, counts)))),
  );

const sheetsOf = (store: readonly Summary[]): SheetPlan[] =>
  computedSheets(resultsOf({ schools: CODES.map((code) => [code]), store })).filter(({ name }) =>
    ['Свод запросов', 'План ПК', 'Дефициты по темам'].includes(name),
  );

type Line = Readonly<Record<string, Cell>>;

const linesOf = (plans: readonly SheetPlan[], name: string): Line[] => {
  const plan = plans.find((one) => one.name === name);
  return plan === undefined ? [] : rowsOf(plan);
};

const numberIn = (line: Line | undefined, header: string): number => {
  const cell = line?.[header];
  return typeof cell === 'number' ? cell : 0;
};

const columnSum = (lines: readonly Line[], header: string): number =>
  sum(lines.map((line) => numberIn(line, header)));

const isSum = (line: Line, header: string): boolean =>
  line[header] === 'Итого' || String(line[header]).endsWith(', всего');

const SCHOOLS = CODES.map((code) => `Школа ${code}`);

it('«Свод запросов»: rows add up to «Итого», grounds, types and schools to the requests', () => {
  fc.assert(
    fc.property(district, (store) => {
      const lines = linesOf(sheetsOf(store), 'Свод запросов');
      const total = lines.find((line) => line['Направление'] === 'Итого');
      const rows = lines.filter((line) => line !== total);
      const headers = Object.keys(total ?? {}).filter(
        (header) => !['Направление', 'Квартал', 'Год', 'Группы', 'Приоритет'].includes(header),
      );
      for (const header of headers) {
        expect([header, columnSum(rows, header)]).toEqual([header, numberIn(total, header)]);
      }
      for (const line of lines) {
        const open = numberIn(line, 'Новых запросов');
        const grounds = Object.keys(line).filter((header) => /снован/.test(header));
        expect(sum(grounds.map((header) => numberIn(line, header)))).toBe(open);
        expect(numberIn(line, 'ДОУ') + numberIn(line, 'Остальные ОО')).toBe(open);
        expect(sum(SCHOOLS.map((header) => numberIn(line, header)))).toBe(open);
      }
    }),
    RUNS,
  );
});

it('«План ПК»: quarters add up to directions, and directions to «Итого»', () => {
  fc.assert(
    fc.property(district, (store) => {
      const lines = linesOf(sheetsOf(store), 'План ПК');
      const rows = lines.filter((line) => !isSum(line, 'Направление'));
      const directions = lines.filter((line) => String(line['Направление']).endsWith(', всего'));
      const total = lines[lines.length - 1];
      for (const header of ['Новых запросов', 'Запланировано в ОО', 'Завершено']) {
        const wanted = numberIn(total, header);
        expect(columnSum(rows, header)).toBe(wanted);
        expect(columnSum(directions, header)).toBe(wanted);
        for (const line of directions) {
          const own = rows.filter((row) => `${row['Направление']}, всего` === line['Направление']);
          expect(columnSum(own, header)).toBe(numberIn(line, header));
        }
      }
    }),
    RUNS,
  );
});

it('«Дефициты по темам»: topics and competences add up to «Итого», in all and by school', () => {
  fc.assert(
    fc.property(district, (store) => {
      const lines = linesOf(sheetsOf(store), 'Дефициты по темам');
      const topics = lines.filter((line) => !isSum(line, 'Тема'));
      const competences = lines.filter((line) => String(line['Тема']).endsWith(', всего'));
      const total = lines[lines.length - 1];
      for (const header of ['Выявлено', ...SCHOOLS]) {
        expect(columnSum(topics, header)).toBe(numberIn(total, header));
        expect(columnSum(competences, header)).toBe(numberIn(total, header));
      }
      for (const line of lines)
        expect(columnSum([line], 'Выявлено')).toBe(sum(SCHOOLS.map((one) => numberIn(line, one))));
    }),
    RUNS,
  );
});

it('С-03: the order of deliveries changes no report', () => {
  fc.assert(
    fc.property(district, (store) => {
      const turned = [...store].reverse();
      expect(JSON.stringify(sheetsOf(turned))).toBe(JSON.stringify(sheetsOf(store)));
    }),
    RUNS,
  );
});
