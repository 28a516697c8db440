/** Time zones for the fake, computed outside the context: a spreadsheet's zone is not the script's. */

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, +value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = [of('hour'), of('minute'), of('second'), ((instant % 1000) + 1000) % 1000] as const;
  return Date.UTC(of('year'), of('month') - 1, of('day'), ...shown);
}

/** Sheets hold the same few days again and again, and asking a zone for one is slow. */
const instants = new Map<string, Map<number, number>>();

/**
 * The instant at which clocks in the zone show the serial number's date and time. Where they sprang
 * over it there is none, and Google does not say which it gives: the one an hour after the leap began
 * (as Java's and JavaScript's own calendars do), or the one an hour before it.
 */
export function instantOf(zone: string, serial: number, beforeLeap = false): number {
  const key = `${zone} ${beforeLeap}`;
  const known = instants.get(key) ?? new Map<number, number>();
  instants.set(key, known);
  const found = known.get(serial) ?? foundInstant(zone, serial, beforeLeap);
  known.set(serial, found);
  return found;
}

function foundInstant(zone: string, serial: number, beforeLeap: boolean): number {
  const wall = Math.round((serial - SERIAL_OF_1970) * DAY_MS);
  // By the clocks of the day before and of the day after: only around a change these are two instants.
  const [early, late] = [wall - DAY_MS, wall + DAY_MS].map(
    (near) => wall - (wallClock(zone, near) - near),
  ) as [number, number];
  if (wallClock(zone, early) === wall) return early;
  if (wallClock(zone, late) === wall) return late;
  return beforeLeap ? Math.min(early, late) : Math.max(early, late);
}

/** The serial number that clocks in the zone show at the instant. */
export function serialOf(zone: string, instant: number): number {
  return wallClock(zone, instant) / DAY_MS + SERIAL_OF_1970;
}

/** `Utilities.formatDate` for the patterns that the product uses. */
export function formatInstant(zone: string, instant: number, pattern: string): string {
  const iso = new Date(wallClock(zone, instant)).toISOString();
  if (pattern === "yyyy-MM-dd'T'HH:mm:ss'Z'") return `${iso.slice(0, 19)}Z`;
  if (pattern === 'HH:mm') return iso.slice(11, 16);
  throw new Error(`NOT EMULATED: Utilities.formatDate with ${pattern}`);
}
