/** A draft in which a newer page has done what this one does not know. */
import type { Operation } from '../../../src/workbench/wire/operations';
import { cellsIn, openedWith, smallBytes } from './opened';

const TEACHERS = 'Педагоги';
const NAME = 1;

const typed = (row: number, text: string): Operation => ({
  kind: 'edit',
  sheet: TEACHERS,
  way: 'typed',
  cells: [{ row, column: NAME, text }],
});

// Fields of known kinds must not let it pass for one of them: a sort would carry rows away.
const unknown = {
  kind: 'hideRows',
  sheet: TEACHERS,
  at: 1,
  count: 1,
  before: 3,
  column: NAME,
  descending: true,
} as unknown as Operation;

it('is set aside with its reason, and everything else is done as if it were not there', () => {
  const known = [typed(1, 'Первая'), typed(2, 'Вторая')];
  const [first, second] = known as [Operation, Operation];
  const { engine, opened } = openedWith(smallBytes(), [first, unknown, second]);
  expect(opened.setAside).toEqual([
    {
      operation: unknown,
      reason: 'Это действие записала более новая версия страницы: повторите его в ней.',
    },
  ]);
  const without = openedWith(smallBytes(), known);
  expect(cellsIn(engine.toBytes())).toEqual(cellsIn(without.engine.toBytes()));
});

it('is refused where it is done, and changes nothing', () => {
  const { engine } = openedWith(smallBytes());
  const before = cellsIn(engine.toBytes());
  expect(() => engine.perform(unknown)).toThrow('более новая версия');
  expect(cellsIn(engine.toBytes())).toEqual(before);
});
