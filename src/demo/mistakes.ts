/** Typical slips of the people who fill the workbook, for «Проверка» to find: nine of them. */
import { ACTIVITIES } from '../core/school/tables/activities';
import { APPLICATIONS } from '../core/school/tables/applications';
import { COURSES } from '../core/school/tables/courses';
import type { Cell } from '../core/values/cell';
import { addDays, type Day } from '../core/values/day';
import { DEMO_DAY, daysAgo, schoolDayIn, workdayBefore } from './days';
import { Dice } from './dice';
import { baseOf, type CurrentPeriod, currentPeriodOf, type Facts } from './registers/facts';
import { type Draft, dayCell, rowOf } from './rows';
import type { Person } from './staff/person';

/** A faulty row and its sheet. */
interface Slip {
  readonly sheet: string;
  readonly cells: Cell[];
}

/** A person in support, who has something to enter. */
interface Host {
  readonly person: Person;
  readonly period: CurrentPeriod;
}

const activity = (draft: Draft<typeof ACTIVITIES>): Slip => ({
  sheet: ACTIVITIES.sheet,
  cells: rowOf(ACTIVITIES, draft),
});

/** What is right in a row that is wrong in one cell. */
function openLesson({ person, period }: Host, dice: Dice): Draft<typeof ACTIVITIES> {
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

const monthInWords = (host: Host, dice: Dice): Slip =>
  activity({ ...openLesson(host, dice), date: 'март 2026' });

const noLevel = (host: Host, dice: Dice): Slip =>
  activity({ ...openLesson(host, dice), level: null });

/** Typed with the other keyboard layout. */
function latinLetter(host: Host, dice: Dice): Slip {
  const code = host.period.course.code.replace('К', 'K');
  return activity({ ...openLesson(host, dice), course: code });
}

const phoneInComment = (host: Host, dice: Dice): Slip =>
  activity({
    ...openLesson(host, dice),
    comment: 'Уточнить программу у организатора: +7 (900) 000-00-00',
  });

const confirmedAboveScale = (host: Host, dice: Dice): Slip =>
  activity({
    ...openLesson(host, dice),
    selfPoints: 1,
    review: 'подтверждено',
    confirmedPoints: 2,
    reviewer: 'руководитель ШМО',
    comment: 'Урок смотрели коллеги из трёх школ',
  });

const shortCourse = ({ person }: Host, dice: Dice): Slip => ({
  sheet: COURSES.sheet,
  cells: rowOf(COURSES, {
    code: 'К-99',
    teacher: person.code,
    kind: 'ПК',
    title: 'Практикум по работе с электронным журналом',
    direction: 'цифровые технологии',
    provider: 'Центр дополнительного профессионального образования',
    form: 'с применением ДОТ',
    hours: 8,
    completed: dayCell(daysAgo(dice.int(30, 60))),
    certificate: 'удостоверение о повышении квалификации',
    certificateNumber: 'ПК-2026-00417',
  }),
});

function undecidedApplication({ person, period }: Host, dice: Dice): Slip {
  const noticed = schoolDayIn({ from: period.from, to: addDays(period.from, 20) }, dice);
  const applied = addDays(noticed ?? period.from, 14);
  const row = rowOf(APPLICATIONS, {
    teacher: person.code,
    course: period.course.code,
    difficulty: 'Нужна помощь в составлении заданий по функциональной грамотности',
    noticed: dayCell(noticed ?? period.from),
    applied: dayCell(workdayBefore(applied)),
  });
  return { sheet: APPLICATIONS.sheet, cells: row };
}

/** An activity of a course whose period is over. */
function tooLate(facts: Facts, dice: Dice): Slip[] {
  for (const { person, courses } of baseOf(facts)) {
    const over = courses.find(({ period }) => isJustOver(period?.to ?? null));
    if (!over?.period) continue;
    const date = schoolDayIn({ from: addDays(over.period.to, 3), to: DEMO_DAY }, dice);
    const kind = { kind: 'консультация', topic: `Обобщение опыта: ${over.theme}` };
    const at = { teacher: person.code, course: over.code, level: 'школьный' };
    return date === null ? [] : [activity({ ...at, ...kind, date: dayCell(date) })];
  }
  return [];
}

const isJustOver = (end: Day | null): boolean =>
  end !== null && end < daysAgo(20) && end > daysAgo(220);

/** A diploma that is entered as an olympiad already, and as a contest once more. */
function enteredTwice({ activities }: Facts): Slip[] {
  const first = activities.find(
    ({ entry, day, row }) =>
      entry.criterion === '1.1' && day > daysAgo(200) && row.review !== 'отклонено',
  );
  if (!first) return [];
  const unchecked = { review: null, confirmedPoints: null, reviewer: null, reviewed: null };
  const again = { ...first.row, ...unchecked, criterion: '1.2', selfPoints: null, comment: null };
  return [activity(again)];
}

/** The rows of every sheet with the slips among the latest of them. */
export function withMistakes(
  rows: ReadonlyMap<string, readonly (readonly Cell[])[]>,
  facts: Facts,
): Map<string, readonly (readonly Cell[])[]> {
  const dice = new Dice(facts.seed, 'mistakes');
  const hosts = baseOf(facts).flatMap((life): Host[] => {
    const period = currentPeriodOf(life);
    return period && period.to - period.from > 40 ? [{ person: life.person, period }] : [];
  });
  const typical = [
    monthInWords,
    noLevel,
    latinLetter,
    phoneInComment,
    confirmedAboveScale,
    shortCourse,
    undecidedApplication,
  ];
  const slips = [
    ...(hosts.length === 0 ? [] : typical.map((slip) => slip(dice.pick(hosts), dice))),
    ...tooLate(facts, dice),
    ...enteredTwice(facts),
  ];
  const faulty = new Map(rows);
  slips.forEach(({ sheet, cells }, index) => {
    const right = faulty.get(sheet) ?? [];
    const at = Math.floor(right.length * (0.5 + (index + 1) / (2 * slips.length + 2)));
    faulty.set(sheet, [...right.slice(0, at), cells, ...right.slice(at)]);
  });
  return faulty;
}
