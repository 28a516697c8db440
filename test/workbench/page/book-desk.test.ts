/** What is meant for a book gets into it, or is refused and said: never into the one that follows. */

import type { KeptBook } from '../../../src/workbench/books/books';
import type { Grid } from '../../../src/workbench/grid/grid';
import { BookDesk, type DeskOwner } from '../../../src/workbench/page/book-desk';
import type { RunningEngine } from '../../../src/workbench/page/engine-worker';
import type { Opened, Performed } from '../../../src/workbench/wire/engine';
import type { Operation } from '../../../src/workbench/wire/operations';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const CALL: Operation = { kind: 'call', json: '{"call":"importFiles","args":[]}' };
const REFUSED = 'Книга «первая.xlsx» закрыта: это действие в неё не записано.';

/** A book whose engine answers, and whose browser keeps, when the test lets it. */
function setUp() {
  const performed: Operation[] = [];
  const happened: string[] = [];
  const answers: (() => void)[] = [];
  const kept = {
    id: 'one',
    name: 'первая.xlsx',
    unsaved: () => 0,
    forms: [],
    keepForms: async (forms: KeptBook['forms']) => {
      happened.push(`kept ${forms.map(({ name }) => name)}`);
    },
    keep: async (operation: Operation) => {
      happened.push(`kept ${operation.kind}`);
    },
    close: async () => {
      await settled();
      happened.push('closed');
    },
  } as unknown as KeptBook;
  const done = { changed: true, patches: [], rewritten: [], reply: '{}' } as unknown as Performed;
  const engine = {
    perform: (operation: Operation) => {
      performed.push(operation);
      return new Promise<Performed>((resolve) => answers.push(() => resolve(done)));
    },
  };
  const running = {
    engine,
    hearFall: () => undefined,
    stop: () => void happened.push('stopped'),
  } as unknown as RunningEngine;
  const signs: string[] = [];
  const told: string[] = [];
  const owner = {
    status: {
      saving: (waiting: number) => void signs.push(`waiting ${waiting}`),
      draftFault: (message: string | null) => void signs.push(`fault ${message}`),
      fell: () => undefined,
    },
    state: () => undefined,
    changed: () => undefined,
    tell: (message: string) => void told.push(message),
  } as unknown as DeskOwner;
  let halfTyped = '';
  const take = () => {
    if (halfTyped === '') return;
    const text = halfTyped;
    halfTyped = '';
    desk.edited({ way: 'typed', cells: [{ row: 1, column: 1, text }] });
  };
  const grid = {
    commit: take,
    finish: take,
    whenShown: (deed: () => void) => deed(),
  } as unknown as Grid;
  const opened = { shape: { tabs: [] }, state: {}, setAside: [] } as unknown as Opened;
  const desk = new BookDesk(kept, running, opened, grid, owner);
  const type = (text: string) => {
    halfTyped = text;
  };
  const answer = async () => {
    await settled();
    answers.shift()?.();
    await settled();
  };
  return { desk, performed, happened, signs, told, type, answer };
}

it('waits for what is on its way, and takes what is half-typed when it is closed', async () => {
  const { desk, performed, happened, type, answer } = setUp();
  void desk.perform(CALL);
  type('Недопис');
  const closed = desk.close();
  await answer();
  await answer();
  await closed;
  expect(performed.map(({ kind }) => kind)).toEqual(['call', 'edit']);
  expect(happened).toEqual(['kept call', 'kept edit', 'closed', 'stopped']);
});

it('refuses, and says so, what the panel asks for while it is closed and afterwards', async () => {
  const { desk, performed, signs } = setUp();
  const closed = desk.close();
  await settled();
  await expect(desk.call('{}')).rejects.toThrow(REFUSED);
  await closed;
  await expect(desk.call('{}')).rejects.toThrow(REFUSED);
  expect(performed).toEqual([]);
  expect(signs).toEqual([]);
});

it('tells nothing of itself any more when another book is there', async () => {
  const { desk, told } = setUp();
  await desk.close();
  await desk.perform({ kind: 'undo' });
  desk.edited({ way: 'typed', cells: [{ row: 1, column: 1, text: 'Поздно' }] });
  await settled();
  // Said in words, with what was typed: it is in no book.
  expect(told).toEqual([REFUSED, `${REFUSED} Введено было: «Поздно».`]);
});
