/** Which requests become rows of «План ПК», and which are left as they are (rules У-04, У-05). */
import { quarterEnd } from '../../values/day';
import { fold } from '../../values/text';
import { isWorkingOn } from '../people';
import type { SchoolBook } from '../school-book';
import type { TrainingRequest } from '../tables/requests';
import type { PlannedTraining } from '../tables/training-plan';

/** Why a request is left. */
export type Obstacle = 'faulty' | 'quarter is over' | 'does not work';

export interface RequestPlan {
  /** Requests that get a row of the plan each. */
  readonly added: readonly TrainingRequest[];
  /** Requests that the plan holds already: of its own rows, or of an equal request. */
  readonly known: readonly TrainingRequest[];
  readonly left: readonly { readonly request: TrainingRequest; readonly obstacle: Obstacle }[];
}

/** Whose training it is, in what and when: equal for a request and its row of the plan. */
const subjectOf = (row: TrainingRequest | PlannedTraining): string =>
  [row.teacher, fold(row.direction ?? ''), row.quarter, row.year].join('\n');

/** What stands in the way of a request that the plan does not hold yet. */
function obstacleTo(
  { teacher, year, quarter }: TrainingRequest,
  { settings }: SchoolBook,
  teachers: ReadonlyMap<string, SchoolBook['teachers'][number]>,
): Obstacle | null {
  const known = teachers.get(teacher);
  if (known !== undefined && !isWorkingOn(known, settings.today)) return 'does not work';
  return quarterEnd(year, quarter) < settings.today ? 'quarter is over' : null;
}

/**
 * Sorts the open requests of the rows as typed, faulty ones too. Rows of the plan as typed, a faulty
 * one also stands there; one that was called off does not stand in the way of asking anew.
 */
export function planRequests(
  book: SchoolBook,
  requests: readonly TrainingRequest[],
  plan: readonly PlannedTraining[],
  isGood: (request: TrainingRequest) => boolean,
): RequestPlan {
  const teachers = new Map(book.teachers.map((teacher) => [teacher.code, teacher]));
  const subjects = new Set(plan.filter(({ status }) => status !== 'отменён').map(subjectOf));
  const added: TrainingRequest[] = [];
  const known: TrainingRequest[] = [];
  const left: { request: TrainingRequest; obstacle: Obstacle }[] = [];
  for (const request of requests) {
    if (request.status !== 'новый') continue;
    const subject = subjectOf(request);
    const obstacle = isGood(request) ? obstacleTo(request, book, teachers) : 'faulty';
    if (obstacle !== 'faulty' && subjects.has(subject)) known.push(request);
    else if (obstacle !== null) left.push({ request, obstacle });
    else {
      added.push(request);
      subjects.add(subject);
    }
  }
  return { added, known, left };
}

/** «по запросу: истекает 3 года, очная, приоритет высокий»: what the plan has no columns for. */
export function requestOrigin({
  reason,
  form,
  priority,
}: Pick<TrainingRequest, 'reason' | 'form' | 'priority'>): string {
  const details = [reason, form, priority === null ? null : `приоритет ${priority}`].filter(
    (detail) => detail !== null,
  );
  return details.length === 0 ? 'по запросу' : `по запросу: ${details.join(', ')}`;
}
