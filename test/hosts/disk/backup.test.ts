/** The copy that stays beside a file: promised in the guide for the workbench and the command line. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../../src/core/values/fault';
import { type Copies, keepBackup } from '../../../src/hosts/disk/backup';

const folder = mkdtempSync(join(tmpdir(), 'postcourse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The copies of a file that was replaced again and again, by name. */
function copiesOf(name: string, kept: readonly Copies[]): Record<string, string> {
  const path = join(folder, name);
  kept.forEach((copies, index) => {
    writeFileSync(path, `content ${index + 1}`);
    keepBackup(path, copies);
  });
  const names = readdirSync(folder).filter((one) => one.startsWith(`${name}.`));
  return Object.fromEntries(names.map((one) => [one, readFileSync(join(folder, one), 'utf8')]));
}

it('the latest copy takes the place of the one before', () => {
  expect(copiesOf('a.xlsx', ['latest', 'latest'])).toEqual({ 'a.xlsx.bak': 'content 2' });
});

it('of every copy none is lost, whoever else keeps copies there', () => {
  expect(copiesOf('b.xlsx', ['every', 'latest', 'every', 'latest'])).toEqual({
    'b.xlsx.1.bak': 'content 1',
    'b.xlsx.2.bak': 'content 3',
    'b.xlsx.bak': 'content 4',
  });
});

it('what cannot be copied is told, and nothing is left half made', () => {
  const before = readdirSync(folder);
  expect(() => keepBackup(join(folder, 'missing.xlsx'), 'every')).toThrow(Fault);
  expect(readdirSync(folder)).toEqual(before);
});
