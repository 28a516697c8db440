/** What a slip is made from: the school as it stands, and somebody to make it. */
import { ACTIVITIES } from '../../core/school/tables/activities';
import type { Cell } from '../../core/values/cell';
import { schoolDayIn } from '../days';
import type { Dice } from '../dice';
import type { CurrentPeriod, Facts } from '../registers/facts';
import { type Draft, dayCell, rowOf } from '../rows';
import type { Person } from '../staff/person';

/** A faulty row and its sheet. */
export interface Slip {
  readonly sheet: string;
  readonly cells: readonly Cell[];
}

/** A person in support, who has something to enter. */
interface Host {
  readonly person: Person;
  readonly period: CurrentPeriod;
}

export interface Scene {
  readonly facts: Facts;
  /** At least one. */
  readonly hosts: readonly Host[];
  /** The right rows of every sheet. */
  readonly rows: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  readonly dice: Dice;
}

/** Makes a slip; null where the school gives no occasion. */
export type SlipMaker = (scene: Scene) => Slip | null;

/** A row of «Мероприятия». */
export const activity = (draft: Draft<typeof ACTIVITIES>): Slip => ({
  sheet: ACTIVITIES.sheet,
  cells: rowOf(ACTIVITIES, draft),
});

/** What is right in a row that is wrong in one cell. */
export function openLesson({ hosts, dice }: Scene): Draft<typeof ACTIVITIES> {
  const { person, period } = dice.pick(hosts);
  const day = schoolDayIn(period, dice) ?? period.to;
  return {
    teacher: person.code,
    course: period.course.code,
    date: dayCell(day),
    kind: 'открытый урок',
    topic: dice.pick(person.post.lessons),
    level: 'школьный',
    role: 'докладчик',
    format: 'очный',
    criterion: '2.2',
    organiser: 'школа',
    workDirection: 'Н04',
  };
}
