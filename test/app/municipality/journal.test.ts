/** С-45: the journal keeps the day and the hour, only grows, and older ones are written on. */
import { importDeliveries } from '../../../src/app/municipality/import-deliveries';
import { deliveriesIn } from '../../../src/core/municipality/import/read-deliveries';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { addDays, type Day } from '../../../src/core/values/day';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import {
  cellsWith,
  dayFrom,
  municipalSheets,
  summaryOf,
  TODAY,
} from '../../core/municipality/municipal-kit';

/** A workbook on whose clock the test looks. */
class ClockedWorkbook extends MemoryWorkbook {
  date: Day = TODAY;
  hour = '14:05';
  override today = (): Day => this.date;
  override now = (): string => this.hour;
}

function bookWith(journal?: readonly (readonly Cell[])[]): ClockedWorkbook {
  const sheets = municipalSheets({ schools: [['01'], ['02']] }).map((plan) => ({
    name: plan.name,
    rows: plan.name === 'Журнал импорта' && journal !== undefined ? journal : cellsOf(plan),
  }));
  return new ClockedWorkbook(TODAY, sheets);
}

const sent = (code: string, numerator = 3) =>
  deliveriesIn({
    source: `${code}.xlsx`,
    cells: cellsWith([summaryOf(code, { К4: [numerator, 5] }, { edition: numerator })]),
  });

function journalOf(workbook: MemoryWorkbook, ...headers: string[]): (Cell | undefined)[][] {
  const [names = [], ...rows] = workbook.read('Журнал импорта')?.rows ?? [];
  return rows.map((row) => headers.map((header) => row[names.indexOf(header)]));
}

it('tells the hour of each import, and keeps those of several days in their order', () => {
  const workbook = bookWith();
  importDeliveries(workbook, sent('01'));
  workbook.hour = '16:30';
  importDeliveries(workbook, sent('02'));
  workbook.date = addDays(TODAY, 1);
  workbook.hour = '09:00';
  importDeliveries(workbook, sent('01', 4));
  const tomorrow = { day: dayFrom('2026-04-25') };
  expect(journalOf(workbook, 'Когда', 'Время', 'Источник', 'Итог')).toEqual([
    [{ day: TODAY }, '14:05', '01.xlsx', 'принято'],
    [{ day: TODAY }, '16:30', '02.xlsx', 'принято'],
    [tomorrow, '09:00', 'принято раньше', 'заменено'],
    [tomorrow, '09:00', '01.xlsx', 'принято'],
  ]);
});

it('gains nothing when the same is imported later on the same day', () => {
  const workbook = bookWith();
  importDeliveries(workbook, sent('01'));
  importDeliveries(workbook, sent('01'));
  const lines = journalOf(workbook, 'Время', 'Итог');
  workbook.hour = '16:30';
  importDeliveries(workbook, sent('01'));
  expect(journalOf(workbook, 'Время', 'Итог')).toEqual(lines);
});

it('says nothing of the hour where it is not known', () => {
  const workbook = bookWith();
  workbook.hour = '';
  importDeliveries(workbook, sent('01'));
  expect(journalOf(workbook, 'Когда', 'Время')).toEqual([[{ day: TODAY }, null]]);
});

it('an older one without the column is written on, in whatever order its columns stand', () => {
  const headers = [
    'Итог',
    'Источник',
    'Когда',
    'Код ОО',
    'Период',
    'Заметки',
    'Дата расчёта',
    'Причина',
  ];
  const earlier = [
    'отклонено',
    '01.xlsx',
    { day: TODAY },
    '01',
    null,
    'моё',
    null,
    'Лист «Сводка» пуст',
  ];
  const workbook = bookWith([headers, earlier]);
  importDeliveries(workbook, sent('01'));
  expect(workbook.read('Журнал импорта')?.rows).toEqual([
    headers,
    earlier,
    [
      'принято',
      '01.xlsx',
      { day: TODAY },
      '01',
      '01.09.2025–31.08.2026',
      null,
      { day: dayFrom('2026-04-15') },
      'Сводка принята',
    ],
  ]);
  // The same again is told once, and once only.
  importDeliveries(workbook, sent('01'));
  importDeliveries(workbook, sent('01'));
  expect(journalOf(workbook, 'Итог')).toEqual([['отклонено'], ['принято'], ['не изменилось']]);
});
