/** A draft: what was done, done again on the same bytes, gives the same workbook. */
import type { Operation } from '../../../src/workbench/wire/operations';
import { cellsIn, openedWith, smallBytes } from './opened';

const TEACHERS = 'Педагоги';

/** Performs operations and keeps the draft as the page does: with what an undo reaches back to. */
function drafted(operations: readonly (Operation | 'save')[]) {
  const { engine } = openedWith(smallBytes());
  const draft: Operation[] = [];
  for (const operation of operations) {
    if (operation === 'save') {
      engine.toBytes();
      continue;
    }
    const { changed, kept } = engine.perform(operation);
    if (changed) draft.push(kept ?? operation);
  }
  return { engine, draft };
}

const name = (text: string): Operation => ({
  kind: 'edit',
  sheet: TEACHERS,
  way: 'typed',
  cells: [{ row: 1, column: 1, text }],
});
const call = (of: string): Operation => ({
  kind: 'call',
  json: JSON.stringify({ call: of, args: [] }),
});
const [undo, redo]: Operation[] = [{ kind: 'undo' }, { kind: 'redo' }];

it.each<[string, (Operation | 'save')[]]>([
  ['edits and a command', [name('Первая'), call('computeAll'), name('Вторая')]],
  ['a command that was taken back', [name('Первая'), call('computeAll'), undo as Operation]],
  ['what was done again', [name('Первая'), undo as Operation, redo as Operation]],
  ['what was taken back behind the last saving', [name('Первая'), 'save', undo as Operation]],
  [
    'what was taken back and done again across the last saving',
    [
      name('Первая'),
      name('Вторая'),
      'save',
      undo as Operation,
      undo as Operation,
      redo as Operation,
    ],
  ],
  [
    'a command taken back after saving, and what came then',
    [
      call('computeAll'),
      'save',
      name('Первая'),
      undo as Operation,
      undo as Operation,
      name('Вторая'),
    ],
  ],
])('%s', (_, operations) => {
  const { engine, draft } = drafted(operations);
  const again = openedWith(smallBytes(), draft);
  expect(again.opened.setAside).toEqual([]);
  expect(cellsIn(again.engine.toBytes())).toEqual(cellsIn(engine.toBytes()));
});

it('asking the panel and looking belongs into no draft', () => {
  expect(drafted([call('steps'), call('issues')]).draft).toEqual([]);
});

it('what cannot be done again is set aside, and the rest is done', () => {
  const lost: Operation = { kind: 'edit', sheet: 'Нет', way: 'typed', cells: [] };
  const { opened, text } = openedWith(smallBytes(), [lost, name('Целая')]);
  expect(opened.setAside).toEqual([
    { operation: lost, reason: expect.stringContaining('Листа «Нет» в книге уже нет') },
  ]);
  expect(text(TEACHERS, 1, 1)).toBe('Целая');
});

it('what was taken back is not something else, where an operation was set aside', () => {
  const lost: Operation = { kind: 'edit', sheet: 'Нет', way: 'typed', cells: [] };
  const { text } = openedWith(smallBytes(), [name('Целая'), lost, undo as Operation]);
  expect(text(TEACHERS, 1, 1)).toBe('Целая');
});
