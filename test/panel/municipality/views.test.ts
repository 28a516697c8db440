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
  expect(view).toMatchObject({ delivered: 1, daysLeft: -4, blocked: false });
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

it('a workbook without its sheets has views too', () => {
  const workbook = new MemoryWorkbook(TODAY);
  expect(showDeliveries(workbook)).toMatchObject({
    blocked: true,
    schools: [],
    deadline: null,
    settingsPlace: { sheet: 'Настройки' },
  });
  expect(showJournal(workbook)).toEqual({ lines: [], older: 0 });
});
