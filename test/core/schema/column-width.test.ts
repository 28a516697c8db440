/** No sheet breaks a word of a header or cuts a value off that its drop-down offers. */
import { municipalTemplate } from '../../../src/core/municipality/municipal-template';
import { fitted, headerWidth, valuesWidth } from '../../../src/core/schema/column-width';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { textWidth } from '../../../src/core/schema/text-width';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { RATING_GROUPS } from '../../../src/core/vocabulary/staff';
import { dayAt } from '../school/school-kit';

const TODAY = dayAt('15.04.2026');
const SHEETS: readonly (readonly [string, SheetPlan])[] = [
  ...schoolTemplate(TODAY).map((plan) => [`школа: ${plan.name}`, plan] as const),
  ...municipalTemplate(TODAY).map((plan) => [`муниципалитет: ${plan.name}`, plan] as const),
];

/**
 * Pixels of words in DejaVu Sans Bold at 10 points (13,33 pixels), measured from the font's own
 * table of advances.
 */
test.each([
  ['Знаменатель', 101],
  ['Подтверждено', 117],
  ['Самооценка', 94],
  ['сопровождения', 123],
  ['Отклонение', 93],
  ['Обучающиеся', 110],
  ['преодоления', 103],
])('the estimate of «%s» is not under its %d pixels and at most an eighth over', (word, pixels) => {
  expect(textWidth(word, 'bold')).toBeGreaterThanOrEqual(pixels);
  expect(textWidth(word, 'bold')).toBeLessThanOrEqual(pixels * 1.125);
});

test.each([
  ['подтверждено, иначе самооценка', 243],
  ['учителя-предметники', 156],
])('the estimate of a plain «%s» is not under its %d pixels', (text, pixels) => {
  expect(textWidth(text, 'plain')).toBeGreaterThanOrEqual(pixels);
  expect(textWidth(text, 'plain')).toBeLessThanOrEqual(pixels * 1.125);
});

describe.each(SHEETS)('%s', (_name, { kind, columns, cellDropDowns = [] }) => {
  test('the longest word of every header fits', () => {
    const tooNarrow = columns.filter(({ header, width }) => width < headerWidth(kind, header));
    expect(tooNarrow).toEqual([]);
  });

  test('every value of a drop-down fits or wraps in a column of 230 pixels or more', () => {
    const cut = columns.filter(
      ({ dropDown, width, wrap }) =>
        dropDown !== undefined &&
        'values' in dropDown &&
        width < valuesWidth(dropDown.values) &&
        !(wrap === true && width >= 230),
    );
    expect(cut).toEqual([]);
  });

  test('every value of a single cell’s drop-down fits on one line', () => {
    const widths = new Map(columns.map(({ header, width }) => [header, width]));
    const cut = cellDropDowns.filter(
      ({ header, values }) => (widths.get(header) ?? 0) < valuesWidth(values),
    );
    expect(cut).toEqual([]);
  });
});

test('a declared width that is enough stays', () => {
  expect(fitted('computed', { header: 'Итого', width: 75, look: 'points' })).toEqual({
    header: 'Итого',
    width: 75,
    look: 'points',
  });
});

test('a filter’s button has its place beside the header of a sheet that people fill', () => {
  expect(headerWidth('input', 'Обучающиеся') - headerWidth('computed', 'Обучающиеся')).toBe(18);
});

test('values widen a column up to 230 pixels and wrap beyond', () => {
  const column = { header: 'Вид', width: 80, look: 'text' } as const;
  const groups = fitted('computed', column, RATING_GROUPS);
  expect(groups.width).toBe(Math.min(230, valuesWidth(RATING_GROUPS)));
  expect(groups.width).toBeGreaterThanOrEqual(156);
  const long = fitted('input', column, ['удостоверение о повышении квалификации']);
  expect(long).toMatchObject({ width: 230, wrap: true });
});

test('a character is measured once, however often it stands in a sheet', () => {
  textWidth('мера', 'plain');
  const tests = jest.spyOn(RegExp.prototype, 'test');
  textWidth('мера'.repeat(1000), 'plain');
  expect(tests).not.toHaveBeenCalled();
  tests.mockRestore();
});
