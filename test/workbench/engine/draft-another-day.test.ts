/** A draft that is opened another day holds what was done on the day on which it was done. */
import type { Day } from '../../../src/core/values/day';
import type { Operation } from '../../../src/workbench/wire/operations';
import { day } from '../../contract/plans';
import { HandClock } from './hand-clock';
import { cellsIn, demoBytes, openedWith, smallBytes } from './opened';

const THEN = day(2026, 6, 10);
const LATER = day(2026, 6, 13);
const on = (today: Day, operations: readonly Operation[] = [], bytes = demoBytes()) =>
  openedWith(bytes, operations, new HandClock(), () => today);

const COMPUTE: Operation = {
  kind: 'call',
  json: JSON.stringify({ call: 'computeAll', args: [] }),
};

it('a command is kept with its day, and gives the same three days later', () => {
  const { engine } = on(THEN);
  const { kept } = engine.perform(COMPUTE);
  expect(kept).toEqual({ ...COMPUTE, today: THEN, now: '12:00' });
  const again = on(LATER, [kept ?? COMPUTE]);
  expect(cellsIn(again.engine.toBytes())).toEqual(cellsIn(engine.toBytes()));
});

const NAME: Operation = {
  kind: 'edit',
  sheet: 'Педагоги',
  way: 'typed',
  cells: [{ row: 1, column: 1, text: 'Целая' }],
};

it.each<[string, object]>([
  ['a call that cannot be read', { kind: 'call', json: '{' }],
  ['a call without anything', { kind: 'call' }],
  ['an edit without cells', { kind: 'edit', sheet: 'Педагоги', way: 'typed' }],
])('%s costs itself alone', (_, record) => {
  jest.spyOn(console, 'error').mockImplementation();
  const { opened, text } = on(THEN, [record as Operation, NAME], smallBytes());
  expect(opened.setAside).toEqual([{ operation: record, reason: expect.any(String) }]);
  expect(text('Педагоги', 1, 1)).toBe('Целая');
});
