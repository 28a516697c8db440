/** What was computed from a workbook is kept as long as the workbook is what it was, and no longer. */
import { Remembered } from '../../src/app/remembered';
import type { Day } from '../../src/core/values/day';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { day } from '../contract/plans';

/** A workbook whose day can change while it is open. */
class OpenOverNight extends MemoryWorkbook {
  date: Day = day(2026, 4, 15);

  override today(): Day {
    return this.date;
  }
}

const SHEETS = [
  { name: 'А', rows: [['один']] },
  { name: 'Б', rows: [['два']] },
];

/** Remembers a text made of sheet А, the day and the number of sheets; counts the computations. */
function remembering() {
  const workbook = new OpenOverNight(day(2026, 4, 15), SHEETS);
  let computed = 0;
  const remembered = new Remembered((content) => {
    computed += 1;
    const [cell] = content.read('А')?.rows[0] ?? [];
    return `${cell} ${content.today - day(2026, 4, 15)} ${content.sheetNames().length}`;
  });
  const type = (sheet: string, value: string) =>
    workbook.apply([{ kind: 'editCells', sheet, cells: [{ row: 0, column: 0, value }] }]);
  return { workbook, type, remembered, computations: () => computed };
}

it('asked twice, it is computed once', () => {
  const { workbook, remembered, computations } = remembering();
  expect(remembered.of(workbook)).toBe('один 0 2');
  expect(remembered.of(workbook)).toBe('один 0 2');
  expect(computations()).toBe(1);
});

it('is computed anew when a sheet that it was made of changes, and then only', () => {
  const { workbook, type, remembered, computations } = remembering();
  remembered.of(workbook);
  type('Б', 'три');
  expect(remembered.of(workbook)).toBe('один 0 2');
  expect(computations()).toBe(1);
  type('А', 'четыре');
  expect(remembered.of(workbook)).toBe('четыре 0 2');
});

it('is computed anew on the next day', () => {
  const { workbook, remembered } = remembering();
  remembered.of(workbook);
  workbook.date = day(2026, 4, 16);
  expect(remembered.of(workbook)).toBe('один 1 2');
});

it('is computed anew when sheets came, went or changed places, if it asked for their names', () => {
  const { workbook, remembered } = remembering();
  remembered.of(workbook);
  const plan = { name: 'В', kind: 'input' as const, titles: [], columns: [], rows: [] };
  workbook.apply([{ kind: 'createSheet', plan }]);
  expect(remembered.of(workbook)).toBe('один 0 3');
});

describe('results that a write was reckoned with', () => {
  it('are kept over that write', () => {
    const { workbook, type, remembered, computations } = remembering();
    remembered.of(workbook);
    type('А', 'пять');
    remembered.keep(workbook, 'пять, как и было сочтено', ['А']);
    expect(remembered.of(workbook)).toBe('пять, как и было сочтено');
    expect(computations()).toBe(1);
  });

  it('are not kept over the next one', () => {
    const { workbook, type, remembered } = remembering();
    remembered.of(workbook);
    type('А', 'пять');
    remembered.keep(workbook, 'пять, как и было сочтено', ['А']);
    type('А', 'шесть');
    expect(remembered.of(workbook)).toBe('шесть 0 2');
  });

  it('are not kept where something else was written too', () => {
    const { workbook, type, remembered } = remembering();
    remembered.of(workbook);
    type('А', 'пять');
    type('Б', 'шесть');
    remembered.keep(workbook, 'сочтено', ['Б']);
    expect(remembered.of(workbook)).toBe('пять 0 2');
  });
});
