/** The calls that the school edition's panel may make, in whatever host it stands. */
import {
  applyMend,
  type CellPlace,
  type CommandOutcome,
  checkData,
  computeAll,
  computeRating,
  createSheets,
  explainShare,
  fixRating,
  previewMend,
  showDeadlines,
  showIssues,
  showPeople,
  showPerson,
  showRating,
  showShares,
  showSteps,
  showSummary,
} from '../app/commands';
import type { Workbook } from '../app/workbook';
import { keysArgument, placeArgument, textArgument } from './arguments';
import type { CallList } from './gateway';
import type { PanelCalls } from './panel-calls';

/** How the host of a panel opens the workbook, runs a command on it and shows a cell of it. */
export interface PanelAccess {
  open(): Workbook;
  run(command: (workbook: Workbook) => CommandOutcome): CommandOutcome;
  goTo(place: CellPlace): void;
}

/** The calls by name; a Map, so that no inherited property of an object passes for a call. */
export function schoolCalls({ open, run, goTo }: PanelAccess): CallList {
  const calls: {
    [Name in keyof PanelCalls]: (argument: unknown) => ReturnType<PanelCalls[Name]>;
  } = {
    hello: () => ({ edition: 'school' }),
    steps: () => showSteps(open()),
    issues: () => showIssues(open()),
    previewMend: () => previewMend(open()),
    applyMend: (argument) => {
      const keys = keysArgument(argument);
      return run((workbook) => applyMend(workbook, keys));
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
    summary: () => showSummary(open()),
    createSheets: () => run(createSheets),
    checkData: () => run(checkData),
    computeRating: () => run(computeRating),
    computeAll: () => run(computeAll),
    fixRating: () => run(fixRating),
    goTo: (argument) => {
      goTo(placeArgument(argument));
      return null;
    },
  };
  return new Map(Object.entries(calls));
}
