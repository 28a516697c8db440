/** How the calls of the school edition's panel are answered, in whatever host it stands. */
import { addEntry, adviseEntry } from '../../app/school/add-entry';
import {
  collectAnswers,
  collectForms,
  previewAnswers,
  previewForms,
} from '../../app/school/collect';
import { applyMend } from '../../app/school/mending';
import { planRequestsOf } from '../../app/school/plan-requests';
import { reviewEntries, takeBackReview } from '../../app/school/review-entries';
import { keysArgument, textArgument } from '../arguments';
import { callList, type EditionFace } from '../common-calls';
import type { CallList } from '../gateway';
import type { PanelHost } from '../host';
import type { SchoolQuestions } from './calls';
import { draftArgument, orderArgument } from './entry-argument';
import { showEntry } from './entry-view';
import {
  formCodesArgument,
  formParcelsArgument,
  formsToCollectArgument,
  seenArgument,
} from './form-arguments';
import { reviewArgument, traceArgument } from './review-arguments';
import {
  explainShare,
  showDeadlines,
  showForms,
  showIssues,
  showMends,
  showPeople,
  showPerson,
  showRating,
  showReview,
  showSelf,
  showShares,
  showSteps,
  showSummary,
} from './views';

export function schoolCalls(face: EditionFace, host: PanelHost): CallList {
  const { open, run } = host;
  return callList<SchoolQuestions>(face, host, {
    steps: () => showSteps(open()),
    issues: () => showIssues(open()),
    mends: () => showMends(open()),
    applyMend: (argument) => {
      const keys = keysArgument(argument);
      return run((workbook) => applyMend(workbook, keys));
    },
    review: () => showReview(open()),
    reviewEntries: (argument) => {
      const request = reviewArgument(argument);
      return run((workbook) => reviewEntries(workbook, request));
    },
    takeBackReview: (argument) => {
      const trace = traceArgument(argument);
      return run((workbook) => takeBackReview(workbook, trace));
    },
    people: (argument) =>
      showPeople(open(), textArgument(argument, 'Введите код или фамилию короче 500 знаков.')),
    person: (argument) =>
      showPerson(open(), textArgument(argument, 'Выберите педагога из списка и повторите.')),
    rating: () => showRating(open()),
    shares: () => showShares(open()),
    explainShare: (argument) =>
      explainShare(open(), textArgument(argument, 'Выберите показатель из списка и повторите.')),
    deadlines: () => showDeadlines(open()),
    planRequestsOf: (argument) => {
      const teacher = textArgument(argument, 'Выберите педагога из списка и повторите.');
      return run((workbook) => planRequestsOf(workbook, teacher));
    },
    entryForm: () => showEntry(open()),
    entryDraft: (argument) => adviseEntry(open(), draftArgument(argument)),
    addEntry: (argument) => {
      const order = orderArgument(argument);
      return run((workbook) => addEntry(workbook, order));
    },
    summary: () => showSummary(open()),
    selfAssessment: () => showSelf(open()),
    forms: (argument) => showForms(open(), formCodesArgument(argument)),
    previewForms: (argument) => previewForms(open(), formParcelsArgument(argument)),
    collectForms: (argument) => {
      const { parcels, seen } = formsToCollectArgument(argument);
      return run((workbook) => collectForms(workbook, parcels, seen));
    },
    previewAnswers: () => previewAnswers(open()),
    takeAnswers: (argument) => {
      const seen = seenArgument(argument);
      return run((workbook) => collectAnswers(workbook, seen));
    },
  });
}
