/** Whatever a command writes, nothing that stands there is lost, and what changed meanwhile is noticed. */
import fs from 'node:fs';
import { join, relative } from 'node:path';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { openXlsx, XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-workbook';
import { fact } from '../core/school/self-assessment/form/forms-kit';
import { runCli } from './run-cli';
import { dayFrom, teacher, temporaryFolder, writeSchool } from './school-files';

const folder = temporaryFolder();
const at = (...path: string[]): string => join(folder, ...path);
const [book, theirs, sheets] = [at('школа.xlsx'), at('чужая.xlsx'), at('листы')];
const [district, schools] = [at('свод.xlsx'), at('школы')];
const day = ['--date', '2026-04-15'];

beforeAll(() => {
  writeSchool(book, { Педагоги: [teacher('П-1')] });
  writeSchool(theirs, { Педагоги: [teacher('П-9')] });
  expect(runCli('forms', book, sheets).status).toBe(0);
  expect(runCli('template', 'municipality', district).status).toBe(0);
  fs.mkdirSync(schools);
  fs.copyFileSync(book, join(schools, '0512.xlsx'));
});

afterEach(() => jest.restoreAllMocks());

/** Every file below the folder with its bytes, and where a link leads. */
function everything(): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true }).map(String).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const stats = fs.lstatSync(at(name));
      if (stats.isDirectory()) return [];
      return [[name, stats.isSymbolicLink() ? 'link' : fs.readFileSync(at(name), 'base64')]];
    }),
  );
}

const COMPUTE = ['compute', book];
const COLLECT = ['collect', book, sheets];
const ROLLUP = ['rollup', district, schools];
const COMMANDS = [
  ['compute', COMPUTE],
  ['collect', COLLECT],
  ['rollup', ROLLUP],
] as const;

/** Other ways to name a file: through a link, a second name, a folder’s link, «..» and the present folder. */
function waysTo(path: string): string[] {
  const [link, hard, dir] = ['ссылка', 'второе-имя', 'папка'].map((name) => at(`${name}.xlsx`));
  if (link === undefined || hard === undefined || dir === undefined) return [];
  for (const way of [link, hard, dir]) fs.rmSync(way, { force: true });
  fs.symlinkSync(path, link);
  fs.linkSync(path, hard);
  fs.symlinkSync(join(path, '..'), dir);
  const name = path.split('/').pop() ?? '';
  return [
    path,
    link,
    hard,
    join(dir, name),
    at('нет', '..', relative(folder, path)),
    relative('.', path),
  ];
}

describe.each(COMMANDS)('%s --out', (name, command) => {
  it('over another book is refused, however it is named, and nothing is written', () => {
    const ways = waysTo(theirs);
    const before = everything();
    for (const way of ways) {
      const { status, err } = runCli(...command, '--out', way, ...day);
      expect([way, status, err]).toEqual([
        way,
        2,
        `Файл «${way}» уже есть. Укажите другой или добавьте --replace: тогда его копия останется рядом.\n`,
      ]);
    }
    expect(everything()).toEqual(before);
  });

  it('with --replace keeps a copy of it', () => {
    const out = at(`${name}-итог.xlsx`);
    fs.copyFileSync(theirs, out);
    const { status, out: told } = runCli(...command, '--out', out, '--replace', '--json', ...day);
    expect(status).not.toBe(2);
    expect(JSON.parse(told)).toMatchObject({ out, backup: `${out}.1.bak`, remarks: [] });
    expect(fs.readFileSync(`${out}.1.bak`).equals(fs.readFileSync(theirs))).toBe(true);
    expect(fs.readFileSync(out).equals(fs.readFileSync(theirs))).toBe(false);
  });

  it('over what it reads is refused with --replace too', () => {
    const [, own = '', given] = command;
    const sources = [
      own,
      ...(given === undefined ? [] : fs.readdirSync(given).map((one) => join(given, one))),
    ];
    for (const source of sources) {
      // An earlier output of «collect» is a school's book: here sheets and schools are none.
      const ways = waysTo(source);
      const before = everything();
      for (const way of ways) {
        const { status } = runCli(...command, '--out', way, '--replace', ...day);
        expect([way, status]).toEqual([way, 2]);
      }
      expect(everything()).toEqual(before);
    }
  });

  it('to a file that came while it was reckoning is refused, and that file stays', () => {
    const out = at(`${name}-пришёл.xlsx`);
    const real = XlsxWorkbook.prototype.toBytes;
    jest.spyOn(XlsxWorkbook.prototype, 'toBytes').mockImplementationOnce(function (
      this: XlsxWorkbook,
    ) {
      fs.writeFileSync(out, 'theirs');
      return real.call(this);
    });
    const { status, err } = runCli(...command, '--out', out, ...day);
    expect([status, err]).toEqual([2, expect.stringContaining('изменила другая программа')]);
    expect(fs.readFileSync(out, 'utf8')).toBe('theirs');
  });
});

