/** «Наставничество»: who looks after the beginners. */
import { MENTORSHIPS } from '../../core/school/tables/mentorships';
import type { Cell } from '../../core/values/cell';
import { addDays } from '../../core/values/day';
import { dayAt, workdayBefore } from '../days';
import { Dice } from '../dice';
import { dayCell, rowOf } from '../rows';
import { isInBase, isYoung, type Person } from '../staff/person';

export interface Mentorship {
  readonly young: Person;
  readonly mentor: Person;
}

const isExperienced = (person: Person): boolean =>
  isInBase(person) && ['высшая', 'первая'].includes(person.career.qualification);

/** Mentors of all beginners but newcomers of the last months, of the same area where possible. */
export function drawMentorships(people: readonly Person[], seed: number): Mentorship[] {
  const dice = new Dice(seed, 'mentorships');
  const experienced = people.filter(isExperienced);
  const byArea = new Map(experienced.map((person) => [person.area, [] as Person[]]));
  for (const person of experienced) byArea.get(person.area)?.push(person);
  if (experienced.length === 0) return [];
  return people
    .filter((person) => isYoung(person) && person.career.newcomer === undefined)
    .map((young) => ({ young, mentor: dice.pick(byArea.get(young.area) ?? experienced) }));
}

export function mentorshipRows(mentorships: readonly Mentorship[], seed: number): Cell[][] {
  const dice = new Dice(seed, 'mentorship orders');
  return mentorships.map(({ young, mentor }) => {
    const started = workdayBefore(addDays(young.hired, 21));
    const isOver = young.career.absence !== undefined;
    return rowOf(MENTORSHIPS, {
      teacher: young.code,
      mentor: mentor.code,
      level: dice.chance(0.85) ? 'школьный' : 'муниципальный',
      started: dayCell(started),
      ended: dayCell(isOver ? young.lastDay : dayAt(2026, 8, 31)),
      order: `приказ № ${dice.int(101, 199)}-од`,
    });
  });
}
