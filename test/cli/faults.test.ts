/** Wrong usage and files that cannot be read: exit 2, one Russian line, nothing half written. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { runCli } from './run-cli';
import { teacher, temporaryFolder, writeSchool } from './school-files';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const book = path('book.xlsx');

beforeAll(() => writeSchool(book, { Педагоги: [teacher('П-1')] }));

/** Runs a command that must fail as wrong usage or an unreadable file; gives its one line. */
function fault(...args: string[]): string {
  const { status, out, err } = runCli(...args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).not.toMatch(/\n\s+at /);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  return err.trimEnd();
}

describe('wrong usage', () => {
  test.each([
    [['нарисуй'], 'Нет команды «нарисуй»'],
    [['check'], 'Не указано: книга школы'],
    [['check', 'a.xlsx', 'b.xlsx'], 'Лишнее в команде: b.xlsx'],
    [['check', 'a.xlsx', '--date', '15.04.2026'], 'Неверная дата «15.04.2026» в --date'],
    [['check', 'a.xlsx', '--date', '2026-02-30'], 'Неверная дата «2026-02-30» в --date'],
    [['check', 'a.xlsx', '--colour'], 'Неверный параметр --colour'],
    [['check', 'a.xlsx', '--json=нет'], 'Неверный параметр --json'],
    [['compute', 'a.xlsx', '--out'], 'Неверный параметр --out'],
    [['compute', 'a.xlsx', '--out', '--in-place'], 'Неверный параметр --out'],
    [['compute', 'a.xlsx', '--in-place', '--out', 'b.xlsx'], 'Укажите одно'],
    [['compute', 'a.xlsx'], 'Укажите, куда записать результат'],
    [['template', 'kindergarten', 'a.xlsx'], 'Укажите вид книги'],
    [['demo'], 'Не указано: папка'],
  ])('%j', (args, expected) => {
    expect(fault(...args)).toContain(expected);
  });

  test.each([
    [['check', 'a.xlsx', '--in-place'], 'Команда «check» не принимает параметр --in-place'],
    [['check', 'a.xlsx', '--out', 'b.xlsx'], 'Команда «check» не принимает параметр --out'],
    [['demo', 'папка', '--out', 'b.xlsx'], 'Команда «demo» не принимает параметр --out'],
    [['template', 'school', 'a.xlsx', '--in-place'], 'Команда «template» не принимает'],
  ])('an option of other commands is refused: %j', (args, expected) => {
    expect(fault(...args)).toContain(expected);
  });

  test('no command at all prints the usage', () => {
    const { status, err } = runCli();
    expect(status).toBe(2);
    expect(err).toContain('compute КНИГА.xlsx --out ИТОГ.xlsx');
  });

  test('--json says the same as one document', () => {
    const { status, out } = runCli('check', path('missing.xlsx'), '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toEqual({ status: 2, error: expect.stringContaining('не найден') });
  });
});

describe('files that cannot be read', () => {
  test('a missing file', () => {
    expect(fault('check', path('missing.xlsx'))).toContain('не найден');
  });

  test('a folder', () => {
    mkdirSync(path('folder.xlsx'));
    expect(fault('check', path('folder.xlsx'))).toContain('папка, а не файл');
  });

  test('text under the name .xlsx, and an empty file', () => {
    writeFileSync(path('text.xlsx'), 'Код педагога;ФИО\n');
    expect(fault('check', path('text.xlsx'))).toContain('text.xlsx');
    writeFileSync(path('empty.xlsx'), '');
    expect(fault('check', path('empty.xlsx'))).toContain('empty.xlsx');
  });

  test('a truncated file', () => {
    const cut = path('cut.xlsx');
    writeFileSync(cut, readFileSync(book));
    truncateSync(cut, Math.floor(statSync(cut).size / 2));
    expect(fault('check', cut)).toContain('cut.xlsx');
  });

  test('a file larger than 50 MB is refused unread', () => {
    const large = path('large.xlsx');
    writeFileSync(large, '');
    truncateSync(large, 51 * 1024 * 1024);
    expect(fault('check', large)).toContain('50 МБ');
  });

  // Root may read and write everything, so these two say nothing then.
  const asPerson = process.getuid?.() === 0 ? test.skip : test;
  asPerson('a file without permission', () => {
    const locked = path('locked.xlsx');
    writeFileSync(locked, readFileSync(book));
    chmodSync(locked, 0);
    expect(fault('check', locked)).toContain('нет прав на чтение');
  });

  asPerson('a folder without permission to write', () => {
    const locked = path('locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(fault('compute', book, '--out', join(locked, 'out.xlsx'))).toContain(
      'нет прав на запись',
    );
  });
});

describe('a workbook of another edition', () => {
  const municipal = path('municipality.xlsx');
  beforeAll(() => runCli('template', 'municipality', municipal));

  test.each([
    ['check', municipal, [], 'книга муниципалитета, а команде нужна книга школы'],
    ['compute', municipal, ['--in-place'], 'книга муниципалитета, а команде нужна книга школы'],
    [
      'rollup',
      book,
      [municipal, '--in-place'],
      'книга школы, а команде нужна книга муниципалитета',
    ],
  ])('«%s» leaves it as it is and says so', (command, wrong, rest, sentence) => {
    const before = readFileSync(wrong);
    expect(fault(command, wrong, ...rest)).toContain(`${wrong} — ${sentence}. Книга не изменена.`);
    expect(readFileSync(wrong).equals(before)).toBe(true);
  });
});

describe('writing', () => {
  test('--out equal to the input is refused, under another name of it too', () => {
    const before = readFileSync(book);
    expect(fault('compute', book, '--out', book)).toContain('--in-place');
    symlinkSync(book, path('link.xlsx'));
    expect(fault('compute', book, '--out', path('link.xlsx'))).toContain('--in-place');
    expect(readFileSync(book)).toEqual(before);
  });

  test('--in-place keeps the book as it was beside it, each time under a new name', () => {
    const own = path('own.xlsx');
    writeSchool(own, { Педагоги: [teacher('П-1')] });
    const before = readFileSync(own);
    expect(runCli('compute', own, '--in-place').status).toBe(0);
    expect(readFileSync(path('own.xlsx.1.bak'))).toEqual(before);
    expect(readFileSync(own)).not.toEqual(before);
    writeFileSync(own, before);
    expect(runCli('compute', own, '--out', own, '--in-place').status).toBe(0);
    expect(existsSync(path('own.xlsx.2.bak'))).toBe(true);
  });

  test('--in-place does not write a book that is right already, nor keep a copy of it', () => {
    const own = path('same.xlsx');
    writeSchool(own, { Педагоги: [teacher('П-1')] });
    const day = ['--date', '2026-03-01'];
    runCli('compute', own, '--in-place', ...day);
    // As another program would pack it.
    writeFileSync(own, zipSync(unzipSync(readFileSync(own)), { level: 1 }));
    const [before, { mtimeMs }] = [readFileSync(own), statSync(own)];
    const { out, status } = runCli('compute', own, '--in-place', ...day);
    expect([status, out]).toEqual([0, expect.stringContaining('Книга не изменилась.')]);
    expect([readFileSync(own).equals(before), statSync(own).mtimeMs]).toEqual([true, mtimeMs]);
    expect(readdirSync(folder).filter((name) => /^same.*bak$/.test(name))).toHaveLength(1);
    expect(
      JSON.parse(runCli('compute', own, '--in-place', '--json', ...day).out).backup,
    ).toBeNull();
  });

  test('--replace by the same result leaves the file and keeps no copy', () => {
    const result = path('result.xlsx');
    const day = ['--date', '2026-03-01'];
    runCli('compute', book, '--out', result, ...day);
    const { out } = runCli('compute', book, '--out', result, '--replace', ...day);
    expect(out).toContain(`Файл «${result}» уже такой. Он не записан заново, и копия не нужна.`);
    expect(readdirSync(folder).filter((name) => /^result.*bak$/.test(name))).toEqual([]);
  });

  test('a missing folder leaves nothing behind', () => {
    expect(fault('compute', book, '--out', join(folder, 'нет', 'out.xlsx'))).toContain(
      'нет такой папки',
    );
    expect(existsSync(join(folder, 'нет'))).toBe(false);
  });

  test('a device is never replaced by a file', () => {
    const device = join(folder, 'устройство.xlsx');
    symlinkSync('/dev/null', device);
    const message = fault('compute', book, '--out', device, '--replace');
    expect(message).toContain('не обычный файл');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a template never lands on an existing workbook', () => {
    const before = readFileSync(book);
    expect(fault('template', 'school', book)).toContain('уже есть');
    expect(readFileSync(book)).toEqual(before);
  });

  test('no temporary file is left', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
