/** «Мероприятия»: support in the periods, standing duties, and everything else people do. */
import { addDays, type Day, partsOf } from '../../core/values/day';
import type { Period } from '../courses/course';
import { overlapOf, PERIOD_START, type Span, schoolDayIn } from '../days';
import type { Dice } from '../dice';
import { isYoung } from '../staff/person';
import { LEADING } from './duties';
import { activityOf, type DrawnActivity } from './entry';
import type { EntryKind } from './entry-kind';
import { followedRooms, freeRooms, type Life, type Room, roomsIn } from './life';
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
  for (const { entry, share, isOfDistrict, from, to } of stepsOf(period)) {
    if (isOfDistrict && !room.course?.isIncluded) continue;
    const span = overlapOf({ from, to }, room);
    const isKnown = dice.chance(period.to < PERIOD_START ? share / 3 : share);
    if (span && isKnown) diary.enter({ ...span, course: room.course }, () => entry);
  }
}

/** Of what people do beside the support, the share in this school year, and that inside of periods. */
const THIS_YEAR = 0.78;
const INSIDE = 0.12;

/** Rooms of one sort or of the other; `share` decides where the person has both. */
function sortOf<T>(share: number, some: readonly T[], others: readonly T[], dice: Dice) {
  const isSome = others.length === 0 || (some.length > 0 && dice.chance(share));
  return isSome ? some : others;
}

/** Fills the diary up to the number, most of it in this school year. */
function enterRest(
  diary: Diary,
  life: Life,
  followed: readonly Room[],
  target: number,
  dice: Dice,
) {
  const rooms = [...followed, ...freeRooms(life)];
  const now = roomsIn(rooms, 'now');
  const before = roomsIn(rooms, 'before');
  const isInside = ({ course }: Room): boolean => course !== null;
  const isOutside = ({ course }: Room): boolean => course === null;
  // Whoever has nothing to enter this year has entered little before.
  const least = now.length > 0 ? target : Math.round(target / 3);
  let misses = 0;
  while (diary.activities.length < least && misses < 5) {
    const year = sortOf(THIS_YEAR, now, before, dice);
    if (year.length === 0) return;
    const choice = sortOf(INSIDE, year.filter(isInside), year.filter(isOutside), dice);
    const room = dice.pick(choice);
    const isEntered = diary.enter(room, (day) => chooseEntry(life, room, day, dice));
    if (!isEntered) misses += 1;
  }
}

/** Everything that one person did, in no order. */
export function drawActivities(life: Life, average: number, dice: Dice): DrawnActivity[] {
  const diary = new Diary(life, dice);
  const rooms = followedRooms(life);
  for (const room of rooms) enterSupport(diary, room, dice);
  const [thisYear] = roomsIn([...rooms, ...freeRooms(life)], 'now');
  if (thisYear) {
    const autumn = overlapOf(thisYear, { from: thisYear.from, to: addDays(thisYear.from, 60) });
    const room = { ...thisYear, ...autumn };
    for (const duty of life.duties) diary.enter(room, () => duty);
  }
  const target = Math.round((average * life.person.career.energy * dice.int(85, 115)) / 100);
  enterRest(diary, life, rooms, target, dice);
  return diary.activities;
}
