/** An import that comes a hundred files at a time is one step; two imports are two. */
import { openedWith } from './opened';

const undo = { kind: 'undo' } as const;
const LAST = { call: 'journal', args: [] };

function municipality() {
  const { engine } = openedWith();
  const book = openedWith(engine.create('municipality').bytes);
  const send = (source: string, isLast: boolean) => {
    const parcels = [{ source, cells: { rows: [['не сводка']] } }];
    const request = { call: 'importFiles', args: [parcels], ...(isLast && { view: LAST }) };
    const { changed } = book.engine.perform({ kind: 'call', json: JSON.stringify(request) });
    expect(changed).toBe(true);
  };
  const journal = () => (book.engine.sheet('Журнал импорта')?.rows.length ?? 0) - 1;
  return { ...book, send, journal };
}

it('the parts of an import are taken back and done again together', () => {
  const { engine, send, journal } = municipality();
  send('1.xlsx', false);
  send('2.xlsx', false);
  send('3.xlsx', true);
  const lines = journal();
  expect(lines).toBeGreaterThanOrEqual(3);
  expect(engine.perform(undo).state).toMatchObject({ undo: null, redo: 'Импорт сводок' });
  expect(journal()).toBe(0);
  engine.perform({ kind: 'redo' });
  expect(journal()).toBe(lines);
});

it('an import after an import is another step', () => {
  const { engine, send, journal } = municipality();
  send('1.xlsx', true);
  const first = journal();
  send('2.xlsx', true);
  engine.perform(undo);
  expect(journal()).toBe(first);
  expect(engine.perform(undo).state.undo).toBeNull();
});

it('what was typed between two parts stands between them', () => {
  const { engine, send, type, journal } = municipality();
  send('1.xlsx', false);
  const first = journal();
  type('ОО', 1, 0, '0512');
  send('2.xlsx', true);
  engine.perform(undo);
  expect(journal()).toBe(first);
});
