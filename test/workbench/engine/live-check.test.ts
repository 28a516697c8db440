/** An edited row is checked a moment later, and every page hears of it. */
import { demoFile } from '../../src/workbench/server/demo-file';
import { Listeners } from '../../src/workbench/server/listeners';
import { Session } from '../../src/workbench/server/session';
import type { ServerEvent } from '../../src/workbench/wire/messages';
import { HandClock } from './hand-clock';
import { newFolder, openedIn, removeFolders, TODAY } from './running';

afterAll(removeFolders);

const COURSES = 'Курсы';
const PLACE = { row: 1, column: 1 };
const UNKNOWN = 'нет-такого';

/** The demonstration workbook under a clock that the test moves. */
function openedUnder(clock: HandClock) {
  const listeners = new Listeners();
  const events: ServerEvent[] = [];
  listeners.add((event) => events.push(event));
  const session = new Session(demoFile(newFolder(), TODAY), TODAY, listeners, clock);
  const typed = session.snapshot().sheets.find(({ name }) => name === COURSES)?.rows[1]?.[1] ?? '';
  const type = (text: string): void => {
    const { id: book, revision } = session;
    session.edit({ book, revision, sheet: COURSES, cells: [{ ...PLACE, text }] }, 'page');
  };
  /** What was told of the cell's mark, from the first to the last. */
  const marks = () =>
    events.flatMap((event) =>
      event.kind === 'marks'
        ? event.patches
            .filter(({ sheet }) => sheet === COURSES)
            .flatMap(({ cells }) => cells)
            .filter(({ row, column }) => row === PLACE.row && column === PLACE.column)
        : [],
    );
  return { session, type, marks, good: typed };
}

it('marks a faulty cell and clears the mark when it is mended', () => {
  const clock = new HandClock();
  const { type, marks, good } = openedUnder(clock);
  type(UNKNOWN);
  clock.pass(40);
  expect(marks()).toHaveLength(1);
  expect(marks()[0]?.note).toContain('Код педагога не найден');
  expect(marks()[0]?.look.fill).toBeDefined();
  type(good);
  clock.pass(40);
  expect(marks()).toHaveLength(2);
  expect(marks()[1]?.note).toBeNull();
  expect(marks()[1]?.look.fill).toBeUndefined();
});

it('checks edits that follow each other within 40 ms together, once the person pauses', () => {
  const clock = new HandClock();
  const { type, marks, good } = openedUnder(clock);
  type('первое');
  clock.pass(39);
  type(UNKNOWN);
  clock.pass(39);
  expect(marks()).toEqual([]);
  clock.pass(1);
  expect(marks().map(({ note }) => note)).toEqual([expect.stringContaining(UNKNOWN)]);
  // A fault that was mended before the check is never shown.
  type('первое');
  clock.pass(20);
  type(UNKNOWN);
  clock.pass(1_000);
  expect(marks()).toHaveLength(1);
  type(good);
  clock.pass(1_000);
  expect(marks()).toHaveLength(2);
});

it('waits as long as the last check took, so that typing never waits for a slow one', () => {
  const clock = new HandClock(700);
  const { type, marks } = openedUnder(clock);
  type(UNKNOWN);
  clock.pass(699);
  expect(marks()).toEqual([]);
  clock.pass(1);
  expect(marks()).toHaveLength(1);
});

it('tells nothing of a workbook that another one has replaced', () => {
  const clock = new HandClock();
  const { session, type, marks } = openedUnder(clock);
  type(UNKNOWN);
  session.stop();
  clock.pass(60_000);
  expect(marks()).toEqual([]);
});

it('shows a place that the panel names in the page of that panel only', () => {
  const { workbench, events } = openedIn(newFolder());
  const place = { sheet: COURSES, row: 5, column: 2 };
  workbench.session.call(JSON.stringify({ call: 'goTo', args: [place] }), 'page-7');
  expect(events).toContainEqual({
    kind: 'goTo',
    to: 'page-7',
    place,
  });
});
