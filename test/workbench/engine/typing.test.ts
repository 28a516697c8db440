/** What a person types is read by what the product and the file say of the cell. */
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import type { Performed } from '../../../src/workbench/wire/engine';
import { column, day, dayCell, peoplesSheet } from '../../contract/plans';
import { blankRow, demoBytes, type OpenedBook, openedWith, TODAY } from './opened';

const COURSES = 'Курсы';

/** What stands in the file after a text was typed into a row that was blank. */
function typedIntoBlank(sheet: string, header: string, text: string) {
  const book = openedWith();
  const [row, at] = [blankRow(book.engine, sheet), book.columnOf(sheet, header)];
  book.type(sheet, row, at, text);
  const stored = openXlsx(book.engine.toBytes(), { today: TODAY }).read(sheet)?.rows[row]?.[at];
  return { stored, shown: book.text(sheet, row, at) };
}

it.each([
  ['Педагоги', 'Начало педстажа', '01.09.2010', dayCell(2010, 9, 1), '01.09.2010'],
  [COURSES, 'Дата окончания', '03.04.2026', dayCell(2026, 4, 3), '03.04.2026'],
  [COURSES, 'Дата окончания', '5.3.25', dayCell(2025, 3, 5), '05.03.2025'],
  [COURSES, 'Дата окончания', '31.02.2026', '31.02.2026', '31.02.2026'],
  [COURSES, 'Номер документа', '0012345', '0012345', '0012345'],
  ['Педагоги', 'Код педагога', '0012', '0012', '0012'],
  [COURSES, 'Код курса', '9-10', '9-10', '9-10'],
  [COURSES, 'Код курса', '12:30', '12:30', '12:30'],
  ['Мероприятия', 'Критерий', '2.10', '2.10', '2.10'],
  ['Мероприятия', 'Тема', '5.3.25', '5.3.25', '5.3.25'],
  ['Мероприятия', 'Самооценка, баллы', '2,5', 2.5, '2,5'],
  ['Мероприятия', 'Самооценка, баллы', '2.5', 2.5, '2,5'],
  [COURSES, 'Объём, ч', '36', 36, '36'],
  [COURSES, 'Объём, ч', '36,5', 36.5, '36,5'],
  [COURSES, 'Объём, ч', '1.02.26', '1.02.26', '1.02.26'],
])('%s, «%s»: «%s»', (sheet, header, text, value, shown) => {
  expect(typedIntoBlank(sheet, header, text)).toEqual({ stored: value, shown });
});

it('reads a declared column by its declaration, whatever the file’s formats say', () => {
  const workbook = createXlsx({ today: TODAY });
  const columns = [column('Код курса', 'integer'), column('Дата окончания'), column('Своё')];
  workbook.apply([
    { kind: 'createSheet', plan: peoplesSheet([]) },
    { kind: 'createSheet', plan: { ...peoplesSheet([], COURSES), columns } },
  ]);
  const book = openedWith(workbook.toBytes());
  for (const [at, text] of ['0012', '03.04.2026', '0012'].entries()) {
    book.type(COURSES, 1, at, text);
  }
  const { rows } = openXlsx(book.engine.toBytes(), { today: TODAY }).read(COURSES) ?? { rows: [] };
  expect(rows[1]).toEqual(['0012', dayCell(2026, 4, 3), '0012']);
});

/** The period has no spring any more. */
function endPeriodEarly({ engine, type }: OpenedBook): void {
  const rows = engine.sheet('Настройки')?.rows ?? [];
  type(
    'Настройки',
    rows.findIndex(([name]) => name === 'Период по'),
    1,
    '31.12.2025',
  );
}

