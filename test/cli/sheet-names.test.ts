/** З-28 on files: a school that has spelt the names of its sheets in its own way. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoSchool } from '../../src/demo/school';
import { xlsxOf } from '../../src/hosts/xlsx/new-book';
import { openXlsx, type XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-workbook';
import { respelt } from '../hosts/xlsx/respelt';
import { runCli } from './run-cli';
import { dayFrom, temporaryFolder } from './school-files';
import { smallMunicipalityInto } from './small-municipality';

const folder = temporaryFolder();
const TODAY = dayFrom('2026-04-15');
const SPELT = { Педагоги: 'ПЕДАГОГИ ', Рейтинг: 'рейтинг', Сводка: 'сводка' };

const bookIn = (path: string): XlsxWorkbook => openXlsx(readFileSync(path), { today: TODAY });
const contentOf = (workbook: XlsxWorkbook): unknown =>
  workbook.sheetNames().map((name) => workbook.read(name));
const ownName = (name: string): string => SPELT[name as keyof typeof SPELT] ?? name;

function computed(name: string, bytes: Uint8Array) {
  const [book, out] = [join(folder, `${name}.xlsx`), join(folder, `${name}.out.xlsx`)];
  writeFileSync(book, bytes);
  const { status, out: told, err } = runCli('compute', book, '--out', out, '--json');
  expect(err).toBe('');
  const { out: _out, backup: _backup, ...data } = JSON.parse(told);
  return { status, data, out };
}

it('a school is computed as under the declared names, on its own sheets', () => {
  const plain = xlsxOf(demoSchool({ people: 4 }));
  const clean = computed('plain', plain);
  // What is computed once is there, and its width is remembered in a name.
  const own = computed('own', respelt(readFileSync(clean.out), SPELT));
  const again = computed('again', readFileSync(clean.out));
  expect([own.status, own.data]).toEqual([again.status, again.data]);
  const [ownBook, cleanBook] = [bookIn(own.out), bookIn(again.out)];
  expect(ownBook.sheetNames()).toEqual(cleanBook.sheetNames().map(ownName));
  expect(contentOf(ownBook)).toEqual(contentOf(cleanBook));
});

it('a municipality takes the summaries of its schools, whatever they and it call the sheets', () => {
  const day = ['--date', '2026-04-24'];
  smallMunicipalityInto(folder);
  const book = join(folder, 'municipality.xlsx');
  const school = join(folder, 'schools', '0502.xlsx');
  const rolledUp = (out: string) => {
    const { err, out: told } = runCli('rollup', book, school, '--out', out, '--json', ...day);
    expect(err).toBe('');
    const { out: _out, ...data } = JSON.parse(told);
    return data;
  };
  const clean = rolledUp(join(folder, 'clean.xlsx'));
  expect(clean.delivered).toBe(1);
  const rename = (path: string, names: Readonly<Record<string, string>>): void =>
    writeFileSync(path, respelt(readFileSync(path), names));
  rename(book, { ОО: 'оо ', Настройки: ' настройки' });
  rename(school, { Сводка: 'сводка ' });
  const out = join(folder, 'rolled-up.xlsx');
  expect(rolledUp(out)).toEqual(clean);
  const names = bookIn(out).sheetNames();
  expect(names).toEqual(expect.arrayContaining(['оо ', ' настройки']));
  expect(names).not.toContain('ОО');
});
