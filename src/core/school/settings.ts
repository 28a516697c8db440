/** The school's settings as the calculations use them: every value present. */

import { type Binding, bindColumns } from '../schema/binding';
import type { Findings } from '../schema/findings';
import type { Check } from '../schema/issue';
import { type Cells, readCell } from '../schema/read-table';
import { MISSING_SHEET } from '../schema/sheet-checks';
import { textOf } from '../schema/shown';
import { REQUIRED_VALUE } from '../schema/value-checks';
import { type Cell, isBlankCell } from '../values/cell';
import { type Day, dayOf, formatDay, partsOf } from '../values/day';
import { fold } from '../values/text';
import { SHARE_CODES, type ShareCode } from './share-codes';
import {
  PARAMETERS,
  SETTING_DEFAULTS,
  SETTINGS,
  SETTINGS_SHEET,
  type TypedSettings,
} from './tables/settings';

type Defaulted = typeof SETTING_DEFAULTS;

export type Settings = Omit<TypedSettings, keyof Defaulted | 'periodStart' | 'periodEnd'> & {
  readonly [K in keyof Defaulted]: NonNullable<TypedSettings[K]>;
} & {
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** D: «Дата расчёта», or today when it is empty. */
  readonly today: Day;
  /** R: the day as of which everything is computed (rule Д-01). */
  readonly referenceDay: Day;
  /** Target percentages of the shares that have one. */
  readonly targets: ReadonlyMap<ShareCode, number>;
};

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

export const PERIOD_REVERSED: Check<{ readonly from: Day; readonly to: Day }> = {
  id: 'Н-02',
  severity: 'error',
  clause: 'правила листов, «Настройки»',
  example: '«Период с» 01.09.2026, «Период по» 31.08.2026',
  message: ({ from, to }) =>
    `«Период по» раньше, чем «Период с»; расчёт сделан за учебный год ${formatDay(from)}–${formatDay(to)}`,
  remedy: 'Исправьте даты периода.',
};

export const STAGE_NOT_SHORTER: Check = {
  id: 'Н-03',
  severity: 'error',
  clause: 'модель сопровождения: два этапа одного года',
  example: 'длительность I этапа 12 мес. при периоде 12 мес.',
  message: () => 'I этап не короче всего посткурсового периода; для расчёта приняты 12 и 6 месяцев',
  remedy: 'Укажите длительность I этапа меньше длительности периода.',
};

export const MISSING_PARAMETER: Check<{ readonly parameter: string }> = {
  id: 'Н-04',
  severity: 'warning',
  clause: 'правила листов, «Настройки»',
  example: 'удалена строка «Длительность I этапа, мес.»',
  message: ({ parameter }) => `Не найден параметр «${parameter}»; принято значение по умолчанию`,
  remedy: 'Верните строку с этим названием в столбец «Параметр».',
};

export const PERIOD_AHEAD: Check<{ readonly from: Day }> = {
  id: 'Н-05',
  severity: 'warning',
  clause: 'правила листов, «Настройки»',
  example: '«Период с» 01.09.2027 при дате расчёта 15.04.2026',
  message: ({ from }) => `Отчётный период начинается ${formatDay(from)}, позже даты расчёта`,
  remedy: 'Проверьте «Период с» и «Дата расчёта»: в будущем периоде считать ещё нечего.',
};

/** The school year (01.09–31.08) that contains the day. */
export function schoolYearOf(day: Day): { from: Day; to: Day } {
  const { year, month } = partsOf(day);
  const first = month >= 9 ? year : year - 1;
  return { from: dayOf(first, 9, 1) ?? day, to: dayOf(first + 1, 8, 31) ?? day };
}

interface TypedParameter {
  readonly row: number;
  readonly cell: Cell;
}

/** «Параметр» → its row and «Значение», for every row under the header. */
function parametersOf(
  cells: Cells,
  { positions }: Binding,
  findings: Findings,
): Map<string, TypedParameter> {
  const [nameAt = 0, valueAt = 1] = [positions.get('parameter'), positions.get('value')];
  const parameters = new Map<string, TypedParameter>();
  for (let index = 1; index < cells.rows.length; index++) {
    const name = textOf(cells.rows[index]?.[nameAt] ?? null);
    const first = parameters.get(fold(name));
    if (name === '') continue;
    if (first === undefined) {
      parameters.set(fold(name), { row: index + 1, cell: cells.rows[index]?.[valueAt] ?? null });
    } else {
      const place = { sheet: SETTINGS_SHEET, row: index + 1, column: 'Параметр' };
      findings.report(REPEATED_PARAMETER, place, { parameter: name, firstRow: first.row });
    }
  }
  return parameters;
}

