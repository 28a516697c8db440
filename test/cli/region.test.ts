/** A region by the command line: schools' files, three municipal books, their region; figures by hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarySheet } from '../../src/core/summary/summary-table';
import type { Cell } from '../../src/core/values/cell';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { type Counts, summaryOf } from '../core/municipality/municipal-kit';
import { runCli } from './run-cli';
import { dayCell, dayFrom, readSheet, temporaryFolder } from './school-files';

const folder = temporaryFolder();
const day = ['--date', '2026-04-24'];
const today = dayFrom('2026-04-24');
const at = (name: string): string => join(folder, name);

type School = readonly [code: string, name: string, lowResults: boolean, counts: Counts | null];

interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly schools: readonly School[];
  readonly events?: readonly (readonly [direction: string | null, mark: string])[];
  readonly hand?: readonly (readonly Cell[])[];
}

/** Fills a new municipal book; `settings` by parameter. */
function writeBook(
  path: string,
  settings: Readonly<Record<string, Cell>>,
  schools: readonly (readonly Cell[])[],
  rest: Pick<Municipality, 'events' | 'hand'> = {},
): void {
  expect(runCli('template', 'municipality', path, ...day).status).toBe(0);
  const book = openXlsx(readXlsxFile(path), { today, name: path });
  const rows = book.read('Настройки')?.rows ?? [];
  const cells = Object.entries(settings).map(([parameter, value]) => {
    const row = rows.findIndex(([name]) => name === parameter);
    if (row < 0) throw new Error(`no parameter «${parameter}»`);
    return { row, column: 1, value };
  });
  const header = (sheet: string, name: string): number =>
    book.read(sheet)?.rows[0]?.indexOf(name) ?? -1;
  const events = ['Мероприятие', 'Направление работы', 'Срок', 'Отметка'];
  book.apply([
    { kind: 'editCells', sheet: 'Настройки', cells },
    { kind: 'appendRows', sheet: 'ОО', columns: [0, 1, 4], rows: schools },
    {
      kind: 'appendRows',
      sheet: 'План мероприятий',
      columns: events.map((name) => header('План мероприятий', name)),
      rows: (rest.events ?? []).map(([direction, mark]) => [
        'Семинар',
        direction,
        dayCell('2026-02-10'),
        mark,
      ]),
    },
    {
      kind: 'appendRows',
      sheet: 'Показатели вручную',
      columns: [0, 1, 2, 3],
      rows: rest.hand ?? [],
    },
  ]);
  writeFileSync(path, book.toBytes());
}

/** A municipality's book with the summaries of its schools taken in; the path of the book. */
function municipality({ code, name, schools, ...rest }: Municipality): string {
  const path = at(`${code}.xlsx`);
  const settings = { Муниципалитет: name, 'Код муниципалитета': code };
  const listed = schools.map(([school, title, low]) => [school, title, low ? 'да' : null]);
  writeBook(path, settings, listed, rest);
  const files = schools.flatMap(([school, title, , counts]) => {
    if (counts === null) return [];
    const file = at(`${code}-${school}.xlsx`);
    const book = createXlsx({ today });
    const head = { schoolName: title, municipality: name };
    book.apply([{ kind: 'createSheet', plan: summarySheet(summaryOf(school, counts, head)) }]);
    writeFileSync(file, book.toBytes());
    return [file];
  });
  expect(runCli('rollup', path, ...files, '--in-place', ...day).status).toBe(0);
  return path;
}

const FOREST: Municipality = {
  code: '05',
  name: 'Лесной район',
  schools: [
    ['01', 'СОШ № 1', false, { К4: [3, 5], Ч01: 5, 'Ч50/фгос/2 квартал 2026': 1 }],
    ['02', 'СОШ № 2', true, { К4: [1, 2], Ч01: 2, 'Ч50/фгос/2 квартал 2026': 2 }],
    ['03', 'СОШ № 3', true, null],
  ],
  events: [
    ['Н05', 'проведено'],
    ['Н05', 'запланировано'],
    [null, 'проведено'],
  ],
  hand: [['Р1', 'Школы с советником', 2, 3]],
};
const RIVER: Municipality = {
  code: '06',
  name: 'Речной район',
  schools: [
    ['01', 'СОШ № 1', false, { К4: [4, 4], Ч01: 4 }],
    ['07', 'ООШ № 7', true, { К4: [0, 3], Ч01: 3 }],
  ],
  events: [['Н05', 'отменено']],
  hand: [
    ['Р1', 'школы с советником', 1, 2],
    ['Р2', 'Ставки', 10.5, 12],
  ],
};
const LAKE: Municipality = {
  code: '07',
  name: 'Озёрный район',
  schools: [['09', 'СОШ № 9', false, { К4: [2, 9], Ч01: 9 }]],
};

const REGION_SETTINGS = { Муниципалитет: 'Край', 'Уровень свода': 'регион' };
const LIST = [
  ['05', 'Лесной район'],
  ['06', 'Речной район'],
  ['07', 'Озёрный район'],
  ['08', 'Горный район'],
].map((row) => [...row, null]);

let books: string[];

beforeAll(() => {
  books = [FOREST, RIVER, LAKE].map(municipality);
});

function region(name: string, settings: Readonly<Record<string, Cell>> = REGION_SETTINGS): string {
  const path = at(name);
  writeBook(path, settings, LIST, { hand: [['Р1', 'Свой показатель', 1, 4]] });
  return path;
}

