/** «Мероприятия»: support in the periods, standing duties, and everything else people do. */
import { addDays, type Day, partsOf } from '../../core/values/day';
import type { Period } from '../courses/course';
import { overlapOf, PERIOD_START, type Span, schoolDayIn } from '../days';
import type { Dice } from '../dice';
import { isYoung } from '../staff/person';
import { LEADING } from './duties';
import { activityOf, type DrawnActivity } from './entry';
import type { EntryKind } from './entry-kind';
import { type Life, type Room, roomsIn, roomsOf } from './life';
import { PROFESSION } from './profession';
import { PUPILS_WORK } from './pupils-work';
import { FIRST_STAGE, FIRST_STEP, SECOND_STAGE, type Step } from './support-work';

const TEACHING = [...PUPILS_WORK, ...PROFESSION];

/** Collects one person's activities, at most one a day. */
class Diary {
  readonly activities: DrawnActivity[] = [];
  readonly #taken = new Set<Day>();

  constructor(
    private readonly life: Life,
    private readonly dice: Dice,
  ) {}

  /** Enters something on a random free day of the room; `choose` may decline the day. */
  enter(room: Room, choose: (day: Day) => EntryKind | null): boolean {
    const day = schoolDayIn(room, this.dice, this.#taken);
    const entry = day === null ? null : choose(day);
    if (day === null || entry === null) return false;
    this.#taken.add(day);
    this.activities.push(activityOf(this.life, entry, day, room.course, this.dice));
    return true;
  }
}

/** What may happen in the month of the day to this person; without a period it is for the rating. */
function chooseEntry({ person }: Life, { course }: Room, day: Day, dice: Dice): EntryKind | null {
  const { month } = partsOf(day);
  const isPossible = ({ months, needs, isForExperienced, criterion }: EntryKind): boolean =>
    (criterion !== null || course !== null || person.isLeader) &&
    (months === undefined || months.includes(month)) &&
    (needs === undefined || person.post.assessments.includes(needs)) &&
    !(isForExperienced && isYoung(person));
  return dice.weighted((person.isLeader ? LEADING : TEACHING).filter(isPossible));
}

/** Steps of support with the part of the period in which each is made. */
function stepsOf({ from, firstStageEnd, to }: Period): (Step & Span)[] {
  const soon = { from: addDays(from, 3), to: addDays(from, 45) };
  const first = { from: addDays(from, 14), to: firstStageEnd };
  const second = { from: addDays(firstStageEnd, 1), to };
  return [
    { ...FIRST_STEP, ...soon },
    ...FIRST_STAGE.map((step) => ({ ...step, ...first })),
    ...SECOND_STAGE.map((step) => ({ ...step, ...second })),
  ];
}

/** The support of a followed period; less is known of long past ones. */
function enterSupport(diary: Diary, room: Room, dice: Dice): void {
  const period = room.course?.period;
  if (!period) return;
  for (const { entry, share, from, to } of stepsOf(period)) {
    const span = overlapOf({ from, to }, room);
    const isKnown = dice.chance(period.to < PERIOD_START ? share / 2 : share);
    if (span && isKnown) diary.enter({ ...span, course: room.course }, () => entry);
  }
}

/** Fills the diary up to the number, most of it in this school year. */
function enterRest(diary: Diary, life: Life, rooms: readonly Room[], target: number, dice: Dice) {
  const now = roomsIn(rooms, 'now');
  const before = roomsIn(rooms, 'before');
  // Whoever has nothing to enter this year has entered little before.
  const least = now.length > 0 ? target : Math.round(target / 3);
  let misses = 0;
  while (diary.activities.length < least && misses < 5) {
    const choice = now.length > 0 && (before.length === 0 || dice.chance(0.88)) ? now : before;
    if (choice.length === 0) return;
    const room = dice.pick(choice);
    const isEntered = diary.enter(room, (day) => chooseEntry(life, room, day, dice));
    if (!isEntered) misses += 1;
  }
}

/** Everything that one person did, in no order. */
export function drawActivities(life: Life, average: number, dice: Dice): DrawnActivity[] {
  const diary = new Diary(life, dice);
  const rooms = roomsOf(life);
  for (const room of rooms) enterSupport(diary, room, dice);
  const [thisYear] = roomsIn(rooms, 'now');
  if (thisYear) {
    const autumn = overlapOf(thisYear, { from: thisYear.from, to: addDays(thisYear.from, 60) });
    const room = { ...thisYear, ...autumn };
    for (const duty of life.duties) diary.enter(room, () => duty);
  }
  const target = Math.round((average * life.person.career.energy * dice.int(85, 115)) / 100);
  enterRest(diary, life, rooms, target, dice);
  return diary.activities;
}
