/** The municipality's settings as the calculations use them. */
import type { Findings } from '../schema/findings';
import type { SheetGrid } from '../schema/sheet-grid';
import { readParameters, type Typed } from '../settings/parameters';
import { type Period, periodFrom } from '../settings/period';
import type { Day } from '../values/day';
import { MUNICIPAL_DEFAULTS, MUNICIPAL_SETTINGS } from './tables/settings';

type TypedSettings = Typed<typeof MUNICIPAL_SETTINGS>;

export type MunicipalSettings = Omit<
  TypedSettings,
  keyof typeof MUNICIPAL_DEFAULTS | keyof Period
> & { readonly [K in keyof typeof MUNICIPAL_DEFAULTS]: NonNullable<TypedSettings[K]> } & Period;

/** Reads the settings as of `today`; `cells` is null when the sheet is missing. */
export function readMunicipalSettings(
  cells: SheetGrid | null,
  today: Day,
  findings: Findings,
): { readonly settings: MunicipalSettings; readonly blocked: boolean } {
  const { typed, blocked } = readParameters(
    MUNICIPAL_SETTINGS,
    MUNICIPAL_DEFAULTS,
    cells,
    findings,
  );
  const settings: MunicipalSettings = {
    ...typed,
    level: typed.level ?? MUNICIPAL_DEFAULTS.level,
    smallGroup: typed.smallGroup ?? MUNICIPAL_DEFAULTS.smallGroup,
    courseGroup: typed.courseGroup ?? MUNICIPAL_DEFAULTS.courseGroup,
    ...periodFrom(typed, today, findings),
  };
  return { settings, blocked };
}