const NOTHING_TYPED = Object.fromEntries(
  Object.keys(SETTINGS).map((key) => [key, null]),
) as TypedSettings;

/** Reads «Настройки»; a faulty or blank parameter means its default. */
function typedSettings(cells: Cells, binding: Binding, findings: Findings): TypedSettings {
  const parameters = parametersOf(cells, binding, findings);
  const typed: Record<string, unknown> = { ...NOTHING_TYPED };
  for (const [key, column] of Object.entries(SETTINGS)) {
    const parameter = parameters.get(fold(column.header));
    const place = { sheet: SETTINGS_SHEET, column: column.header };
    if (parameter === undefined || isBlankCell(parameter.cell)) {
      const row = parameter === undefined ? {} : { row: parameter.row };
      if (column.required) {
        findings.report(REQUIRED_VALUE, { ...place, ...row }, { header: column.header });
      } else if (parameter === undefined && key in SETTING_DEFAULTS) {
        findings.report(MISSING_PARAMETER, place, { parameter: column.header });
      }
      continue;
    }
    typed[key] = readCell(column, parameter.cell, (check, details) =>
      findings.report(check, { ...place, row: parameter.row }, details),
    );
  }
  return typed as TypedSettings;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** The sheet is missing or its headers cannot be bound: all settings are defaults. */
  readonly blocked: boolean;
}

/** Reads the settings as of `today`; `cells` is null when the sheet is missing. */
export function readSettings(cells: Cells | null, today: Day, findings: Findings): SettingsReading {
  if (cells === null) {
    findings.note(MISSING_SHEET, { sheet: SETTINGS_SHEET }, undefined);
    return { settings: completed(NOTHING_TYPED, today, findings), blocked: true };
  }
  const binding = bindColumns(PARAMETERS, cells.rows[0] ?? [], findings);
  const typed = binding.blocked ? NOTHING_TYPED : typedSettings(cells, binding, findings);
  return { settings: completed(typed, today, findings), blocked: binding.blocked };
}

/**
 * Fills in the defaults and checks the settings against each other.
 * R = min(«Дата расчёта» or today, «Период по») (rule Д-01).
 */
function completed(typed: TypedSettings, today: Day, findings: Findings): Settings {
  const day = typed.asOf ?? today;
  const year = schoolYearOf(day);
  let from = typed.periodStart ?? year.from;
  let to = typed.periodEnd ?? year.to;
  const place = { sheet: SETTINGS_SHEET };
  if (to < from) {
    findings.report(PERIOD_REVERSED, { ...place, column: SETTINGS.periodEnd.header }, year);
    ({ from, to } = year);
  }
  if (from > day) {
    findings.report(PERIOD_AHEAD, { ...place, column: SETTINGS.periodStart.header }, { from });
  }
  const filled = { ...typed } as Record<string, unknown>;
  for (const [key, value] of Object.entries(SETTING_DEFAULTS)) filled[key] ??= value;
  const settings = filled as unknown as Settings;
  const stages = {
    windowMonths: settings.windowMonths,
    firstStageMonths: settings.firstStageMonths,
  };
  if (stages.firstStageMonths >= stages.windowMonths) {
    findings.report(
      STAGE_NOT_SHORTER,
      { ...place, column: SETTINGS.firstStageMonths.header },
      undefined,
    );
    stages.windowMonths = SETTING_DEFAULTS.windowMonths;
    stages.firstStageMonths = SETTING_DEFAULTS.firstStageMonths;
  }
  const targets = new Map<ShareCode, number>();
  for (const shareCode of SHARE_CODES) {
    const percent = typed[shareCode];
    if (percent !== null) targets.set(shareCode, percent);
  }
  const referenceDay = Math.min(day, to) as Day;
  const period = { periodStart: from, periodEnd: to, today: day, referenceDay };
  return { ...settings, ...stages, ...period, targets };
}
