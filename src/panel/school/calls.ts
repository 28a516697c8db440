/** What the school edition's panel may ask for, by name, and what it is answered, in JSON. */
import type { CommandOutcome } from '../../app/command';
import type { addEntry, adviseEntry } from '../../app/school/add-entry';
import type {
  collectAnswers,
  collectForms,
  previewAnswers,
  previewForms,
} from '../../app/school/collect';
import type { applyMend } from '../../app/school/mending';
import type { ReviewRequest, reviewEntries, takeBackReview } from '../../app/school/review-entries';
import type { SCHOOL_COMMANDS } from '../../app/school/school-commands';
import type { ReviewTrace } from '../../core/school/review/trace';
import type { FormParcel } from '../../core/school/self-assessment/collecting/submission';
import type { CommonCalls } from '../common-calls';
import type { SentDraft, SentOrder } from './entry-argument';
import type { showEntry } from './entry-view';
import type { FormsToCollect } from './form-arguments';
import type * as views from './views';

type SchoolCommand = (typeof SCHOOL_COMMANDS)[number]['call'];

/** The calls of the school edition alone, its commands apart. */
export interface SchoolQuestions {
  steps(): ReturnType<typeof views.showSteps>;
  issues(): ReturnType<typeof views.showIssues>;
  mends(): ReturnType<typeof views.showMends>;
  applyMend(keys: readonly string[]): ReturnType<typeof applyMend>;
  review(): ReturnType<typeof views.showReview>;
  reviewEntries(request: ReviewRequest): ReturnType<typeof reviewEntries>;
  takeBackReview(trace: ReviewTrace): ReturnType<typeof takeBackReview>;
  people(query: string): ReturnType<typeof views.showPeople>;
  person(code: string): ReturnType<typeof views.showPerson>;
  rating(): ReturnType<typeof views.showRating>;
  shares(): ReturnType<typeof views.showShares>;
  explainShare(code: string): ReturnType<typeof views.explainShare>;
  planRequestsOf(teacher: string): CommandOutcome;
  deadlines(): ReturnType<typeof views.showDeadlines>;
  entryForm(): ReturnType<typeof showEntry>;
  entryDraft(draft: SentDraft): ReturnType<typeof adviseEntry>;
  addEntry(order: SentOrder): ReturnType<typeof addEntry>;
  summary(): ReturnType<typeof views.showSummary>;
  selfAssessment(): ReturnType<typeof views.showSelf>;
  /** Plans of these teachers' sheets, at most `FORMS_A_CALL`. */
  forms(codes: readonly string[]): ReturnType<typeof views.showForms>;
  previewForms(parcels: readonly FormParcel[]): ReturnType<typeof previewForms>;
  collectForms(forms: FormsToCollect): ReturnType<typeof collectForms>;
  previewAnswers(): ReturnType<typeof previewAnswers>;
  /** The same as the command `collectAnswers`, but nothing else than what was shown. */
  takeAnswers(seen: string): ReturnType<typeof collectAnswers>;
}

/** Everything that the school edition's panel may ask for. */
export interface SchoolCalls
  extends CommonCalls,
    SchoolQuestions,
    Record<SchoolCommand, () => CommandOutcome> {}