describe('a book that another program has open', () => {
  const LOCKS = [
    ['LibreOffice', '.~lock.открытая.xlsx#'],
    ['Excel', '~$открытая.xlsx'],
  ] as const;
  const warning = (program: string, lock: string): string =>
    `Похоже, файл открыт в ${program} (рядом лежит «${at(lock)}»): если сохранить его и там, записанное здесь пропадёт. ` +
    'Закройте его там без сохранения, а свои правки сначала сохраните под другим именем. ' +
    `Если ${program} закрыт, «${lock}» остался после сбоя и его можно удалить.`;
  const own = at('открытая.xlsx');
  const link = at('к-открытой.xlsx');

  beforeEach(() => fs.copyFileSync(book, own));
  afterEach(() => {
    for (const path of [link, ...LOCKS.map(([, lock]) => at(lock))])
      fs.rmSync(path, { force: true });
  });

  describe.each(LOCKS)('in %s', (program, lock) => {
    it.each([
      ['--in-place', () => ['compute', own, '--in-place']],
      ['--out --replace', () => ['compute', book, '--out', own, '--replace']],
      [
        'a link to it',
        () => {
          fs.symlinkSync(own, link);
          return ['compute', link, '--in-place'];
        },
      ],
    ])('is written all the same, with a warning: %s', (_, command) => {
      const typed = command();
      const { status } = runCli(...typed, ...day);
      fs.copyFileSync(book, own);
      fs.writeFileSync(at(lock), '');
      const told = runCli(...typed, ...day);
      expect([told.status, told.out.trimEnd().split('\n').pop()]).toEqual([
        status,
        warning(program, lock),
      ]);
      fs.copyFileSync(book, own);
      const { out } = runCli(...typed, '--json', ...day);
      expect(JSON.parse(out).remarks).toEqual([warning(program, lock)]);
    });
  });

  it('is not told of where another one is, or none', () => {
    for (const lock of ['.~lock.другая.xlsx#', '~$другая.xlsx']) fs.writeFileSync(at(lock), '');
    const { out } = runCli('compute', own, '--in-place', '--json', ...day);
    expect(JSON.parse(out)).toMatchObject({ out: own, remarks: [] });
  });
});

/** A sheet that a teacher has filled with one entry. */
function filledSheet(): string {
  const [handedOut = ''] = fs.readdirSync(sheets);
  const sheet = openXlsx(readXlsxFile(join(sheets, handedOut)), { today: dayFrom('2026-04-15') });
  const headers = sheet.read('Лист самооценки')?.rows[0] ?? [];
  const cells = Object.entries(fact('Доли')).map(([header, value]) => ({
    row: 1,
    column: headers.indexOf(header),
    value,
  }));
  sheet.apply([{ kind: 'editCells', sheet: 'Лист самооценки', cells }]);
  fs.writeFileSync(at('заполнен.xlsx'), sheet.toBytes());
  return at('заполнен.xlsx');
}

it.each(COMMANDS)(
  '%s --in-place notices that the book was changed since it was read',
  (name, command) => {
    const own = at(`${name}-своя.xlsx`);
    const [verb = '', source = '', ...given] = command;
    fs.copyFileSync(source, own);
    const { atime, mtime } = fs.statSync(own);
    const changed = fs.readFileSync(own);
    changed[changed.length - 1] = 1;
    // Collecting what changes nothing writes nothing.
    const sheet = verb === 'collect' ? [filledSheet()] : given;
    const real = XlsxWorkbook.prototype.toBytes;
    jest.spyOn(XlsxWorkbook.prototype, 'toBytes').mockImplementationOnce(function (
      this: XlsxWorkbook,
    ) {
      // As long as before, and of the same time: size and time tell nothing.
      fs.writeFileSync(own, changed);
      fs.utimesSync(own, atime, mtime);
      return real.call(this);
    });
    const before = Object.keys(everything());
    const { status, err } = runCli(verb, own, ...sheet, '--in-place', ...day);
    expect([status, err]).toEqual([
      2,
      `Файл «${own}» изменила другая программа, пока шла работа. Он не перезаписан: повторите, чтобы учесть изменения.\n`,
    ]);
    expect(fs.readFileSync(own).equals(changed)).toBe(true);
    expect(Object.keys(everything())).toEqual(before);
  },
);
