/** What the school edition's panel may ask for, by name, and what it is answered, in JSON. */
import type { CommandOutcome } from '../../app/command';
import type { applyMend } from '../../app/school/mending';
import type { SCHOOL_COMMANDS } from '../../app/school/school-commands';
import type { OwnPageOrder } from '../arguments';
import type { CommonCalls } from '../common-calls';
import type * as views from './views';

type SchoolCommand = (typeof SCHOOL_COMMANDS)[number]['call'];

/** The calls of the school edition alone, its commands apart. */
export interface SchoolQuestions {
  steps(): ReturnType<typeof views.showSteps>;
  issues(): ReturnType<typeof views.showIssues>;
  mends(): ReturnType<typeof views.showMends>;
  applyMend(keys: readonly string[]): ReturnType<typeof applyMend>;
  people(query: string): ReturnType<typeof views.showPeople>;
  person(code: string): ReturnType<typeof views.showPerson>;
  ownPage(order: OwnPageOrder): ReturnType<typeof views.makeOwnPage>;
  rating(): ReturnType<typeof views.showRating>;
  shares(): ReturnType<typeof views.showShares>;
  explainShare(code: string): ReturnType<typeof views.explainShare>;
  planRequestsOf(teacher: string): CommandOutcome;
  deadlines(): ReturnType<typeof views.showDeadlines>;
  summary(): ReturnType<typeof views.showSummary>;
}

/** Everything that the school edition's panel may ask for. */
export interface SchoolCalls
  extends CommonCalls,
    SchoolQuestions,
    Record<SchoolCommand, () => CommandOutcome> {}