describe('a day without its year', () => {
  const performed = (texts: readonly string[], book: OpenedBook = openedWith()): Performed => {
    const at = book.columnOf(COURSES, 'Дата окончания');
    const first = blankRow(book.engine, COURSES);
    const cells = texts.map((text, index) => ({ row: first + index, column: at, text }));
    return book.engine.perform({ kind: 'edit', sheet: COURSES, way: 'pasted', cells });
  };
  const shown = ({ patches }: Performed) => patches[0]?.cells.map(({ text }) => text);

  // The example's period is 01.09.2025–31.08.2026.
  it('gets the year in which it falls into the period, shown at once, and says so', () => {
    const { notice, ...done } = performed(['15.03', '15.10']);
    expect(shown(done)).toEqual(['15.03.2026', '15.10.2025']);
    expect(notice).toBe('Год дописан в 2 датах: он взят из отчётного периода.');
    expect(performed(['5.9']).notice).toBe('Год дописан: он взят из отчётного периода.');
  });

  it('gets this year where the period has no such day', () => {
    const book = openedWith();
    endPeriodEarly(book);
    const done = performed(['15.03'], book);
    expect(shown(done)).toEqual(['15.03.2026']);
    expect(done.notice).toBe('Год дописан: в отчётный период дата не попадает, взят текущий год.');
  });

  it('stays as typed where no such day is, and where no days are meant', () => {
    expect(shown(performed(['31.02']))).toEqual(['31.02']);
    expect(performed(['31.02']).notice).toBeUndefined();
    expect(typedIntoBlank('Мероприятия', 'Тема', '15.03').stored).toBe('15.03');
    expect(typedIntoBlank('Мероприятия', 'Критерий', '2.10').stored).toBe('2.10');
  });

  it('is kept in the draft with its year: next year it is the same day', () => {
    const { kept } = performed(['15.03']);
    expect(kept).toMatchObject({ cells: [{ text: '15.03.2026' }] });
    const later = openedWith(demoBytes(), kept ? [kept] : [], undefined, () => day(2027, 2, 1));
    const at = later.columnOf(COURSES, 'Дата окончания');
    const texts = later.engine.sheet(COURSES)?.rows.map((row) => row[at]);
    expect(texts).toContain('15.03.2026');
  });
});

describe('a day with a time of day, in a column that keeps days', () => {
  const performed = (texts: readonly string[]): Performed => {
    const book = openedWith();
    const column = book.columnOf(COURSES, 'Дата окончания');
    const first = blankRow(book.engine, COURSES);
    const cells = texts.map((text, index) => ({ row: first + index, column, text }));
    return book.engine.perform({ kind: 'edit', sheet: COURSES, way: 'pasted', cells });
  };
  const ADVICE = 'Если время нужно, впишите его в столбец для текста.';

  it('is the day, and it is said that the time is not there', () => {
    const { patches, notice } = performed(['15.03.2026 10:20']);
    expect(patches[0]?.cells.map(({ text }) => text)).toEqual(['15.03.2026']);
    expect(notice).toBe(`Время не записано: столбец хранит только день. ${ADVICE}`);
  });

  it('is counted in a block, beside the years that were supplied', () => {
    const { notice } = performed(['15.03.2026 10:20', '2026-03-16T09:05:10', '17.03']);
    expect(notice).toBe(
      `Год дописан: он взят из отчётного периода. Время в 2 датах не записано: столбец хранит только день. ${ADVICE}`,
    );
  });

  it.each(['15.03.2026 00:00', '2026-03-15T00:00:00.000', '15.03.2026 г.'])(
    '«%s» has no time that anybody meant',
    (text) => {
      expect(performed([text]).notice).toBeUndefined();
    },
  );
});

it('asks for today anew: a page stays open over midnight', () => {
  let today = day(2026, 12, 31);
  const book = openedWith(demoBytes(), [], undefined, () => today);
  endPeriodEarly(book);
  const at = book.columnOf(COURSES, 'Дата окончания');
  const row = blankRow(book.engine, COURSES);
  book.type(COURSES, row, at, '15.03');
  today = day(2027, 1, 1);
  book.type(COURSES, row + 1, at, '15.03');
  const shown = [row, row + 1].map((one) => book.text(COURSES, one, at));
  expect(shown).toEqual(['15.03.2026', '15.03.2027']);
});
