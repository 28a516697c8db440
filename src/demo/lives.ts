/** People with their courses and duties: all that the sheets of a school follow from. */
import { HEADING_DISTRICT_UNION, HEADING_SCHOOL_UNION } from './activities/duties';
import type { EntryKind } from './activities/entry-kind';
import type { Life } from './activities/life';
import { drawCourses } from './courses/draw-courses';
import { Dice } from './dice';
import type { DemoSettings } from './options';
import { isInBase, type Person } from './staff/person';

/** One head for every school union, and one person who heads the district's. */
function headsOf(people: readonly Person[]): Map<Person, EntryKind> {
  const heads = new Map<Person, EntryKind>();
  const led = new Set<unknown>();
  for (const person of people) {
    const union = person.row.schoolUnion;
    const isAble = isInBase(person) && person.career.energy >= 1 && person.granted !== null;
    if (!isAble || led.has(union)) continue;
    led.add(union);
    heads.set(person, heads.size === 1 ? HEADING_DISTRICT_UNION : HEADING_SCHOOL_UNION);
  }
  return heads;
}

/** Draws everyone's courses and deals out the duties. */
export function drawLives(people: readonly Person[], settings: DemoSettings): Life[] {
  const dice = new Dice(settings.seed, 'courses');
  const heads = headsOf(people);
  let lastCode = 100;
  const codeOf = (): string => `К-${++lastCode}`;
  return people.map((person): Life => {
    const heading = heads.get(person);
    return {
      person,
      courses: drawCourses({ person, settings, codeOf, dice }),
      duties: heading ? [heading] : [],
    };
  });
}
