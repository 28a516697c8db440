/** Notes that this person alone may read: each whole, whoever else writes one at the same moment. */
import fs from 'node:fs';
import { join } from 'node:path';
import { putOwn } from '../../../src/hosts/disk/own-file';
import { cleanUp, newFolder } from '../../workbench/server/served';

afterEach(() => {
  jest.restoreAllMocks();
  cleanUp();
});

it('two at once: the later one stays, and neither fails', () => {
  const folder = newFolder();
  const path = join(folder, 'note.json');
  const rename = fs.renameSync;
  jest.spyOn(fs, 'renameSync').mockImplementationOnce((from, to) => {
    putOwn(path, 'other');
    rename(from, to);
  });
  putOwn(path, 'mine');
  expect(fs.readFileSync(path, 'utf8')).toBe('mine');
  expect(fs.readdirSync(folder)).toEqual(['note.json']);
});

it('takes the place of whatever was put there, and never writes through a link', () => {
  const folder = newFolder();
  const path = join(folder, 'note.json');
  fs.writeFileSync(join(folder, 'open'), 'theirs', { mode: 0o666 });
  fs.symlinkSync(join(folder, 'open'), path);
  putOwn(path, 'mine');
  expect(fs.readFileSync(join(folder, 'open'), 'utf8')).toBe('theirs');
  expect(fs.lstatSync(path).mode & 0o777).toBe(0o600);
});

it('a disk that refuses leaves the old one, and nothing beside it', () => {
  const folder = newFolder();
  const path = join(folder, 'note.json');
  putOwn(path, 'old');
  jest.spyOn(fs, 'renameSync').mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  });
  expect(() => putOwn(path, 'new')).toThrow(
    `Файл «${path}» не сохранён: на диске нет места. Освободите место и повторите.`,
  );
  expect(fs.readFileSync(path, 'utf8')).toBe('old');
  expect(fs.readdirSync(folder)).toEqual(['note.json']);
});
