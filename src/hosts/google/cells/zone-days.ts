/**
 * Which calendar day an instant falls on in the spreadsheet's own time zone. `getValues` gives a
 * date as the instant of its midnight there; the script's zone may be another one.
 */
import { type Day, dayFromSerial } from '../../../core/values/day';

/** The calendar day of an instant. */
export type DayOfInstant = (instant: Date) => Day;

/** What clocks in the zone show at an instant, counted in milliseconds as UTC's are since 1970. */
type WallClock = (instant: Date) => number;

/**
 * Instants on which the built-in zone data is compared with Google's before it is trusted: Russian
 * zones changed in 1981, 1991, March 2010, October 2011 and October 2014, so a winter and a summer
 * around those years show whether the history is there, back to the oldest dates of birth.
 */
const WITNESSES: readonly Date[] = [
  '1950-01-15',
  '1981-07-15',
  '1990-07-15',
  '1991-07-15',
  '1998-01-15',
  '2007-01-15',
  '2010-07-15',
  '2013-01-15',
  '2026-07-15',
].map((day) => new Date(`${day}T12:00:00Z`));

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SERIAL_OF_1970 = 25_569;

function intlClock(zone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  return (instant) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
}

/** Google's own formatting is slower than the built-in one, and always there. */
const googleClock =
  (zone: string): WallClock =>
  (instant) =>
    Date.parse(Utilities.formatDate(instant, zone, "yyyy-MM-dd'T'HH:mm:ss'Z'"));

/** Whether the built-in zone data shows what Google does; throws without such data of the zone. */
export function clocksAgree(zone: string): boolean {
  const [built, google] = [intlClock(zone), googleClock(zone)];
  return WITNESSES.every((instant) => built(instant) === google(instant));
}

function trustedClock(zone: string): WallClock {
  try {
    if (clocksAgree(zone)) return intlClock(zone);
  } catch {
    // No Intl, or a zone it does not know.
  }
  return googleClock(zone);
}

/**
 * The day that a cell shows. Where clocks sprang over a midnight (01.04.1981 in all of Russia), the
 * cell of that day has no instant of its own: it may be given as one after the leap, or as one so long
 * before the leap as it is wide, 23:00 of the day before. The latter is told from other times of that
 * evening by being exactly what the leap is short of the missing midnight.
 */
function dayShown(clock: WallClock, instant: Date): Day {
  const wall = clock(instant);
  const day = Math.floor(wall / DAY_MS);
  const rest = (day + 1) * DAY_MS - wall;
  // Clocks leap by an hour, by three in Ust-Nera; asking twice of a late hour costs nothing that is felt.
  const isSkipped =
    rest <= 3 * HOUR_MS && clock(new Date(instant.getTime() + rest)) === wall + 2 * rest;
  return dayFromSerial(day + (isSkipped ? 1 : 0) + SERIAL_OF_1970);
}

/**
 * The converter for one zone. Built-in zone data is checked against Google once, at the first
 * date met; every distinct instant is converted once.
 */
export function zoneDays(zone: string): DayOfInstant {
  const known = new Map<number, Day>();
  let clock: WallClock | null = null;
  return (instant) => {
    const seen = known.get(instant.getTime());
    if (seen !== undefined) return seen;
    clock ??= trustedClock(zone);
    const day = dayShown(clock, instant);
    known.set(instant.getTime(), day);
    return day;
  };
}
