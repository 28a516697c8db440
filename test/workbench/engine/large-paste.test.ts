/** A block as large as people paste: taken as one edit, written, and done again by the next start. */
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import type { Edit } from '../../../src/workbench/wire/operations';
import { openedWith, smallBytes } from './opened';
import { ownBytes, readOwn, SHEET } from './own-sheet';

const WIDTH = 4;

/** A block of so many cells below the header of a sheet. */
function paste(count: number, sheet: string): Edit {
  const cells = Array.from({ length: count }, (_, index) => ({
    row: 1 + Math.floor(index / WIDTH),
    column: index % WIDTH,
    text: `Слово ${index}`,
  }));
  return { kind: 'edit', sheet, way: 'pasted', cells };
}

afterEach(() => jest.restoreAllMocks());

// More than a call can have arguments: a list of them must nowhere be spread into one.
it('130 000 cells are taken, written and done again', () => {
  const count = 130_000;
  const last = `Слово ${count - 1}`;
  const { engine } = openedWith(ownBytes);
  expect(engine.perform(paste(count, SHEET)).changed).toBe(true);
  expect(readOwn(engine.toBytes())?.[count / WIDTH]?.[WIDTH - 1]).toBe(last);
  const again = openedWith(ownBytes, [paste(count, SHEET)]);
  expect(again.opened.setAside).toEqual([]);
  expect(readOwn(again.engine.toBytes())?.[count / WIDTH]?.[WIDTH - 1]).toBe(last);
});

it('what is known of the whole book is not looked up with every cell', () => {
  const { engine, clock } = openedWith(smallBytes());
  const asked = jest.spyOn(XlsxWorkbook.prototype, 'sheetNames');
  engine.perform(paste(2000, 'Педагоги'));
  clock.pass(60_000);
  expect(asked.mock.calls.length).toBeLessThan(200);
});
