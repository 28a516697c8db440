/**
 * A full disk at every single write of the browser's database, once and from there on: what was
 * acknowledged is there after a kill, a file that is called saved is saved, and the rest is said.
 */
import { Browser, opened, openFile, typed } from './books-kit';
import { bytesOf, FakeFile, textOf } from './fake-file';
import { fullAtWrite, roomAgain, writesSoFar } from './refusing-storage';

afterEach(roomAgain);

/** A workbook that is the list of what was typed into it: its bytes are the words with a space between. */
const written = (words: readonly string[]): string => words.join(' ');

interface Run {
  readonly browser: Browser;
  readonly file: FakeFile;
  /** What was acknowledged, in its order; an undo takes the last one away. */
  readonly kept: string[];
  /** Everything typed, acknowledged or not. */
  readonly typed: string[];
  /** Whether something is typed after the last saving. */
  readonly goesOn: boolean;
  /** Whether the page was told that something is not kept. */
  isTold: boolean;
}

/** Types, saves, types, saves again and types: as the page does, and never stopped by a refusal. */
async function work({ browser, file, kept, typed: all, ...run }: Run): Promise<boolean> {
  const tab = browser.tab();
  await tab.library.tidy();
  const book = await openFile(tab, file);
  let isTold = run.isTold;
  const type = async (word: string) => {
    all.push(word);
    try {
      await book.keep(typed(word));
      // The entry and all before it.
      kept.splice(0, kept.length, ...all);
    } catch {
      isTold = true;
      expect(book.draftFault).toContain('не хватает места');
    }
  };
  const save = async () => {
    const before = [...all];
    const saved = await book.save(bytesOf(written(before)), { upTo: book.position() });
    // A disk of files is not full here: whatever the browser refuses, the file is written.
    expect([saved.kind, file.content]).toEqual(['saved', written(before)]);
    kept.splice(0, kept.length, ...before);
  };
  await type('а');
  await type('б');
  await save();
  await type('в');
  await save();
  if (run.goesOn) await type('г');
  return isTold;
}

/** What the next start shows: the words of the bytes, and those of the draft. */
async function shownBy(browser: Browser, file: FakeFile, mayRead: boolean) {
  browser.kill();
  file.permission = mayRead ? 'granted' : 'prompt';
  const { library } = browser.tab();
  const last = await library.last();
  const book = opened(last && !mayRead ? await library.reopen(last.id) : await reopened());
  const words = textOf(book.base).split(' ').filter(Boolean);
  for (const operation of book.operations) {
    if (operation.kind === 'edit') words.push(operation.cells[0]?.text ?? '');
  }
  return { words, book };

  async function reopened() {
    const tab = browser.tab();
    tab.chosen = file;
    return tab.library.choose();
  }
}

const START = 'начало';

interface Fault {
  readonly at: number;
  readonly once: boolean;
}

async function run(fault: Fault | null, mayRead: boolean, goesOn: boolean) {
  const browser = new Browser();
  const file = new FakeFile('книга.xlsx', START);
  const kept = [START];
  const state: Run = { browser, file, kept, typed: [START], goesOn, isTold: false };
  roomAgain();
  if (fault) fullAtWrite(fault.at, fault.once);
  const isTold = await work(state);
  const count = writesSoFar();
  roomAgain();
  const { words: shown, book } = await shownBy(browser, file, mayRead);
  return { kept, typed: state.typed, isTold, count, shown, book, file };
}

test('without a fault everything is there', async () => {
  const { shown, kept, isTold } = await run(null, true, true);
  expect([shown, isTold]).toEqual([[START, 'а', 'б', 'в', 'г'], false]);
  expect(kept).toEqual(shown);
});

describe.each([
  ['once', true],
  ['from there on', false],
] as const)('%s', (_, once) => {
  test.each([
    ['the file can be read by the next start', true, true],
    ['the next start may not read the file yet', false, true],
    ['everything is saved, and the file can be read', true, false],
    ['everything is saved, and the next start may not read the file yet', false, false],
  ] as const)('%s', async (__, mayRead, goesOn) => {
    const { count: writes } = await run(null, mayRead, goesOn);
    expect(writes).toBeGreaterThan(10);
    for (let at = 1; at <= writes; at += 1) {
      const fault = { at, once };
      const { shown, kept, typed: all, isTold, book, file } = await run(fault, mayRead, goesOn);
      const where = `write ${at}`;
      if (shown.length < kept.length) {
        // Not even that the file was saved could be noted: what is missing is in the file, and it is asked
        // for before it is written over.
        expect([where, file.content]).toEqual([where, written(kept)]);
        expect([where, book.notice]).toEqual([where, expect.stringMatching(/файл/i)]);
        file.permission = 'granted';
        const saved = await book.save(bytesOf('другое'), { upTo: book.position() });
        expect([where, saved.kind, file.content]).toEqual([where, 'changed', written(kept)]);
      } else expect([where, shown.slice(0, kept.length)]).toEqual([where, kept]);
      // Nothing twice, and nothing out of its order.
      expect([where, shown]).toEqual([where, all.slice(0, shown.length)]);
      if (kept.length < all.length) expect([where, isTold]).toEqual([where, true]);
    }
  });
});
