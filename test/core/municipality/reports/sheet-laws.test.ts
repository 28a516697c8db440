/** What holds of every computed sheet of a municipality: words, sums in bold, what stands out, the chart. */
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import { SITUATIONS } from '../situations';

const SHEETS: readonly (readonly [string, SheetPlan])[] = SITUATIONS.flatMap(
  ([situation, results]) =>
    computedSheets(results).map((plan) => [`${plan.name} of ${situation}`, plan] as const),
);

/** What of each sheet is not as it should be, by sheet: nothing of any. */
function offending<T>(of: (plan: SheetPlan) => readonly T[]): (readonly [string, readonly T[]])[] {
  return SHEETS.map(([name, plan]) => [name, of(plan)] as const).filter(
    ([, wrong]) => wrong.length > 0,
  );
}

const wordsIn = (row: SheetPlan['rows'][number]): string[] =>
  row.filter((cell): cell is string => typeof cell === 'string');

/** Everything that people read of a sheet. */
const textsOf = ({ name, titles, columns, rows, chart }: SheetPlan): string[] => [
  name,
  ...titles,
  ...columns.flatMap(({ header, note }) => (note === undefined ? [header] : [header, note])),
  ...rows.flatMap(wordsIn),
  ...(chart === undefined ? [] : [chart.title]),
];

it('speaks Russian: no Latin letter but Roman numbers', () => {
  // «Сводка» ends with its checksum.
  const isForeign = (text: string) =>
    /[a-z]|(?![IVX]+\b)\b[A-Z]/.test(text) && !/^[\da-f]{8,}$/.test(text);
  expect(offending((plan) => textsOf(plan).filter(isForeign))).toEqual([]);
});

it('leaves no gap where nothing is told', () => {
  const isGap = (text: string) => /^\s|\s$|[^,.;]\s[.,;]|[.,;]{2}|\(\s*\)|« | »|«»/.test(text);
  expect(offending((plan) => textsOf(plan).filter(isGap))).toEqual([]);
});

it('has words over each column, and its own over each', () => {
  const nameless = ({ columns }: SheetPlan) => {
    const headers = columns.map(({ header }) => header);
    return headers.filter((header, at) => !/\p{L}/u.test(header) || headers.indexOf(header) !== at);
  };
  expect(offending(nameless)).toEqual([]);
});

it('shows the cells of each column as texts, days or numbers', () => {
  const looks: readonly string[] = ['text', 'day', 'integer', 'points', 'share'];
  expect(offending(({ columns }) => columns.filter(({ look }) => !looks.includes(look)))).toEqual(
    [],
  );
  // A number stands in no column of texts, and a word that is no mark in none of numbers.
  const misplaced = ({ name, columns, rows }: SheetPlan) =>
    columns.flatMap(({ header, look }, at) =>
      rows.flatMap((row) => {
        const cell = row[at] ?? null;
        const isRight =
          look === 'text'
            ? typeof cell !== 'number'
            : typeof cell !== 'string' || /^(?:—|—\*|< \d+|нет сводки|сдали .*)$/.test(cell);
        return isRight ? [] : [`${name}, ${header}: ${String(cell)}`];
      }),
    );
  expect(offending(misplaced)).toEqual([]);
});

it('says in sentences what a column means', () => {
  const isSentence = (note: string) => /^[А-ЯЁ][^\n]*\p{L}{3}[^\n]*\.$/u.test(note);
  const notes = ({ columns }: SheetPlan) => columns.flatMap(({ note }) => note ?? []);
  expect(offending((plan) => notes(plan).filter((note) => !isSentence(note)))).toEqual([]);
});

/** How the rows begin that sum up others (С-08, С-60, Э-06, Э-07). */
const SUMS: Readonly<Record<string, RegExp>> = {
  // Everybody, then the groups: what is no school has no code.
  'Мониторинг по ОО': /^(?!0\d\|)/,
  'Справка по аттестации': /^(?:Все|Сдали в оба)|^[^|]*\|всего(?:\||$)/,
  'Свод запросов': /^Итого/,
  'План ПК': /^Итого|^[^|]*, всего/,
  'Дефициты по темам': /^Итого|^[^|]*, всего/,
  'Мероприятия по направлениям': /^Итого/,
  'Мероприятия по формам': /^Итого|^Информационно-методическая поддержка/,
  'Свод банка опыта': /^[^|]*\|Итого/,
  'Кадровая потребность': /^Итого/,
};

it('sets in bold the rows that sum up others, and no other', () => {
  const wrong = ({ name, rows, strongRows = [] }: SheetPlan) =>
    rows.map(wordsIn).filter((words, at) => {
      const isSum = SUMS[name]?.test(words.join('|')) ?? false;
      return isSum !== strongRows.includes(at);
    });
  expect(offending(wrong)).toEqual([]);
});

/** What asks somebody to do something. */
const TO_DO = /^нет сводки$|^не запланировано$|срок прошёл/;

it('lets stand out what asks somebody to do something, in every column but those of single schools', () => {
  const missed = ({ columns, rows, highlights = [] }: SheetPlan) =>
    rows.flatMap((row) =>
      row.flatMap((cell, at) => {
        const header = columns[at]?.header ?? '';
        if (typeof cell !== 'string' || !TO_DO.test(cell) || /^Школа/.test(header)) return [];
        const isSeen = highlights.some(
          (one) =>
            one.header === header &&
            one.tone === 'warn' &&
            one.text !== '' &&
            (one.isPart === true ? cell.includes(one.text) : cell === one.text),
        );
        return isSeen ? [] : [`${header}: ${cell}`];
      }),
    );
  expect(offending(missed)).toEqual([]);
  const shown = SHEETS.flatMap(([, { rows }]) => rows.flatMap(wordsIn)).filter((text) =>
    TO_DO.test(text),
  );
  expect(new Set(shown.map((text) => text.split(':')[0]))).toEqual(
    new Set(['нет сводки', 'не запланировано', 'срок прошёл']),
  );
});

it('draws columns that the sheet has: bars of shares, labelled by words', () => {
  const charts = SHEETS.flatMap(([, { chart, columns }]) =>
    chart === undefined ? [] : [{ chart, columns }],
  );
  expect(charts.length).toBeGreaterThan(0);
  for (const { chart, columns } of charts) {
    const lookOf = (header: string) => columns.find((one) => one.header === header)?.look;
    expect(lookOf(chart.labels)).toBe('text');
    expect(chart.values.map(lookOf)).toEqual(chart.values.map(() => 'share'));
    expect(chart.values).toContain('Итого');
  }
});

it('names structures under each direction and form, and none under a sum (Э-06, Э-07)', () => {
  for (const [, { name, columns, rows, strongRows = [] }] of SHEETS) {
    if (!/^Мероприятия по/.test(name)) continue;
    const at = columns.findIndex(({ header }) => header === 'Структуры');
    const told = rows.map((row) => row[at] ?? null);
    expect(strongRows.map((row) => told[row])).toEqual(strongRows.map(() => null));
  }
});
