/** A book whose «Настройки» are a person's own, or of two editions at once: no command takes it for its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherWrite } from '../hosts/xlsx/other-library';
import { runCli, runCliLater } from './run-cli';
import { temporaryFolder } from './school-files';

const folder = temporaryFolder();
type Rows = readonly (readonly (string | number)[])[];

function bookWith(name: string, settings: Rows, own: string): string {
  const path = join(folder, name);
  const sheets = [
    { name: 'Настройки', rows: settings },
    { name: own, rows: [[own === 'ОО' ? 'Код ОО' : 'Код педагога']] },
  ];
  writeFileSync(path, otherWrite({ sheets }));
  return path;
}

const PRINTERS = [
  ['Принтер', 'Кабинет'],
  ['HP', 12],
];
const OF_MUNICIPALITY = [
  ['Параметр', 'Значение'],
  ['Код муниципалитета', '07'],
];
const OF_SCHOOL = [
  ['Параметр', 'Значение'],
  ['Код ОО', '0512'],
];

const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['check'],
  ['compute', '--in-place'],
  ['forms', join(folder, 'forms')],
  ['collect', '--in-place', join(folder, 'nothing.xlsx')],
  ['documents', join(folder, 'papers')],
];

describe.each(COMMANDS)('%s', (command, ...more) => {
  it.each<[string, Rows, RegExp]>([
    ['printers.xlsx', PRINTERS, /printers\.xlsx: лист «Настройки» создан не «Посткурсом»/],
    ['other.xlsx', OF_MUNICIPALITY, /other\.xlsx: это книга другой редакции «Посткурса»/],
  ])('leaves %s alone', async (name, settings, said) => {
    const path = bookWith(name, settings, 'Педагоги');
    const before = readFileSync(path);
    const { status, err } = await runCliLater(command, path, ...more);
    expect(status).toBe(2);
    expect(err).toMatch(said);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

it('rollup leaves a book with the «Настройки» of a school alone', () => {
  const path = bookWith('district.xlsx', OF_SCHOOL, 'ОО');
  const { status, err } = runCli('rollup', path, path, '--in-place');
  expect([status, err]).toEqual([2, expect.stringContaining('на листе «Настройки» есть «Код ОО»')]);
});
