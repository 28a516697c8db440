/** One row of «Мероприятия». */
import type { ACTIVITIES } from '../../core/school/tables/activities';
import type { Day } from '../../core/values/day';
import type { ContestResult } from '../../core/vocabulary/activities';
import { shownDirection } from '../../core/vocabulary/work-directions';
import type { DrawnCourse } from '../courses/course';
import type { Dice } from '../dice';
import { type Draft, dayCell, ticked } from '../rows';
import { isYoung, type Person } from '../staff/person';
import type { EntryKind } from './entry-kind';
import { isAmbiguous, type Life } from './life';
import { reviewOf } from './review';

export interface DrawnActivity {
  readonly person: Person;
  readonly entry: EntryKind;
  readonly day: Day;
  readonly topic: string;
  readonly row: Draft<typeof ACTIVITIES>;
}

/** Those who enter more often are better at it. */
const resultsFor = ({
  career,
}: Person): readonly { readonly weight: number; readonly result: ContestResult }[] => [
  { weight: career.energy > 1 ? 4 : 9, result: 'участник' },
  { weight: 2, result: 'лауреат' },
  { weight: 6, result: 'призёр' },
  { weight: 3, result: 'победитель' },
];

const VISITORS = ['зам. директора по УВР', 'коллеги по ШМО', 'руководитель РМО'];
/** Of a period that the district supports too. */
const DISTRICT_VISITORS = [...VISITORS, 'методист ММС', 'методист ММС'];

const CHANGES = [
  'Задания нового формата стали частью каждого второго урока',
  'Обучающиеся сами формулируют критерии оценивания',
  'Больше работы в группах, меньше объяснения у доски',
  'Составлен банк заданий, им пользуются коллеги',
  'Слабоуспевающие справляются с базовой частью работы',
];

const HELPERS = ['методист ММС', 'руководитель ШМО', 'наставник'];

/** Who helped with what colleagues came to see: now somebody, now nobody. */
function helperOf({ isOpen }: EntryKind, day: Day): string | null {
  return isOpen ? (HELPERS[day % (HELPERS.length + 1)] ?? null) : null;
}

/** «приказ школы № 112»; other evidence stands as it is. */
function evidenceOf({ evidence }: EntryKind, dice: Dice): string {
  return /^(приказ|протокол)[^,]*$/.test(evidence) ? `${evidence} № ${dice.int(2, 240)}` : evidence;
}

/** The entry on a day, in the course's period or outside of any. */
export function activityOf(
  life: Life,
  entry: EntryKind,
  day: Day,
  course: DrawnCourse | null,
  dice: Dice,
): DrawnActivity {
  const { person } = life;
  const { post, area } = person;
  const theme = course?.theme ?? dice.pick(area.themes);
  const topic = entry.topic({ post, area, theme, dice, isYoung: isYoung(person) });
  const result = entry.isContest ? (dice.weighted(resultsFor(person))?.result ?? null) : null;
  const quantity = entry.isCounted && dice.chance(0.3) ? dice.int(2, 3) : 1;
  const isSupport = entry.criterion === null && course !== null;
  // People name the course where it would not be known else, and in support when they think of it.
  const isNamed =
    course !== null && (isAmbiguous(life, day) || dice.chance(isSupport ? 0.5 : 0.15));
  const isReflected = entry.isOpen === true || entry.kind === 'рефлексия';
  return {
    person,
    entry,
    day,
    topic,
    row: {
      teacher: person.code,
      course: isNamed ? course.code : null,
      date: dayCell(day),
      kind: entry.kind,
      topic,
      level: entry.level,
      role: entry.role ?? null,
      result,
      format: entry.format ?? 'очный',
      criterion: entry.criterion,
      quantity: quantity === 1 ? null : quantity,
      ...reviewOf(entry, day, result, quantity, dice),
      evidence: evidenceOf(entry, dice),
      organiser: entry.organiser,
      visitor: entry.isOpen ? dice.pick(course?.isIncluded ? DISTRICT_VISITORS : VISITORS) : null,
      reflected: ticked(isReflected && dice.chance(0.7)),
      change: isReflected && dice.chance(0.6) ? dice.pick(CHANGES) : null,
      pupils: entry.pupils ?? null,
      workDirection: shownDirection(entry.direction),
      helper: helperOf(entry, day),
    },
  };
}
