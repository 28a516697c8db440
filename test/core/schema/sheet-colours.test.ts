/** Colours tell apart what people fill, must fill, may adjust, and what is calculated. */
import { headerColour, tabColour } from '../../../src/core/schema/sheet-colours';
import type { ColumnPlan, SheetKind } from '../../../src/core/schema/sheet-plan';

const KINDS: readonly SheetKind[] = ['input', 'reference', 'computed'];
const column = (more: Partial<ColumnPlan> = {}): ColumnPlan => ({
  header: 'Код',
  width: 90,
  look: 'text',
  ...more,
});

test('every kind of a sheet has a colour of its own', () => {
  expect(new Set(KINDS.map((kind) => headerColour(kind, column()))).size).toBe(3);
  expect(new Set(KINDS.map(tabColour)).size).toBe(3);
  for (const kind of KINDS) expect(tabColour(kind)).toMatch(/^#[\da-f]{6}$/);
});

test('what must be filled stands out where people fill, and there alone', () => {
  const isMarked = (kind: SheetKind) =>
    headerColour(kind, column({ required: true })) !== headerColour(kind, column());
  expect(KINDS.map(isMarked)).toEqual([true, false, false]);
});

test('a calculated column looks so on any sheet', () => {
  const [calculated] = [headerColour('computed', column())];
  for (const kind of KINDS) {
    expect(headerColour(kind, column({ computed: true, required: true }))).toBe(calculated);
  }
});
