/** `collect`: teachers' sheets on disk, into the demo school (rules Я-…). */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { dayAt, type KitSheet, type Row, sheetsWith, TODAY } from '../core/school/school-kit';
import { aboutOf, FORM_HEADERS, fact, gridOf } from '../core/school/self-assessment/form/forms-kit';
import { runCli } from './run-cli';
import { temporaryFolder } from './school-files';

const folder = temporaryFolder();
const day = ['--date', '2026-04-15'];

function write(path: string, sheets: readonly KitSheet[]): string {
  const workbook = createXlsx({ today: dayAt(TODAY) });
  workbook.apply(
    sheets.map(({ name, rows: [headers = [], ...rows] }) => ({
      kind: 'createSheet' as const,
      plan: {
        name,
        kind: 'input' as const,
        titles: [],
        columns: headers.map((header) => ({
          header: String(header),
          width: 100,
          look: 'text' as const,
        })),
        rows: rows.map((row) => headers.map((_, at) => row[at] ?? null)),
      },
    })),
  );
  writeFileSync(path, workbook.toBytes());
  return path;
}

const bookIn = (name: string): string =>
  write(join(folder, name), sheetsWith({ Педагоги: [{ ФИО: 'Иванова А. А.' }, {}] }));

function form(path: string, teacher: string, rows: readonly Row[], sheet = 'Лист самооценки') {
  const about = aboutOf(teacher).rows;
  return write(path, [
    { name: sheet, rows: gridOf(FORM_HEADERS, rows).rows },
    { name: 'О листе', rows: [['Параметр', 'Значение'], ...about] },
  ]);
}

const activities = (path: string) =>
  openXlsx(new Uint8Array(readFileSync(path)), { today: dayAt(TODAY) })
    .read('Мероприятия')
    ?.rows.slice(1)
    .map((row) => [row[0], row[4]]);

const forms = join(folder, 'листы');
mkdirSync(forms);
form(join(forms, 'Лист самооценки П-1.xlsx'), 'П-1', [fact('=HYPERLINK("x")'), fact('Доли')]);
form(join(forms, 'п2.xlsx'), 'П-2', [fact('Дроби', { Критерий: '2.2' })], ' лист  Самооценки');
writeFileSync(join(forms, 'п3.pdf'), '%PDF-1.4');
writeFileSync(join(forms, 'п4.xlsx'), 'не книга');

test('a folder is collected, its bad files named, and again nothing is written', () => {
  const [book, out] = [bookIn('книга.xlsx'), join(folder, 'итог.xlsx')];
  const before = readFileSync(book);
  const first = runCli('collect', book, forms, '--out', out, ...day);
  expect(first).toMatchObject({ status: 1, err: '' });
  expect(first.out).toContain('Файл «п3.pdf» — документ, а не таблица');
  expect(first.out).toContain('(Я-10)');
  expect(first.out).toContain('П-1 — Лист самооценки П-1.xlsx');
  // A topic may name a colleague: row, day and kind tell which record it is.
  expect(first.out).toContain('  добавлено, строка 3: 12.03.2026 открытый урок\n');
  expect(first.out).not.toContain('Доли');
  expect(first.out).toContain('(М-03)');
  expect(first.out).not.toContain('Иванова');
  expect(readFileSync(book)).toEqual(before);
  expect(activities(out)?.sort()).toEqual([
    ['П-1', '=HYPERLINK("x")'],
    ['П-1', 'Доли'],
  ]);

  const written = readFileSync(out);
  expect(runCli('collect', out, forms, '--in-place', ...day).out).toContain('Книга не изменилась.');
  expect(readFileSync(out)).toEqual(written);
  expect(readdirSync(folder).filter((name) => name.endsWith('.bak'))).toEqual([]);
});

test('--dry-run shows the same and writes nothing; --json gives codes alone', () => {
  const book = bookIn('сухая.xlsx');
  const [files, before] = [readdirSync(folder), readFileSync(book)];
  const { status, out } = runCli('collect', book, forms, '--dry-run', '--json', ...day);
  const { submissions, writes } = JSON.parse(out);
  expect([status, writes, submissions.length]).toEqual([1, true, 4]);
  expect(submissions[2]).toMatchObject({ teacher: 'П-1', unchanged: 0, refusal: null });
  expect(out).not.toContain('Иванова');
  expect([readdirSync(folder), readFileSync(book)]).toEqual([files, before]);
});

test('--in-place keeps the earlier book', () => {
  const book = bookIn('своя.xlsx');
  const one = join(forms, 'Лист самооценки П-1.xlsx');
  expect(runCli('collect', book, one, '--in-place', ...day)).toMatchObject({ status: 0, err: '' });
  expect(activities(book)).toHaveLength(2);
  expect(existsSync(`${book}.1.bak`)).toBe(true);
});

test.each([
  ['no files', (book: string) => [book, '--dry-run']],
  ['nowhere to write', (book: string) => [book, forms]],
  ['both to show and to write', (book: string) => [book, forms, '--dry-run', '--in-place']],
  ['a path that leads nowhere', (book: string) => [book, join(folder, 'нет.xlsx'), '--dry-run']],
])('%s: wrong usage', (_name, args) => {
  expect(runCli('collect', ...args(bookIn('просто.xlsx')), ...day).status).toBe(2);
});

test.each([
  ['given by name', (sheet: string) => sheet],
  ['given with its folder', () => forms],
])('--out never takes the place of a teacher’s sheet %s', (_name, given) => {
  const sheet = join(forms, 'п2.xlsx');
  const before = readFileSync(sheet);
  const { status, err } = runCli('collect', bookIn('к.xlsx'), given(sheet), '--out', sheet, ...day);
  expect([status, err]).toEqual([2, expect.stringContaining('--out совпадает со сданной книгой')]);
  expect(readFileSync(sheet)).toEqual(before);
});
