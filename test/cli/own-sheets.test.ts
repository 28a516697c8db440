/** Files in which another program has left values alone: no defined names, no formats (rules Б-90 to Б-93). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherRead, otherWrite } from '../hosts/xlsx/other-library';
import { runCli } from './run-cli';
import { course, readSheet, teacher, temporaryFolder, writeSchool } from './school-files';

const folder = temporaryFolder();
type Rows = readonly (readonly unknown[])[];

/** A computed school as the other library saves its values; `changed` says what a sheet holds instead. */
function valuesOnly(name: string, changed: (rows: Rows) => Rows): string {
  const [book, out, values] = ['in', 'out', 'values'].map((part) =>
    join(folder, `${name}-${part}.xlsx`),
  ) as [string, string, string];
  writeSchool(book, { Педагоги: [teacher('П-1')], Курсы: [course('К-1', 'П-1', '2025-10-15')] });
  runCli('compute', book, '--out', out);
  const sheets = otherRead(new Uint8Array(readFileSync(out))).sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.name === 'Рейтинг' ? changed(sheet.rows) : sheet.rows,
  }));
  writeFileSync(values, otherWrite({ sheets }));
  return values;
}

const computed = (book: string) => {
  const out = book.replace('values', 'again');
  return { ...runCli('compute', book, '--out', out), out };
};

it('knows the sheets that it has computed', () => {
  const book = valuesOnly('own', (rows) => rows);
  expect(otherRead(new Uint8Array(readFileSync(book))).names).toEqual([]);
  const { status, err, out } = computed(book);
  expect([status, err]).toEqual([runCli('check', book).status, '']);
  expect(readSheet(out, 'Рейтинг', 'Место')).toEqual(readSheet(book, 'Рейтинг', 'Место'));
});

it('refuses a person’s sheet with its name and the remedy', () => {
  const book = valuesOnly('theirs', () => [
    ['Место', 'ФИО', 'Премия'],
    [1, 'Иванова', 5000],
  ]);
  const { status, err } = computed(book);
  expect(status).toBe(2);
  expect(err).toMatch(/Лист «Рейтинг» создан не программой.*Переименуйте его и повторите/);
  expect(runCli('check', book).status).toBeLessThan(2);
});

it('refuses a person’s column among its own', () => {
  const book = valuesOnly('column', (rows) =>
    rows.map((row, at) => [...row.slice(0, 2), at < 3 ? null : 'моё', ...row.slice(2)]),
  );
  const { status, err } = computed(book);
  expect(status).toBe(2);
  expect(err).toMatch(/На листе «Рейтинг» для расчёта нужен столбец C, а в нём ваши данные/);
});
