/** Who may deliver to a workbook, and for which period (rules С-21, С-40, С-41, С-47). */
import type { Check } from '../../schema/issue';
import { formatPeriod, isSamePeriod, type Span } from '../../settings/period';
import type { Summary } from '../../summary/summary';
import { formatDay } from '../../values/day';
import { atLevel } from '../level-text';
import type { MunicipalSettings } from '../municipal-settings';
import { isSameMunicipality } from '../same-name';
import type { SchoolRow } from '../tables/schools';
import {
  EARLIER_PERIOD,
  LATER_PERIOD,
  LOOK_ALIKE_CODE,
  OTHER_MUNICIPALITY,
  OTHER_PERIOD,
  TOO_LATE_A_DAY,
  UNKNOWN_SCHOOL,
} from './admission-checks';
import { differenceOf, schoolCodeLook } from './alike-codes';
import { sentenceOf } from './delivery';
import { levelRefusal } from './level-checks';

type ListedSchool = Pick<SchoolRow, 'code' | 'name'>;

/** What a workbook takes in. */
export interface AdmissionRules {
  readonly schools: readonly ListedSchool[];
  readonly settings: Pick<
    MunicipalSettings,
    'level' | 'municipality' | 'periodStart' | 'periodEnd' | 'schoolRules'
  >;
}

type Settings = AdmissionRules['settings'];

/** The school's name of its municipality against the workbook's own; a region takes in many. */
function ofOtherMunicipality({ head }: Summary, settings: Settings): string | null {
  const { level, municipality: own } = settings;
  if (level !== 'муниципалитет' || own === null) return null;
  const { schoolCode: code, schoolName: name, municipality } = head;
  if (isSameMunicipality(municipality, own)) return null;
  return sentenceOf(OTHER_MUNICIPALITY, { code, name, municipality, own });
}

function periodCheck(period: Span, wanted: Span): Check<{ period: string; expected: string }> {
  if (period.periodEnd < wanted.periodStart) return EARLIER_PERIOD;
  return period.periodStart > wanted.periodEnd ? LATER_PERIOD : OTHER_PERIOD;
}

/** Whoever computes a year after the period has ended has mistyped the year. */
const MOST_DAYS_AFTER = 366;

/** A day of the far future would hold against every later delivery of the school (С-47). */
function ofTooLateADay({ head }: Summary): string | null {
  const { schoolCode: code, schoolName: name, asOf, periodEnd } = head;
  if (asOf <= periodEnd + MOST_DAYS_AFTER) return null;
  const days = { day: formatDay(asOf), periodEnd: formatDay(periodEnd) };
  return sentenceOf(TOO_LATE_A_DAY, { code, name, ...days });
}

/** Tells of a sound delivery why it may not come in; null when it may. Asked once a delivery. */
export function gateOf({ schools, settings }: AdmissionRules): (summary: Summary) => string | null {
  const known = new Set(schools.map(({ code }) => code));
  const byLook = new Map(schools.map(({ code }) => [schoolCodeLook(code), code]));

  const ofUnknownSchool = ({ head: { schoolCode: code, schoolName: name } }: Summary) => {
    if (known.has(code)) return null;
    const listed = byLook.get(schoolCodeLook(code));
    if (listed === undefined) return sentenceOf(UNKNOWN_SCHOOL, { code, name });
    const difference = differenceOf(code, listed);
    return sentenceOf(LOOK_ALIKE_CODE, { code, name, listed, difference });
  };

  const ofOtherPeriod = ({ head }: Summary): string | null => {
    if (isSamePeriod(head, settings)) return null;
    const details = { period: formatPeriod(head), expected: formatPeriod(settings) };
    return sentenceOf(periodCheck(head, settings), details);
  };

  const ofOtherLevel = (summary: Summary): string | null =>
    levelRefusal(summary, settings, known.has(summary.head.schoolCode));

  return (summary) => {
    const ofLevel = ofOtherLevel(summary) ?? ofOtherMunicipality(summary, settings);
    if (ofLevel !== null) return ofLevel;
    const other = ofUnknownSchool(summary) ?? ofOtherPeriod(summary) ?? ofTooLateADay(summary);
    return other && atLevel(other, settings);
  };
}
