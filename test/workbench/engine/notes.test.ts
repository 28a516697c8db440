/** What is said beside a cell carries how grave it is: the page never looks into its words. */
import type { CellNote } from '../../../src/workbench/wire/snapshot';
import { openedWith } from './opened';

it('an error is told from a warning, and both from an explanation', () => {
  const { engine, clock, type, columnOf } = openedWith();
  const status = columnOf('Педагоги', 'Статус');
  const hours = columnOf('Курсы', 'Объём, ч');
  // З-08: no such value in the list; З-05: a number with its unit is read, and should be mended.
  type('Педагоги', 1, status, 'не знаю');
  type('Курсы', 1, hours, '36 ч');
  clock.pass(40);
  const at = (sheet: string, row: number, column: number): CellNote | undefined =>
    engine.sheet(sheet)?.notes.find((note) => note.row === row && note.column === column);

  expect(at('Педагоги', 1, status)).toMatchObject({ severity: 'error' });
  expect(at('Курсы', 1, hours)).toMatchObject({ severity: 'warning' });
  const header = at('Педагоги', 0, columnOf('Педагоги', 'Код педагога'));
  expect(header?.note).not.toBe('');
  expect(header).toMatchObject({ severity: null });
});
