/** One line of history for edits, rows and commands, with their names. */
import { EDITIONS } from '../../../src/editions';
import { HandClock } from './hand-clock';
import { blankRow, cellsIn, demoBytes, openedWith, smallBytes } from './opened';

const TEACHERS = 'Педагоги';

const undo = { kind: 'undo' } as const;
const redo = { kind: 'redo' } as const;

it('names what it would take back and do again', () => {
  const { engine, call, type } = openedWith(smallBytes());
  const names: (string | null)[] = [];
  const note = () =>
    names.push(engine.perform({ kind: 'width', sheet: 'нет', column: 0, pixels: 9 }).state.undo);
  type(TEACHERS, 2, 1, 'Первая');
  note();
  engine.perform({
    kind: 'edit',
    sheet: TEACHERS,
    way: 'pasted',
    cells: [1, 2, 3, 4, 5].map((row) => ({ row, column: 1, text: `Имя ${row}` })),
  });
  note();
  call('computeRating');
  note();
  expect(names).toEqual(['ввод в «Педагоги» B3', 'вставка, 5 ячеек', 'Рассчитать рейтинг']);
  const { state } = engine.perform(undo);
  expect(state).toMatchObject({ undo: 'вставка, 5 ячеек', redo: 'Рассчитать рейтинг' });
});

it('takes edits and commands back one after another, and does them again', () => {
  const { engine, call, type } = openedWith(smallBytes());
  const states = [cellsIn(engine.toBytes())];
  const note = () => states.push(cellsIn(engine.toBytes()));
  type(TEACHERS, 1, 1, 'Первая');
  note();
  call('computeAll');
  note();
  type(TEACHERS, 1, 1, 'Вторая');
  note();
  for (const state of [2, 1, 0]) {
    engine.perform(undo);
    expect(cellsIn(engine.toBytes())).toEqual(states[state]);
  }
  expect(engine.perform(undo)).toMatchObject({ changed: false });
  for (const state of [1, 2, 3]) {
    engine.perform(redo);
    expect(cellsIn(engine.toBytes())).toEqual(states[state]);
  }
  expect(engine.perform(redo)).toMatchObject({ changed: false });
});

it('shows where an undone edit was, and its cells as they are again', () => {
  const { engine, text, type } = openedWith(smallBytes());
  const name = text(TEACHERS, 3, 1);
  type(TEACHERS, 3, 1, 'Другая');
  const performed = engine.perform(undo);
  expect(performed.goTo).toEqual({ sheet: TEACHERS, row: 4, column: 2 });
  expect(performed.rewritten).toEqual([]);
  expect(performed.patches).toMatchObject([
    { sheet: TEACHERS, cells: [{ row: 3, column: 1, text: name }] },
  ]);
});

it('a new change clears what could be done again', () => {
  const { engine, type } = openedWith(smallBytes());
  type(TEACHERS, 1, 1, 'Первая');
  engine.perform(undo);
  type(TEACHERS, 1, 1, 'Вторая');
  expect(engine.perform(redo)).toMatchObject({ changed: false, state: { redo: null } });
});

it('a hundred edits can all be taken back', () => {
  const { engine, text, type } = openedWith(smallBytes());
  const name = text(TEACHERS, 1, 1);
  for (let turn = 0; turn < 100; turn += 1) type(TEACHERS, 1, 1, `Имя ${turn}`);
  for (let turn = 0; turn < 100; turn += 1) expect(engine.perform(undo).changed).toBe(true);
  expect(text(TEACHERS, 1, 1)).toBe(name);
});

it('twenty commands keep twenty states of the file, and no more', () => {
  const { engine, call, text, type } = openedWith(smallBytes());
  const rows = Array.from({ length: 60 }, (_, row) => row);
  const weight = rows.find((row) => text('Настройки', row, 0) === 'Вес П1') ?? -1;
  for (let turn = 0; turn < 25; turn += 1) {
    // The same rating is fixed once.
    type('Настройки', weight, 1, `1,${turn + 10}`);
    expect(call('fixRating')).toMatchObject({ ok: true });
  }
  let undone = 0;
  while (engine.perform(undo).changed) undone += 1;
  expect(undone / 2).toBeGreaterThanOrEqual(19);
  expect(undone / 2).toBeLessThanOrEqual(20.5);
});

it('saving now and then costs no steps', () => {
  const { engine, text, type } = openedWith(smallBytes());
  const name = text(TEACHERS, 1, 1);
  for (let turn = 0; turn < 22; turn += 1) {
    type(TEACHERS, 1, 1, `Имя ${turn}`);
    engine.toBytes();
  }
  for (let turn = 0; turn < 22; turn += 1) expect(engine.perform(undo).changed).toBe(true);
  expect(text(TEACHERS, 1, 1)).toBe(name);
});

it('an edit that changes nothing is no step, and is shown as it is read', () => {
  const { engine, text, type } = openedWith();
  const column = 7;
  const row = [1, 2, 3, 4, 5].find((one) => text(TEACHERS, one, column) !== '') ?? 0;
  const shown = text(TEACHERS, row, column) ?? '';
  const [dayOfMonth, month, year] = shown.split('.');
  const cells = [{ row, column, text: `${year}-${month}-${dayOfMonth}` }];
  const performed = engine.perform({ kind: 'edit', sheet: TEACHERS, way: 'typed', cells });
  expect(performed).toMatchObject({ changed: false, state: { undo: null } });
  expect(performed.patches[0]?.cells[0]?.text).toBe(shown);
  type(TEACHERS, row, column, shown);
  expect(engine.perform(undo).changed).toBe(false);
});

it('calls of the panel have names too', () => {
  const { engine, call, type, columnOf } = openedWith();
  const sheet = 'Мероприятия';
  type(sheet, 1, columnOf(sheet, 'Уровень'), 'Школьный ');
  const { value } = call('mends') as { value: { changes: { key: string }[] } };
  expect(value.changes).not.toEqual([]);
  call(
    'applyMend',
    value.changes.map(({ key }) => key),
  );
  expect(engine.perform(undo).state.redo).toBe('Исправление замечаний');
});

it('nothing is left in the file of an edit that was taken back', () => {
  const { engine, type } = openedWith();
  const row = blankRow(engine, TEACHERS);
  type(TEACHERS, row, 0, 'П-1');
  engine.perform(undo);
  // Nothing is left of the edit in the file: not one byte.
  expect(engine.toBytes()).toEqual(openedWith().engine.toBytes());
});

it('the marks of the last state are told once, however many steps were taken back', () => {
  const clock = new HandClock();
  const { engine, told, type } = openedWith(demoBytes(), [], clock);
  clock.pass(0);
  type(TEACHERS, 1, 0, 'А');
  type(TEACHERS, 1, 0, 'Б');
  engine.perform(undo);
  engine.perform(undo);
  clock.pass(1_000);
  expect(told).toHaveLength(2);
});

it.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
  'the titles of the %s’s calls are of calls that there are',
  (_, edition) => {
    const none = () => {
      throw new Error('not called');
    };
    const calls = edition.calls({ home: 'file', open: none, run: none, goTo: none, links: null });
    expect(Object.keys(edition.callTitles).filter((call) => !calls.has(call))).toEqual([]);
  },
);
