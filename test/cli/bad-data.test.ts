/** Workbooks with errors: exit 1, every issue with its place, good rows computed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../src/app/workbook';
import type { Cell } from '../../src/core/values/cell';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { packageOf, partsOf } from '../hosts/xlsx/package-parts';
import { runCli } from './run-cli';
import {
  course,
  dayCell,
  dayFrom,
  type Row,
  readSheet,
  type SchoolRows,
  teacher,
  temporaryFolder,
  writeSchool,
} from './school-files';

const folder = temporaryFolder();
let number = 0;

interface Checked {
  readonly status: number;
  readonly issues: readonly {
    code: string;
    sheet: string;
    row?: number;
    column?: string;
    message: string;
    costs: string | null;
  }[];
  readonly out: string;
}

/** Writes a school, changes it as a person might, checks it and computes it. */
function computed(rows: SchoolRows, changes: readonly Change[] = []): Checked {
  number += 1;
  const [book, out] = [join(folder, `${number}.xlsx`), join(folder, `${number}.out.xlsx`)];
  writeSchool(book, rows);
  if (changes.length > 0) {
    const workbook = openXlsx(readXlsxFile(book), { today: dayFrom('2026-04-15'), name: book });
    workbook.apply(changes);
    writeFileSync(book, workbook.toBytes());
  }
  const before = readFileSync(book);
  const checked = runCli('check', book, '--json');
  const { status, err } = runCli('compute', book, '--out', out);
  expect(err).toBe('');
  expect(status).toBe(checked.status);
  expect(readFileSync(book)).toEqual(before);
  return { status, issues: JSON.parse(checked.out).issues, out };
}

const edit = (sheet: string, row: number, column: number, value: Cell): Change => ({
  kind: 'editCells',
  sheet,
  cells: [{ row, column, value }],
});

const SCHOOL: SchoolRows = {
  Педагоги: [teacher('П-1'), teacher('П-2')],
  Курсы: [course('К-1', 'П-1', '2025-10-15'), course('К-2', 'П-2', '2025-10-15')],
};

test('Ф-03: a missing required header blocks the calculation and names the place', () => {
  const { status, issues, out } = computed(SCHOOL, [edit('Курсы', 0, 2, 'Тип')]);
  expect(status).toBe(1);
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'Ф-03',
      sheet: 'Курсы',
      message: 'Не найден столбец «Вид программы»: восстановите заголовок',
    }),
  );
  expect(readSheet(out, 'Посткурс', 'Код педагога')).toEqual([]);
  expect(readSheet(out, 'Проверка', 'Важность')[0]).toMatchObject({
    Важность: 'ошибка',
    Лист: 'Курсы',
  });
});

test('Ф-05: a header that stands twice blocks the calculation', () => {
  const { status, issues } = computed(SCHOOL, [edit('Педагоги', 0, 20, 'Статус')]);
  expect(status).toBe(1);
  expect(issues.map(({ code }) => code)).toContain('Ф-05');
});

test('columns in another order, strangers between them, empty rows and foreign sheets', () => {
  const { status, out } = computed(SCHOOL, [
    edit('Педагоги', 0, 25, 'Моя пометка'),
    edit('Педагоги', 1, 25, 'звонить после обеда'),
    edit('Курсы', 40, 0, '   '),
  ]);
  expect(status).toBe(0);
  expect(readSheet(out, 'Посткурс', 'Код педагога')).toHaveLength(2);
  expect(readSheet(out, 'Педагоги', 'Код педагога')[0]).toMatchObject({
    'Моя пометка': 'звонить после обеда',
  });
});

test('a sheet of headers only is no error', () => {
  expect(computed({}).status).toBe(0);
});

test('З-11: an error cell takes its row out and the other row stays', () => {
  const { status, issues, out } = computed(SCHOOL, [edit('Курсы', 1, 3, { error: '#REF!' })]);
  expect(status).toBe(1);
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'З-11', sheet: 'Курсы', row: 2, column: 'Название программы' }),
  );
  expect(readSheet(out, 'Посткурс', 'Код педагога').map((row) => row['Код курса'])).toEqual([
    'К-2',
  ]);
});

