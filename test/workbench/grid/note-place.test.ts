/** Where a note stands beside its cell. */
import fc from 'fast-check';
import type { Box } from '../../../src/workbench/grid/surface';
import { notePlace } from '../../../src/workbench/grid/surface/note-place';

const ROOM = { width: 1000, height: 600 };
const NOTE = { width: 300, height: 100 };
const HEADERS = { left: 0, top: 0, width: 1000, height: 60 };

const cell = (left: number, top: number): Box => ({ left, top, width: 90, height: 25 });

test('a note stands to the right of its cell, where there is room', () => {
  expect(notePlace(cell(100, 100), NOTE, ROOM, [], HEADERS)).toEqual({ left: 196, top: 100 });
});

test('at the right edge it stands to the left, at the lower edge it is lifted', () => {
  expect(notePlace(cell(880, 580), NOTE, ROOM, [], HEADERS)).toEqual({ left: 574, top: 500 });
});

test('it goes elsewhere rather than cover the active cell', () => {
  const active = cell(200, 100);
  expect(notePlace(cell(100, 100), NOTE, ROOM, [active], HEADERS)).toEqual({ left: 100, top: 131 });
});

test('the note of a header stands below the headers, whose neighbours stay in sight', () => {
  expect(notePlace(cell(100, 35), NOTE, ROOM, [], HEADERS)).toEqual({ left: 100, top: 66 });
});

test('the headers are covered where there is no other place', () => {
  const low = { width: 1000, height: 150 };
  expect(notePlace(cell(100, 40), NOTE, low, [], HEADERS)).toEqual({ left: 196, top: 40 });
});

test('where there is no room at all there is none', () => {
  expect(notePlace(cell(100, 100), NOTE, { width: 200, height: 50 }, [], HEADERS)).toBeNull();
});

test('it covers neither its cell nor the active one, and is whole on the screen', () => {
  const boxes = fc.record({
    left: fc.nat(990),
    top: fc.nat(590),
    width: fc.integer({ min: 20, max: 400 }),
    height: fc.integer({ min: 20, max: 200 }),
  });
  const size = fc.record({
    width: fc.integer({ min: 50, max: 320 }),
    height: fc.integer({ min: 20, max: 400 }),
  });
  fc.assert(
    fc.property(boxes, boxes, size, (noted, active, note) => {
      const place = notePlace(noted, note, ROOM, [noted, active], HEADERS);
      if (!place) return;
      const right = place.left + note.width;
      const bottom = place.top + note.height;
      expect(Math.min(place.left, place.top)).toBeGreaterThanOrEqual(0);
      expect(right <= ROOM.width && bottom <= ROOM.height).toBe(true);
      for (const { left, top, width, height } of [noted, active]) {
        const isApart =
          right <= left || left + width <= place.left || bottom <= top || top + height <= place.top;
        expect(isApart).toBe(true);
      }
    }),
  );
});
