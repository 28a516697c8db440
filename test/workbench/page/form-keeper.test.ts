/** What is half-typed reaches the browser's store a moment later, and what was sent leaves it at once. */
import type { HeldForm } from '../../../src/workbench/books/books';
import { FormKeeper } from '../../../src/workbench/page/form-keeper';
import { mayDropForms } from '../../../src/workbench/page/forms';

const told = (topic: string) => ({ name: 'entry', title: 'Новая запись', fields: { topic } });
const SENT = { name: 'entry', title: 'Новая запись', fields: null };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function setUp(forms: readonly HeldForm[] = []) {
  const writes: (readonly HeldForm[])[] = [];
  const faults: string[] = [];
  const store = { isFull: false };
  const book = {
    forms,
    keepForms: async (all: readonly HeldForm[]) => {
      if (store.isFull) throw new Error('нет места');
      writes.push(all);
    },
  };
  const keeper = new FormKeeper(book, (error) => void faults.push(String(error)));
  return { keeper, writes, faults, store };
}

it('begins with what was held and writes nothing of it anew', async () => {
  const { keeper, writes } = setUp([told('Чтение')]);
  expect([keeper.all, keeper.isAtRisk]).toEqual([[told('Чтение')], false]);
  await keeper.flush();
  expect(writes).toEqual([]);
});

it('writes what is typed within a moment, also while somebody types on', async () => {
  const { keeper, writes } = setUp();
  for (const topic of ['Ч', 'Чт', 'Чте', 'Чтен']) {
    keeper.hear(told(topic));
    expect(keeper.isAtRisk).toBe(true);
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(writes[0]).toEqual([told('Чте')]);
  await jest.advanceTimersByTimeAsync(250);
  expect(writes.at(-1)).toEqual([told('Чтен')]);
  expect(keeper.isAtRisk).toBe(false);
});

it('takes out at once what was sent, and leaves the other form', async () => {
  const documents = { name: 'documents-page', title: 'Документы', fields: { from: '2026-01-01' } };
  const { keeper, writes } = setUp([told('Чтение'), documents]);
  keeper.hear(SENT);
  await jest.advanceTimersByTimeAsync(0);
  expect(writes).toEqual([[documents]]);
  expect(keeper.documents).toEqual({ from: '2026-01-01' });
});

it('tells once of a browser that refuses, stays at risk, and tries again with the next letter', async () => {
  const { keeper, writes, faults, store } = setUp();
  store.isFull = true;
  for (const topic of ['Ч', 'Чт']) {
    keeper.hear(told(topic));
    await keeper.flush();
  }
  expect([faults, keeper.isAtRisk]).toEqual([['Error: нет места'], true]);
  store.isFull = false;
  keeper.hear(told('Чте'));
  await keeper.flush();
  expect([writes, keeper.isAtRisk]).toEqual([[[told('Чте')]], false]);
});

it('lets a book go unasked when its forms are kept, waiting for the last letter', async () => {
  const { keeper, writes } = setUp();
  keeper.hear(told('Чтение'));
  expect(await mayDropForms(keeper)).toBe(true);
  expect(writes).toEqual([[told('Чтение')]]);
});
