import { NotePopup } from '../../../src/workbench/grid/surface/note-popup';
import type { CellNote } from '../../../src/workbench/wire/snapshot';

const NOTE = { note: 'Код педагога не найден', severity: 'error' } as CellNote;
const CELL = { row: 1, column: 1 };

/** As much of an element as the popup touches. */
function popup() {
  const element = {
    hidden: false,
    textContent: '',
    className: '',
    style: {},
    offsetWidth: 120,
    offsetHeight: 40,
    setAttribute() {},
  };
  const parent = { ownerDocument: { createElement: () => element }, append() {} };
  let note: CellNote | null = null;
  const shown = new NotePopup(
    {
      note: () => note,
      seen: () => ({ left: 0, top: 40, width: 80, height: 20 }),
      room: () => ({ width: 800, height: 600 }),
      headers: () => ({ left: 0, top: 0, width: 800, height: 20 }),
    },
    parent as unknown as ConstructorParameters<typeof NotePopup>[1],
  );
  const arrive = (): void => {
    note = NOTE;
    shown.refresh();
  };
  return { element, shown, arrive };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('shows a note that comes after the cell has been looked at for a while', () => {
  const { element, shown, arrive } = popup();
  shown.select(CELL);
  jest.advanceTimersByTime(5_000);
  expect(element.hidden).toBe(true);
  arrive();
  expect(element.hidden).toBe(false);
  expect(element.textContent).toBe(NOTE.note);
});

it('waits for its time with a note that is there at once', () => {
  const { element, shown, arrive } = popup();
  shown.select(CELL);
  arrive();
  expect(element.hidden).toBe(true);
  jest.advanceTimersByTime(5_000);
  expect(element.hidden).toBe(false);
});

it('stays away while its cell is typed in, whatever notes come', () => {
  const { element, shown, arrive } = popup();
  shown.select(CELL);
  jest.advanceTimersByTime(5_000);
  shown.hide();
  arrive();
  jest.advanceTimersByTime(5_000);
  expect(element.hidden).toBe(true);
});
