import { fillSheet, newDocument, sheetNamed, storedRows } from '../../apps-script/documents';
import { isContentRead, kindOf } from '../../apps-script/service-calls';
import { hostRuntime, inOneExecution } from './fake-google';
import { COURSES, day, rating, TEACHERS } from './plans';

const traceOf = (count: number): string[][] => {
  const runtime = hostRuntime();
  const apply = (plan: ReturnType<typeof rating>) => {
    inOneExecution(runtime, [
      { name: 'read', sheet: 'Рейтинг' },
      { name: 'apply', changes: [{ kind: 'replaceSheet', plan }] },
    ]);
    return runtime.trace;
  };
  inOneExecution(runtime, [{ name: 'apply', changes: [{ kind: 'createSheet', plan: rating(0) }] }]);
  return [runtime.trace, apply(rating(count)), apply(rating(count, () => ['1', 'А', 1, null]))];
};

describe('replaceSheet', () => {
  it('makes the same calls at 10, 1,000 and 10,000 rows, the first and the second time', () => {
    const ten = traceOf(10);
    expect(traceOf(1_000)).toEqual(ten);
    expect(traceOf(10_000)).toEqual(ten);
    expect(ten[1]?.filter((call) => kindOf(call) === 'write')).toEqual([
      // By what rows of ours are known: those that may stand there, and then those that do.
      'Properties.setProperties',
      // The last look at the sheet follows.
      'SpreadsheetApp.flush',
      'Sheet.insertRowsAfter',
      'Range.setNumberFormats',
      'Range.setValues',
      'Properties.setProperties',
      'SpreadsheetApp.flush',
    ]);
  });

  it('reads a sheet once, once more right before it writes there, and never after that', () => {
    for (const trace of traceOf(100)) {
      const firstWrite = trace.findIndex(
        (call) => kindOf(call) === 'write' && call.includes('Range'),
      );
      expect(trace.slice(firstWrite).filter(isContentRead)).toEqual([]);
      expect(trace.filter((call) => call === 'Range.getValues').length).toBeLessThanOrEqual(2);
    }
  });

  it('blanks its own column that a narrower plan leaves over, and no column of the user', () => {
    const runtime = hostRuntime();
    const wide = rating(1);
    const narrow = {
      ...wide,
      columns: wide.columns.slice(0, 3),
      rows: wide.rows.map((row) => row.slice(0, 3)),
    };
    const replace = (plan: ReturnType<typeof rating>) =>
      inOneExecution(runtime, [{ name: 'apply', changes: [{ kind: 'replaceSheet', plan }] }]);
    inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'createSheet', plan: { ...wide, rows: [] } }] },
    ]);
    replace(wide);
    fillSheet(runtime.document, 'Рейтинг', [[], [], ['1', 'П-0', 0, day(2026, 3, 15), 'моё']]);
    replace(narrow);
    const rows = storedRows(sheetNamed(runtime.document, 'Рейтинг'));
    expect(rows[2]).toEqual(['1', 'П-0', 0, null, 'моё']);
    expect(rows[1]?.[3] ?? null).toBeNull();
  });

  it('blanks rows that are left over and keeps the user’s columns to the right', () => {
    const runtime = hostRuntime();
    inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'createSheet', plan: rating(3) }] },
    ]);
    const sheet = sheetNamed(runtime.document, 'Рейтинг');
    fillSheet(runtime.document, 'Рейтинг', [
      [],
      [],
      ...[1, 2, 3].map((n) => ['1', 'x', 1, 1, `моё ${n}`]),
    ]);
    inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'replaceSheet', plan: rating(1) }] },
    ]);
    expect(storedRows(sheet).slice(2)).toEqual([
      ['1', 'П-0', 0, day(2026, 3, 15), 'моё 1'],
      [null, null, null, null, 'моё 2'],
      [null, null, null, null, 'моё 3'],
    ]);
  });

  it('stretches highlights and formats over the rows that it adds', () => {
    const runtime = hostRuntime();
    inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'createSheet', plan: rating(0) }] },
      { name: 'apply', changes: [{ kind: 'replaceSheet', plan: rating(50) }] },
    ]);
    const sheet = sheetNamed(runtime.document, 'Рейтинг');
    expect(sheet.maxRows).toBe(2 + 50 + 2);
    expect(sheet.cells[53]?.[3]?.format).toBe('dd.mm.yyyy');
  });
});

