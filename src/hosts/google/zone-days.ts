/**
 * Which calendar day an instant falls on in the spreadsheet's own time zone. `getValues` gives a
 * date as the instant of its midnight there; the script's zone may be another one.
 */
import { type Day, dayOf, parseIsoDay } from '../../core/values/day';

/** The calendar day of an instant. */
export type DayOfInstant = (instant: Date) => Day;

/**
 * Instants on which the built-in zone data is compared with Google's before it is trusted: Russian
 * zones changed in March 2010, October 2011 and October 2014, so a winter and a summer before and
 * after those years show whether the history is there.
 */
const PROBES = ['2007-01-15', '2010-07-15', '2013-01-15', '2026-07-15'].map(
  (day) => `${day}T12:00:00Z`,
);

type LocalParts = Record<'year' | 'month' | 'day' | 'hour', number>;

function intlParts(zone: string): (instant: Date) => LocalParts {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return (instant) => {
    const parts: LocalParts = { year: 0, month: 0, day: 0, hour: 0 };
    for (const { type, value } of format.formatToParts(instant)) {
      if (type in parts) parts[type as keyof LocalParts] = Number(value);
    }
    return parts;
  };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function agreesWithGoogle(zone: string, partsOf: (instant: Date) => LocalParts): boolean {
  return PROBES.every((iso) => {
    const instant = new Date(iso);
    const { year, month, day, hour } = partsOf(instant);
    const ours = `${year}-${twoDigits(month)}-${twoDigits(day)} ${twoDigits(hour)}`;
    return ours === Utilities.formatDate(instant, zone, 'yyyy-MM-dd HH');
  });
}

function trustedIntl(zone: string): DayOfInstant | null {
  try {
    const partsOf = intlParts(zone);
    if (!agreesWithGoogle(zone, partsOf)) return null;
    return (instant) => {
      const { year, month, day } = partsOf(instant);
      return dayOf(year, month, day) ?? dayByGoogle(zone, instant);
    };
  } catch {
    // No Intl, or a zone it does not know: Google's own formatting is slower and always there.
    return null;
  }
}

function dayByGoogle(zone: string, instant: Date): Day {
  const text = Utilities.formatDate(instant, zone, 'yyyy-MM-dd');
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`No calendar day in «${text}»`);
  return day;
}

/**
 * The converter for one zone. Built-in zone data is checked against Google once, at the first
 * date met; every distinct instant is converted once.
 */
export function zoneDays(zone: string): DayOfInstant {
  const known = new Map<number, Day>();
  let convert: DayOfInstant | null = null;
  return (instant) => {
    const seen = known.get(instant.getTime());
    if (seen !== undefined) return seen;
    convert ??= trustedIntl(zone) ?? ((moment) => dayByGoogle(zone, moment));
    const day = convert(instant);
    known.set(instant.getTime(), day);
    return day;
  };
}
