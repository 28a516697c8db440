/** «Сводка» of the municipality for the region: the sums of its schools, sealed as a school's is. */
import { SCHEMA_VERSION, type Summary, sealed } from '../summary/summary';
import type { MunicipalSettings } from './municipal-settings';
import type { RollUp } from './roll-up';

/** null until «Настройки» name the municipality and some school has delivered. */
export function municipalSummary({ total }: RollUp, settings: MunicipalSettings): Summary | null {
  const { municipality, municipalityCode, periodStart, periodEnd, today } = settings;
  if (municipality === null || municipalityCode === null || total.size === 0) return null;
  const head = {
    version: SCHEMA_VERSION,
    schoolCode: municipalityCode,
    schoolName: municipality,
    municipality,
    periodStart,
    periodEnd,
    asOf: today,
  };
  return sealed(head, [...total.values()]);
}
