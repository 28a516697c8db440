/** What is said beside a cell carries how grave it is: the page never looks into its words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { demoFile } from '../../src/workbench/server/demo-file';
import type { CellNote } from '../../src/workbench/wire/snapshot';
import { newFolder, openedIn, removeFolders, TODAY } from './running';

afterAll(removeFolders);

it('an error is told from a warning, and both from an explanation', () => {
  const folder = newFolder();
  const file = demoFile(folder, TODAY);
  const book = openXlsx(readFileSync(file), { today: TODAY });
  const columnOf = (sheet: string, header: string): number =>
    book.read(sheet)?.rows[0]?.indexOf(header) ?? -1;
  const status = columnOf('Педагоги', 'Статус');
  const hours = columnOf('Курсы', 'Объём, ч');
  book.apply([
    // З-08: no such value in the list; З-05: a number with its unit is read, and should be mended.
    { kind: 'editCells', sheet: 'Педагоги', cells: [{ row: 1, column: status, value: 'не знаю' }] },
    { kind: 'editCells', sheet: 'Курсы', cells: [{ row: 1, column: hours, value: '36 ч' }] },
  ]);
  writeFileSync(file, book.toBytes());
  const { sheets } = openedIn(folder).workbench.session.snapshot();
  const at = (sheet: string, row: number, column: number): CellNote | undefined =>
    sheets
      .find(({ name }) => name === sheet)
      ?.notes.find((note) => note.row === row && note.column === column);

  expect(at('Педагоги', 1, status)).toMatchObject({ severity: 'error' });
  expect(at('Курсы', 1, hours)).toMatchObject({ severity: 'warning' });
  const header = at('Педагоги', 0, columnOf('Педагоги', 'Код педагога'));
  expect(header?.note).not.toBe('');
  expect(header).toMatchObject({ severity: null });
});
