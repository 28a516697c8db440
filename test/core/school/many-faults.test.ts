/** З-32: a row whose issue is only counted is told of beside the row all the same. */
import { RowFaults } from '../../../src/core/municipality/import/row-faults';
import { Findings, MOST_ALIKE } from '../../../src/core/schema/findings';
import { readTable } from '../../../src/core/schema/read-table';
import { supportSheet } from '../../../src/core/school/computed-sheets/support-sheet';
import { noteFacts } from '../../../src/core/school/documents/note-facts';
import { NOTE_RULES } from '../../../src/core/school/documents/note-recommendations';
import { candidatesOf } from '../../../src/core/school/self-assessment/collecting/candidates';
import { collectingBook } from '../../../src/core/school/self-assessment/collecting/collecting-book';
import { answerRows } from '../../../src/core/school/self-assessment/collecting/handed-rows';
import { SUMMARY } from '../../../src/core/summary/summary-table';
import type { Cell } from '../../../src/core/values/cell';
import { hintsFor } from '../../../src/panel/school/person-hints';
import { cellsWith, summaryOf } from '../municipality/municipal-kit';
import { dayAt, schoolWith, sheetsWith } from './school-kit';

const MANY = MOST_ALIKE + 2;
const numbers = Array.from({ length: MANY }, (_, at) => at);

describe('courses whose windows all lack the same', () => {
  const results = schoolWith({
    Педагоги: numbers.map((at) => ({ 'Код педагога': `П-${at}` })),
    Курсы: numbers.map((at) => ({
      'Код педагога': `П-${at}`,
      'Дата окончания': '20.04.2025',
      'Направление сопровождения': null,
    })),
  });

  it('«Посткурс» has the same remark in every row', () => {
    const { columns, rows } = supportSheet(results.book, results.school.support);
    const remark = columns.findIndex(({ header }) => header === 'Замечание');
    expect(rows).toHaveLength(MANY);
    expect(new Set(rows.map((row) => row[remark]))).toEqual(
      new Set([
        'нет собеседования; мало мероприятий; не выбрано направление; нет мероприятий на II этапе',
      ]),
    );
  });

  it('the note names everybody without a direction', () => {
    const named: number[] = [];
    const facts = noteFacts(results);
    NOTE_RULES.find(({ id }) => id === 'Б-44')?.say(facts, (people) => {
      named.push(people.length);
      return '';
    });
    expect(named).toEqual([MANY]);
  });

  it('the last person is told what the first one is', () => {
    const hintsOf = (code: string) => {
      const teacher = results.book.teachers.find((one) => one.code === code);
      if (teacher === undefined) throw new Error(`No ${code}`);
      return hintsFor(results, teacher).filter(({ text }) => text.startsWith('Курс'));
    };
    const last = hintsOf(`П-${MANY - 1}`);
    expect(last).toHaveLength(hintsOf('П-0').length);
    expect(last.map(({ place }) => place.row)).toEqual(last.map(() => MANY + 1));
  });
});

describe('rows of «Мероприятия» in which the check’s outcome is unreadable', () => {
  const rows = {
    Педагоги: [{ 'Код педагога': 'П-1' }],
    Мероприятия: numbers.map(() => ({ 'Код педагога': 'П-1', 'Статус проверки': 'да?' })),
  };
  const sheet = sheetsWith(rows).find(({ name }) => name === 'Мероприятия');
  if (sheet === undefined) throw new Error('No sheet');

  it('none of them passes for one that nobody has checked', () => {
    const book = collectingBook(schoolWith(rows), sheet);
    expect(new Set(book.rows.map(({ reviewDoubt }) => reviewDoubt))).toEqual(
      new Set(['он не читается']),
    );
  });
});

describe('answers that all have the same fault', () => {
  const book = collectingBook(schoolWith({ Педагоги: [{}] }), { rows: [] });
  const candidates = (date: Cell, course: string | null) => {
    const line: Cell[] = ['П-1', date, 'иное', 'Дроби', course];
    const headers = ['Код педагога', 'Дата', 'Вид', 'Тема', 'Код курса'];
    const { rows, asides, columns } = answerRows({ rows: [headers, ...numbers.map(() => line)] });
    const of = { source: 'a', file: 'a', teacher: 'П-1', isWhole: false, beyond: [] };
    const sheet = { ...of, rows, asides, columns };
    return candidatesOf([sheet], { ...book, columns });
  };

  it.each([
    ['in a cell', 'вчера', null],
    ['beyond a cell', { day: dayAt('01.03.2026') }, 'К-77'],
  ])('%s: none of them is taken', (_, date, course) => {
    const all = candidates(date, course);
    expect(all).toHaveLength(MANY);
    expect(all.filter(({ errors }) => errors.length !== 1).length).toBe(0);
  });
});

it('no row of a delivery passes for a sound one', () => {
  const all = numbers.map((at) => summaryOf(`Ш${at}`, { К4: [3, 5] }));
  const spoilt = cellsWith(all).rows.map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (column === 0 ? 'x' : cell)),
  );
  const findings = new Findings();
  const { records } = readTable(SUMMARY, { rows: spoilt }, findings);
  const faults = new RowFaults(findings.issues);
  expect(records).toHaveLength(MANY);
  expect(records.filter(({ row }) => faults.errorIn(row) === undefined).length).toBe(0);
});
