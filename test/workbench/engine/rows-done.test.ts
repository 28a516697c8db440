/** Rows inserted, deleted, moved and sorted in the open workbook; widths of columns. */
import { HandClock } from './hand-clock';
import { cellsIn, demoBytes, openedWith } from './opened';

const TEACHERS = 'Педагоги';
const COURSES = 'Курсы';
const undo = { kind: 'undo' } as const;
const redo = { kind: 'redo' } as const;

const codes = ({ engine }: Pick<ReturnType<typeof openedWith>, 'engine'>, sheet = TEACHERS) =>
  engine.sheet(sheet)?.rows.map(([code]) => code ?? '') ?? [];

it('inserts, deletes and moves rows, each a step with its name', () => {
  const book = openedWith();
  const { engine } = book;
  const before = codes(book);
  const [header = '', a = '', b = '', c = '', ...rest] = before;
  const inserted = engine.perform({ kind: 'insertRows', sheet: TEACHERS, at: 2, count: 2 });
  expect(inserted).toMatchObject({ changed: true, rewritten: [TEACHERS] });
  expect(inserted.state.undo).toBe('вставка строк на «Педагоги»');
  expect(codes(book)).toEqual([header, a, '', '', b, c, ...rest]);
  engine.perform({ kind: 'deleteRows', sheet: TEACHERS, at: 2, count: 2 });
  expect(codes(book)).toEqual(before);
  engine.perform({ kind: 'moveRows', sheet: TEACHERS, at: 1, count: 1, before: 4 });
  expect(codes(book)).toEqual([header, b, c, a, ...rest]);
  expect(engine.perform(undo).goTo).toMatchObject({ sheet: TEACHERS });
  expect(codes(book)).toEqual(before);
  engine.perform(redo);
  expect(codes(book)).toEqual([header, b, c, a, ...rest]);
});

it('deletes rows that do not adjoin as one step, and leaves those between them', () => {
  const book = openedWith();
  const { engine } = book;
  const before = codes(book);
  const [header = '', a = '', , c = '', d = '', , , ...rest] = before;
  const stretches = [
    { at: 2, count: 1 },
    { at: 5, count: 2 },
  ];
  const done = engine.perform({ kind: 'deleteRowsApart', sheet: TEACHERS, stretches });
  expect(done).toMatchObject({ changed: true, state: { undo: 'удаление строк на «Педагоги»' } });
  expect(codes(book)).toEqual([header, a, c, d, ...rest]);
  expect(engine.perform(undo).goTo).toMatchObject({ sheet: TEACHERS, row: 3 });
  expect(codes(book)).toEqual(before);
  engine.perform(redo);
  expect(codes(book)).toEqual([header, a, c, d, ...rest]);
});

it('sorts by a column, with what was typed a moment ago, and back to the very cells', () => {
  const book = openedWith();
  const { engine, type, columnOf } = book;
  const at = columnOf(TEACHERS, 'ФИО');
  type(TEACHERS, 5, at, 'Абакумова Анна Алексеевна');
  const before = cellsIn(engine.toBytes());
  engine.perform({ kind: 'sortRows', sheet: TEACHERS, column: at, descending: false });
  const names =
    engine
      .sheet(TEACHERS)
      ?.rows.slice(1)
      .map((row) => row[at] ?? '') ?? [];
  expect(names[0]).toBe('Абакумова Анна Алексеевна');
  expect(names).toEqual([...names].sort(new Intl.Collator('ru').compare));
  expect(
    engine.perform({ kind: 'sortRows', sheet: TEACHERS, column: at, descending: false }),
  ).toMatchObject({
    changed: false,
  });
  engine.perform(undo);
  expect(cellsIn(engine.toBytes())).toEqual(before);
});

it('marks go along with their rows at once, and back', () => {
  const clock = new HandClock();
  const { engine, type } = openedWith(demoBytes(), [], clock);
  type(COURSES, 3, 1, 'нет-такого');
  clock.pass(0);
  clock.pass(1_000);
  const marked = () =>
    engine
      .sheet(COURSES)
      ?.notes.filter(({ column, note }) => column === 1 && note.includes('нет-такого'))
      .map(({ row }) => row);
  expect(marked()).toEqual([3]);
  engine.perform({ kind: 'insertRows', sheet: COURSES, at: 1, count: 2 });
  expect(marked()).toEqual([5]);
  engine.perform(undo);
  expect(marked()).toEqual([3]);
  engine.perform(redo);
  clock.pass(1_000);
  expect(marked()).toEqual([5]);
});

it('keeps the width of a column in the file, and gives it back', () => {
  const { engine, type } = openedWith();
  const width = (of = engine) => of.sheet(TEACHERS)?.columns[1]?.width;
  const before = width();
  type(TEACHERS, 1, 1, 'Набрано раньше');
  const done = engine.perform({ kind: 'width', sheet: TEACHERS, column: 1, pixels: 333 });
  expect(done).toMatchObject({ changed: true, state: { undo: 'ширина столбца' } });
  expect(width()).toBe(333);
  const saved = openedWith(engine.toBytes());
  expect(width(saved.engine)).toBe(333);
  expect(saved.text(TEACHERS, 1, 1)).toBe('Набрано раньше');
  expect(engine.perform(undo).rewritten).toEqual([TEACHERS]);
  expect(width()).toBe(before);
});
