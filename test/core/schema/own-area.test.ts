/** Б-90 to Б-92: by what a sheet is known as the product's, and which of its columns and rows are. */
import { missingRows, ownArea } from '../../../src/core/schema/own-area';
import { markBetween, markOf } from '../../../src/core/schema/sheet-mark';
import { cellsOf, type SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { Fault } from '../../../src/core/values/fault';

const TITLE = 'Рейтинг педагогов. Школа № 5. Период 01.09.2025–31.08.2026, данные на 15.03.2026';

/** Each row holds its number in all columns. */
const planOf = (headers: string, count = 3, title = TITLE): SheetPlan => {
  const columns = headers
    .split(' ')
    .map((header) => ({ header, width: 90, look: 'points' as const }));
  const rows = Array.from({ length: count }, (_, row) => columns.map(() => row + 1));
  return { name: 'Рейтинг', kind: 'computed', titles: title === '' ? [] : [title], columns, rows };
};

/** A sheet under this title with these headers («_»: a blank one) and a row of numbers. */
const sheetOf = (headers: string, title: string | null = TITLE): Cell[][] => {
  const cells = headers.split(' ').map((header): Cell => (header === '_' ? null : header));
  return [
    ...(title === null ? [] : [[title]]),
    cells,
    cells.map((cell, at): Cell => (cell === null ? null : at)),
  ];
};

/** Whether the sheet is taken for the product's, if with columns in the way; `before` is what was written last. */
function isOurs(rows: Cell[][], plan: SheetPlan, before: SheetPlan | null = null): boolean {
  try {
    ownArea(rows, plan, before === null ? null : markOf(before));
    return true;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return !fault.message.includes('создан не программой');
  }
}

describe('Б-90: without a title of the product, four fifths of the headers in their order', () => {
  const TEN = 'А Б В Г Д Е Ж З И К';

  test.each([
    ['all of ten', TEN, true],
    ['eight of ten', 'А Б В Г Д Е Ж З', true],
    ['eight of ten, strangers between', 'А x Б В y Г Д Е Ж З', true],
    ['seven of ten', 'А Б В Г Д Е Ж', false],
    ['ten in another order', 'К И З Ж Е Д Г В Б А', false],
  ])('%s', (_, headers, ours) => {
    expect(isOurs(sheetOf(headers, null), planOf(TEN))).toBe(ours);
  });

  test.each([
    ['four of five', 'А Б В Г', 'А Б В Г Д', true],
    ['three of four, for four are asked', 'А Б В', 'А Б В Г', false],
    ['all of three', 'А Б В', 'А Б В', true],
    ['two of three', 'А Б', 'А Б В', false],
  ])('of few: %s', (_, headers, planned, ours) => {
    expect(isOurs(sheetOf(headers, null), planOf(planned))).toBe(ours);
  });

  test('of those that were written last as of those of the plan', () => {
    const before = planOf('М Н О П Р');
    expect(isOurs(sheetOf('М Н О П Р', null), planOf('А Б В Г Д'), before)).toBe(true);
    expect(isOurs(sheetOf('М Н О', null), planOf('А Б В Г Д'), before)).toBe(false);
  });
});

describe('Б-90: under the title of the product, two of the plan’s or half of those remembered', () => {
  test.each([
    ['two of the plan’s ten', 'И _ В', null, true],
    ['one of the plan’s ten', 'И _ x', null, false],
    ['half of four remembered', 'М Н x y', 'М Н О П', true],
    ['two of five remembered', 'М Н x y', 'М Н О П Р', false],
    ['one of two remembered', 'М x', 'М Н', false],
  ])('%s', (_, headers, remembered, ours) => {
    const before = remembered === null ? null : planOf(remembered);
    expect(isOurs(sheetOf(headers), planOf('А Б В Г Д Е Ж З И К'), before)).toBe(ours);
  });

  test.each([
    // As of another day, of another period or school.
    ['Рейтинг педагогов. Школа № 5. Период 01.09.2024–31.08.2025, данные на 02.02.2025', true],
    ['Рейтинг педагогов. Лицей № 5. Период 01.09.2025–31.08.2026, данные на 15.03.2026', true],
    ['Ещё не рассчитано: «Посткурс» → «Рассчитать всё».', true],
    ['Рейтинг педагогов. 2024 год', false],
    ['Педагоги: рейтинг. Школа № 5. Период, данные на 15.03.2026', false],
    ['Мой список', false],
  ])('such a title is «%s»: %s', (title, ours) => {
    expect(isOurs(sheetOf('А Б x', title), planOf('А Б В Г Д'))).toBe(ours);
  });

  test('whatever the words behind its day, the title is the same up to it', () => {
    const plan = planOf('А Б В Г Д', 3, 'Журнал 01.09.2025: принято, изменено, отклонено, всего');
    expect(isOurs(sheetOf('А Б', 'Журнал 02.10.2025: ничего ещё нет'), plan)).toBe(true);
    expect(isOurs(sheetOf('А Б', 'Записи 01.09.2025: ничего ещё нет'), plan)).toBe(false);
  });

  test('a title without a day is known by its first words and half of all', () => {
    const plan = planOf('А Б В Г Д', 3, 'Кадровая потребность по школам');
    expect(isOurs(sheetOf('А Б', 'Кадровая потребность по школам и предметам'), plan)).toBe(true);
    expect(isOurs(sheetOf('А Б', 'Кадровая политика по школам и предметам'), plan)).toBe(false);
    expect(isOurs(sheetOf('А Б', 'Кадровая потребность'), plan)).toBe(false);
  });

  test('a title under the headers is none above them', () => {
    expect(isOurs([...sheetOf('А Б x', null), [TITLE]], planOf('А Б В Г Д'))).toBe(false);
  });

  test('nor is one beside them', () => {
    const beside = [
      [TITLE, 'А', 'Б', 'x'],
      [null, 1, 2, 3],
    ];
    expect(isOurs(beside, planOf('А Б В Г Д'))).toBe(false);
  });
});

describe('Б-91: the columns of the product', () => {
  const PLAN = planOf('А Б В');

  test('a header that stands twice is the product’s once, from the left', () => {
    const area = ownArea(sheetOf('А Б В _ В'), PLAN, markOf(PLAN));
    expect([area.width, area.left]).toEqual([3, markOf(PLAN).headers]);
    expect(ownArea(sheetOf('А Б В В'), planOf('А Б В В'), null).left).toHaveLength(4);
  });

  test('a sheet that is blank in the columns of the plan is filled', () => {
    const blank = { width: 3, end: 0, floor: Number.POSITIVE_INFINITY, left: [] };
    expect(ownArea([], PLAN, null)).toEqual(blank);
    expect(ownArea([[null, ' ', null, 'моё']], PLAN, null)).toEqual(blank);
  });

  test('a column left over is the product’s, one between that a person filled is asked about', () => {
    const before = planOf('А Б В Г');
    const { width, left } = ownArea(cellsOf(before), PLAN, markOf(before));
    expect([width, left]).toEqual([4, markOf(before).headers]);
    expect(() => ownArea(cellsOf(planOf('А моё В Б')), PLAN, null)).toThrow(
      'для расчёта нужен столбец B, а в нём ваши данные (ячейка B2): перенесите столбец правее столбца D',
    );
    expect(() => ownArea(cellsOf(planOf('А моё и В Б')), PLAN, null)).toThrow(
      'нужны столбцы B, C, а в них ваши данные (ячейка B2): перенесите столбцы правее столбца E',
    );
  });
});

describe('Б-91: one column of the product, its header changed or its rows', () => {
  const PLAN = planOf('А Б В');
  const [title = [], , ...rows] = cellsOf(PLAN);

  test('a header alone was changed: the column stays the product’s', () => {
    const { width, left } = ownArea([title, ['А', 'моё', 'В'], ...rows], PLAN, markOf(PLAN));
    expect([width, left.length]).toEqual([3, 3]);
  });

  test('whichever of them it was, it keeps its place among the others', () => {
    const lefts = [
      ['моё', 'Б', 'В'],
      ['А', 'моё', 'В'],
      ['А', 'Б', 'моё'],
    ].map((headers) => ownArea([title, headers, ...rows], PLAN, markOf(PLAN)).left);
    const [one, two, three] = markOf(PLAN).headers;
    const [own] = markOf(planOf('моё')).headers;
    expect(lefts).toEqual([
      [own, two, three],
      [one, own, three],
      [one, two, own],
    ]);
  });

  test.each<[string, Cell[][]]>([
    [
      'so were its rows',
      [title, ['А', 'моё', 'В'], ...rows.map(([one = null]) => [one, 'x', one])],
    ],
    ['so was another', [title, ['моё', 'и', 'В'], ...rows]],
  ])('%s: it is asked about', (_, cells) => {
    const before = planOf('А Б В Г');
    const whole = cells.map((row, at) => (at === 0 ? row : [...row, at === 1 ? 'Г' : at - 1]));
    expect(() => ownArea(whole, before, markOf(before))).toThrow('ваши данные');
  });

  test('a run that broke off before its mark was kept: the plan’s headers are the product’s', () => {
    const { width, left } = ownArea(cellsOf(PLAN), PLAN, markOf(planOf('А М Н')));
    expect([width, left]).toEqual([3, markOf(PLAN).headers]);
  });
});

describe('Б-90: a sheet that waits for its first calculation', () => {
  const waiting = 'Ещё не рассчитано: «Посткурс» → «Рассчитать всё».';
  const PLAN = planOf('А Б Ш2 В');

  test('is the product’s with headers of other schools between', () => {
    const { width, end } = ownArea([[waiting], ['А', 'Б', 'Ш1', 'В']], PLAN, null);
    expect([width, end]).toEqual([4, 2]);
  });

  test('but not once something stands in its rows', () => {
    expect(() => ownArea([[waiting], ['А', 'Б', 'Ш1', 'В'], [1, 2, 3, 4]], PLAN, null)).toThrow(
      'нужен столбец C, а в нём ваши данные (ячейка C2)',
    );
  });
});

describe('Б-90: what stands above the header', () => {
  const PLAN = planOf('А Б В');
  const [title = [], ...table] = cellsOf(PLAN);
  const mark = markOf(PLAN);

  test.each<[string, Cell[][], string]>([
    ['beside the title', [[TITLE, null, 'моё'], ...table], 'C1'],
    ['a line over it', [['моё'], title, ...table], 'A1'],
    ['a line under it', [title, ['моё'], ...table], 'A2'],
  ])('%s is a person’s', (_, cells, cell) => {
    for (const known of [mark, null]) {
      expect(() => ownArea(cells, PLAN, known)).toThrow(
        `над таблицей ваши данные (ячейка ${cell})`,
      );
    }
  });

  test('blank rows are nobody’s', () => {
    const bare = planOf('А Б В', 3, '');
    expect(ownArea([[], [null, ' '], ...cellsOf(bare)], bare, markOf(bare)).end).toBe(6);
  });

  test('to the right of the table it may stand', () => {
    expect(ownArea([[TITLE, null, null, 'моё'], ...table], PLAN, mark).width).toBe(3);
  });

  test('a title that was written may be worded otherwise since; of an unknown sheet it may not', () => {
    expect(ownArea([['Лучшие'], ...table], PLAN, mark).end).toBe(5);
    expect(() => ownArea([['Лучшие'], ...table], PLAN, null)).toThrow('(ячейка A1)');
  });
});

describe('Б-92: where the product’s rows end', () => {
  const PLAN = planOf('А Б В', 2);
  const note: Cell[] = ['Директор'];

  test('behind those that were written, whatever their order, and a person’s begin below', () => {
    const [title = [], header = [], one = [], two = []] = cellsOf(PLAN);
    expect(ownArea([title, header, two, one, [], note], PLAN, markOf(PLAN))).toMatchObject({
      end: 4,
      floor: 5,
    });
    expect(ownArea([title, header, one, two], PLAN, markOf(PLAN))).toMatchObject({
      end: 4,
      floor: Number.POSITIVE_INFINITY,
    });
  });

  test('of what is not remembered at the first blank row, notes right under the table apart', () => {
    const cells = cellsOf(PLAN);
    expect(ownArea([...cells, [], note], PLAN, null)).toMatchObject({ end: 4, floor: 5 });
    expect(ownArea([...cells, note], PLAN, null)).toMatchObject({ end: 4, floor: 4 });
    // As many rows as were written are the product's, though most of the last one has been erased.
    const [title = [], header = [], one = []] = cells;
    expect(ownArea([title, header, one, note], PLAN, markOf(PLAN))).toMatchObject({ end: 4 });
    expect(ownArea([title, header, one, note], PLAN, null)).toMatchObject({ end: 3, floor: 3 });
    // Two cells of three are more than half.
    expect(ownArea([...cells, ['Всего', 5]], PLAN, null)).toMatchObject({ end: 5 });
  });
});

describe('Б-92: a table that grows over what stands below', () => {
  // The title and the header are two rows of each; `end` counts rows of the table that there is, a
  // person's begin at `floor`, from 0.
  test.each<[string, number, number, number, number]>([
    ['nothing stands below', 9, 4, Number.POSITIVE_INFINITY, 0],
    ['it does not grow', 2, 4, 5, 0],
    ['it shrinks', 1, 4, 4, 0],
    // The example of the rule: a note in row 9 goes to row 11 before a table of nine rows.
    ['a blank row was between, and is again', 7, 7, 8, 2],
    ['the blank rows between are enough', 4, 4, 9, 0],
    ['no blank row was between', 4, 4, 4, 2],
  ])('%s', (_what, count, end, floor, missing) => {
    expect(missingRows({ width: 3, end, floor, left: [] }, planOf('А Б В', count))).toBe(missing);
  });
});

describe('Б-91: while a run is under way the sheet may hold what it held or what it will hold', () => {
  const before = markOf(planOf('А Б В', 5));
  const after = planOf('А Г', 3);

  test('the headers of both are the product’s, and the rows of both are known', () => {
    const between = markBetween(before, after, { left: before.headers });
    const [first, ...others] = before.headers;
    expect(between).toEqual({
      width: 4,
      height: 7,
      headers: [first, markOf(after).headers[1], ...others],
      header: 1,
      tails: [...before.tails, ...markOf(after).tails],
    });
  });

  test('of a sheet that was blank, or holds the plan already, it is the plan’s mark', () => {
    expect(markBetween(null, after, { left: [] })).toEqual(markOf(after));
    expect(markBetween(markOf(after), after, { left: markOf(after).headers })).toEqual(
      markOf(after),
    );
  });
});
