import { computeSchool } from '../../../../src/core/school/compute-school';
import type { Cell } from '../../../../src/core/values/cell';
import { formatDay } from '../../../../src/core/values/day';
import { PARAMETER_DEFAULTS, SHARE_LIST } from '../contract';
import { dayAt, issuesOf, type Row, readerOf, schoolWith, sheetsWith } from '../school-kit';

const withSettings = (settings: Row) => schoolWith({ Настройки: settings });

/** The school computed with «Настройки» changed as a whole. */
function withSheet(change: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[]) {
  const sheets = sheetsWith({}).map((sheet) =>
    sheet.name === 'Настройки' ? { ...sheet, rows: change(sheet.rows) } : sheet,
  );
  return computeSchool(readerOf(sheets), dayAt('15.04.2026'));
}

describe('Д-01: the reference day', () => {
  test.each([
    ['15.04.2026', null, '15.04.2026'],
    ['15.04.2026', '10.01.2026', '10.01.2026'],
    ['31.08.2026', null, '31.08.2026'],
    ['01.09.2026', null, '31.08.2026'],
    ['15.04.2026', '01.12.2026', '31.08.2026'],
  ])('today %s and «Дата расчёта» %s give R = %s: the earlier of D and P1', (today, asOf, day) => {
    const { book } = schoolWith({ Настройки: { 'Дата расчёта': asOf } }, today);
    expect(formatDay(book.settings.referenceDay)).toBe(day);
  });
});

test('blank parameters mean their defaults', () => {
  const blank = Object.fromEntries(Object.keys(PARAMETER_DEFAULTS).map((name) => [name, null]));
  const { book, issues } = withSettings(blank);
  expect(issuesOf({ issues })).toEqual([
    'З-01 Настройки:2',
    'З-01 Настройки:3',
    'З-01 Настройки:4',
    'З-01 Настройки:6',
    'З-01 Настройки:7',
  ]);
  const { settings } = book;
  expect([formatDay(settings.periodStart), formatDay(settings.periodEnd)]).toEqual([
    '01.09.2025',
    '31.08.2026',
  ]);
  expect(settings).toMatchObject({
    schoolType: 'СОШ',
    windowMonths: 12,
    firstStageMonths: 6,
    groupInterval: 60,
    leastActivities: 2,
    directionTerm: 30,
    ratingBasis: 'подтверждено, иначе самооценка',
    placeNumbering: '1, 1, 3',
    tieRule: 'общее место',
    placing: 'общие',
    weight1: 1,
    weight2: 1,
    participant: 1,
    laureate: 1.5,
    prizeWinner: 2,
    winner: 3,
    inPerson: 1,
    online: 1,
    byCorrespondence: 1,
    thirdShareBase: 'с затруднениями',
    youngYears: 3,
    smallGroup: 5,
  });
});

test.each([
  ['31.08.2026', '01.09.2025'],
  ['01.09.2026', '01.09.2026'],
  ['01.01.2026', '01.09.2025'],
])('on %s the school year began on %s', (today, begun) => {
  const { book } = schoolWith({ Настройки: { 'Период с': null, 'Период по': null } }, today);
  expect(formatDay(book.settings.periodStart)).toBe(begun);
});

test.each([
  ['Длительность посткурсового периода, мес.', 1, 36],
  ['Длительность I этапа, мес.', 1, 35],
  ['Небольшой интервал между курсами, дней', 0, 365],
  ['Минимум мероприятий в периоде', 0, 20],
  ['Срок выбора направления, дней', 0, 365],
  ['Вес П1', 0, 10],
  ['Вес П2', 0, 10],
  ['Коэффициент: победитель', 0, 10],
  ['Коэффициент: заочный', 0, 10],
  ['Молодой педагог: стаж менее, лет', 1, 10],
  ['Порог малой группы', 2, 30],
  ['Цель К9.1, %', 0, 100],
])('З-07: «%s» is %i…%i', (name, min, max) => {
  const codes = (value: number) =>
    withSettings({ [name]: value })
      .issues.map(({ code }) => code)
      .filter((code) => code === 'З-07');
  expect([min - 1, min, max, max + 1].map((value) => codes(value).length)).toEqual([1, 0, 0, 1]);
});

test('a target is kept for every share that has one, К9 in its two parts', () => {
  const targets = Object.fromEntries(SHARE_LIST.map((code, index) => [`Цель ${code}, %`, index]));
  const { book } = withSettings(targets);
  expect([...book.settings.targets]).toEqual(SHARE_LIST.map((code, index) => [code, index]));
});

test('Н-01: a parameter standing twice is an error, the first row counts', () => {
  const { book, issues } = withSheet((rows) => [
    ...rows,
    ['вес п1', 5, null],
    ['Заметка', 1, null],
  ]);
  expect(issues.map(({ code }) => code)).toEqual(['Н-01']);
  expect(book.settings.weight1).toBe(1);
});

