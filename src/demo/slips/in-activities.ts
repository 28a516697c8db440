/** Slips in rows of «Мероприятия» that are right by themselves: in another period, in none, twice. */
import { addDays, type Day } from '../../core/values/day';
import type { DrawnActivity } from '../activities/entry';
import { followedRooms, freeRooms, isAmbiguous, roomsIn } from '../activities/life';
import { DEMO_DAY, daysAgo, overlapOf, schoolDayIn } from '../days';
import { baseOf } from '../registers/facts';
import { dayCell } from '../rows';
import { activity, openLesson, type SlipMaker } from './slip';

const isJustOver = (end: Day): boolean => end < daysAgo(20) && end > daysAgo(220);

/** An activity of a course whose period is over. */
const tooLate: SlipMaker = ({ facts, dice }) => {
  for (const { person, courses } of baseOf(facts)) {
    const over = courses.find(({ period }) => period !== null && isJustOver(period.to));
    if (!over?.period) continue;
    const date = schoolDayIn({ from: addDays(over.period.to, 3), to: DEMO_DAY }, dice);
    const kind = { kind: 'консультация', topic: `Обобщение опыта: ${over.theme}` };
    const at = { teacher: person.code, course: over.code, level: 'школьный' };
    return date === null ? null : activity({ ...at, ...kind, date: dayCell(date) });
  }
  return null;
};

/** Outside of every period, and for no criterion: it counts for nothing. */
const forNothing: SlipMaker = ({ facts, dice }) => {
  for (const life of baseOf(facts).reverse()) {
    const [room] = roomsIn(freeRooms(life), 'now');
    const date = room ? schoolDayIn(room, dice) : null;
    if (date === null) continue;
    return activity({
      teacher: life.person.code,
      date: dayCell(date),
      kind: 'семинар',
      topic: dice.pick(life.person.area.themes),
      level: 'муниципальный',
      role: 'участник',
      organiser: 'РМО',
      workDirection: 'Н12',
    });
  }
  return null;
};

/** In periods of two topics, and no word of which. */
const ofEither: SlipMaker = ({ facts, dice }) => {
  for (const life of baseOf(facts)) {
    const [first, second] = roomsIn(followedRooms(life), 'now').reverse();
    const both = first && second ? overlapOf(first, second) : null;
    const date = both && schoolDayIn(both, dice);
    if (!date || !isAmbiguous(life, date)) continue;
    return activity({
      teacher: life.person.code,
      date: dayCell(date),
      kind: 'консультация',
      topic: 'Подготовка материалов к методической неделе',
      level: 'школьный',
      organiser: 'школа',
      workDirection: 'Н04',
    });
  }
  return null;
};

/** Of a course in whose stead the teacher has chosen another topic. */
const ofTheOtherTopic: SlipMaker = ({ facts, dice }) => {
  for (const { person, courses } of baseOf(facts)) {
    const left = courses.find(({ isLeftOut }) => isLeftOut);
    if (!left?.completed) continue;
    const date = schoolDayIn({ from: addDays(left.completed, 20), to: DEMO_DAY }, dice);
    if (date === null) return null;
    return activity({
      teacher: person.code,
      course: left.code,
      date: dayCell(date),
      kind: 'взаимопосещение уроков',
      topic: `Приёмы с курсов на уроках коллег: ${left.theme}`,
      level: 'школьный',
      organiser: 'школа',
      workDirection: 'Н02',
    });
  }
  return null;
};

/** The district comes to see, and the course stays at the level of the school. */
const seenByDistrict: SlipMaker = (scene) => {
  const hosts = scene.hosts.filter(({ period }) => !period.course.isIncluded);
  if (hosts.length === 0) return null;
  return activity({
    ...openLesson({ ...scene, hosts }),
    kind: 'мастер-класс',
    level: 'муниципальный',
    visitor: 'методист ММС',
  });
};

const UNCHECKED = { review: null, confirmedPoints: null, reviewer: null, reviewed: null };

const ofLate = ({ day, row }: DrawnActivity): boolean =>
  day > daysAgo(200) && row.review !== 'отклонено';

/** A diploma that is entered as an olympiad already, and as a contest once more. */
const underTwoCriteria: SlipMaker = ({ facts }) => {
  const first = facts.activities.find((drawn) => drawn.entry.criterion === '1.1' && ofLate(drawn));
  if (!first) return null;
  const again = { criterion: '1.2', selfPoints: null, comment: null };
  return activity({ ...first.row, ...UNCHECKED, ...again });
};

/** Pasted once more, before anybody has checked it. */
const pastedTwice: SlipMaker = ({ facts }) => {
  const first = facts.activities.find((drawn) => drawn.entry.criterion === '2.3' && ofLate(drawn));
  return first ? activity({ ...first.row, ...UNCHECKED, comment: null }) : null;
};

export const SLIPS_IN_ACTIVITIES: readonly SlipMaker[] = [
  tooLate,
  forNothing,
  ofEither,
  ofTheOtherTopic,
  seenByDistrict,
  underTwoCriteria,
  pastedTwice,
];
