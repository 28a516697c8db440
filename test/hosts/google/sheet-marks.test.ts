/** What the document remembers of the product's sheets, however many columns they have. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { column, computedSheet } from '../../../src/live/contract/plans';
import { fakeGoogleWorkbook, hostRuntime } from './fake-google';

const wide = (name: string, count: number): SheetPlan => {
  const columns = ['Показатель', 'Итого'].concat(
    Array.from({ length: count }, (_, school) => `Школа ${school}`),
  );
  const row = columns.map((_, index) => index);
  return {
    ...computedSheet(
      ['Свод показателей'],
      [row],
      columns.map((one) => column(one)),
    ),
    name,
  };
};

it('Б-91: remembers the sheets of a municipality whose marks together are longer than a property', () => {
  const runtime = hostRuntime();
  const workbook = fakeGoogleWorkbook(runtime);
  const names = ['Свод', 'Рейтинг ОО', 'Дефициты'];
  workbook.apply(names.map((name) => ({ kind: 'createSheet', plan: wide(name, 900) })));
  const kept = JSON.stringify(runtime.properties);
  expect(kept.length).toBeGreaterThan(9 * 1024);
  for (const name of names) expect(kept).toContain(name);
  // A school has gone: the column that it leaves is known as the product's.
  workbook.apply(names.map((name) => ({ kind: 'replaceSheet', plan: wide(name, 899) })));
  for (const name of names) expect(workbook.read(name)?.rows[1]).toHaveLength(901);
});

it('Б-91: asks about a column within the width that version 0.1 kept, whose header nobody knows', () => {
  const runtime = hostRuntime();
  const workbook = fakeGoogleWorkbook(runtime);
  workbook.apply([{ kind: 'createSheet', plan: wide('Свод', 3) }]);
  for (const key of Object.keys(runtime.properties)) delete runtime.properties[key];
  runtime.properties['postcourse.filledWidths'] = JSON.stringify({ Свод: 5 });
  expect(() => workbook.apply([{ kind: 'replaceSheet', plan: wide('Свод', 2) }])).toThrow(
    /«Свод».*столбец E/,
  );
});
