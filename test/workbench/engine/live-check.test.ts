/** An edited row is checked a moment later, and the marks follow the data. */
import { WorkbookEngine } from '../../../src/workbench/engine/workbook-engine';
import type { Marks } from '../../../src/workbench/wire/engine';
import { HandClock } from './hand-clock';
import { blankRow, demoBytes, openedWith, smallBytes, TODAY } from './opened';

const COURSES = 'Курсы';
const PLACE = { row: 1, column: 1 };
const UNKNOWN = 'нет-такого';

/** The demonstration workbook, checked once and looked at. */
function checked(clock = new HandClock()) {
  const book = openedWith(demoBytes(), [], clock);
  const good = book.text(COURSES, PLACE.row, PLACE.column) ?? '';
  clock.pass(60_000);
  const put = (text: string) => book.type(COURSES, PLACE.row, PLACE.column, text);
  const marks = () => book.marksAt(COURSES, PLACE.row, PLACE.column);
  const count = () => book.told[book.told.length - 1]?.issues[COURSES] ?? 0;
  return { ...book, good, put, marks, count };
}

it('computes nothing while a workbook opens: the first marks come when all else is done', () => {
  const clock = new HandClock();
  const { engine, told, opened } = openedWith(demoBytes(), [], clock);
  expect(engine.sheet(opened.shape.firstSheet)?.notes.some(({ severity }) => severity)).toBe(false);
  expect(told).toEqual([]);
  clock.pass(0);
  expect(told).toHaveLength(1);
  expect(Object.keys(told[0]?.issues ?? {})).not.toEqual([]);
});

it('marks a faulty cell and clears the mark when it is mended, with the counts of that very edit', () => {
  const { clock, put, marks, good, count, engine } = checked();
  const before = count();
  put(UNKNOWN);
  clock.pass(40);
  expect(marks()).toHaveLength(1);
  expect(marks()[0]?.note).toContain('Код педагога не найден');
  expect(marks()[0]?.severity).toBe('error');
  expect(marks()[0]?.look.fill).toBeDefined();
  expect(count()).toBeGreaterThan(before);
  put(good);
  clock.pass(40);
  expect(marks()).toHaveLength(2);
  expect(marks()[1]).toMatchObject({ note: null, severity: null });
  expect(marks()[1]?.look.fill).toBeUndefined();
  expect(count()).toBe(before);
  const noted = engine.sheet(COURSES)?.notes.filter(({ row, column }) => row === 1 && column === 1);
  expect(noted).toEqual([]);
});

it('checks edits that follow each other within 40 ms together, once the person pauses', () => {
  const { clock, put, marks, good } = checked();
  put('первое');
  clock.pass(39);
  put(UNKNOWN);
  clock.pass(39);
  expect(marks()).toEqual([]);
  clock.pass(1);
  expect(marks().map(({ note }) => note)).toEqual([expect.stringContaining(UNKNOWN)]);
  // A fault that was mended before the check is never shown.
  put('первое');
  clock.pass(20);
  put(UNKNOWN);
  clock.pass(1_000);
  expect(marks()).toHaveLength(1);
  put(good);
  clock.pass(1_000);
  expect(marks()).toHaveLength(2);
});

it('waits as long as the last check took, so that typing never waits for a slow one', () => {
  const { clock, put, marks } = checked(new HandClock(700));
  put(UNKNOWN);
  clock.pass(699);
  expect(marks()).toEqual([]);
  clock.pass(1);
  expect(marks()).toHaveLength(1);
});

it('tells nothing of a workbook that another one has replaced', () => {
  const { clock, engine, put, marks } = checked();
  put(UNKNOWN);
  const { shape } = engine.open({
    name: 'другая.xlsx',
    bytes: engine.create('school').bytes,
    operations: [],
  });
  engine.sheet(shape.firstSheet);
  clock.pass(60_000);
  expect(marks()).toEqual([]);
});

describe('a row that was just begun', () => {
  it('is not scolded and not counted before it is left', () => {
    const { clock, engine, told, count, ...book } = checked();
    const row = blankRow(engine, COURSES);
    const before = count();
    const marked = () =>
      told
        .flatMap(({ patches }) => patches)
        .flatMap(({ cells }) => cells.filter((cell) => cell.row === row && cell.severity));
    engine.attend({ sheet: COURSES, row });
    book.type(COURSES, row, 0, 'К-901');
    clock.pass(40);
    expect(marked()).toEqual([]);
    expect(count()).toBe(before);
    engine.attend({ sheet: COURSES, row: row + 1 });
    clock.pass(40);
    expect(marked()).not.toEqual([]);
    expect(count()).toBeGreaterThan(before);
  });

  it('is an ordinary row when the person comes back to it', () => {
    const { clock, engine, count, ...book } = checked();
    const row = blankRow(engine, COURSES);
    const before = count();
    book.type(COURSES, row, 0, 'К-901');
    engine.attend({ sheet: COURSES, row });
    clock.pass(40);
    expect(count()).toBeGreaterThan(before);
  });

  it('keeps nothing back of the other rows', () => {
    const { clock, engine, put, marks } = checked();
    engine.attend({ sheet: COURSES, row: blankRow(engine, COURSES) });
    put(UNKNOWN);
    clock.pass(40);
    expect(marks()).toHaveLength(1);
  });
});

it('undoing brings back the marks that were there', () => {
  const { clock, engine, put, marks } = checked();
  put(UNKNOWN);
  clock.pass(40);
  engine.perform({ kind: 'undo' });
  clock.pass(40);
  expect(marks().map(({ severity }) => severity)).toEqual(['error', null]);
});

it('leads to a place that the panel names', () => {
  const { engine } = openedWith();
  const place = { sheet: COURSES, row: 5, column: 2 };
  const json = JSON.stringify({ call: 'goTo', args: [place] });
  expect(engine.perform({ kind: 'call', json })).toMatchObject({ goTo: place, changed: false });
});

it('a row that came by paste is not one just begun: its faults are told though one stands in it', () => {
  const { engine, clock, count } = checked();
  const before = count();
  const row = blankRow(engine, COURSES);
  engine.attend({ sheet: COURSES, row });
  const cells = [0, 1].map((at) => ({ row: row + at, column: PLACE.column, text: UNKNOWN }));
  engine.perform({ kind: 'edit', sheet: COURSES, way: 'pasted', cells });
  clock.pass(60_000);
  const red = (at: number) =>
    engine.sheet(COURSES)?.notes.some((note) => note.row === row + at && note.severity === 'error');
  expect([red(0), red(1)]).toEqual([true, true]);
  expect(count()).toBeGreaterThan(before);
});

it('nothing is read ahead or checked before the first sheet was given: the person waits for that', () => {
  const clock = new HandClock();
  const engine = new WorkbookEngine({ clock, today: () => TODAY, now: () => '12:00' });
  const told: Marks[] = [];
  engine.onMarks((marks) => told.push(marks));
  const { shape } = engine.open({ name: 'книга.xlsx', bytes: smallBytes(), operations: [] });
  clock.pass(10_000);
  expect(told).toEqual([]);
  engine.sheet(shape.firstSheet);
  expect(told).toEqual([]);
  clock.pass(10_000);
  expect(told).toHaveLength(1);
});
