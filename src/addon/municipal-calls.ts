/** The calls that the municipal edition's panel may make, in whatever host it stands. */
import type { CellPlace } from '../app/commands';
import {
  computeReports,
  createMunicipalSheets,
  explainIndicator,
  importFiles,
  municipalState,
  type ReadingProgress,
  showDeliveries,
  showJournal,
} from '../app/municipal-commands';
import type { CommandOutcome } from '../app/outcome';
import { type Workbook, WorkbookFault } from '../app/workbook';
import { placeArgument, textArgument } from './arguments';
import type { CallList } from './gateway';
import type { MunicipalPanelCalls } from './municipal-panel-calls';
import { parcelsArgument } from './parcels-argument';

/** How books are read by their links; null in a host that cannot. */
interface LinkAccess {
  read(workbook: Workbook): ReadingProgress;
  finish(workbook: Workbook): CommandOutcome;
}

/** How the host of a panel opens the workbook, runs a command on it and shows a cell of it. */
export interface MunicipalAccess {
  open(): Workbook;
  run(command: (workbook: Workbook) => CommandOutcome): CommandOutcome;
  goTo(place: CellPlace): void;
  readonly links: LinkAccess | null;
}

function required(links: LinkAccess | null): LinkAccess {
  if (links !== null) return links;
  throw new WorkbookFault('Здесь книги по ссылкам не читаются: перетащите файлы школ на панель.');
}

/** The calls by name; a Map, so that no inherited property of an object passes for a call. */
export function municipalCalls({ open, run, goTo, links }: MunicipalAccess): CallList {
  const calls: {
    [Name in keyof MunicipalPanelCalls]: (
      argument: unknown,
    ) => ReturnType<MunicipalPanelCalls[Name]>;
  } = {
    hello: () => ({ edition: 'municipality', readsLinks: links !== null }),
    deliveries: () => showDeliveries(open()),
    indicators: () => municipalState(open()),
    explainIndicator: (argument) =>
      explainIndicator(open(), textArgument(argument, 'Выберите показатель ещё раз.')),
    journal: () => showJournal(open()),
    createSheets: () => run(createMunicipalSheets),
    computeReports: () => run(computeReports),
    readLinks: () => required(links).read(open()),
    importRead: () => run((workbook) => required(links).finish(workbook)),
    importFiles: (argument) => {
      const parcels = parcelsArgument(argument);
      return run((workbook) => importFiles(workbook, parcels));
    },
    goTo: (argument) => {
      goTo(placeArgument(argument));
      return null;
    },
  };
  return new Map(Object.entries(calls));
}