test('З-19: a formula without its value is no blank: exit 1, with its place and the remedy', () => {
  // As openpyxl writes it; the school says 36 hours there.
  const unreckoned = (xml: string): string =>
    xml.replace(/(<c r="H2"[^>]*>)<v>[^<]*<\/v>/, '$1<f>30+6</f><v></v>');
  const book = join(folder, 'formulas.xlsx');
  writeSchool(book, SCHOOL);
  const parts = partsOf(readFileSync(book));
  const changed = Object.entries(parts).map(([name, xml]) => [
    name,
    xml.includes('Объём, ч</t>') && name.includes('worksheets/') ? unreckoned(xml) : xml,
  ]);
  writeFileSync(book, packageOf(Object.fromEntries(changed)));
  const { status, out } = runCli('check', book);
  expect(status).toBe(1);
  expect(out).toContain(
    'Лист «Курсы», строка 2: в поле «Объём, ч» формула, а её значения в файле нет',
  );
  expect(out).toContain('Откройте и сохраните файл в Excel или LibreOffice');
});

test('З-20: faults in cells that only inform are no errors: exit 0, the fact is in the rating', () => {
  const lesson = {
    'Код педагога': 'П-1',
    Дата: dayCell('2026-03-02'),
    Вид: 'открытое занятие (урок)',
    Уровень: 'муниципальный',
    Критерий: '2.2',
    Роль: 'слушатель',
    Обучающиеся: '7 класс',
    'Направление работы': 'H02',
  };
  const { status, issues, out } = computed({ Педагоги: [teacher('П-1')], Мероприятия: [lesson] });
  expect(status).toBe(0);
  expect(issues.map(({ code, column }) => `${code} ${column}`)).toEqual([
    'З-08 Роль',
    'З-08 Обучающиеся',
    'З-08 Направление работы',
  ]);
  expect(readSheet(out, 'Рейтинг', 'Место')[0]).toMatchObject({ П2: 2, Итого: 2 });
  expect(readSheet(out, 'Проверка', 'Важность')[0]).toMatchObject({
    Важность: 'предупреждение',
    'Что сделать': 'Выберите значение из выпадающего списка. Ячейка не учтена, строка учтена.',
    'На что влияет': 'только ячейка',
  });
  expect(issues.map(({ costs }) => costs)).toEqual(Array(3).fill('только ячейка'));
});

test.each<[string, string, Row, number]>([
  ['З-04', 'text in a number cell', { 'Объём, ч': 'тридцать шесть' }, 1],
  ['З-05', 'hours with their unit', { 'Объём, ч': '36 ч' }, 0],
  ['З-02', 'a month instead of a day', { 'Дата окончания': 'март 2026' }, 1],
  ['З-02', 'a number that is no date cell', { 'Дата окончания': 45931 }, 1],
  ['З-03', 'a 2-digit year', { 'Дата окончания': '15.10.25' }, 0],
  ['З-10', 'a code with a space', { 'Код курса': 'К 1' }, 1],
  ['Ф-08', 'a code of two alphabets', { 'Код курса': 'КK-1' }, 0],
])('%s: %s', (code, _what, cells, expected) => {
  const { status, issues } = computed({
    Педагоги: [teacher('П-1')],
    Курсы: [course('К-1', 'П-1', '2025-10-15', cells)],
  });
  expect(issues.map((issue) => issue.code)).toContain(code);
  expect(status).toBe(expected);
});

test('Ф-09: a look-alike letter in a reference is recognised', () => {
  const { issues } = computed({
    Педагоги: [teacher('A-1')],
    Курсы: [course('К-1', 'А-1', '2025-10-15')],
  });
  expect(issues.find(({ code }) => code === 'Ф-09')?.message).toContain('похож на «A-1»');
});

test('dates as text are read as the days they mean', () => {
  const { status, out } = computed({
    Педагоги: [teacher('П-1')],
    Курсы: ['15.10.2025', '2025-10-15', '15/10/2025'].map((text, index) =>
      course(`К-${index}`, 'П-1', '2025-10-15', {
        'Дата окончания': text,
        'Тема выбрана': index === 0 ? 'да' : null,
      }),
    ),
  });
  expect(status).toBe(0);
  const [line] = readSheet(out, 'Посткурс', 'Код педагога');
  expect(line?.['Начало']).toEqual({ day: dayFrom('2025-10-16') });
});

test('a file that is no workbook leaves the output of an earlier run alone', () => {
  const [bad, out] = [join(folder, 'bad.xlsx'), join(folder, 'kept.xlsx')];
  writeFileSync(bad, 'PK\u0003\u0004 мусор');
  writeFileSync(out, 'прежний результат');
  expect(runCli('compute', bad, '--out', out).status).toBe(2);
  expect(readFileSync(out, 'utf8')).toBe('прежний результат');
});
