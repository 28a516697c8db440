/** The disk refuses a look at a path, wherever a command takes one: one Russian line that names the file. */
import fs from 'node:fs';
import { join } from 'node:path';
import { runCli } from './run-cli';
import { teacher, temporaryFolder, writeSchool } from './school-files';

const folder = temporaryFolder();
const book = join(folder, 'book.xlsx');
const other = join(folder, 'other.xlsx');

beforeAll(() => {
  for (const path of [book, other]) writeSchool(path, { Педагоги: [teacher('П-1')] });
});
afterEach(() => jest.restoreAllMocks());

it.each(['realpathSync', 'statSync'] as const)('%s', (call) => {
  const before = [book, other].map((path) => fs.readFileSync(path));
  jest.spyOn(fs, call as 'realpathSync').mockImplementation((path) => {
    throw Object.assign(new Error(`EIO: i/o error, ${call}`), { code: 'EIO', path });
  });
  const { status, out, err } = runCli('collect', book, other, '--out', other);
  jest.restoreAllMocks();
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^[^\n]*«[^»\n]*\.xlsx»[^\n]*\(?EIO\)?[^\n]*\.\n$/);
  expect(err).not.toMatch(/Внутренняя ошибка/);
  expect([book, other].map((path) => fs.readFileSync(path))).toEqual(before);
});
