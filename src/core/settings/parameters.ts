/** «Настройки»: one parameter a row, each declared as a column is. Both editions read it here. */
import { type Binding, bindRows } from '../schema/binding';
import type { ValueOf } from '../schema/column';
import { text } from '../schema/columns/text';
import type { Findings } from '../schema/findings';
import type { Check } from '../schema/issue';
import type { Place } from '../schema/place';
import { readCell } from '../schema/read-table';
import { MISSING_SHEET } from '../schema/sheet-checks';
import type { SheetGrid } from '../schema/sheet-grid';
import { textOf } from '../schema/shown';
import { type Columns, defineTable } from '../schema/table';
import { REQUIRED_VALUE } from '../schema/value-checks';
import { type Cell, isBlankCell } from '../values/cell';
import { plainDecimal } from '../values/decimal';
import { foldedLook } from '../values/text';

export const SETTINGS_SHEET = 'Настройки';

export const SETTINGS_HEADERS = ['Параметр', 'Значение', 'Пояснение'] as const;

/** Where an issue of a parameter is: it is told by the parameter, and mended under «Значение». */
export function parameterPlace({ header }: { readonly header: string }): Place {
  return { sheet: SETTINGS_SHEET, column: header, under: SETTINGS_HEADERS[1] };
}

/** The columns without which no parameter can be read; «Пояснение» is for people alone. */
export const PARAMETERS = defineTable({
  sheet: SETTINGS_SHEET,
  kind: 'reference',
  about: 'Параметры книги и расчёта, по строке на параметр.',
  columns: {
    parameter: text(SETTINGS_HEADERS[0], { required: true }),
    value: text(SETTINGS_HEADERS[1], { required: true }),
  },
});

/** Values of all parameters as typed; blank and faulty ones are null. */
export type Typed<P extends Columns> = { readonly [K in keyof P]: ValueOf<P[K]> | null };

/** What a parameter without a value means, by its key; not every parameter has such a value. */
type Defaults = Readonly<Record<string, string | number>>;

export const REPEATED_PARAMETER: Check<{ readonly parameter: string; readonly firstRow: number }> =
  {
    id: 'Н-01',
    severity: 'error',
    clause: 'правила листов, «Настройки»',
    example: 'две строки «Период с»',
    message: ({ parameter, firstRow }) =>
      `Параметр «${parameter}» указан дважды: уже есть в строке ${firstRow}`,
    remedy: 'Оставьте одну строку; учтена первая из них.',
  };

interface OfDefault {
  readonly parameter: string;
  readonly standard: string | number;
}

/** «1,5»; «общее место», quoted. */
const shownDefault = ({ standard }: OfDefault): string =>
  typeof standard === 'number' ? plainDecimal(standard) : `«${standard}»`;

export const MISSING_PARAMETER: Check<OfDefault> = {
  id: 'Н-04',
  severity: 'warning',
  costs: 'взято значение по умолчанию',
  clause: 'правила листов, «Настройки»',
  example: 'удалена строка «Длительность I этапа, мес.»',
  message: (missing) =>
    `Не найден параметр «${missing.parameter}»; принято значение по умолчанию: ${shownDefault(missing)}`,
  remedy: 'Верните строку с этим названием в столбец «Параметр».',
};

export const LATER_PARAMETER: Check<OfDefault> = {
  id: 'Н-06',
  severity: 'warning',
  costs: null,
  clause: 'правила листов, «Настройки»',
  example: 'книга версии 0.1: нет строки «Если тема не выбрана»',
  message: (missing) =>
    `Параметр «${missing.parameter}» появился в новой версии: действует ${shownDefault(missing)}`,
  remedy:
    'Ничего делать не нужно, если это подходит. Иначе допишите строку с таким «Параметром» и своим «Значением».',
};

interface TypedParameter {
  readonly row: number;
  readonly cell: Cell;
}

/**
 * «Параметр» → its row and «Значение», for every declared parameter under the header. Other rows
 * are headings and people's notes (rule З-22).
 */
function parametersOf(
  declared: Columns,
  cells: SheetGrid,
  { positions }: Binding,
  findings: Findings,
): Map<string, TypedParameter> {
  const [nameAt = 0, valueAt = 1] = [positions.get('parameter'), positions.get('value')];
  const known = new Set(Object.values(declared).map(({ header }) => foldedLook(header)));
  const parameters = new Map<string, TypedParameter>();
  for (let index = 1; index < cells.rows.length; index++) {
    const name = textOf(cells.rows[index]?.[nameAt] ?? null);
    if (!known.has(foldedLook(name))) continue;
    const first = parameters.get(foldedLook(name));
    if (first === undefined) {
      parameters.set(foldedLook(name), {
        row: index + 1,
        cell: cells.rows[index]?.[valueAt] ?? null,
      });
    } else {
      const place = { sheet: SETTINGS_SHEET, row: index + 1, column: SETTINGS_HEADERS[0] };
      findings.report(REPEATED_PARAMETER, place, { parameter: name, firstRow: first.row });
    }
  }
  return parameters;
}

/** Reads every declared parameter from its row; a faulty or blank one is null. */
function typedParameters(
  declared: Columns,
  defaults: Defaults,
  parameters: ReadonlyMap<string, TypedParameter>,
  findings: Findings,
): Record<string, unknown> {
  const typed: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(declared)) {
    const parameter = parameters.get(foldedLook(column.header));
    typed[key] = null;
    const standard = defaults[key];
    const place = parameterPlace(column);
    if (parameter === undefined || isBlankCell(parameter.cell)) {
      const row = parameter === undefined ? {} : { row: parameter.row };
      if (column.required) {
        findings.report(REQUIRED_VALUE, { ...place, ...row }, { header: column.header });
      } else if (parameter === undefined && standard !== undefined) {
        const check = column.addedLater === false ? MISSING_PARAMETER : LATER_PARAMETER;
        findings.report(check, place, { parameter: column.header, standard });
      }
      continue;
    }
    typed[key] = readCell(column, parameter.cell, (check, details) =>
      findings.reportCell(check, { ...place, row: parameter.row }, details, column),
    );
  }
  return typed;
}

export interface ParametersReading<P extends Columns> {
  readonly typed: Typed<P>;
  /** The sheet is missing or its headers cannot be bound: every value is null. */
  readonly blocked: boolean;
}

/**
 * Reads «Настройки»; `cells` is null when the sheet is missing. A missing row of a parameter that
 * has a default is a warning, of a required one an error.
 */
export function readParameters<P extends Columns>(
  declared: P,
  defaults: Defaults,
  cells: SheetGrid | null,
  findings: Findings,
): ParametersReading<P> {
  const nothing = Object.fromEntries(Object.keys(declared).map((key) => [key, null])) as Typed<P>;
  if (cells === null) {
    findings.note(MISSING_SHEET, { sheet: SETTINGS_SHEET }, undefined);
    return { typed: nothing, blocked: true };
  }
  const binding = bindRows(PARAMETERS, cells, findings);
  if (binding.blocked) return { typed: nothing, blocked: true };
  const parameters = parametersOf(declared, cells, binding, findings);
  const typed = typedParameters(declared, defaults, parameters, findings) as Typed<P>;
  return { typed, blocked: false };
}
