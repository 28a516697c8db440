/** «Настройки» of a new workbook: every parameter with its default. */
import type { Column } from '../schema/column';
import type { CellDropDown, SheetPlan } from '../schema/sheet-plan';
import type { Columns } from '../schema/table';
import type { Cell } from '../values/cell';
import type { Day } from '../values/day';
import { plainDecimal } from '../values/decimal';
import { SETTINGS_HEADERS, SETTINGS_SHEET } from './parameters';
import { schoolYearOf } from './period';

/** Parameters that stand together under a heading, below those without one. */
interface SettingsPart {
  readonly heading: string;
  readonly declared: Columns;
}

const [PARAMETER, VALUE, REMARK] = SETTINGS_HEADERS;

const BLANK_ROW: readonly Cell[] = [null, null, null];

/**
 * The declared parameters in order, those of `parts` behind the others, each part under a blank row
 * and its heading: a row that is no parameter (rule З-22). The period is the school year that
 * contains `today`.
 */
export function settingsSheet(
  declared: Columns,
  defaults: Readonly<Record<string, Cell>>,
  today: Day,
  parts: readonly SettingsPart[] = [],
): SheetPlan {
  const { periodStart, periodEnd } = schoolYearOf(today);
  const values: Readonly<Record<string, Cell>> = {
    ...defaults,
    periodStart: { day: periodStart },
    periodEnd: { day: periodEnd },
  };
  const rows: (readonly Cell[])[] = [];
  const cellDropDowns: CellDropDown[] = [];
  const add = (columns: Columns): void => {
    for (const [key, column] of Object.entries(columns)) {
      if (column.type === 'choice') {
        cellDropDowns.push({ row: rows.length, header: VALUE, values: column.values });
      }
      rows.push([column.header, shownDefault(values[key] ?? null), remarkOf(column)]);
    }
  };
  const apart = new Set(parts.flatMap((part) => Object.keys(part.declared)));
  add(Object.fromEntries(Object.entries(declared).filter(([key]) => !apart.has(key))));
  for (const part of parts) {
    rows.push(BLANK_ROW, [part.heading, null, null]);
    add(part.declared);
  }
  return {
    name: SETTINGS_SHEET,
    kind: 'reference',
    titles: [],
    columns: [
      { header: PARAMETER, width: 310, look: 'text' },
      { header: VALUE, width: 310, look: 'text', wrap: true },
      { header: REMARK, width: 460, look: 'text', wrap: true },
    ],
    rows,
    cellDropDowns,
    highlights: parts.map(({ heading }) => ({ header: PARAMETER, text: heading, tone: 'calm' })),
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
