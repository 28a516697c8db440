/** What runs that were killed leave behind is taken away by the next one: ours alone, and of none that is alive. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { keepBackup, NUMBERED } from '../../../src/hosts/disk/backup';
import { draftBeside } from '../../../src/hosts/disk/drafts';
import { saveNewFiles } from '../../../src/hosts/disk/new-files';
import { saveFile } from '../../../src/hosts/disk/save-file';

let folder = '';
let book = '';

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'postcourse-'));
  book = join(folder, 'книга.xlsx');
  fs.writeFileSync(book, 'old');
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('new');

/** The number of a program that has ended. */
const ENDED = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));

/** The name that a run of that number on this computer gives a draft. */
const ofRun = (pid: number, run = '0123abcd'): string =>
  basename(draftBeside(book)).replace(
    /^(\.postcourse-[0-9a-f]{8})-\d+-[0-9a-f]{8}/,
    `$1-${pid}-${run}`,
  );

/** Leaves a file of that name and age. */
function left(name: string, days = 0): string {
  const path = join(folder, name);
  fs.writeFileSync(path, 'half');
  const time = new Date(Date.now() - days * 24 * 60 * 60 * 1000 - 1000);
  fs.utimesSync(path, time, time);
  return name;
}

/** Those of the names that are still there. */
const standing = (names: readonly string[]): string[] =>
  names.filter((name) => fs.existsSync(join(folder, name)));

const OTHER_COMPUTER = '.postcourse-ffffffff-1-0123abcd-0b9d4c3e-6d3c-4b7e-9b1b-5a2f4d1c8e7a.tmp';
const FIRST_VERSION = '.postcourse-0b9d4c3e-6d3c-4b7e-9b1b-5a2f4d1c8e7a.tmp';

it.each([
  ['saveFile', () => saveFile(join(folder, 'другая.xlsx'), bytes)],
  ['keepBackup', () => keepBackup(book, NUMBERED)],
  ['saveNewFiles', () => saveNewFiles([{ out: join(folder, 'новый.docx'), bytes }])],
])('«%s» takes them away', (_, save) => {
  const ended = left(ofRun(ENDED));
  // In a container every run has one number, so this program's own may be an earlier one's.
  const sameNumber = left(ofRun(process.pid));
  const old = [left(OTHER_COMPUTER, 2), left(FIRST_VERSION, 2)];
  save();
  expect(standing([ended, sameNumber, ...old])).toEqual([]);
});

it('leaves what may be at work, and what is not ours', () => {
  const alive = left(ofRun(process.ppid));
  const own = left(basename(draftBeside(book)));
  const young = left(OTHER_COMPUTER);
  const youngOfFirstVersion = left(FIRST_VERSION);
  const theirs = [
    left('.postcourse-.tmp', 900),
    left('.postcourse-мой.tmp', 900),
    left('postcourse.tmp', 900),
    left('книга.xlsx.tmp', 900),
    left(`${ofRun(ENDED)}.xlsx`, 900),
  ];
  const all = [alive, own, young, youngOfFirstVersion, ...theirs];
  const itsFolder = ofRun(ENDED);
  fs.mkdirSync(join(folder, itsFolder));
  saveFile(join(folder, 'другая.xlsx'), bytes);
  expect(standing([...all, itsFolder])).toEqual([...all, itsFolder]);
});

it('one that goes or cannot be looked at keeps no other', () => {
  const ended = [left(ofRun(ENDED, 'aaaaaaaa')), left(ofRun(ENDED, 'bbbbbbbb'))].sort();
  const real = fs.lstatSync as (...given: unknown[]) => unknown;
  jest.spyOn(fs, 'lstatSync').mockImplementation((...given: unknown[]) => {
    if (String(given[0]).endsWith(ended[0] ?? '')) {
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    }
    return real(...given) as never;
  });
  saveFile(join(folder, 'другая.xlsx'), bytes);
  jest.restoreAllMocks();
  expect(standing(ended)).toEqual([ended[0]]);
});
