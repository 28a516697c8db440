/**
 * What the note concludes and recommends (rules Б-40 … Б-49): each rule with its condition and its
 * sentence. A rule whose condition does not hold says nothing; nobody is recommended what cannot be
 * done any more.
 */

import { rowsOf } from '../../schema/issues-by-row';
import { quarterEnd } from '../../values/day';
import { EXPIRY_NOTICE_DAYS } from '../../values/law';
import { listing } from '../../values/russian';
import { pointsBetween } from '../../values/share';
import { percentText, shownShare } from '../../values/shown-share';
import { isLawful } from '../checks/registers';
import type { SchoolResults } from '../compute-school';
import { activitiesOf } from '../post-course/stages';
import { NO_DIRECTION } from '../post-course/window-checks';
import { isInPeriod } from '../spans';
import { COURSES } from '../tables/courses';
import type { Teacher } from '../tables/teachers';
import { type NoteFacts, peopleOf, type WindowOf, withoutMonitoring } from './note-facts';
import { SUPPORT_SHARE_CODES } from './note-shares';

/** People of a sentence, as many as are read at once: «М. П. Семёнова, И. И. Петров и ещё 3». */
export type NamesOf = (teachers: readonly Teacher[]) => string;

/** More names than these are no sentence; the sheets have them all. */
const MOST_NAMES = 20;

export const namesBy =
  (nameOf: (teacher: Teacher) => string): NamesOf =>
  (teachers) =>
    listing(teachers.map(nameOf), MOST_NAMES);

interface NoteRule<Values> {
  readonly id: string;
  readonly kind: 'conclusion' | 'recommendation';
  /** What the sentence is made of; null where there is nothing to say. */
  readonly when: (facts: NoteFacts) => Values | null;
  readonly sentence: (values: Values, names: NamesOf) => string;
}

/** A rule that is ready to speak, whatever its values are. */
export interface SpeakingRule {
  readonly id: string;
  readonly kind: NoteRule<unknown>['kind'];
  readonly say: (facts: NoteFacts, names: NamesOf) => string | null;
}

function speaking<Values>({ id, kind, when, sentence }: NoteRule<Values>): SpeakingRule {
  return {
    id,
    kind,
    say: (facts, names) => {
      const values = when(facts);
      return values === null ? null : sentence(values, names);
    },
  };
}

/** A list that is not empty, else null: a sentence never ends in «: .». */
const some = <T>(items: readonly T[]): readonly T[] | null => (items.length === 0 ? null : items);

/** A recommendation that names people. */
const forPeople = (
  id: string,
  when: (facts: NoteFacts) => readonly Teacher[],
  whatToDo: string,
): SpeakingRule =>
  speaking({
    id,
    kind: 'recommendation',
    when: (facts) => some(when(facts)),
    sentence: (teachers, names) => `${whatToDo}: ${names(teachers)}.`,
  });

/** A share with a goal, as «Показатели» shows both. */
interface Compared {
  readonly code: string;
  readonly percent: number;
  readonly goal: number;
}

/** К1–К5 that have people to count and a goal, against it. */
function compared({ results, share }: NoteFacts): Compared[] {
  return SUPPORT_SHARE_CODES.flatMap((code) => {
    const [{ percent }, goal] = [shownShare(share(code)), results.book.settings.targets.get(code)];
    return percent === null || goal === undefined ? [] : [{ code, percent, goal }];
  });
}

const isBelow = ({ goal, percent }: Compared): boolean => (pointsBetween(goal, percent) ?? 0) < 0;

/** «К4 (66,7 % при цели 80 %), К5 (…)». */
const comparedText = (shares: readonly Compared[]): string =>
  shares
    .map(
      ({ code, percent, goal }) =>
        `${code} (${percentText(percent)} при цели ${percentText(goal)})`,
    )
    .join(', ');

const inProgress = ({ window }: WindowOf): boolean => window.daysLeft !== null;

