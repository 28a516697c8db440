/** How the calls of the school edition's panel are answered, in whatever host it stands. */
import { applyMend } from '../../app/school/mending';
import { planRequestsOf } from '../../app/school/plan-requests';
import { keysArgument, ownPageArgument, textArgument } from '../arguments';
import { callList, type EditionFace } from '../common-calls';
import type { CallList } from '../gateway';
import type { PanelHost } from '../host';
import type { SchoolQuestions } from './calls';
import {
  explainShare,
  makeOwnPage,
  showDeadlines,
  showIssues,
  showMends,
  showPeople,
  showPerson,
  showRating,
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
    people: (argument) =>
      showPeople(open(), textArgument(argument, 'Введите код или фамилию короче 500 знаков.')),
    person: (argument) =>
      showPerson(open(), textArgument(argument, 'Выберите педагога из списка и повторите.')),
    ownPage: (argument) => makeOwnPage(open(), ownPageArgument(argument)),
    rating: () => showRating(open()),
    shares: () => showShares(open()),
    explainShare: (argument) =>
      explainShare(open(), textArgument(argument, 'Выберите показатель из списка и повторите.')),
    deadlines: () => showDeadlines(open()),
    planRequestsOf: (argument) => {
      const teacher = textArgument(argument, 'Выберите педагога из списка и повторите.');
      return run((workbook) => planRequestsOf(workbook, teacher));
    },
    summary: () => showSummary(open()),
  });
}
