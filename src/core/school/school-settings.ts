/** The school's settings as the calculations use them: every value present. */
import type { Findings } from '../schema/findings';
import type { Check } from '../schema/issue';
import type { SheetGrid } from '../schema/sheet-grid';
import { parameterPlace, readParameters, type Typed } from '../settings/parameters';
import { type Period, periodFrom } from '../settings/period';
import { SHARE_CODES, type ShareCode } from '../summary/measures';
import type { Day } from '../values/day';
import { SETTING_DEFAULTS, SETTINGS } from './tables/settings';

type TypedSettings = Typed<typeof SETTINGS>;
type Defaulted = typeof SETTING_DEFAULTS;

export type Settings = Omit<TypedSettings, keyof Defaulted | keyof Period> & {
  readonly [K in keyof Defaulted]: NonNullable<TypedSettings[K]>;
} & Period & {
    /** Target percentages of the shares that have one. */
    readonly targets: ReadonlyMap<ShareCode, number>;
  };

export const STAGE_NOT_SHORTER: Check = {
  id: 'Н-03',
  severity: 'error',
  costs: 'взяты длительности по умолчанию',
  clause: 'модель сопровождения: два этапа одного года',
  example: 'длительность I этапа 12 мес. при периоде 12 мес.',
  message: () =>
    `I этап не короче всего посткурсового периода; для расчёта приняты ${SETTING_DEFAULTS.windowMonths} и ${SETTING_DEFAULTS.firstStageMonths} месяцев`,
  remedy: 'Укажите длительность I этапа меньше длительности периода.',
};

export interface SettingsReading {
  readonly settings: Settings;
  /** The sheet is missing or its headers cannot be bound: all settings are defaults. */
  readonly blocked: boolean;
}

/** Reads the settings as of `today`; `cells` is null when the sheet is missing. */
export function readSettings(
  cells: SheetGrid | null,
  today: Day,
  findings: Findings,
): SettingsReading {
  const { typed, blocked } = readParameters(SETTINGS, SETTING_DEFAULTS, cells, findings);
  return { settings: completed(typed, today, findings), blocked };
}

/** Fills in the defaults and checks the settings against each other (rule Д-01). */
function completed(typed: TypedSettings, today: Day, findings: Findings): Settings {
  const period = periodFrom(typed, today, findings);
  const filled = { ...typed } as Record<string, unknown>;
  for (const [key, value] of Object.entries(SETTING_DEFAULTS)) filled[key] ??= value;
  const settings = filled as unknown as Settings;
  const stages = {
    windowMonths: settings.windowMonths,
    firstStageMonths: settings.firstStageMonths,
  };
  if (stages.firstStageMonths >= stages.windowMonths) {
    const place = parameterPlace(SETTINGS.firstStageMonths);
    findings.report(STAGE_NOT_SHORTER, place, undefined);
    stages.windowMonths = SETTING_DEFAULTS.windowMonths;
    stages.firstStageMonths = SETTING_DEFAULTS.firstStageMonths;
  }
  const targets = new Map<ShareCode, number>();
  for (const shareCode of SHARE_CODES) {
    const percent = typed[shareCode];
    if (percent !== null) targets.set(shareCode, percent);
  }
  return { ...settings, ...stages, ...period, targets };
}
