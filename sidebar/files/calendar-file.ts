/** A calendar file (RFC 5545) of all-day events. */
import { addDays, type Day, isoDay } from '../../src/core/values/day';

export interface CalendarEvent {
  /** Stable: the same event exported again replaces itself. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
}

const LONGEST_LINE = 75;

const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

/** Lines of at most 75 octets, cut between characters; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (octetsOf(part + character) > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

const dateOf = (day: Day): string => isoDay(day).replace(/-/g, '');

/** «20260415T090000Z». */
const stampOf = (moment: Date): string =>
  moment.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

function eventLines({ uid, day, summary }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(encodeURIComponent(uid))}@postcourse`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The text of the file; `moment` is when it was made. */
export function calendarFile(
  title: string,
  events: readonly CalendarEvent[],
  moment: Date,
): string {
  const stamp = stampOf(moment);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//postcourse//panel//RU',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
