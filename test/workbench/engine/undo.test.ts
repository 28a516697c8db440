/** Taking commands back: the last ten of them, the newest first. */
import { fixRating } from '../../src/app/school/fix-rating';
import { SCHOOL } from '../../src/editions/school';
import { createXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { OpenWorkbook } from '../../src/workbench/server/open-workbook';
import { dayAt, type SchoolRows, sheetsWith, TODAY } from '../core/school/school-kit';

const HEADER_AND_ONE_LINE = 2;

/** A school of one person as an .xlsx workbook, with columns as plain as they can be. */
function school(rows: SchoolRows = {}): OpenWorkbook {
  const workbook = createXlsx({ today: dayAt(TODAY) });
  const plans = sheetsWith({ Педагоги: [{}], ...rows }).map(
    ({ name, rows: [headers = [], ...rows] }) => ({
      name,
      kind: 'input' as const,
      titles: [],
      columns: headers.map((header) => ({
        header: String(header),
        width: 100,
        look: 'text' as const,
      })),
      rows,
    }),
  );
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return new OpenWorkbook(workbook, SCHOOL);
}

/** «Зафиксировать рейтинг» so many times: each one appends a line to the archive. */
function fixedTimes(book: OpenWorkbook, times: number): void {
  const fix = SCHOOL.commands.find(({ run }) => run === fixRating)?.call;
  for (let time = 0; time < times; time++) {
    const { changed } = book.call(JSON.stringify({ call: fix, args: [] }), () => undefined);
    expect(changed).toBe(true);
  }
}

const archived = ({ workbook }: OpenWorkbook) => workbook.read('Архив рейтинга')?.rows.length;

/** Takes back whatever can be; how many commands that were. */
function undoneBy(book: OpenWorkbook): number {
  let undone = 0;
  while (book.undo() !== null) undone += 1;
  return undone;
}

it('ten commands can all be taken back', () => {
  const book = school();
  fixedTimes(book, 10);
  expect(archived(book)).toBe(1 + 10);
  expect(undoneBy(book)).toBe(10);
  expect(archived(book)).toBe(1);
});

it('of eleven the first one stays', () => {
  const book = school();
  fixedTimes(book, 11);
  expect(undoneBy(book)).toBe(10);
  expect(archived(book)).toBe(HEADER_AND_ONE_LINE);
  expect(book.undoable).toBeNull();
});

it.each(['planRequests', 'planRequestsOf'])(
  'requests taken into the plan by «%s» come back',
  (call) => {
    const book = school({ 'Запросы на ПК': [{ 'Код педагога': 'П-1' }] });
    const sheets = () => ['Запросы на ПК', 'План ПК'].map((name) => book.workbook.read(name)?.rows);
    const before = sheets();
    const { changed } = book.call(JSON.stringify({ call, args: ['П-1'] }), () => undefined);
    expect(changed).toBe(true);
    expect(sheets()).not.toEqual(before);
    expect(undoneBy(book)).toBe(1);
    expect(sheets()).toEqual(before);
  },
);
