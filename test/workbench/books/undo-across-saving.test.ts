/** Whatever is typed, taken back, saved and killed in whatever order: the book opens as it stood. */
import fc from 'fast-check';
import type { KeptBook } from '../../../src/workbench/books/books';
import type { WorkbookEngine } from '../../../src/workbench/engine/workbook-engine';
import type { Operation } from '../../../src/workbench/wire/operations';
import { openedWith } from '../engine/opened';
import { ownBytes, readOwn, SHEET } from '../engine/own-sheet';
import { Browser, openFile, type Tab } from './books-kit';
import { FakeFile } from './fake-file';

/** A book at work, as the page has it: the engine does, the draft keeps. */
interface AtWork {
  readonly engine: WorkbookEngine;
  readonly book: KeptBook;
}

async function begun(tab: Tab, file: FakeFile): Promise<AtWork> {
  const book = await openFile(tab, file);
  const { engine, opened } = openedWith(book.base, book.operations);
  expect(opened.setAside).toEqual([]);
  return { engine, book };
}

async function perform({ engine, book }: AtWork, operation: Operation): Promise<boolean> {
  const { changed, kept } = engine.perform(operation);
  if (changed) await book.keep(kept ?? operation);
  return changed;
}

async function save({ engine, book }: AtWork, file: FakeFile): Promise<void> {
  file.again();
  const upTo = book.position();
  const saved = await book.save(new Uint8Array(engine.toBytes()), { upTo });
  expect(saved.kind).toBe('saved');
}

const typed = (row: number, text: string): Operation => ({
  kind: 'edit',
  sheet: SHEET,
  way: 'typed',
  cells: [{ row, column: 0, text }],
});

function ownFile(): FakeFile {
  const file = new FakeFile('книга.xlsx', '');
  file.bytes = ownBytes;
  return file;
}

test('a key that takes back what was saved costs the draft no copy of the book', async () => {
  const file = ownFile();
  const atWork = await begun(new Browser().tab(), file);
  await perform(atWork, typed(1, 'первая'));
  await save(atWork, file);
  const { kept } = atWork.engine.perform({ kind: 'undo' });
  expect(kept).toBeUndefined();
});

type Act = 'undo' | 'redo' | 'save' | 'kill' | { readonly row: number; readonly text: string };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      row: fc.integer({ min: 1, max: 3 }),
      text: fc.constantFrom('', 'а', 'б', 'в'),
    }),
  },
  { weight: 3, arbitrary: fc.constant('undo' as const) },
  { weight: 2, arbitrary: fc.constant('redo' as const) },
  { weight: 2, arbitrary: fc.constant('save' as const) },
  { weight: 2, arbitrary: fc.constant('kill' as const) },
);

test('the draft is done again to the same cells, wherever it was saved and killed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const browser = new Browser();
      const file = ownFile();
      let atWork = await begun(browser.tab(), file);
      const texts = ['', '', '', ''];
      const cells = () => [1, 2, 3].map((row) => atWork.engine.sheet(SHEET)?.rows[row]?.[0] ?? '');
      for (const one of [...acts, 'kill' as const]) {
        if (one === 'save') await save(atWork, file);
        else if (one === 'kill') {
          browser.kill();
          atWork = await begun(browser.tab(), file);
        } else if (one === 'undo' || one === 'redo') {
          if (await perform(atWork, { kind: one })) texts.splice(1, 3, ...cells());
        } else {
          await perform(atWork, typed(one.row, one.text));
          texts[one.row] = one.text;
        }
        expect(cells()).toEqual(texts.slice(1));
      }
      await save(atWork, file);
      const saved = readOwn(file.bytes ?? new Uint8Array()) ?? [];
      expect([1, 2, 3].map((row) => saved[row]?.[0] ?? '')).toEqual(texts.slice(1));
      expect(atWork.book.unsaved()).toBe(0);
    }),
    { numRuns: 25 },
  );
});
