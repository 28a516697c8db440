/** «Настройки» of a new workbook: every parameter with its default. */
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import type { Day } from '../../values/day';
import { formatDecimal } from '../../values/decimal';
import { schoolYearOf } from '../settings';
import { SETTING_DEFAULTS, SETTINGS, SETTINGS_HEADERS, SETTINGS_SHEET } from '../tables/settings';

/** The period is the school year that contains `today`. */
export function settingsSheet(today: Day): SheetPlan {
  const { from, to } = schoolYearOf(today);
  const defaults: Readonly<Record<string, Cell>> = {
    ...SETTING_DEFAULTS,
    periodStart: { day: from },
    periodEnd: { day: to },
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
    rows: Object.entries(SETTINGS).map(([key, column]) => [
      column.header,
      shownDefault(defaults[key] ?? null),
      remarkOf(column),
    ]),
  };
}

/** The column is text, so that «Код ОО» keeps its leading zeros: «1,5» is shown as it is read. */
function shownDefault(value: Cell): Cell {
  return typeof value === 'number' && !Number.isInteger(value) ? formatDecimal(value) : value;
}

/** What the parameter means and what it may be. */
function remarkOf(column: (typeof SETTINGS)[keyof typeof SETTINGS]): string {
  const choices = column.values.length > 0 ? `Одно из: ${column.values.join(' · ')}.` : '';
  const isNumber = column.type === 'integer' || column.type === 'decimal';
  const limits = isNumber && column.limits !== '' ? `Допустимо ${column.limits}.` : '';
  const required = column.required ? 'Обязательно.' : '';
  return [required, column.note, choices, limits].filter((part) => part !== '').join(' ');
}
