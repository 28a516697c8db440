/** `documents`: the documents of a workbook as .docx. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SCHOOL_DOCUMENTS } from '../../src/core/school/documents';
import { runCli, runCliLater } from './run-cli';
import {
  course,
  dayCell,
  type SchoolRows,
  teacher,
  temporaryFolder,
  writeSchool,
} from './school-files';

const folder = temporaryFolder();
const place = (name: string): string => join(folder, name);

const ROWS: SchoolRows = {
  Педагоги: [teacher('П-1', { ФИО: 'Иванова Анна Сергеевна' }), teacher('П/2'), teacher('П_2')],
  Курсы: [course('К-1', 'П-1', '2025-10-15'), course('К-2', 'П/2', '2025-11-15')],
};

/** The book of most tests: none of them changes it. */
const BOOK = place('school.xlsx');
beforeAll(() => writeSchool(BOOK, ROWS));

function written(name: string, rows: SchoolRows): string {
  const path = place(`${name}.xlsx`);
  writeSchool(path, rows);
  return path;
}

/** Everything that the document says. */
const textOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());

const OWN_PAGE = ['--kind', 'own-page'];

it('writes a file for each person, by codes that a disk takes, none over another', async () => {
  const out = place('all');
  const { status, out: text } = await runCliLater('documents', BOOK, out, ...OWN_PAGE, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(text).files).toEqual([
    { kind: 'own-page', teacher: 'П-1', out: join(out, 'Лист для педагога П-1.docx') },
    { kind: 'own-page', teacher: 'П/2', out: join(out, 'Лист для педагога П_2.docx') },
    { kind: 'own-page', teacher: 'П_2', out: join(out, 'Лист для педагога П_2 (2).docx') },
  ]);
  expect(readdirSync(out)).toHaveLength(3);
  expect(textOf(join(out, 'Лист для педагога П-1.docx'))).toContain('Иванова Анна Сергеевна');
});

