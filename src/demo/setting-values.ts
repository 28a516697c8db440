/** What the demo school has entered on «Настройки». */
import { SETTINGS } from '../core/school/tables/settings';
import type { Cell } from '../core/values/cell';
import { DEMO_DAY } from './days';
import type { DemoSettings } from './options';
import { dayCell } from './rows';

const TARGETS: Readonly<Record<string, number>> = {
  'Цель К4, %': 90,
  'Цель К5, %': 80,
  'Цель К6, %': 100,
  'Цель К7, %': 35,
  'Цель К10, %': 100,
  'Цель К12, %': 50,
  'Цель К13, %': 50,
  'Цель К15, %': 50,
  'Цель К16, %': 90,
};

/** «Значение» by «Параметр»; every other parameter keeps its default. */
export function settingValues(settings: DemoSettings): ReadonlyMap<string, Cell> {
  return new Map<string, Cell>([
    [SETTINGS.schoolCode.header, settings.schoolCode],
    [SETTINGS.schoolName.header, settings.schoolName],
    [SETTINGS.municipality.header, settings.municipality],
    [SETTINGS.schoolType.header, settings.schoolType],
    [SETTINGS.asOf.header, dayCell(DEMO_DAY)],
    ...Object.entries(TARGETS),
  ]);
}
