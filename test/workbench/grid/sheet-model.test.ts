/** The shown sheet after what was typed into it and what the engine said of it. */
import { SheetModel } from '../../../src/workbench/grid/surface/sheet-model';
import type { SheetShape } from '../../../src/workbench/wire/snapshot';

const SHAPE: SheetShape = {
  name: 'Курсы',
  headerRow: 0,
  computed: false,
  frozenRows: 1,
  frozenColumns: 0,
  columns: [
    { width: 90, look: 0, hidden: false, checkbox: false },
    { width: 90, look: 1, hidden: false, checkbox: true },
  ],
  heights: [],
  fitted: [],
  merged: [{ top: 3, left: 0, bottom: 70, right: 1 }],
  lists: [{ top: 1, left: 0, bottom: 5, right: 0 }],
  rows: [
    ['Код', 'Очно'],
    ['К-1', 'да'],
    ['К-2', ''],
  ],
  looks: [[2, 2], [1]],
  palette: [{}, { italic: true }, { bold: true }],
  notes: [{ row: 1, column: 0, note: 'Код курса', severity: null }],
};

let model = new SheetModel(SHAPE);
beforeEach(() => {
  model = new SheetModel(SHAPE);
});

test('cells beyond what came are blank and look as their column', () => {
  expect(model.text(50, 1)).toBe('');
  expect(model.look(50, 1)).toEqual({ italic: true });
  expect(model.look(0, 1)).toEqual({ bold: true });
  expect(model.look(50, 9)).toEqual({});
});

test('the header of a cell is the text of the header row, and the header has none', () => {
  expect(model.header(2, 1)).toBe('Очно');
  expect(model.header(0, 1)).toBe('');
});

test('checkboxes and lists stand below the header only where the sheet has them', () => {
  expect(model.isCheckbox(0, 1)).toBe(false);
  expect(model.isCheckbox(40, 1)).toBe(true);
  expect(model.hasList(5, 0)).toBe(true);
  expect(model.hasList(6, 0)).toBe(false);
});

test('the filled part grows with what is typed and shrinks with what is cleared', () => {
  expect([model.filledRows, model.filledColumns]).toEqual([3, 2]);
  model.setText(9, 4, 'x');
  expect([model.filledRows, model.filledColumns]).toEqual([10, 5]);
  model.setText(9, 4, '');
  expect([model.filledRows, model.filledColumns]).toEqual([3, 2]);
  model.setText(2, 0, '');
  expect(model.filledRows).toBe(2);
});

test('what is typed leaves the shape as it came, and look and note as they are', () => {
  model.setText(1, 0, 'К-9');
  expect(SHAPE.rows[1]).toEqual(['К-1', 'да']);
  expect(model.look(1, 0)).toEqual({ italic: true });
  expect(model.note(1, 0)?.note).toBe('Код курса');
});

test('a patch without a text changes look and note alone; null takes the note away', () => {
  const look = { fill: '#f8d7d4' };
  model.apply({ row: 1, column: 0, look, note: 'Нет такого', severity: 'error' });
  expect(model.text(1, 0)).toBe('К-1');
  expect(model.look(1, 0)).toEqual(look);
  expect(model.note(1, 0)?.severity).toBe('error');
  model.apply({ row: 1, column: 0, text: 'К-3', look: {}, note: null, severity: null });
  expect(model.text(1, 0)).toBe('К-3');
  expect(model.note(1, 0)).toBeNull();
});

test('every cell of a merged area belongs to its first one', () => {
  expect(model.owner(70, 1)).toEqual({ row: 3, column: 0 });
  expect(model.owner(71, 1)).toEqual({ row: 71, column: 1 });
  expect(model.merged.touching(60, 65).size).toBe(1);
  expect(model.merged.touching(71, 400).size).toBe(0);
});
