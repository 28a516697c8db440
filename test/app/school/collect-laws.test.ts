/** The laws of collecting (workbook.md, §6), whatever teachers and methodists have typed. */
import fc from 'fast-check';
import { collectForms } from '../../../src/app/school/collect';
import { handOutForms } from '../../../src/app/school/hand-out-forms';
import type { FormParcel } from '../../../src/core/school/self-assessment/collecting/submission';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { headersOf } from '../../core/school/contract';
import { dayAt, type Row, sheetsWith, TODAY } from '../../core/school/school-kit';
import {
  aboutOf,
  FORM_HEADERS,
  formOf,
  gridOf,
} from '../../core/school/self-assessment/form/forms-kit';

/** Enough to meet each fault of the lists below many times over. */
const RUNS = { numRuns: 40 };

const SHEET = 'Мероприятия';
const HEADERS = headersOf(SHEET);
const [TEACHER, REVIEW] = [HEADERS.indexOf('Код педагога'), HEADERS.indexOf('Статус проверки')];
const TEACHERS = ['П-1', 'П-2', 'П-3'];

/** Few topics, so that rows meet; among them what spreadsheets carry out or lose. */
const topic = fc.oneof(
  fc.constantFrom<Cell>(
    'Дроби',
    ' дроби',
    'Ёлка',
    null,
    '=1+1',
    "'=1",
    '\ud800',
    'а\u0001б',
    '__proto__',
    'x'.repeat(6000),
    { error: '#REF!' },
    12,
    true,
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const typed = fc.record({
  Дата: fc.constantFrom<Cell>('12.03.2026', '13.03.2026', '20.08.2025', '20.05.2026', 'март', null),
  Вид: fc.constantFrom<Cell>('открытый урок', 'семинар', 'субботник'),
  Тема: topic,
  Уровень: fc.constantFrom<Cell>(null, 'школьный', 'муниципальный'),
  Роль: fc.constantFrom<Cell>(null, 'эксперт', 'зритель'),
  Критерий: fc.constantFrom<Cell>(null, '2.2', '9.9'),
  'Самооценка, баллы': fc.constantFrom<Cell>(null, 1, '2,5', 99),
  'Рефлексия проведена': fc.constantFrom<Cell>(null, 'да', true, 'не помню'),
  'Код записи': fc.constantFrom<Cell>(null, null, 's1', 's2', 's3', 's 4'),
});
const inBook = fc.record({
  'Код педагога': fc.constantFrom(...TEACHERS),
  'Статус проверки': fc.constantFrom<Cell>(
    null,
    'не проверено',
    'подтверждено',
    'отклонено',
    'смотрела',
  ),
});
const activity = fc.tuple(typed, inBook).map(([row, own]): Row => ({ ...row, ...own }));
const file = fc
  .tuple(
    fc.constantFrom(...TEACHERS, 'П-9'),
    fc.array(typed, { maxLength: 6 }),
    fc.constantFrom('а.xlsx', 'б.xlsx', 'в.xlsx'),
  )
  .map(([teacher, rows, source]) => formOf(teacher, rows, source));
const files = fc.array(file, { minLength: 1, maxLength: 5 });

const bookWith = (activities: readonly Row[]) =>
  new MemoryWorkbook(dayAt(TODAY), sheetsWith({ Педагоги: [{}, {}, {}], [SHEET]: activities }));

/** The sheet that the program hands out to the teacher, with cells typed over and rows added. */
function handedOut(
  book: MemoryWorkbook,
  teacher: string,
  [source, amended, more]: readonly [string, readonly (readonly [number, Row])[], readonly Row[]],
): FormParcel {
  const outcome = handOutForms(book, [teacher]);
  const [form, , about] = outcome.ok ? (outcome.forms[0]?.sheets ?? []) : [];
  const known = (form?.rows ?? []).filter((row) => row.some((cell) => cell !== null));
  const rows = known.map((row, at) => {
    const cells = Object.fromEntries(FORM_HEADERS.map((header, n) => [header, row[n] ?? null]));
    return Object.assign(
      cells,
      ...amended.filter(([n]) => n % known.length === at).map(([, c]) => c),
    );
  });
  return {
    source,
    form: gridOf(FORM_HEADERS, [...rows, ...more]),
    about: { rows: [about?.columns.map(({ header }) => header) ?? [], ...(about?.rows ?? [])] },
  };
}

const rowsOf = (book: MemoryWorkbook) => (book.read(SHEET)?.rows ?? []).slice(1);

const cases = fc.tuple(fc.array(activity, { maxLength: 8 }), files);

test('Я-35: collecting again writes nothing', () => {
  fc.assert(
    fc.property(cases, ([activities, parcels]) => {
      const book = bookWith(activities);
      collectForms(book, parcels);
      const { revision } = book;
      const again = collectForms(book, parcels);
      expect(again.report?.writes).toBe(false);
      expect(book.revision).toBe(revision);
    }),
    RUNS,
  );
});

test('Я-35: the order of the files does not matter', () => {
  fc.assert(
    fc.property(
      cases.chain(([activities, parcels]) =>
        fc.tuple(
          fc.constant(activities),
          fc.constant(parcels),
          fc.shuffledSubarray(parcels, { minLength: parcels.length }),
        ),
      ),
      ([activities, parcels, shuffled]) => {
        const [one, other] = [bookWith(activities), bookWith(activities)];
        expect(collectForms(one, shuffled).report).toEqual(collectForms(other, parcels).report);
        for (const sheet of one.sheetNames()) expect(one.read(sheet)).toEqual(other.read(sheet));
      },
    ),
    RUNS,
  );
});

test('nothing is deleted, and a checked row stays as it is', () => {
  fc.assert(
    fc.property(cases, ([activities, parcels]) => {
      const book = bookWith(activities);
      const before = rowsOf(book);
      collectForms(book, parcels);
      const after = rowsOf(book);
      expect(after.length).toBeGreaterThanOrEqual(before.length);
      before.forEach((row, at) => {
        const isOpen =
          row[REVIEW] === undefined || row[REVIEW] === null || row[REVIEW] === 'не проверено';
        if (!isOpen) expect(after[at]).toEqual(row);
        expect(after[at]?.[TEACHER]).toBe(row[TEACHER]);
      });
    }),
    RUNS,
  );
});

test('a file of one teacher touches nobody else’s rows, and says nothing of them', () => {
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 8 }), fc.array(typed), (activities, rows) => {
      const book = bookWith(activities);
      const before = rowsOf(book);
      const { report } = collectForms(book, [formOf('П-1', rows, 'а.xlsx')]);
      const after = rowsOf(book);
      before.forEach((row, at) => {
        if (row[TEACHER] !== 'П-1') expect(after[at]).toEqual(row);
      });
      for (const row of after.slice(before.length)) expect(row[TEACHER]).toBe('П-1');
      expect(JSON.stringify(report)).not.toMatch(/П-[23]/);
    }),
    RUNS,
  );
});

