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
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/** Sheets hold the same few days again and again, and asking a zone for one is slow. */
const instants = new Map<string, Map<number, number>>();

/** The instant at which clocks in the zone show the serial number's date and time. */
export function instantOf(zone: string, serial: number): number {
  const known = instants.get(zone) ?? new Map<number, number>();
  instants.set(zone, known);
  const found = known.get(serial) ?? foundInstant(zone, serial);
  known.set(serial, found);
  return found;
}

function foundInstant(zone: string, serial: number): number {
  const wall = Math.round((serial - SERIAL_OF_1970) * DAY_MS);
  let instant = wall;
  for (let round = 0; round < 3; round++) instant += wall - wallClock(zone, instant);
  return instant;
}

/** The serial number that clocks in the zone show at the instant. */
export function serialOf(zone: string, instant: number): number {
  return wallClock(zone, instant) / DAY_MS + SERIAL_OF_1970;
}

/** `Utilities.formatDate` for the patterns that the product uses. */
export function formatInstant(zone: string, instant: number, pattern: string): string {
  const iso = new Date(wallClock(zone, instant)).toISOString();
  if (pattern === 'yyyy-MM-dd') return iso.slice(0, 10);
  if (pattern === 'yyyy-MM-dd HH') return `${iso.slice(0, 10)} ${iso.slice(11, 13)}`;
  if (pattern === 'HH:mm') return iso.slice(11, 16);
  throw new Error(`NOT EMULATED: Utilities.formatDate with ${pattern}`);
}
