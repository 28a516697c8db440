/** What one activity is worth by the table of criteria (rules Р-01 … Р-03). */
import { type Hundredths, hundredths } from '../../values/points';
import type { ContestResult, Format } from '../../vocabulary/activities';
import type { Level } from '../../vocabulary/levels';
import type { Settings } from '../school-settings';
import type { Activity } from '../tables/activities';
import type { Criterion } from '../tables/criteria';

const LEVEL_COLUMNS = {
  школьный: 'school',
  муниципальный: 'municipal',
  региональный: 'regional',
  межрегиональный: 'interregional',
  всероссийский: 'national',
  международный: 'international',
} as const satisfies Record<Level, keyof Criterion>;

const RESULT_COEFFICIENTS = {
  участник: 'participant',
  лауреат: 'laureate',
  призёр: 'prizeWinner',
  победитель: 'winner',
} as const satisfies Record<ContestResult, keyof Settings>;

const FORMAT_COEFFICIENTS = {
  очный: 'inPerson',
  дистанционный: 'online',
  заочный: 'byCorrespondence',
} as const satisfies Record<Format, keyof Settings>;

/**
 * Points of the scale for one unit: «Без уровня» where the criterion has it, else the cell of the
 * activity's level; null where the scale has no such cell (rule Р-02).
 */
export function scalePoints(criterion: Criterion, level: Level | null): number | null {
  if (criterion.flat !== null) return criterion.flat;
  return level === null ? null : criterion[LEVEL_COLUMNS[level]];
}

/**
 * Scale × result coefficient (only where the criterion says so; no result means участник) ×
 * format coefficient (no format means очный) × quantity, half up to hundredths; null where the
 * scale has no cell for the activity (rule Р-03).
 */
export function calculatedPoints(
  activity: Activity,
  criterion: Criterion,
  settings: Settings,
): Hundredths | null {
  const scale = scalePoints(criterion, activity.level);
  if (scale === null) return null;
  const byResult = criterion.byResult
    ? settings[RESULT_COEFFICIENTS[activity.result ?? 'участник']]
    : 1;
  const byFormat = settings[FORMAT_COEFFICIENTS[activity.format ?? 'очный']];
  return hundredths(scale * byResult * byFormat * (activity.quantity ?? 1));
}