/** Whose direction is not named though its term is over: the remark of «Посткурс». */
function withoutDirection({ results, windows }: NoteFacts): Teacher[] {
  const rows = new Set(
    results.book.findings.issues
      .filter(({ sheet, code }) => sheet === COURSES.sheet && code === NO_DIRECTION.id)
      .flatMap(rowsOf),
  );
  return peopleOf(windows.filter(({ window }) => rows.has(window.course.row)));
}

/** Base N with a difficulty noticed in [P0; R] of which no lawful application was made by R. */
function withoutApplication({ school, book }: SchoolResults): Teacher[] {
  return school.base.filter((teacher) =>
    school.rowsOf
      .applications(teacher)
      .some(
        (row) =>
          isInPeriod(row.noticed, school) &&
          !(isLawful(row) && row.applied !== null && row.applied <= book.settings.referenceDay),
      ),
  );
}

/** Whom the three years press, while neither the plan nor a request in it has a quarter for them. */
function unplanned({ courseNeeds, book }: SchoolResults): Teacher[] {
  const { referenceDay } = book.settings;
  const planned = new Set(
    book.trainingPlan
      .filter(
        ({ status, year, quarter }) =>
          status !== 'отменён' &&
          status !== 'завершён' &&
          quarterEnd(year, quarter) >= referenceDay,
      )
      .map(({ teacher }) => teacher),
  );
  return courseNeeds
    .filter(
      ({ teacher, daysLeft, planned: requests }) =>
        (daysLeft === null || daysLeft <= EXPIRY_NOTICE_DAYS) &&
        requests.length === 0 &&
        !planned.has(teacher.code),
    )
    .map(({ teacher }) => teacher);
}

/** With open deficits, and without an ИОМ that К14 counts. */
function withoutRoute({ results, share }: NoteFacts): Teacher[] {
  const routed = new Set(
    share('К14').members.flatMap(({ teacher, counted }) => (counted ? [teacher] : [])),
  );
  return results.courseNeeds
    .filter(({ teacher, deficits }) => deficits.length > 0 && !routed.has(teacher.code))
    .map(({ teacher }) => teacher);
}

/** In the order of the note. */
export const NOTE_RULES: readonly SpeakingRule[] = [
  speaking({
    id: 'Б-40',
    kind: 'conclusion',
    when: (facts) => some(compared(facts).filter((one) => !isBelow(one))),
    sentence: (shares) => `Цели достигнуты: ${comparedText(shares)}.`,
  }),
  speaking({
    id: 'Б-41',
    kind: 'conclusion',
    when: (facts) => some(compared(facts).filter(isBelow)),
    sentence: (shares) => `Цели не достигнуты: ${comparedText(shares)}.`,
  }),
  forPeople(
    'Б-42',
    ({ windows }) =>
      peopleOf(
        windows.filter(inProgress).filter(({ window }) => activitiesOf([window]).length === 0),
      ),
    'Запланировать мероприятия тем, у кого в идущем посткурсовом периоде их ещё нет',
  ),
  forPeople(
    'Б-43',
    (facts) => peopleOf(withoutMonitoring(facts).filter(inProgress)),
    'Провести мониторинг (собеседование, посещение занятия или рефлексию) вместо пропущенного',
  ),
  forPeople(
    'Б-44',
    withoutDirection,
    'Помочь выбрать направление сопровождения, срок выбора истёк',
  ),
  forPeople(
    'Б-45',
    ({ windows }) => peopleOf(windows.filter(({ window }) => window.choice !== null)),
    'Предложить выбрать тему одного из курсов, пройденных подряд',
  ),
  forPeople(
    'Б-46',
    ({ windows }) =>
      peopleOf(
        windows.filter(
          ({ window: { status, course } }) => status === 'завершён' && course.results.length === 0,
        ),
      ),
    'Подвести итоги и назвать результаты сопровождения в закончившихся периодах',
  ),
  forPeople(
    'Б-47',
    ({ results }) => withoutApplication(results),
    'Рассмотреть на ММС затруднения, по которым нет заявки в ЦНППМ',
  ),
  forPeople('Б-48', ({ results }) => unplanned(results), 'Включить в план повышения квалификации'),
  forPeople('Б-49', withoutRoute, 'Составить ИОМ тем, чьи дефициты ещё не преодолены'),
];
