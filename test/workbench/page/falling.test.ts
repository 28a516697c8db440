import type { KeptBook } from '../../../src/workbench/books/books';
import { Falling } from '../../../src/workbench/page/falling';
import { OperationLine } from '../../../src/workbench/page/operation-line';
import type { Performed } from '../../../src/workbench/wire/engine';
import type { Operation } from '../../../src/workbench/wire/operations';

const typed = (text: string): Operation => ({
  kind: 'edit',
  sheet: 'Педагоги',
  way: 'typed',
  cells: [{ row: 1, column: 1, text }],
});

const done: Performed = {
  state: { revision: 1, undo: null, redo: null },
  changed: true,
  patches: [],
  rewritten: [],
};

test('what waits for an engine that falls is refused, and nothing waits any more', async () => {
  const falling = new Falling();
  const kept: Operation[] = [];
  const waiting: number[] = [];
  const answers: ((answer: Performed) => void)[] = [];
  const engine = falling.guard({
    perform: () => new Promise<Performed>((resolve) => void answers.push(resolve)),
  });
  const book: Pick<KeptBook, 'keep'> = { keep: async (operation) => void kept.push(operation) };
  const line = new OperationLine(engine, book, {
    performed: () => undefined,
    waiting: (count) => void waiting.push(count),
    keeping: () => undefined,
  });
  const first = line.add(typed('Первая'));
  await new Promise((resolve) => setImmediate(resolve));
  answers[0]?.(done);
  await first;
  const lost = Promise.allSettled([line.add(typed('Вторая')), line.add(typed('Третья'))]);
  await new Promise((resolve) => setImmediate(resolve));
  falling.fall();
  expect(await lost).toMatchObject([
    { status: 'rejected', reason: { name: 'Fault' } },
    { status: 'rejected', reason: { name: 'Fault' } },
  ]);
  await line.idle();
  expect(waiting.at(-1)).toBe(0);
  expect(kept).toEqual([typed('Первая')]);
  await expect(line.add(typed('Четвёртая'))).rejects.toThrow('остановилась');
});

test('whoever asks late hears of the fall as well, once', () => {
  const falling = new Falling();
  let heard = 0;
  falling.fall();
  falling.hear(() => {
    heard += 1;
  });
  falling.fall();
  expect(heard).toBe(1);
});
