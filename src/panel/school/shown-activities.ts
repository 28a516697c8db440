/** Where on a person's card an activity stands, and what of its row is told there. */
import { ACTIVITIES, type Activity } from '../../core/school/tables/activities';
import { factsOf, keysBut, type People } from './row-words';

const OF_REVIEW = [
  'quantity',
  'selfPoints',
  'confirmedPoints',
  'reviewer',
  'reviewed',
  'comment',
] as const satisfies readonly (keyof Activity)[];

/** The line has the rest; the record's code says nothing to people. */
const ALL = keysBut(ACTIVITIES, ['teacher', 'course', 'date', 'kind', 'topic', 'recordCode']);

const ALL_BUT_CRITERION = ALL.filter((key) => key !== 'criterion' && key !== 'review');

const OF_SUPPORT = ALL_BUT_CRITERION.filter((key) => !OF_REVIEW.some((one) => one === key));

const OF_POINTS = ['level', 'result', 'format', ...OF_REVIEW, 'evidence'];

/** Rows of the activities that stand in a period, and of those that stand under a criterion. */
export interface ShownActivities {
  readonly inPeriods: ReadonlySet<number>;
  readonly underCriteria: ReadonlySet<number>;
}

/** What is told of an activity in its period: what a criterion does not tell of it. */
export function factsInPeriod(
  activity: Activity,
  { underCriteria }: ShownActivities,
  people: People,
): string[] {
  const unrated = activity.criterion === null ? ALL_BUT_CRITERION : ALL;
  const keys = underCriteria.has(activity.row) ? OF_SUPPORT : unrated;
  return factsOf(ACTIVITIES, activity, keys, people);
}

/** What is told of an activity under its criterion: everything, unless its period tells the rest. */
export function factsUnderCriterion(
  activity: Activity,
  { inPeriods }: ShownActivities,
  people: People,
): string[] {
  const keys = inPeriods.has(activity.row) ? OF_POINTS : ALL_BUT_CRITERION;
  return factsOf(ACTIVITIES, activity, keys, people);
}
