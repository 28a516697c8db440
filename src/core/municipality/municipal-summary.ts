/** «Сводка» of the municipality for the region: the sums of its schools, sealed as a school's is. */
import type { SheetGrid } from '../schema/sheet-grid';
import { numbered } from '../summary/edition';
import { SCHEMA_VERSION, type Summary } from '../summary/summary';
import { commonRules } from './common-rules';
import type { MunicipalSettings } from './municipal-settings';
import type { RollUp } from './roll-up';

/**
 * null until «Настройки» name the municipality and some school has delivered. `standing` is the
 * workbook's «Сводка» as it stands: it tells the number of the edition alone (rule С-17).
 */
export function municipalSummary(
  { total, lines }: RollUp,
  settings: MunicipalSettings,
  standing: SheetGrid | null,
): Summary | null {
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
    rules: commonRules(lines.flatMap(({ summary }) => summary ?? [])),
  };
  return numbered(head, [...total.values()], standing);
}
