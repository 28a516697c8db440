/** «Сроки» as a calendar file: it leaves the book, so codes only. */
import { calendarFile } from '../files/calendar-file';
import { type Deadline, deadlineText } from './deadline-words';

/** A calendar is read on other days than today: to it everything is ahead. */
const AHEAD = 1;

/** Stable, and without the name that a course's code may be: then its row tells it from others. */
function uidOf({ kind, teacher, about, aboutWithCodes, day, place }: Deadline): string {
  const what = about === aboutWithCodes ? about : `row${place.row}`;
  return `${kind}-${teacher}-${what}-${day}`;
}

/** The text of the file; `moment` is when it was made. */
export function deadlineCalendar(deadlines: readonly Deadline[], moment: Date): string {
  const events = deadlines.map((deadline) => {
    const { kind, teacher, aboutWithCodes, day } = deadline;
    const about = deadlineText({ kind, about: aboutWithCodes }, AHEAD);
    return { uid: uidOf(deadline), day, summary: `${about}, педагог ${teacher}` };
  });
  return calendarFile('Посткурс: сроки', events, moment);
}