describe('a header that a later version has in another row', () => {
  const titled = (...titles: string[]) => ({ ...rating(2), titles });
  const sheetAfter = (...plans: ReturnType<typeof rating>[]) => {
    const runtime = hostRuntime();
    plans.forEach((plan, index) => {
      const kind = index === 0 ? 'createSheet' : 'replaceSheet';
      inOneExecution(runtime, [{ name: 'apply', changes: [{ kind, plan }] }]);
    });
    return sheetNamed(runtime.document, 'Рейтинг');
  };

  it.each([
    ['down', titled('было'), titled('стало', 'больше', 'строк')],
    ['up', titled('было', 'больше'), titled('стало')],
  ])('takes its looks along and stays frozen: %s', (_, before, after) => {
    const fresh = sheetAfter(after);
    const moved = sheetAfter(before, after);
    const looks = ({ cells }: typeof fresh) =>
      cells
        .slice(0, 6)
        .map((row) => row.map((cell) => [cell?.background, cell?.bold, cell?.note || undefined]));
    expect(looks(moved)).toEqual(looks(fresh));
    expect(moved.frozenRows).toBe(fresh.frozenRows);
  });
});

describe('totals', () => {
  const withTotal = (count: number, at?: number) => ({
    ...rating(count),
    strongRows: at === undefined ? [] : [at],
  });
  const apply = (
    runtime: ReturnType<typeof hostRuntime>,
    ...plans: ReturnType<typeof rating>[]
  ) => {
    plans.forEach((plan) => {
      const kind = runtime.document.sheets.some(({ name }) => name === plan.name)
        ? 'replaceSheet'
        : 'createSheet';
      inOneExecution(runtime, [{ name: 'apply', changes: [{ kind, plan }] }]);
    });
    return runtime;
  };
  /** Rows, from 0, in which each cell of the plan's four columns is in bold. */
  const boldRows = ({ document }: ReturnType<typeof hostRuntime>): number[] =>
    sheetNamed(document, 'Рейтинг').cells.flatMap((row, index) =>
      [0, 1, 2, 3].every((column) => row?.[column]?.bold) ? [index] : [],
    );

  it('are in bold, and so is the header, in a new sheet', () => {
    expect(boldRows(apply(hostRuntime(), withTotal(3, 2)))).toEqual([1, 4]);
  });

  it('take their bold along when they move, and leave none behind', () => {
    const runtime = apply(hostRuntime(), withTotal(3, 2), withTotal(5, 0));
    expect(boldRows(runtime)).toEqual([1, 2]);
    expect(boldRows(apply(runtime, withTotal(6, 5)))).toEqual([1, 7]);
    expect(boldRows(apply(runtime, withTotal(2)))).toEqual([1]);
  });

  it('in a column are in bold, but its title lines and the blank rows below are not', () => {
    const plan = rating(2);
    const columns = plan.columns.map((column, at) =>
      at === 2 ? { ...column, strong: true } : column,
    );
    const runtime = apply(hostRuntime(), rating(0), { ...plan, columns });
    const { cells } = sheetNamed(runtime.document, 'Рейтинг');
    const weights = [0, 1, 2, 3, 4].map((row) =>
      [1, 2].map((column) => cells[row]?.[column]?.bold === true),
    );
    expect(weights).toEqual([
      [false, false],
      [true, true],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });

  it('leave no bold in a column that a narrower plan gives up', () => {
    const wide = withTotal(2, 1);
    const columns = wide.columns.slice(0, 3);
    const rows = wide.rows.map((row) => row.slice(0, 3));
    const { document } = apply(hostRuntime(), withTotal(0), wide, { ...wide, columns, rows });
    const { cells } = sheetNamed(document, 'Рейтинг');
    expect([2, 3].map((column) => cells[3]?.[column]?.bold)).toEqual([true, undefined]);
  });

  it('keep the bold that a person gave to a column of his own', () => {
    const runtime = apply(hostRuntime(), withTotal(3, 2));
    fillSheet(runtime.document, 'Рейтинг', [[], [], [null, null, null, null, 'моё']]);
    const own = sheetNamed(runtime.document, 'Рейтинг').cells[2]?.[4];
    if (own) own.bold = true;
    apply(runtime, withTotal(4, 3));
    expect(sheetNamed(runtime.document, 'Рейтинг').cells[2]?.[4]).toMatchObject({ bold: true });
  });

  it('cost one call a sheet, however many rows there are, and none where a sheet has no totals', () => {
    const traceOfTotals = (count: number): string[][] => {
      const runtime = apply(hostRuntime(), withTotal(0));
      const created = runtime.trace;
      return [created, apply(runtime, withTotal(count, count - 1)).trace];
    };
    const ten = traceOfTotals(10);
    expect(traceOfTotals(5_000)).toEqual(ten);
    for (const trace of ten) {
      expect(trace.filter((call) => call === 'Range.setFontWeights')).toHaveLength(1);
    }
    expect(apply(hostRuntime(), rating(0), rating(9)).trace).not.toContain('Range.setFontWeights');
  });
});

describe('createSheet', () => {
  const create = () => {
    const runtime = hostRuntime();
    inOneExecution(runtime, [
      {
        name: 'apply',
        changes: [
          { kind: 'createSheet', plan: COURSES },
          { kind: 'createSheet', plan: TEACHERS, before: 'Курсы' },
          { kind: 'createSheet', plan: rating(0) },
        ],
      },
    ]);
    return runtime;
  };

  it('puts sheets in their places under their final names', () => {
    const { sheets } = create().document;
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Лист1', 'Педагоги', 'Курсы', 'Рейтинг']);
  });

  it('lays headers, notes, widths, formats, drop-downs and checkboxes', () => {
    const { document } = create();
    const teachers = sheetNamed(document, 'Педагоги');
    expect(teachers.cells[0]?.map((cell) => cell?.value)).toEqual(
      TEACHERS.columns.map((column) => column.header),
    );
    expect(teachers.cells[0]?.[0]?.note).toBe('До 20 знаков');
    // No column is narrower than its plan says; the narrow ones share a width.
    expect([1, 2, 3, 4, 5].map((column) => teachers.widths[column])).toEqual([
      140, 220, 140, 140, 140,
    ]);
    expect([teachers.frozenRows, teachers.frozenColumns]).toEqual([1, 1]);
    expect(teachers.cells[999]?.map((cell) => cell?.format)).toEqual([
      '@',
      '@',
      'dd.mm.yyyy',
      'General',
      'General',
    ]);
    // A date that is none is marked by Google while it is typed; what is calculated has no rule.
    expect(teachers.cells[999]?.map((cell) => cell?.validation?.summary)).toEqual([
      undefined,
      undefined,
      'date',
      'checkbox',
      undefined,
    ]);
    const courses = sheetNamed(document, 'Курсы');
    expect(courses.cells[999]?.[1]?.validation?.summary).toBe('range:Педагоги!2:1');
    expect(courses.cells[1]?.[2]?.validation?.summary).toBe('list:ПК|ПП|иное');
  });

  it('lays a drop-down on a single cell where the plan says so, and on no other', () => {
    const runtime = hostRuntime();
    const plan = {
      ...TEACHERS,
      rows: [
        ['Нумерация мест', '1, 1, 3', null, false, null],
        ['Вес П1', 1, null, false, null],
      ],
      cellDropDowns: [
        { row: 0, header: 'ФИО', values: ['1, 1, 3', '1, 1, 2'] },
        { row: 1, header: 'Нет такого столбца', values: ['да'] },
      ],
    };
    inOneExecution(runtime, [{ name: 'apply', changes: [{ kind: 'createSheet', plan }] }]);
    const { cells } = sheetNamed(runtime.document, 'Педагоги');
    expect(cells[1]?.[1]?.validation?.summary).toBe('list:1, 1, 3|1, 1, 2');
    expect(cells[2]?.[1]?.validation).toBeUndefined();
    expect(cells[1]?.[0]?.validation).toBeUndefined();
  });

  it('highlights cells that are a text, and cells that contain one', () => {
    const { highlights } = sheetNamed(create().document, 'Рейтинг');
    expect(highlights.map(({ criteria, text }) => [criteria, text])).toEqual([
      ['TEXT_EQUAL_TO', '1'],
      ['TEXT_CONTAINS', '–'],
    ]);
  });

  it('warns before edits of calculated sheets and columns, and never forbids', () => {
    const { document } = create();
    const warnings = document.sheets.map(({ protections }) => protections.map(({ area }) => area));
    const column = { top: 2, left: 5, rows: 999, columns: 1 };
    expect(warnings).toEqual([[], [column], [], [null]]);
    for (const { protections } of document.sheets) {
      expect(protections.every((protection) => protection.warningOnly)).toBe(true);
    }
  });

  it('finishes a sheet that a broken-off run began, whichever call was refused', () => {
    const whole = JSON.stringify(create().document.sheets);
    const changes = [
      { kind: 'createSheet', plan: COURSES },
      { kind: 'createSheet', plan: TEACHERS, before: 'Курсы' },
      { kind: 'createSheet', plan: rating(0) },
    ] as const;
    // The width memory is a help, not a need: without it the sheets are made all the same.
    const calls = create().roundTrips.flatMap((call, index) =>
      call.startsWith('Properties.') ? [] : [index + 1],
    );
    for (const failCall of calls) {
      const runtime = hostRuntime();
      const missing = () => {
        const complete = inOneExecution(runtime, [{ name: 'sheetNames' }]) as string[];
        return changes.filter(({ plan }) => !complete.includes(plan.name));
      };
      expect(() => inOneExecution(runtime, [{ name: 'apply', changes }], { failCall })).toThrow(
        /Google Таблицы не выполнили/,
      );
      inOneExecution(runtime, [{ name: 'apply', changes: missing() }]);
      expect(JSON.stringify(runtime.document.sheets)).toBe(whole);
    }
  });
});

describe('appendRows', () => {
  it('writes under the last filled row; unticked checkboxes do not count', () => {
    const runtime = hostRuntime();
    inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'createSheet', plan: TEACHERS }] },
      {
        name: 'apply',
        changes: [
          {
            kind: 'appendRows',
            sheet: 'Педагоги',
            columns: [0, 2],
            rows: [
              ['0512', { day: day(2024, 9, 1) }],
              ['=1+1', null],
            ],
          },
          { kind: 'appendRows', sheet: 'Педагоги', columns: [1, 0], rows: [['Имя', '1–2']] },
        ],
      },
    ]);
    const rows = storedRows(sheetNamed(runtime.document, 'Педагоги'));
    expect(rows.slice(1, 4).map((row) => row.slice(0, 3))).toEqual([
      ['0512', null, day(2024, 9, 1)],
      ['=1+1', null, null],
      ['1–2', 'Имя', null],
    ]);
  });

  it('grows a full sheet at its foot without moving a row', () => {
    const runtime = hostRuntime();
    runtime.document = newDocument();
    const sheet = fillSheet(runtime.document, 'Лист1', [['Код'], ['1'], ['2']]);
    sheet.maxRows = 3;
    inOneExecution(runtime, [
      {
        name: 'apply',
        changes: [{ kind: 'appendRows', sheet: 'Лист1', columns: [0], rows: [['x'], ['y']] }],
      },
    ]);
    expect(storedRows(sheet)).toEqual([['Код'], ['1'], ['2'], ['x'], ['y']]);
  });
});

