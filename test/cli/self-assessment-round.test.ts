/** A whole round of self-assessment on the command line: the demo school, sheets filled by another program. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { createXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import {
  activitiesIn,
  type Batch,
  DECIDED,
  firstBatch,
  formName,
  journalIn,
  NOT_HANDED_IN,
  otherReader,
  POINTS_BEFORE,
  POINTS_CHECKED,
  POINTS_COLLECTED,
  pointsIn,
  type SheetReader,
  secondBatch,
  uncheckedIn,
} from '../demo/school-round';
import { type OtherEdit, otherEdit } from '../hosts/xlsx/other-library';
import { runCli } from './run-cli';
import { temporaryFolder } from './school-files';

const folder = temporaryFolder();
const place = (...names: string[]): string => join(folder, ...names);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** The demo has rows with errors: a command that names them ends with 1. */
const WITH_ERRORS = 1;

function run(...args: string[]) {
  const { status, out, err } = runCli(...args, '--json');
  expect(err).toBe('');
  return { status, data: JSON.parse(out) };
}

function demoFile(name: string): string {
  const book = createXlsx({ today: DEMO_DAY });
  book.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  writeFileSync(place(name), book.toBytes());
  return place(name);
}

/** The book when it was computed, as another program reads it. */
function computed(book: string): SheetReader {
  const out = `${book}.рассчитано.xlsx`;
  expect(run('compute', book, '--out', out).status).toBe(WITH_ERRORS);
  return otherReader(bytesOf(out));
}

function folderOf(name: string, files: Batch): string {
  mkdirSync(place(name));
  for (const [file, bytes] of files) writeFileSync(place(name, file), bytes);
  return place(name);
}

type Submissions = readonly {
  readonly source: string;
  readonly teacher: string | null;
  readonly refusal: string | null;
  readonly unchanged: number;
  readonly [list: string]: unknown;
}[];

const countOf = (submissions: Submissions, list: 'added' | 'changed' | 'refused' | 'missing') =>
  submissions.reduce((sum, one) => sum + (one[list] as unknown[]).length, 0);

const refusedSheets = (submissions: Submissions) =>
  submissions.flatMap(({ source, refusal }) => (refusal === null ? [] : [[source, refusal]]));

/** What a reviewer types in a spreadsheet: everything that waits is confirmed, but for two records. */
function checks(book: SheetReader): OtherEdit[] {
  return activitiesIn(book).flatMap((row, at) => {
    const status = row['Статус проверки'];
    const isOpen =
      row['Критерий'] !== null &&
      (status === null || status === 'не проверено' || row['Подтверждено, баллы'] === null);
    if (!isOpen || status === 'подтверждено' || status === 'отклонено') return [];
    const own = DECIDED.find(
      ({ teacher, topic }) => teacher === row['Код педагога'] && topic === row['Тема'],
    );
    const cells = {
      'Статус проверки': own?.status ?? 'подтверждено',
      ...(own && { 'Подтверждено, баллы': own.points, Комментарий: own.reason }),
      Проверил: 'Комиссия',
      'Дата проверки': { date: '2026-04-15' },
    };
    return [{ sheet: 'Мероприятия', row: at + 2, cells }];
  });
}

test('handed out, filled by another program, collected in two batches, checked, computed', () => {
  const book = demoFile('school.xlsx');
  const before = computed(book);
  expect(pointsIn(before)).toEqual(POINTS_BEFORE);

  // Twenty-two of the twenty-eight are rated: the base of the rating is the pedagogical staff who work.
  run('forms', book, place('листы'));
  const names = readdirSync(place('листы'));
  expect(names).toHaveLength(22);
  const forms = new Map(
    names.map((name) => [name.slice('Лист самооценки '.length, -5), bytesOf(place('листы', name))]),
  );

  const first = firstBatch(forms);
  const one = place('собрано 1.xlsx');
  const { status, data } = run('collect', book, folderOf('первые', first), '--out', one);
  const firstTaken: Submissions = data.submissions;
  expect(status).toBe(1);
  expect(firstTaken).toHaveLength(13);
  expect(countOf(firstTaken, 'added')).toBe(14);
  expect(countOf(firstTaken, 'changed')).toBe(0);
  expect(countOf(firstTaken, 'refused')).toBe(1);
  expect(countOf(firstTaken, 'missing')).toBe(0);
  expect(refusedSheets(firstTaken)).toEqual([
    [formName('0512-026'), expect.stringContaining('(Я-10)')],
  ]);

  // 004 asks for the sheet again, and has the codes of the records in it by now.
  run('forms', one, place('ещё раз'), '--teacher', '0512-004');
  const again = bytesOf(place('ещё раз', formName('0512-004')));
  const second = secondBatch(forms, first, again);
  const two = place('собрано 2.xlsx');
  const secondTaken: Submissions = run('collect', one, folderOf('вторые', second), '--out', two)
    .data.submissions;
  expect(secondTaken).toHaveLength(14);
  expect(countOf(secondTaken, 'added')).toBe(9);
  expect(countOf(secondTaken, 'changed')).toBe(1);
  // The row without a date comes again with the same sheet.
  expect(countOf(secondTaken, 'refused')).toBe(1);
  expect(countOf(secondTaken, 'missing')).toBe(0);
  expect(refusedSheets(secondTaken)).toEqual([
    [formName('0512-027'), expect.stringMatching(/\(Я-1[36]\)/)],
  ]);
  const repeated = secondTaken.find(({ teacher }) => teacher === '0512-003');
  expect(repeated).toMatchObject({ added: [], changed: [], refused: [] });

  const collected = computed(two);
  expect(activitiesIn(collected)).toHaveLength(activitiesIn(before).length + 14 + 9);
  expect(pointsIn(collected)).toEqual(POINTS_COLLECTED);
  const journal = journalIn(collected);
  // Thirteen files, then eight, the later sheets of 004 and 005, and the refused one: repeats have no line.
  expect(journal).toHaveLength(13 + 8 + 2 + 1);
  const handedIn = new Set(
    journal.filter((line) => Number(line['Принято']) > 0).map((line) => line['Код педагога']),
  );
  expect(handedIn.size).toBe(20);
  expect(NOT_HANDED_IN.filter((code) => handedIn.has(code))).toEqual([]);

  // Collected once more, all of it: nothing is written.
  const all = [place('вторые'), place('первые', formName('0512-009'))];
  expect(run('collect', two, ...all, '--dry-run').data.writes).toBe(false);

  const [checked = new Uint8Array()] = otherEdit([
    { bytes: bytesOf(two), edits: checks(collected) },
  ]);
  writeFileSync(place('проверено.xlsx'), checked);
  const final = computed(place('проверено.xlsx'));
  expect(pointsIn(final)).toEqual(POINTS_CHECKED);
  expect(uncheckedIn(final)).toEqual(Array.from({ length: 22 }, () => 0));
  // What was checked is not changed by a sheet that comes late.
  const late = run('collect', place('проверено.xlsx'), place('первые'), '--dry-run').data;
  expect(countOf(late.submissions, 'changed')).toBe(0);
  expect(countOf(late.submissions, 'added')).toBe(0);
});
