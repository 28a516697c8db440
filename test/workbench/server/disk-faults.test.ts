/** The disk refuses at one step or another of saving: the old file is whole, and what to do is said. */
import fs from 'node:fs';
import { dirname } from 'node:path';
import { BOOK, cleanUp, messageOf, served } from './served';

afterEach(() => {
  jest.restoreAllMocks();
  cleanUp();
});

const OLD = BOOK;
const NEW = Buffer.concat([OLD, Buffer.from('new')]);

/** From its `nth` call on, counted from 1, the call fails. */
function failing(call: 'linkSync' | 'renameSync' | 'fsyncSync' | 'openSync', nth: number) {
  const real = fs[call] as (...given: unknown[]) => unknown;
  let calls = 0;
  jest.spyOn(fs, call).mockImplementation((...given: unknown[]) => {
    // Reading opens files too.
    if (call !== 'openSync' || given[1] === 'wx') calls += 1;
    if (calls >= nth) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    return real(...given) as never;
  });
}

const NO_COPY = /^Не удалось сохранить рядом копию файла «.*книга\.xlsx», поэтому он не изменён\./;
const NO_ROOM = /не сохранён: на диске нет места\. Освободите место и повторите\.$/;

it.each([
  ['beginning the copy', 'openSync', 1, NO_COPY],
  ['getting the copy onto the disk', 'fsyncSync', 1, NO_COPY],
  ['beginning the new file', 'openSync', 2, NO_ROOM],
  // Behind the copy and its folder.
  ['getting it onto the disk', 'fsyncSync', 3, NO_ROOM],
  ['putting it in its place', 'renameSync', 1, NO_ROOM],
] as const)('at %s', async (_, call, nth, message) => {
  const { put, ask, path, onDisk } = await served();
  const { etag = '' } = (await ask('book')).headers;
  failing(call, nth);
  const answer = await put(NEW, etag);
  jest.restoreAllMocks();
  expect(answer.status).toBe(422);
  expect(messageOf(answer)).toMatch(message);
  expect(onDisk().equals(OLD)).toBe(true);
  expect(fs.readdirSync(dirname(path))).toEqual(['книга.xlsx']);
  // The same again, now that the disk is well.
  expect((await put(NEW, etag)).status).toBe(204);
  expect(onDisk().equals(NEW)).toBe(true);
});

it('what nobody foresaw is told without its inner words', async () => {
  const { put, ask } = await served();
  const { etag = '' } = (await ask('book')).headers;
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(fs, 'existsSync').mockImplementation(() => {
    throw new Error('inner words');
  });
  const answer = await put(NEW, etag);
  expect([answer.status, messageOf(answer)]).toEqual([
    500,
    'Действие не выполнено из-за непредвиденной ошибки. Введённое осталось в черновике. Повторите; если не поможет, перезапустите программу.',
  ]);
});