it('calls a paper the same, whoever is chosen', async () => {
  const book = written('twins', { Педагоги: [teacher('т-е'), teacher('Т-Е')], Курсы: [] });
  const out = place('twins');
  expect((await runCliLater('documents', book, out, ...OWN_PAGE)).status).toBe(0);
  const names = ['Лист для педагога Т-Е (2).docx', 'Лист для педагога т-е.docx'];
  expect(readdirSync(out).sort()).toEqual(names);
  const alone = [...OWN_PAGE, '--teacher', 'Т-Е'];
  expect((await runCliLater('documents', book, out, ...alone)).status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(names);
});

it('without --kind makes all that the edition has', async () => {
  const out = place('every');
  const { out: text } = await runCliLater('documents', BOOK, out, '--json');
  const { files, missing } = JSON.parse(text) as Record<'files' | 'missing', { kind: string }[]>;
  const seen = new Set([...files, ...missing].map(({ kind }) => kind));
  // Of difficulties this school has none, so there is nothing to make nor to miss.
  const wanted = SCHOOL_DOCUMENTS.filter(({ face }) => face.of !== 'difficulty');
  expect([...seen].sort()).toEqual(wanted.map(({ face }) => face.id).sort());
});

it('takes a title for an id, and one teacher; tells the period and how many were written', async () => {
  const out = place(join('новая', 'папка'));
  const args = ['--kind', 'лист для педагога', '--teacher', 'П-1'];
  const { status, out: text } = await runCliLater('documents', BOOK, out, ...args);
  expect(status).toBe(0);
  expect(text).toBe(`Период: 01.09.2025–31.08.2026\nЗаписано: ${out} — 1 документ\n`);
  expect(readdirSync(out)).toEqual(['Лист для педагога П-1.docx']);
});

it('Б-02: --codes-only puts codes where names would stand, and says so in the file’s name', async () => {
  const out = place('codes');
  const args = ['--kind', 'card', '--teacher', 'П-1', '--codes-only'];
  expect((await runCliLater('documents', BOOK, out, ...args)).status).toBe(0);
  const text = textOf(join(out, 'Карта посткурсового сопровождения П-1, только коды.docx'));
  expect([text.includes('Иванова'), text.includes('П-1')]).toEqual([false, true]);
});

it('--with ticks what a document has to tick', async () => {
  const [plain, placed] = [place('plain'), place('placed')];
  const args = [...OWN_PAGE, '--teacher', 'П-1'];
  expect((await runCliLater('documents', BOOK, plain, ...args)).status).toBe(0);
  expect((await runCliLater('documents', BOOK, placed, ...args, '--with', 'place')).status).toBe(0);
  const without = textOf(join(plain, 'Лист для педагога П-1.docx'));
  expect(textOf(join(placed, 'Лист для педагога П-1, с местом.docx'))).not.toBe(without);
});

it('Б-09: variants of a document stand side by side in one folder, each under its own name', async () => {
  const out = place('variants');
  const args = [...OWN_PAGE, '--teacher', 'П-1'];
  for (const more of [
    [],
    ['--codes-only'],
    ['--with', 'place'],
    ['--with', 'place', '--codes-only'],
  ]) {
    expect((await runCliLater('documents', BOOK, out, ...args, ...more)).status).toBe(0);
  }
  expect(readdirSync(out).sort()).toEqual([
    'Лист для педагога П-1, с местом, только коды.docx',
    'Лист для педагога П-1, с местом.docx',
    'Лист для педагога П-1, только коды.docx',
    'Лист для педагога П-1.docx',
  ]);
});

describe('Б-09: what was edited', () => {
  const out = place('again');
  const first = join(out, 'Лист для педагога П-1.docx');

  beforeAll(async () => {
    expect((await runCliLater('documents', BOOK, out, ...OWN_PAGE)).status).toBe(0);
  });

  it('is left alone when it is the very same', async () => {
    const before = readFileSync(first);
    expect((await runCliLater('documents', BOOK, out, ...OWN_PAGE)).status).toBe(0);
    expect(readFileSync(first).equals(before)).toBe(true);
  });

  it('is never written over: nothing is written then', async () => {
    writeFileSync(first, 'дополнено в Word');
    const more = written('more', {
      ...ROWS,
      Педагоги: [...(ROWS['Педагоги'] ?? []), teacher('П-3')],
    });
    const { status, err } = await runCliLater('documents', more, out, ...OWN_PAGE);
    expect([status, err.trim()]).toEqual([
      2,
      `Уже есть и отличается от нового: «${first}». Ничего не записано: документ могли дополнить вручную. Уберите прежний файл или укажите другую папку.`,
    ]);
    expect(readFileSync(first, 'utf8')).toBe('дополнено в Word');
    expect(existsSync(join(out, 'Лист для педагога П-3.docx'))).toBe(false);
  });

  it('nor is a folder of that name', async () => {
    const taken = place('taken');
    mkdirSync(join(taken, 'Лист для педагога П-1.docx'), { recursive: true });
    const { status, err } = await runCliLater('documents', BOOK, taken, ...OWN_PAGE);
    expect([status, err]).toEqual([2, expect.stringContaining('Уже есть и отличается от нового')]);
  });
});

describe('refuses in one go, and makes no folder', () => {
  const wrong = async (...args: string[]): Promise<string> => {
    const out = place('nothing');
    const { status, out: printed, err } = await runCliLater('documents', BOOK, out, ...args);
    expect([status, printed, existsSync(out)]).toEqual([2, '', false]);
    return err.trim();
  };

  it('a document that there is not, and names all that there are', async () => {
    const told = await wrong('--kind', 'cards');
    expect(told.split('\n')).toEqual([
      'Документа «cards» в книге школы нет. Есть:',
      ...SCHOOL_DOCUMENTS.map(({ face }) => `  ${face.id} — ${face.title}`),
    ]);
  });

  it('a teacher who is not there', async () => {
    expect(await wrong('--teacher', 'П-9')).toBe(
      'В книге школы нет педагога с кодом «П-9», о котором есть документы: проверьте --teacher и листы.',
    );
  });

  it('options without a document, and those that it has not', async () => {
    expect(await wrong('--with', 'place')).toBe(
      '--with дополняет один документ: укажите и --kind.',
    );
    expect(await wrong(...OWN_PAGE, '--with', 'place,colour')).toBe(
      'Пометки «colour» у документа «Лист для педагога» нет. Есть:\n  place — Показать место в рейтинге',
    );
  });

  it('a file where the folder should be', async () => {
    const { status, err } = await runCliLater('documents', BOOK, BOOK, ...OWN_PAGE);
    expect([status, err]).toEqual([2, expect.stringContaining('Не удалось создать папку')]);
  });

  it.each([
    [['documents'], 'Не указано: книга (.xlsx) и папка для документов. Справка: --help.'],
    [['documents', 'a', 'b', 'c'], 'Лишнее в команде: c. Справка: --help.'],
    [
      ['documents', 'a', 'b', '--out', 'c'],
      'Команда «documents» не принимает параметр --out. Справка: --help.',
    ],
  ])('%j', async (args, line) => {
    const { status, err } = await runCliLater(...args);
    expect([status, err.trim()]).toEqual([2, line]);
  });

  it('says it as one JSON document too', async () => {
    const { status, out } = await runCliLater('documents', place('нет.xlsx'), 'x', '--json');
    expect([status, JSON.parse(out)]).toEqual([
      2,
      { status: 2, error: expect.stringContaining('не найден') },
    ]);
  });
});

it('knows a municipality’s workbook by itself, and what to do with a teacher there', async () => {
  const book = place('municipality.xlsx');
  expect(runCli('template', 'municipality', book, '--date', '2026-04-24').status).toBe(0);
  const { status, err } = await runCliLater('documents', book, place('m'), '--teacher', 'П-1');
  expect([status, err]).toEqual([2, expect.stringContaining('В книге муниципалитета нет')]);
});

it('ends with 1 beside errors in the data, and makes the documents of the rest', async () => {
  const faulty = { 'Код педагога': 'П-1', Дата: dayCell('2026-03-13'), Вид: 'что-то' };
  const book = written('errors', { ...ROWS, Мероприятия: [faulty] });
  const out = place('errors');
  const { status, out: text } = await runCliLater('documents', book, out, ...OWN_PAGE);
  expect(status).toBe(1);
  expect(text).toContain('1 ошибка');
  expect(readdirSync(out)).toHaveLength(3);
});

it('Б-04: says of whom there is no document, and why; nothing made ends with 1', async () => {
  const book = written('empty', { Педагоги: [] });
  const out = place('empty');
  const { status, out: text } = await runCliLater('documents', book, out, ...OWN_PAGE);
  expect(status).toBe(1);
  expect(text.split('\n').slice(1)).toEqual([
    'Составить не о ком: в книге нет строк, по которым делают такие документы.',
    'Ничего не записано.',
    '',
  ]);
  expect(existsSync(out)).toBe(false);
});
