/** Google's limits and failures: whatever happens, the same button goes on to the same result. */
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { VirtualClock } from '../apps-script/virtual-clock';
import { unnumbered } from '../core/municipality/municipal-kit';
import {
  codeOf,
  contentOf,
  IMPORT,
  idOf,
  importToTheEnd,
  journalOf,
  municipalityOf,
  readsOf,
  START,
  tellingRun,
} from './municipal-fixture';

const inOrder = (runtime: AppsScriptRuntime): string[] =>
  journalOf(runtime)
    .map((line) => JSON.stringify(line))
    .sort();

/** Calls of the last execution at which it is worth dying: at each book, and while writing. */
function deadlyCalls({ trace }: AppsScriptRuntime): number[] {
  const perBook = trace.flatMap((call, index) =>
    /^Sheets\.Values|^Cache\.put/.test(call) ? [index + 1] : [],
  );
  const writes = trace.flatMap((call, index) =>
    /^(Sheet|Range)\.(set|insert)|flush/.test(call) ? [index + 1] : [],
  );
  return [...perBook, ...writes.filter((_, index) => index % 7 === 0)];
}

it('an execution that dies at any book or write loses nothing that was read', () => {
  const clean = municipalityOf(6);
  tellingRun(clean, IMPORT);
  const [wanted, lines] = [contentOf(clean), inOrder(clean)];
  for (const dieAtCall of deadlyCalls(clean)) {
    const runtime = municipalityOf(6);
    expect(() => runtime.run(IMPORT, { dieAtCall })).toThrow('Exceeded maximum execution time');
    expect(runtime.shown.alerts.length + runtime.shown.toasts.length).toBe(0);
    const before = readsOf(runtime);
    tellingRun(runtime, IMPORT);
    expect(contentOf(runtime)).toEqual(wanted);
    expect(inOrder(runtime)).toEqual(lines);
    // The book that was being read is the only one to be read twice.
    expect(before + readsOf(runtime)).toBeLessThanOrEqual(7);
  }
});

it('whichever call to the document Google refuses, it is told, and the next run mends it', () => {
  const clean = municipalityOf(3);
  tellingRun(clean, IMPORT);
  const wanted = contentOf(clean);
  for (let failCall = 1; failCall <= clean.roundTrips.length; failCall += 9) {
    const runtime = municipalityOf(3);
    tellingRun(runtime, IMPORT, { failCall });
    tellingRun(runtime, IMPORT);
    expect(contentOf(runtime)).toEqual(wanted);
  }
});

it('a school whose book fails and fails is refused, and stops no other', () => {
  const runtime = municipalityOf(4);
  const { message } = tellingRun(runtime, IMPORT, { failReads: [2, 3, 4] });
  expect(message).toMatch(/^Принято: 3, отклонено: 1\. Сдали 3 из 4\./);
  expect(journalOf(runtime).find(([code]) => code === '0502')).toEqual([
    '0502',
    'отклонено',
    expect.stringMatching(/^Google не отдал книгу/),
  ]);
  expect(readsOf(runtime)).toBe(6);
});

it('a hiccup is overcome by asking again', () => {
  const runtime = municipalityOf(4);
  expect(tellingRun(runtime, IMPORT, { failReads: [2] })).toEqual({
    isAlert: false,
    message: expect.stringMatching(/^Принято: 4\. Сдали 4 из 4\./),
  });
});

it('a long import stops before six minutes, keeps what it has, and is continued by the button', () => {
  const runtime = municipalityOf(400);
  const first = tellingRun(runtime, IMPORT);
  expect(first.isAlert).toBe(true);
  expect(first.message).toMatch(
    /^Прочитано \d+ из 400 книг.*Выберите «Импортировать сводки» ещё раз: импорт продолжится с книги «Школа 05\d+»\. Принято: \d+\./,
  );
  const [, done] = /^Прочитано (\d+)/.exec(first.message) ?? [];
  expect(Number(done)).toBeGreaterThan(200);
  expect(importToTheEnd(runtime)).toBeLessThanOrEqual(2);
  const atOnce = municipalityOf(400);
  atOnce.clock = Object.assign(new VirtualClock(START, { document: 0, otherBook: 0 }), {
    takeRead: () => true,
  });
  expect(importToTheEnd(atOnce)).toBe(1);
  const [{ Сводка: own = [], ...others }, { Сводка: wanted = [], ...rest }] = [
    contentOf(runtime),
    contentOf(atOnce),
  ];
  expect(others).toEqual(rest);
  expect(unnumbered(own)).toEqual(unnumbered(wanted));
  expect(inOrder(runtime)).toEqual(inOrder(atOnce));
});

it('a quota that never comes back ends the run in time, and says why', () => {
  const runtime = municipalityOf(3);
  const { clock } = runtime;
  if (!clock) throw new Error('no clock');
  clock.takeRead = () => false;
  const { message } = tellingRun(runtime, IMPORT);
  expect(message).toMatch(/^Прочитано 0 из 3 книг: Google ограничивает число чтений в минуту\./);
  expect(journalOf(runtime)).toEqual([]);
});

it('works without any memory between executions: the cache forgets everything', () => {
  const runtime = municipalityOf(5);
  Object.defineProperty(runtime, 'cache', { value: new Proxy({}, { set: () => true }) });
  expect(tellingRun(runtime, IMPORT).message).toMatch(/^Принято: 5\. Сдали 5 из 5\./);
});

it('a link that leads to the book of another school brings nothing, and says so', () => {
  const runtime = municipalityOf(3);
  const book = runtime.books[idOf(codeOf(0))];
  if (book) runtime.books[idOf(codeOf(1))] = book;
  tellingRun(runtime, IMPORT);
  expect(journalOf(runtime)).toContainEqual([
    '0502',
    'отклонено',
    expect.stringMatching(/^По ссылке открывается книга другой школы: «0501»/),
  ]);
});