describe('З-22: a row of «Параметр» that names no parameter', () => {
  const goals = (rows: readonly (readonly Cell[])[]) =>
    rows.filter(([name]) => String(name).startsWith('Цель'));
  const others = (rows: readonly (readonly Cell[])[]) =>
    rows.filter(([name]) => !String(name).startsWith('Цель'));
  const GOAL: Row = { 'Цель К6, %': 80 };
  const targetsOf = (change: Parameters<typeof withSheet>[0]) => {
    const sheets = sheetsWith({ Настройки: GOAL }).map((sheet) =>
      sheet.name === 'Настройки' ? { ...sheet, rows: change(sheet.rows) } : sheet,
    );
    const { book, issues } = computeSchool(readerOf(sheets), dayAt('15.04.2026'));
    return [[...book.settings.targets], issuesOf({ issues })];
  };

  test('is a heading or a note, however often it stands there', () => {
    const heading = ['Цели по показателям, %', null, null];
    const expected = [[['К6', 80]], []];
    expect(targetsOf((rows) => [...others(rows), [], heading, ...goals(rows)])).toEqual(expected);
    expect(
      targetsOf((rows) => [...others(rows), heading, ...goals(rows), heading, heading]),
    ).toEqual(expected);
  });

  test('and the goals of an earlier workbook are read wherever they stand', () => {
    const [header = [], ...rest] = sheetsWith({ Настройки: GOAL })[0]?.rows ?? [];
    expect(targetsOf(() => [header, ...goals(rest), ...others(rest)])).toEqual([[['К6', 80]], []]);
  });
});

test('Н-02: «Период по» before «Период с» is an error; one day is a period', () => {
  const day = '01.03.2026';
  expect(issuesOf(withSettings({ 'Период с': day, 'Период по': '28.02.2026' }))).toEqual([
    'Н-02 Настройки:—',
  ]);
  expect(issuesOf(withSettings({ 'Период с': day, 'Период по': day }))).toEqual([]);
});

test('Н-03: stage I must be shorter than the window', () => {
  const stage = (months: number) =>
    issuesOf(
      withSettings({
        'Длительность посткурсового периода, мес.': 9,
        'Длительность I этапа, мес.': months,
      }),
    );
  expect(stage(9)).toEqual(['Н-03 Настройки:—']);
  expect(stage(8)).toEqual([]);
});

test('Н-04: a parameter whose row is gone is a warning and means its default', () => {
  const { book, issues } = withSheet((rows) => rows.filter(([name]) => name !== 'Вес П2'));
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['Н-04', 'warning']]);
  expect(issues[0]?.message).toBe('Не найден параметр «Вес П2»; принято значение по умолчанию: 1');
  expect(book.settings.weight2).toBe(1);
});

test.each([
  ['Коэффициент: лауреат', '1,5'],
  ['При равенстве баллов', '«общее место»'],
])('Н-04: without «%s» the default is told as %s', (parameter, told) => {
  const { issues } = withSheet((rows) => rows.filter(([name]) => name !== parameter));
  expect(issues.map(({ message }) => message)).toEqual([
    `Не найден параметр «${parameter}»; принято значение по умолчанию: ${told}`,
  ]);
});

test('Н-05: a period that has not begun on the day of calculation is a warning', () => {
  const from = { 'Период с': '16.04.2026' };
  expect(issuesOf(withSettings(from))).toEqual(['Н-05 Настройки:—']);
  expect(issuesOf(withSettings({ 'Период с': '15.04.2026' }))).toEqual([]);
});

describe('the columns of «Настройки» are found by header', () => {
  test('in any order, strangers between', () => {
    const { issues, book } = withSheet((rows) =>
      rows.map(([name, value]) => ['х', value ?? null, name ?? null]),
    );
    expect(issues).toEqual([]);
    expect(book.settings.schoolCode).toBe('0512');
  });

  test('Ф-03: without «Значение» nothing is guessed and nothing is computed', () => {
    const { issues, book } = withSheet(([, ...rows]) => [['Параметр', 'Сколько', ''], ...rows]);
    expect(issuesOf({ issues })).toEqual(['Ф-03 Настройки:1']);
    expect(book.blocked).toBe(true);
  });

  test('Ф-05: «Параметр» found twice blocks too', () => {
    const { issues, book } = withSheet(([, ...rows]) => [
      ['Параметр', 'Значение', 'параметр'],
      ...rows,
    ]);
    expect(issuesOf({ issues })).toEqual(['Ф-05 Настройки:1']);
    expect(book.blocked).toBe(true);
  });
});

describe('rows of «Настройки»', () => {
  const without = (parameter: string) =>
    issuesOf(withSheet((rows) => rows.filter(([name]) => name !== parameter)));

  test('Н-04: one that is missing is told of where a default stands in for it', () => {
    expect(without('Вес П1')).toEqual(['Н-04 Настройки:—']);
    expect(without('Цель К6, %')).toEqual([]);
    expect(without('Дата расчёта')).toEqual([]);
  });

  test('people may leave rows blank and write beside them', () => {
    const notes = [[null, null, 'ниже — заметки'], [null, 5], [' ']];
    expect(issuesOf(withSheet((rows) => [...rows, ...notes]))).toEqual([]);
  });
});

test('З-22: a parameter is known by its look: a Latin letter has slipped into its name', () => {
  const name = 'Контрольных точек на этапе';
  const { book, issues } = withSheet((rows) =>
    rows.map(([parameter, value, remark]) =>
      // The last letter is Latin.
      parameter === name
        ? ['Контрольных точек на этапe', 3, remark ?? null]
        : [parameter ?? null, value ?? null, remark ?? null],
    ),
  );
  expect([book.settings.checkpoints, issuesOf({ issues })]).toEqual([3, []]);
});
