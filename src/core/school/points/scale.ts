/** What one entry is worth by the table of criteria (rules Р-01 … Р-03). */
import { type Hundredths, hundredths } from '../../values/points';
import type { ContestResult, Format } from '../../vocabulary/activities';
import type { Level } from '../../vocabulary/levels';
import type { Settings } from '../school-settings';
import type { Activity } from '../tables/activities';
import type { Criterion } from '../tables/criteria';

/** The column of the scale for each level. */
export const LEVEL_COLUMNS = {
  школьный: 'school',
  муниципальный: 'municipal',
  региональный: 'regional',
  межрегиональный: 'interregional',
  всероссийский: 'national',
  международный: 'international',
} as const satisfies Record<Level, keyof Criterion>;

export const RESULT_COEFFICIENTS = {
  участник: 'participant',
  лауреат: 'laureate',
  призёр: 'prizeWinner',
  победитель: 'winner',
} as const satisfies Record<ContestResult, keyof Settings>;

export const FORMAT_COEFFICIENTS = {
  очный: 'inPerson',
  дистанционный: 'online',
  заочный: 'byCorrespondence',
} as const satisfies Record<Format, keyof Settings>;

/**
 * Points of the scale for one unit: «Без уровня» where the criterion has it, else the cell of the
 * entry's level; null where the scale has no such cell (rule Р-02).
 */
export function scalePoints(criterion: Criterion, level: Level | null): number | null {
  if (criterion.flat !== null) return criterion.flat;
  return level === null ? null : criterion[LEVEL_COLUMNS[level]];
}

/** What the worth of an entry depends on, besides its criterion. */
type Weighed = Pick<Activity, 'level' | 'result' | 'format' | 'quantity'>;

/** One fact of a register: its level is all that is known of it (rule Р-11). */
export function singleFact(level: Level | null): Weighed {
  return { level, result: null, format: null, quantity: null };
}

/** The factors whose product an entry is worth (rule Р-03). */
export interface Working {
  /** Points of the scale for one unit. */
  readonly scale: number;
  /** The coefficient of the result; 1 where the criterion does not look at it. */
  readonly byResult: number;
  readonly byFormat: number;
  readonly quantity: number;
}

/**
 * How an entry's points come about: result coefficient only where the criterion says so, no result
 * means участник, no format очный, no quantity 1; null where the scale has no cell (rule Р-03).
 */
export function workingOf(
  entry: Weighed,
  criterion: Criterion,
  settings: Settings,
): Working | null {
  const scale = scalePoints(criterion, entry.level);
  if (scale === null) return null;
  return {
    scale,
    byResult: criterion.byResult ? settings[RESULT_COEFFICIENTS[entry.result ?? 'участник']] : 1,
    byFormat: settings[FORMAT_COEFFICIENTS[entry.format ?? 'очный']],
    quantity: entry.quantity ?? 1,
  };
}

/** The product of an entry's factors, half up to hundredths; null where the scale has no cell (Р-03). */
export function calculatedPoints(
  entry: Weighed,
  criterion: Criterion,
  settings: Settings,
): Hundredths | null {
  const working = workingOf(entry, criterion, settings);
  if (working === null) return null;
  return hundredths(working.scale * working.byResult * working.byFormat * working.quantity);
}