describe('three municipalities of four', () => {
  let out: string;
  let text: string;

  beforeAll(() => {
    out = at('итог.xlsx');
    const run = runCli('rollup', region('край.xlsx'), ...books, '--out', out, ...day);
    text = run.out;
    expect({ status: run.status, err: run.err }).toEqual({ status: 0, err: '' });
  });

  it('С-74: speaks of municipalities', () => {
    expect(text).toContain(
      'Сдали 3 из 4 муниципалитетов, школ в них: 5 из 6. Не сдали: Горный район.',
    );
  });

  it('К4, К19, «ШНОР» and the indicators entered by hand are sums of schools', () => {
    const rows = readSheet(out, 'Свод показателей', 'Код');
    const of = (title: string) => rows.find((row) => row['Показатель'] === title);
    // 4/7, 4/7, 2/9 and together 10/23; ШНОР 1/2 and 0/3.
    expect(of('Показатель К4')).toMatchObject({
      Код: 'К4',
      'Лесной район': 57.1,
      'Речной район': 57.1,
      'Озёрный район': 22.2,
      'Горный район': 'нет сводки',
      Итого: 43.5,
      ШНОР: 20,
    });
    expect(of('Полнота сдачи сводок')).toMatchObject({
      'Лесной район': 66.7,
      'Речной район': 100,
      Итого: 83.3,
      ШНОР: 66.7,
    });
    expect(of('Школы с советником')).toMatchObject({
      'Лесной район': 66.7,
      'Речной район': 50,
      'Озёрный район': null,
      Итого: 60,
    });
    expect(of('Ставки')).toMatchObject({ Код: null, 'Речной район': 87.5, Итого: 87.5 });
    expect(of('Свой показатель')).toMatchObject({ Код: 'Р1', 'Лесной район': null, Итого: 25 });
  });

  it('Э-08: events by direction', () => {
    const rows = readSheet(out, 'Мероприятия по направлениям', 'Код');
    const of = (name: string) => {
      const row = rows.find((one) => one['Направление работы'] === name);
      return [
        row?.['Муниципальных мероприятий запланировано'],
        row?.['Муниципальных мероприятий проведено'],
      ];
    };
    expect(rows.find((row) => row['Код'] === 'Н05')).toMatchObject({
      'Муниципальных мероприятий запланировано': 2,
      'Муниципальных мероприятий проведено': 1,
    });
    expect([of('Без направления'), of('Итого')]).toEqual([
      [1, 1],
      [3, 2],
    ]);
  });

  it('С-73: a school of two municipalities is told in the journal of both', () => {
    const reasons = readSheet(out, 'Журнал импорта', 'Когда').map((row) => [
      row['Код ОО'],
      row['Причина'],
    ]);
    expect(text).toContain('Сразу в двух муниципалитетах: 1 школа.');
    expect(reasons).toEqual([
      ['05', expect.stringContaining('и в другом муниципалитете: «01» СОШ № 1 (Речной район)')],
      ['06', expect.stringContaining('и в другом муниципалитете: «01» СОШ № 1 (Лесной район)')],
      ['07', 'Сводка принята'],
    ]);
  });

  it('the order of the books changes nothing', () => {
    const other = at('итог-2.xlsx');
    const own = region('край-2.xlsx');
    runCli('rollup', own, ...[...books].reverse(), '--out', other, ...day);
    expect(readXlsxFile(other)).toEqual(readXlsxFile(out));
  });

  it('asked again, takes nothing anew', () => {
    const again = runCli('rollup', out, ...books, '--out', at('ещё.xlsx'), ...day);
    expect(again.out).toContain('не изменилось: 3');
  });

  it('for a program says the level and counts the same', () => {
    const run = runCli(
      'rollup',
      region('край-3.xlsx'),
      ...books,
      '--out',
      at('j.xlsx'),
      '--json',
      ...day,
    );
    const data = JSON.parse(run.out);
    expect(data).toMatchObject({ level: 'регион', expected: 4, delivered: 3 });
    expect(data.indicators.find((one: { code: string }) => one.code === 'К19').total).toMatchObject(
      {
        numerator: 5,
        denominator: 6,
      },
    );
  });
});

describe('С-70: what is not of the level', () => {
  const reasons = (...args: string[]): string =>
    runCli('rollup', ...args, '--out', at('x.xlsx'), '--replace', ...day).out;

  it('a school’s file in a region’s book', () => {
    expect(reasons(region('край-4.xlsx'), at('05-01.xlsx'))).toContain(
      'отклонено: 05-01.xlsx, муниципалитет 01 — это сводка школы, а не муниципалитета: СОШ № 1.',
    );
  });

  it('a municipality’s book in another’s, and in a region’s that does not say its level', () => {
    const words = 'это сводка муниципалитета, а не школы: Речной район.';
    expect(reasons(at('05.xlsx'), at('06.xlsx'))).toContain(words);
    const undecided = region('край-5.xlsx', { Муниципалитет: 'Край' });
    expect(reasons(undecided, at('06.xlsx'))).toContain(words);
  });
});

it('С-75: a municipality without a code says what to do, and its region that nothing came', () => {
  const path = at('без-кода.xlsx');
  writeBook(path, { Муниципалитет: 'Лесной район' }, [['01', 'СОШ № 1', null]]);
  const { out } = runCli('rollup', path, at('05-01.xlsx'), '--in-place', ...day);
  expect(out).toContain('не указан «Код муниципалитета»');
  expect(out).toContain('Впишите код, под которым вас знает регион');
  expect(readSheet(path, 'Сводка', 'Версия')).toEqual([]);
  const rows = readSheet(path, 'Свод показателей', 'Код');
  expect(rows.find((row) => row['Код'] === 'К4')).toMatchObject({ Итого: 60 });
  const above = runCli('rollup', region('край-6.xlsx'), path, '--out', at('y.xlsx'), ...day);
  expect(above.out).toContain(
    'лист «Сводка» пуст. Пусть отправитель заполнит «Настройки» (муниципалитет — и «Код муниципалитета»)',
  );
});
