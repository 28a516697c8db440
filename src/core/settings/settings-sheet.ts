/** «Настройки» of a new workbook: every parameter with its default. */
import type { Column } from '../schema/column';
import type { SheetPlan } from '../schema/sheet-plan';
import type { Columns } from '../schema/table';
import type { Cell } from '../values/cell';
import type { Day } from '../values/day';
import { plainDecimal } from '../values/decimal';
import { SETTINGS_HEADERS, SETTINGS_SHEET } from './parameters';
import { schoolYearOf } from './period';

/** The declared parameters in order; the period is the school year that contains `today`. */
export function settingsSheet(
  declared: Columns,
  defaults: Readonly<Record<string, Cell>>,
  today: Day,
): SheetPlan {
  const { periodStart, periodEnd } = schoolYearOf(today);
  const values: Readonly<Record<string, Cell>> = {
    ...defaults,
    periodStart: { day: periodStart },
    periodEnd: { day: periodEnd },
  };
  const [parameter, value, remark] = SETTINGS_HEADERS;
  return {
    name: SETTINGS_SHEET,
    kind: 'reference',
    titles: [],
    columns: [
      { header: parameter, width: 310, look: 'text' },
      { header: value, width: 240, look: 'text' },
      { header: remark, width: 460, look: 'text', wrap: true },
    ],
    rows: Object.entries(declared).map(([key, column]) => [
      column.header,
      shownDefault(values[key] ?? null),
      remarkOf(column),
    ]),
  };
}

/** The column is text, so that «Код ОО» keeps its leading zeros: «1,5» is shown as it is read. */
function shownDefault(value: Cell): Cell {
  return typeof value === 'number' && !Number.isInteger(value) ? plainDecimal(value) : value;
}

/** What the parameter means and what it may be. */
function remarkOf(column: Column<unknown>): string {
  const choices = column.values.length > 0 ? `Одно из: ${column.values.join(' · ')}.` : '';
  const isNumber = column.type === 'integer' || column.type === 'decimal';
  const limits = isNumber && column.limits !== '' ? `Допустимо ${column.limits}.` : '';
  const required = column.required ? 'Обязательно.' : '';
  return [required, column.note, choices, limits].filter((part) => part !== '').join(' ');
}
