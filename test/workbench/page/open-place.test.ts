import { Fault } from '../../../src/core/values/fault';
import type { Books, KeptBook, Opening } from '../../../src/workbench/books/books';
import { OpenPlace, type PlaceOwner } from '../../../src/workbench/page/open-place';

const told: string[] = [];
/** How many works the page said it waits for. */
let waits = 0;
/** The same, each time that the person was asked. */
const waitsAsked: number[] = [];

jest.mock('../../../src/workbench/page/parts/dialogs', () => ({
  ask: async () => {
    waitsAsked.push(waits);
    return '';
  },
  tell: async (title: string) => void told.push(title),
}));

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Answers come when the test lets them; what happens on the page is written down. */
function setUp({ starts = true, drops = true } = {}) {
  told.length = 0;
  const happened: string[] = [];
  const openings: ((opening: Opening) => void)[] = [];
  let read = (): void => undefined;
  let desk: unknown = null;
  const books = {
    reopen: (id: string) => {
      happened.push(`reopen ${id}`);
      return new Promise<Opening>((resolve) => void openings.push(resolve));
    },
  };
  const owner = {
    desk: () => desk,
    startEngine: () => {
      if (!starts) throw new Fault('Нет расчётной части');
      return { engine: { open: () => new Promise<void>((resolve) => (read = resolve)) } };
    },
    show: async () => {
      happened.push('book shown');
      desk = {
        settle: async () => undefined,
        close: async () => void happened.push('book closed'),
      };
    },
    showFirst: async () => void happened.push('first screen'),
    listen: () => undefined,
    mayDropForms: async () => drops,
  };
  const place = new OpenPlace(
    books as Partial<Books> as Books,
    {
      during: (_, work) => {
        waits += 1;
        return work.finally(() => {
          waits -= 1;
        });
      },
    },
    owner as unknown as PlaceOwner,
  );
  return { place, happened, openings, isRead: () => read() };
}

test('a card clicked twice opens one book', async () => {
  const { place, happened, openings } = setUp();
  void place.reopen('one');
  const second = place.reopen('one');
  await settled();
  expect(happened).toEqual(['reopen one']);
  for (const answer of openings) answer({ kind: 'cancelled' });
  await second;
});

test('an engine that does not start is told of, and can be tried again', async () => {
  const { place } = setUp({ starts: false });
  await place.create('school');
  await place.create('school');
  expect(told).toEqual(['Книга не открыта', 'Книга не открыта']);
});

test('who leaves while a book is being opened leaves that book', async () => {
  const { place, happened, isRead } = setUp();
  const book = { name: 'школа.xlsx', base: new Uint8Array(), operations: [] };
  void place.open(Promise.resolve({ kind: 'opened', book: book as Partial<KeptBook> as KeptBook }));
  await settled();
  const left = place.leave();
  await settled();
  isRead();
  await left;
  expect(happened).toEqual(['book shown', 'book closed', 'first screen']);
});

test('who would rather finish the form of the panel keeps the book', async () => {
  const { place, happened, isRead } = setUp({ drops: false });
  const book = { name: 'школа.xlsx', base: new Uint8Array(), operations: [] };
  void place.open(Promise.resolve({ kind: 'opened', book: book as Partial<KeptBook> as KeptBook }));
  await settled();
  isRead();
  await place.leave();
  expect(happened).toEqual(['book shown']);
});

test('nothing is said to be opening while the person is asked', async () => {
  const { place, openings } = setUp();
  const opened = place.reopen('one');
  expect(waits).toBe(1);
  openings[0]?.({
    kind: 'elsewhere',
    name: 'школа.xlsx',
    takeOver: async () => ({ kind: 'cancelled' }),
  });
  await opened;
  expect(waitsAsked).toEqual([0]);
});
