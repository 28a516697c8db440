/** `forms`: teachers' sheets as files. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { otherRead } from '../hosts/xlsx/other-library';
import { runCli } from './run-cli';
import {
  course,
  dayCell,
  dayFrom,
  type SchoolRows,
  teacher,
  temporaryFolder,
  writeSchool,
} from './school-files';

const folder = temporaryFolder();
const place = (name: string): string => join(folder, name);

const ROWS: SchoolRows = {
  Педагоги: [teacher('П-1', { ФИО: 'Иванова Анна Сергеевна' }), teacher('П-2')],
  Курсы: [course('К-1', 'П-1', '2025-10-15'), course('К-2', 'П-2', '2025-11-15')],
  Мероприятия: [
    {
      'Код педагога': 'П-1',
      Дата: dayCell('2026-03-12'),
      Вид: 'мастер-класс',
      Тема: 'Дроби',
      Уровень: 'муниципальный',
      Критерий: '2.2',
    },
  ],
};

function written(name: string, rows: SchoolRows = ROWS): string {
  const path = place(`${name}.xlsx`);
  writeSchool(path, rows);
  return path;
}

it('writes a file a teacher, which another library reads', () => {
  const out = place('listy');
  const { status, out: text } = runCli('forms', written('school'), out, '--json');
  const data = JSON.parse(text);
  expect(status).toBe(0);
  expect(data.files).toEqual([
    { teacher: 'П-1', out: join(out, 'Лист самооценки П-1.xlsx') },
    { teacher: 'П-2', out: join(out, 'Лист самооценки П-2.xlsx') },
  ]);
  const book = otherRead(readXlsxFile(data.files[0].out));
  const people = book.sheets.filter(({ hidden }) => !hidden);
  expect(people.map(({ name }) => name)).toEqual([
    'Лист самооценки',
    'Мои курсы',
    'Критерии',
    'О листе',
  ]);
  const [form] = people;
  // 2.2, муниципальный: 2 points (domain, §3.2).
  expect(form?.rows[1]?.slice(0, 3)).toEqual(['2026-03-12T00:00:00.000Z', 'мастер-класс', 'Дроби']);
  expect([form?.rows[0]?.[14], form?.rows[1]?.[14]]).toEqual(['Балл по шкале', 2]);
  expect(form?.lists).toContainEqual(['D2:D5000', ['К-1']]);
  expect(form?.freeze).toEqual({ rows: 1, columns: 2 });
  expect(JSON.stringify(book)).not.toMatch(/П-2|К-2/);
});

it('tells how many were written, and makes the folder', () => {
  const out = place(join('новая', 'папка'));
  const { status, out: text } = runCli('forms', written('told'), out);
  expect(status).toBe(0);
  expect(text).toContain(`Записано: ${out} — 2 листа самооценки`);
  expect(readdirSync(out)).toHaveLength(2);
});

it('writes the one that is asked for', () => {
  const out = place('one');
  const book = written('asked');
  expect(runCli('forms', book, out, '--teacher', 'П-2').status).toBe(0);
  expect(readdirSync(out)).toEqual(['Лист самооценки П-2.xlsx']);
});

describe('Я-08: what may be filled already', () => {
  const book = place('again.xlsx');
  const out = place('again');
  const first = join(out, 'Лист самооценки П-1.xlsx');

  beforeAll(() => {
    writeSchool(book, ROWS);
    expect(runCli('forms', book, out).status).toBe(0);
  });

  it('is left alone when it is the very same, and what is missing comes to it', () => {
    const before = readFileSync(first);
    expect(runCli('forms', book, out).status).toBe(0);
    expect(readFileSync(first).equals(before)).toBe(true);
  });

  it('is never written over: nothing is written then', () => {
    const filled = openXlsx(readXlsxFile(first), { today: dayFrom('2026-04-15') });
    const cells = [{ row: 5, column: 2, value: 'моя тема' }];
    filled.apply([{ kind: 'editCells', sheet: 'Лист самооценки', cells }]);
    writeFileSync(first, filled.toBytes());
    const before = readFileSync(first);
    const more = written('more', {
      ...ROWS,
      Педагоги: [...(ROWS['Педагоги'] ?? []), teacher('П-3')],
    });
    const { status, err } = runCli('forms', more, out);
    expect([status, err.trim().split('\n')]).toEqual([
      2,
      [
        `Уже есть и отличается от нового: «${first}». Ничего не записано: лист мог быть заполнен педагогом. Соберите заполненные листы или укажите другую папку.`,
      ],
    ]);
    expect(readFileSync(first).equals(before)).toBe(true);
    expect(existsSync(join(out, 'Лист самооценки П-3.xlsx'))).toBe(false);
  });
});

describe('refuses', () => {
  it.each([
    [['forms'], 'Не указано: книга школы (.xlsx) и папка для листов. Справка: --help.'],
    [['forms', 'a', 'b', 'c'], 'Лишнее в команде: c. Справка: --help.'],
    [
      ['forms', 'a', 'b', '--out', 'c'],
      'Команда «forms» не принимает параметр --out. Справка: --help.',
    ],
  ])('%j', (args, line) => {
    const { status, err } = runCli(...args);
    expect([status, err.trim()]).toEqual([2, line]);
  });

  it('a code that nobody has, and makes no folder', () => {
    const out = place('nobody');
    const { status, err } = runCli('forms', written('unknown'), out, '--teacher', 'П-9');
    expect([status, err.trim()]).toEqual([
      2,
      'На листе «Педагоги» нет педагога с кодом «П-9», или в его строке ошибка: проверьте --teacher и лист.',
    ]);
    expect(existsSync(out)).toBe(false);
  });

  it('a file where the folder should be', () => {
    const book = written('in-the-way');
    const { status, err } = runCli('forms', book, book);
    expect([status, err]).toEqual([2, expect.stringContaining('Не удалось создать папку')]);
  });
});

it('writes nothing of a book that cannot be read as a whole, and says why', () => {
  const path = written('blocked');
  const book = openXlsx(readXlsxFile(path), { today: dayFrom('2026-04-15') });
  const cells = [{ row: 0, column: 0, value: 'Не тот заголовок' }];
  book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells }]);
  writeFileSync(path, book.toBytes());
  const out = place('of-blocked');
  const { status, out: text } = runCli('forms', path, out);
  expect(status).toBe(1);
  expect(text).toContain(
    'Листы самооценки не сделаны: нет обязательного листа, повреждены заголовки, на листе слишком много строк или книгу вела более новая программа. Выполните «Проверить данные».',
  );
  expect(existsSync(out)).toBe(false);
});

it('writes nothing while it is not known whose the school is', () => {
  const out = place('of-nobody');
  const path = written('no-code', { ...ROWS, Настройки: [{ 'Код ОО': null }] });
  const book = openXlsx(readXlsxFile(path), { today: dayFrom('2026-04-15') });
  const rows = book.read('Настройки')?.rows ?? [];
  const row = rows.findIndex(([name]) => name === 'Код ОО');
  book.apply([{ kind: 'editCells', sheet: 'Настройки', cells: [{ row, column: 1, value: null }] }]);
  writeFileSync(path, book.toBytes());
  const { status, out: text } = runCli('forms', path, out);
  expect(status).toBe(1);
  expect(text).toContain('не указан «Код ОО»');
  expect(existsSync(out)).toBe(false);
});

it('goes on beside errors that took rows out, and says so', () => {
  const out = place('with-errors');
  const faulty = { 'Код педагога': 'П-1', Дата: dayCell('2026-03-13'), Вид: 'что-то' };
  const rows = { ...ROWS, Мероприятия: [...(ROWS['Мероприятия'] ?? []), faulty] };
  const { status, out: text } = runCli('forms', written('errors', rows), out);
  expect(status).toBe(1);
  expect(text).toContain('1 ошибка');
  expect(text).toContain('Ошибки назовёт команда check; листы сделаны по остальному.');
  expect(readdirSync(out)).toHaveLength(2);
});
