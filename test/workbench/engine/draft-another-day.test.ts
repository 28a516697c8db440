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

const call = (of: string): Operation => ({
  kind: 'call',
  json: JSON.stringify({ call: of, args: [] }),
});
const COMPUTE = call('computeRating');
const FIX = call('fixRating');

it('commands are kept with their day, and give the same three days later', () => {
  const { engine } = on(THEN);
  const settings = engine.sheet('Настройки')?.rows ?? [];
  const row = settings.findIndex(([name]) => name === 'Дата расчёта');
  const column = 1;
  // Empty, it is the day that it is.
  const empty: Operation = {
    kind: 'edit',
    sheet: 'Настройки',
    way: 'cleared',
    cells: [{ row, column, text: '' }],
  };
  const draft = [empty, COMPUTE, FIX].map((each) => engine.perform(each).kept ?? each);
  expect(draft[1]).toEqual({ ...COMPUTE, today: THEN, now: '12:00' });
  const again = on(LATER, draft);
  const days = again.engine.sheet('Архив рейтинга')?.rows.map(([fixed]) => fixed);
  expect(days).toContain('10.06.2026');
  expect(days).not.toContain('13.06.2026');
  expect(cellsIn(again.engine.toBytes())).toEqual(cellsIn(engine.toBytes()));
  // What is done now goes by the day that it is now.
  expect(again.engine.perform(COMPUTE).kept).toMatchObject({ today: LATER });
});

const NAME: Operation = {
  kind: 'edit',
  sheet: 'Педагоги',
  way: 'typed',
  cells: [{ row: 1, column: 1, text: 'Целая' }],
};

const DAMAGED = 'Запись о действии повреждена: повторить его нельзя.';
const NEWER = 'Это действие записала более новая версия страницы: повторите его в ней.';

it.each<[string, object, string]>([
  ['a call that cannot be read', { kind: 'call', json: '{' }, DAMAGED],
  ['a call without anything', { kind: 'call' }, DAMAGED],
  ['a record that could not be read', { kind: 'lost' }, DAMAGED],
  ['a kind of another version', { kind: 'tomorrow', sheet: 'Педагоги', at: 3, count: 2 }, NEWER],
  ['an edit without cells', { kind: 'edit', sheet: 'Педагоги', way: 'typed' }, DAMAGED],
])('%s costs itself alone', (_, record, reason) => {
  jest.spyOn(console, 'error').mockImplementation();
  const { opened, text } = on(THEN, [record as Operation, NAME], smallBytes());
  expect(opened.setAside).toEqual([{ operation: record, reason }]);
  expect(text('Педагоги', 1, 1)).toBe('Целая');
});
