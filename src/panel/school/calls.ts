/** What the school edition's panel may ask for, by name, and what it is answered, in JSON. */
import type { CommandOutcome } from '../../app/command';
import type { applyMend, previewMend } from '../../app/school/mending';
import type { SCHOOL_COMMANDS } from '../../app/school/school-commands';
import type { SharedCalls } from '../shared-calls';
import type {
  explainShare,
  showDeadlines,
  showIssues,
  showPeople,
  showPerson,
  showRating,
  showShares,
  showSteps,
  showSummary,
} from './views';

type SchoolCommand = (typeof SCHOOL_COMMANDS)[number]['call'];

/** The calls of the school edition alone, its commands apart. */
export interface SchoolQuestions {
  steps(): ReturnType<typeof showSteps>;
  issues(): ReturnType<typeof showIssues>;
  previewMend(): ReturnType<typeof previewMend>;
  applyMend(keys: readonly string[]): ReturnType<typeof applyMend>;
  people(query: string): ReturnType<typeof showPeople>;
  person(code: string): ReturnType<typeof showPerson>;
  rating(): ReturnType<typeof showRating>;
  shares(): ReturnType<typeof showShares>;
  explainShare(code: string): ReturnType<typeof explainShare>;
  deadlines(): ReturnType<typeof showDeadlines>;
  summary(): ReturnType<typeof showSummary>;
}

/** Everything that the school edition's panel may ask for. */
export interface SchoolCalls
  extends SharedCalls,
    SchoolQuestions,
    Record<SchoolCommand, () => CommandOutcome> {}