test('every row that was handed in is told of once', () => {
  fc.assert(
    fc.property(cases, ([activities, parcels]) => {
      const { report } = collectForms(bookWith(activities), parcels);
      for (const one of report?.submissions ?? []) {
        if (one.refusal !== null) continue;
        const rows = [...one.added, ...one.changed, ...one.refused].map(({ row }) => row);
        expect(new Set(rows).size).toBe(rows.length);
      }
    }),
    RUNS,
  );
});

test('a stranger’s sheet of any cells is refused or read, never a failure', () => {
  const cell = fc.oneof(topic, fc.constantFrom<Cell>(...FORM_HEADERS, 'Код ОО', '0512'));
  const grid = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })
    .map((rows) => ({ rows }));
  fc.assert(
    fc.property(fc.option(grid), fc.option(grid), (form, about) => {
      const parcels: FormParcel[] = [
        { source: 'а.xlsx', form, about },
        { source: 'б.xlsx', form, about: aboutOf('П-1') },
        { source: 'в.xlsx', form: gridOf(FORM_HEADERS, []), about },
      ];
      const book = bookWith([]);
      collectForms(book, parcels);
      expect(collectForms(book, parcels).report?.writes).toBe(false);
    }),
    RUNS,
  );
});

test('Я-72: of sheets that were handed out and amended the same holds', () => {
  const { Тема, Уровень, Критерий } = {
    Тема: topic,
    Уровень: fc.constantFrom<Cell>(null, 'школьный'),
    Критерий: fc.constantFrom<Cell>(null, '1.3'),
  };
  const cells: fc.Arbitrary<Row> = fc.oneof(
    fc.record({ Тема }),
    fc.record({ Уровень }),
    fc.record({ Критерий }),
  );
  const change = fc.tuple(fc.nat(5), cells);
  const filled = fc.tuple(
    fc.constantFrom('а.xlsx', 'б.xlsx'),
    fc.array(change, { maxLength: 3 }),
    fc.array(
      typed.map((row) => ({ ...row, 'Код записи': null })),
      { maxLength: 2 },
    ),
  );
  const sheets = fc.array(fc.tuple(fc.constantFrom(...TEACHERS), filled), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 8 }), sheets, (activities, given) => {
      const [book, other] = [bookWith(activities), bookWith(activities)];
      const before = rowsOf(book);
      const parcels = given.map(([teacher, what]) => handedOut(book, teacher, what));
      const { report } = collectForms(book, parcels);
      expect(report?.submissions.every(({ refusal }) => refusal === null)).toBe(true);
      expect(collectForms(other, [...parcels].reverse()).report).toEqual(report);
      const again = collectForms(book, parcels).report;
      expect(again?.writes).toBe(false);
      // What is said of rows does not change by their being written.
      const said = (of: typeof report) =>
        of?.submissions.map(({ refused, remarks, missing }) => ({ refused, remarks, missing }));
      expect(said(again)).toEqual(said(report));
      const after = rowsOf(book);
      before.forEach((row, at) => {
        const isOpen = ['не проверено', null].includes((row[REVIEW] ?? null) as string | null);
        if (!isOpen) expect(after[at]).toEqual(row);
        expect(after[at]?.[TEACHER]).toBe(row[TEACHER]);
      });
    }),
    RUNS,
  );
});
