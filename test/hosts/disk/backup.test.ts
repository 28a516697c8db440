/** The copy that stays beside a file: promised in the guide for the workbench and the command line. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../../src/core/values/fault';
import { keepBackup, NUMBERED } from '../../../src/hosts/disk/backup';
import { ChangedMeanwhile, hashOf } from '../../../src/hosts/disk/content';

let folder = '';

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'postcourse-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

function book(name: string, content = 'old'): string {
  const path = join(folder, name);
  fs.writeFileSync(path, content);
  return path;
}

const contents = (): Record<string, string> =>
  Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]),
  );

it('nothing ever takes the place of a copy, nor of what somebody else keeps there', () => {
  const path = book('а.xlsx', 'first');
  book('а.xlsx.bak', 'theirs');
  book('а.xlsx.2.bak', 'theirs too');
  fs.symlinkSync(join(folder, 'нет'), join(folder, 'а.xlsx.3.bak'));
  keepBackup(path, NUMBERED);
  fs.writeFileSync(path, 'second');
  keepBackup(path, NUMBERED);
  expect(fs.lstatSync(join(folder, 'а.xlsx.3.bak')).isSymbolicLink()).toBe(true);
  fs.rmSync(join(folder, 'а.xlsx.3.bak'));
  expect(contents()).toEqual({
    'а.xlsx': 'second',
    'а.xlsx.bak': 'theirs',
    'а.xlsx.1.bak': 'first',
    'а.xlsx.2.bak': 'theirs too',
    'а.xlsx.4.bak': 'second',
  });
});

it.each([0o600, 0o640, 0o604])('the copy of a file of rights %o has the same', (rights) => {
  const path = book('а.xlsx');
  fs.chmodSync(path, rights);
  const seen: number[] = [];
  const real = fs.writeFileSync;
  jest.spyOn(fs, 'writeFileSync').mockImplementation((file, ...rest) => {
    if (typeof file === 'number') seen.push(fs.fstatSync(file).mode & 0o777);
    real(file, ...rest);
  });
  const { path: copy } = keepBackup(path, NUMBERED);
  // Before the first byte already: whoever opens the draft then reads all of it.
  expect([...seen, fs.statSync(copy).mode & 0o777]).toEqual([rights, rights]);
});

it('of a name as long as a disk takes the copy has a shorter one that is told', () => {
  const path = book(`${'я'.repeat(125)}.xlsx`);
  const { path: copy } = keepBackup(path, NUMBERED);
  // 255 bytes less «….xlsx.1.bak» of 14 leave 241: 120 letters of two.
  expect(copy).toBe(join(folder, `${'я'.repeat(120)}….xlsx.1.bak`));
  expect(contents()[`${'я'.repeat(120)}….xlsx.1.bak`]).toBe('old');
  expect(keepBackup(path, NUMBERED).path).toBe(join(folder, `${'я'.repeat(120)}….xlsx.2.bak`));
});

it('where a disk takes shorter names only, it gets one', () => {
  const path = book(`${'я'.repeat(70)}.xlsx`);
  const real = fs.linkSync;
  jest.spyOn(fs, 'linkSync').mockImplementation((from, to) => {
    if (Buffer.byteLength(String(to).slice(folder.length + 1)) > 143) {
      throw Object.assign(new Error('ENAMETOOLONG'), { code: 'ENAMETOOLONG' });
    }
    real(from, to);
  });
  jest.spyOn(fs, 'renameSync').mockImplementation(() => {
    throw Object.assign(new Error('ENAMETOOLONG'), { code: 'ENAMETOOLONG' });
  });
  expect(keepBackup(path, NUMBERED).path).toBe(join(folder, `${'я'.repeat(63)}….xlsx.1.bak`));
});

it('stands beside the file, not beside a link to it', () => {
  const path = book('а.xlsx');
  fs.mkdirSync(join(folder, 'общая'));
  const link = join(folder, 'общая', 'ссылка.xlsx');
  fs.symlinkSync(path, link);
  expect(keepBackup(link, NUMBERED).path).toBe(fs.realpathSync(`${path}.1.bak`));
});

it('a content that is not the one that was read is not copied', () => {
  const path = book('а.xlsx', 'theirs');
  const read = hashOf(Buffer.from('ours'));
  expect(() => keepBackup(path, NUMBERED, read)).toThrow(ChangedMeanwhile);
  expect(contents()).toEqual({ 'а.xlsx': 'theirs' });
});

it('what cannot be copied is told, and nothing is left half made', () => {
  expect(() => keepBackup(join(folder, 'missing.xlsx'), NUMBERED)).toThrow(Fault);
  expect(contents()).toEqual({});
});
