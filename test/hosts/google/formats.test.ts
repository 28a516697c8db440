/**
 * A day in Google Sheets is a number under a format that shows a day: which formats do. A day
 * written into a cell keeps such a format, and so does a number every other one.
 */
import type { Cell } from '../../../src/core/values/cell';
import { fillSheet, storedRows } from '../../apps-script/documents';
import { hostRuntime, inOneExecution } from './fake-google';
import { day } from './plans';

const GENERAL = 'General';
const DAY = 'dd.mm.yyyy';

/** The formats of a row of cells, one under each format, after the value was written into all. */
function formatsAfter(formats: readonly string[], value: Cell): string[] {
  const runtime = hostRuntime();
  const sheet = fillSheet(runtime.document, 'Лист1', [formats.map(() => 1)]);
  formats.forEach((format, at) => {
    const cell = sheet.cells[0]?.[at];
    if (cell) cell.format = format;
  });
  const cells = formats.map((_, column) => ({ row: 0, column, value }));
  inOneExecution(runtime, [
    { name: 'apply', changes: [{ kind: 'editCells', sheet: 'Лист1', cells }] },
  ]);
  return formats.map((_, at) => sheet.cells[0]?.[at]?.format ?? '');
}

const SHOW_A_DAY = [
  DAY,
  'd mmm',
  'd.m.yy',
  'D MMMM YYYY',
  'yyyy-mm-dd',
  'dddd, d mmmm',
  '[$-419]d mmmm yyyy "г."',
  'd"-е число" mmm',
  'dd\\.mm',
  'dd.mm.yyyy hh:mm',
];

/** Letters of a date in quotes, in brackets or behind a backslash are no date. */
const SHOW_NUMBERS = [
  GENERAL,
  '0.0',
  '"д" 0',
  '0 "day"',
  '0 "d.m.y"',
  '[$d-my]0',
  '\\d0\\m',
  '[Red]0',
];

/** Times, and parts of a date by which no calendar day can be told. */
const SHOW_OTHER_TIMES = ['[h]:mm', 'mm:ss', 'h:mm', 'mmmm yyyy', 'yyyy', 'dddd'];

it('a format that shows a day stays under a day, and no number is left under it', () => {
  expect(formatsAfter(SHOW_A_DAY, { day: day(2026, 2, 1) })).toEqual(SHOW_A_DAY);
  expect(formatsAfter(SHOW_A_DAY, 36)).toEqual(SHOW_A_DAY.map(() => GENERAL));
});

it('a format of numbers stays under a number, and no day is left under it', () => {
  expect(formatsAfter(SHOW_NUMBERS, 36)).toEqual(SHOW_NUMBERS);
  expect(formatsAfter(SHOW_NUMBERS, { day: day(2026, 2, 1) })).toEqual(SHOW_NUMBERS.map(() => DAY));
});

it('a day becomes visible where the format showed a time or a part of a date', () => {
  expect(formatsAfter(SHOW_OTHER_TIMES, { day: day(2026, 2, 1) })).toEqual(
    SHOW_OTHER_TIMES.map(() => DAY),
  );
});

it('neither a number nor a day is written under plain text, where Google may make a text of it', () => {
  const doubts = { numbersBecomeTextInTextCells: true };
  for (const value of [90, { day: day(2026, 2, 1) }]) {
    const runtime = hostRuntime();
    Object.assign(runtime.document.doubts, doubts);
    const sheet = fillSheet(runtime.document, 'Лист1', [['0512'], [null], ['0512']]);
    for (const line of sheet.cells) if (line?.[0]) line[0].format = '@';
    // One block, then two blocks of one value.
    for (const rows of [[1], [0, 2]]) {
      const cells = rows.map((row) => ({ row, column: 0, value }));
      inOneExecution(runtime, [
        { name: 'apply', changes: [{ kind: 'editCells', sheet: 'Лист1', cells }] },
      ]);
    }
    const stored = typeof value === 'number' ? value : value.day;
    expect(storedRows(sheet)).toEqual([[stored], [stored], [stored]]);
  }
});