describe('editCells', () => {
  it('writes neighbouring cells together and gives a date format only where there is none', () => {
    const runtime = hostRuntime();
    const sheet = fillSheet(runtime.document, 'Лист1', [
      ['Дата', 'Имя'],
      [{ day: day(2020, 1, 1) }, 'А'],
      [null, 'Б'],
    ]);
    const dated = sheet.cells[1]?.[0];
    if (dated) dated.format = 'd mmmm yyyy';
    inOneExecution(runtime, [
      {
        name: 'apply',
        changes: [
          {
            kind: 'editCells',
            sheet: 'Лист1',
            cells: [
              { row: 2, column: 0, value: { day: day(2026, 2, 2) } },
              { row: 1, column: 0, value: { day: day(2026, 2, 1) } },
              { row: 1, column: 1, value: '15.03.2026' },
              { row: 2, column: 1, value: 'В' },
            ],
          },
        ],
      },
    ]);
    expect(runtime.writes).toEqual([
      'SpreadsheetApp.flush',
      'Range.setNumberFormats',
      'Range.setValues',
      'Range.setValues',
      'SpreadsheetApp.flush',
    ]);
    expect(storedRows(sheet).slice(1)).toEqual([
      [day(2026, 2, 1), '15.03.2026'],
      [day(2026, 2, 2), 'В'],
    ]);
    expect(sheet.cells.slice(1).map((row) => row[0]?.format)).toEqual([
      'd mmmm yyyy',
      'dd.mm.yyyy',
    ]);
  });
});
