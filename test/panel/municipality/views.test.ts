/** What the municipal panel is shown: plain data that survives JSON, as the sheets stand. */

import { importDeliveries } from '../../../src/app/municipality/import-deliveries';
import { importFiles } from '../../../src/app/municipality/import-files';
import { deliveriesIn } from '../../../src/core/municipality/import/read-deliveries';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import {
  explainIndicator,
  showDeliveries,
  showJournal,
} from '../../../src/panel/municipality/views';
import {
  cellsWith,
  dayFrom,
  municipalSheets,
  summaryOf,
  TODAY,
} from '../../core/municipality/municipal-kit';

const ONE = summaryOf('01', { К4: [3, 5], Ч01: 12 });
const TWO = summaryOf('02', { К4: [6, 10], Ч01: 14 });
const LAST_YEAR = summaryOf(
  '02',
  { К4: [1, 9] },
  { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') },
);

function book(store = [LAST_YEAR, TWO]): MemoryWorkbook {
  const settings = { 'Срок сдачи сводок': { day: dayFrom('2026-04-20') } };
  const plans = municipalSheets({ schools: [['01'], ['02', true], ['03']], settings, store });
  return new MemoryWorkbook(
    TODAY,
    plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

it('«Сдача» tells who has delivered, and why the others were refused', () => {
  const workbook = book();
  const spoilt = cellsWith([ONE], { Числитель: 4 });
  importFiles(workbook, [{ source: '01.xlsx', cells: spoilt }]);
  const view = showDeliveries(workbook);
  expect(plain(view)).toEqual(view);
  expect(view).toMatchObject({ delivered: 1, daysLeft: -4, hindrance: null });
  expect(view.schools.map(({ code, deliveredAsOf }) => [code, deliveredAsOf])).toEqual([
    ['01', null],
    ['02', dayFrom('2026-04-15')],
    ['03', null],
  ]);
  expect(view.schools[0]?.refusal).toMatch(/^Контрольная сумма не сходится/);
  expect(view.schools[2]).toMatchObject({ refusal: null, place: { sheet: 'ОО', row: 4 } });
  // A good delivery after a bad one is no refusal any more.
  importFiles(workbook, [{ source: '01.xlsx', cells: cellsWith([ONE]) }]);
  expect(showDeliveries(workbook).schools[0]).toMatchObject({ refusal: null });
});

it('«Сдача» tells what is strange about accepted deliveries, whoever they are (С-23)', () => {
  const copied = summaryOf('01', { К4: [3, 5] }, { schoolName: 'Лицей № 7' });
  const other = summaryOf('02', { К4: [6, 10] }, { rules: 'период 36 мес.' });
  const { schools } = showDeliveries(book([copied, other]));
  expect(schools.map(({ code, remarks }) => [code, remarks])).toEqual([
    ['01', [expect.stringContaining('другое название: «Лицей № 7»')]],
    ['02', [expect.stringContaining('другим правилам: «период 36 мес.»')]],
    ['03', []],
  ]);
});

it('«Сдача» lists what was refused and belongs to no school of «ОО»', () => {
  const workbook = book();
  importFiles(workbook, [
    { source: 'копия 3.xlsx', cells: null },
    { source: 'Иванова.xlsx', cells: null },
    { source: 'Петрова.xlsx', cells: cellsWith([summaryOf('77', { К4: [1, 2] })]) },
    { source: '01.xlsx', cells: cellsWith([ONE], { Числитель: 4 }) },
  ]);
  expect(
    showDeliveries(workbook).strange.map(({ source, when, reason }) => [source, when, reason]),
  ).toEqual([
    ['копия 3.xlsx', TODAY, expect.stringContaining('нет листа «Сводка»')],
    ['….xlsx', TODAY, expect.stringContaining('нет листа «Сводка»')],
    ['….xlsx', TODAY, expect.stringContaining('«77»')],
  ]);
  // The same file sent anew and accepted is strange no longer.
  importFiles(workbook, [{ source: 'копия 3.xlsx', cells: cellsWith([ONE]) }]);
  expect(showDeliveries(workbook).strange.map(({ source }) => source)).toEqual([
    '….xlsx',
    '….xlsx',
  ]);
});

it('what was refused before the period began is past', () => {
  const workbook = book();
  const headers = workbook.read('Журнал импорта')?.rows[0] ?? [];
  const columns = ['Когда', 'Источник', 'Итог'].map((header) => headers.indexOf(header));
  const rows = [
    [{ day: dayFrom('2025-08-31') }, 'старая.xlsx', 'отклонено'],
    [{ day: dayFrom('2025-09-01') }, 'новая.xlsx', 'отклонено'],
  ];
  workbook.apply([{ kind: 'appendRows', sheet: 'Журнал импорта', columns, rows }]);
  expect(showDeliveries(workbook).strange.map(({ source }) => source)).toEqual(['новая.xlsx']);
});

it('«Сдача» counts the filled rows of «Вставка сводок»', () => {
  const workbook = book();
  expect(showDeliveries(workbook).pasted).toBe(0);
  const rows = cellsWith([ONE]).rows.slice(1);
  const columns = (rows[0] ?? []).map((_, index) => index);
  workbook.apply([{ kind: 'appendRows', sheet: 'Вставка сводок', columns, rows: [...rows] }]);
  // К4 and Ч01.
  expect(showDeliveries(workbook).pasted).toBe(2);
});

it('schools of one name are told apart by their codes', () => {
  const workbook = book();
  const cells = [1, 2].map((row) => ({
    row,
    column: 1,
    value: row === 1 ? 'СОШ № 1' : 'сош  № 1',
  }));
  workbook.apply([{ kind: 'editCells', sheet: 'ОО', cells }]);
  const names = ['СОШ № 1 (01)', 'сош  № 1 (02)', 'Школа 03'].map((name) =>
    name.replace('  ', ' '),
  );
  const shown = (view: { readonly schools: readonly { readonly name: string }[] } | null) =>
    view?.schools.map(({ name }) => name.replace(/\s+/g, ' '));
  expect(shown(showDeliveries(workbook))).toEqual(names);
});

it('a region’s view knows that it is a region’s', () => {
  const plans = municipalSheets({ schools: [['01']], settings: { 'Уровень свода': 'регион' } });
  const workbook = new MemoryWorkbook(
    TODAY,
    plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );
  expect(showDeliveries(workbook).level).toBe('регион');
});

it('a total leads to the schools’ lines of «Данные» in the reporting period', () => {
  const workbook = book();
  importDeliveries(workbook, deliveriesIn({ source: '01.xlsx', cells: cellsWith([ONE]) }));
  const details = explainIndicator(workbook, 'К4');
  expect(plain(details)).toEqual(details);
  expect(details?.total).toEqual({ numerator: 9, denominator: 15 });
  expect(details?.schools.map(({ share, isDelivered }) => [share?.percent, isDelivered])).toEqual([
    [60, true],
    [60, true],
    [undefined, false],
  ]);
  const rows = workbook.read('Данные')?.rows ?? [];
  for (const { code, place } of details?.schools ?? []) {
    const row = place === null ? undefined : rows[place.row - 1];
    expect([code, row?.[1] ?? null, row?.[7] ?? null]).toEqual(
      code === '03' ? [code, null, null] : [code, code, 'К4'],
    );
  }
});

it('an indicator that nobody knows has no explanation', () => {
  expect(explainIndicator(book(), 'К99')).toBeNull();
});

it('«Журнал» shows the newest first, and years of lines not at all', () => {
  const workbook = book([]);
  expect(showJournal(workbook)).toEqual({ lines: [], older: 0 });
  const rows = Array.from({ length: 310 }, (_, index) => [
    { day: TODAY },
    '14:05',
    `${index}.xlsx`,
    '01',
    null,
    null,
    'отклонено',
    'Причина',
  ]);
  const columns = [0, 1, 2, 3, 4, 5, 6, 7];
  workbook.apply([{ kind: 'appendRows', sheet: 'Журнал импорта', columns, rows }]);
  const view = showJournal(workbook);
  expect(view.older).toBe(10);
  expect(view.lines[0]).toMatchObject({
    source: '309.xlsx',
    outcome: 'отклонено',
    isRefused: true,
    place: { sheet: 'Журнал импорта', row: 311 },
  });
});

it.each([
  ['14:05', '14:05'],
  [' 9:30:10', '9:30'],
  // 14:05 is 845 minutes of 1440.
  [845 / 1440, '14:05'],
  ['вчера', null],
  [null, null],
])('«Журнал» shows the time %j as %j where there is such a column', (cell, time) => {
  const workbook = book([]);
  importFiles(workbook, [{ source: '01.xlsx', cells: cellsWith([ONE]) }]);
  const header = workbook.read('Журнал импорта')?.rows[0] ?? [];
  const known = header.indexOf('Время');
  const column = known < 0 ? header.length : known;
  const edits = [
    { row: 0, column, value: 'Время' },
    { row: 1, column, value: cell },
  ];
  workbook.apply([{ kind: 'editCells', sheet: 'Журнал импорта', cells: edits }]);
  expect(showJournal(workbook).lines[0]?.time).toBe(time);
});

it('a workbook without its sheets has views too', () => {
  const workbook = new MemoryWorkbook(TODAY);
  expect(showDeliveries(workbook)).toMatchObject({
    hindrance: { message: expect.stringContaining('Лист не найден'), place: null, others: 1 },
    schools: [],
    deadline: null,
    settingsPlace: { sheet: 'Настройки' },
  });
  expect(showJournal(workbook)).toEqual({ lines: [], older: 0 });
});
