/** How the calls of the municipal edition's panel are answered, in whatever host it stands. */
import { importFiles } from '../../app/municipality/import-files';
import { NO_LINKS } from '../../app/municipality/municipal-commands';
import { Fault } from '../../core/values/fault';
import { textArgument } from '../arguments';
import { callList, type EditionFace } from '../common-calls';
import type { CallList } from '../gateway';
import type { Links, PanelHost } from '../host';
import type { MunicipalQuestions } from './calls';
import { imported } from './imported';
import { parcelsArgument } from './parcels-argument';
import { explainIndicator, showDeliveries, showIndicators, showJournal } from './views';

function required(links: Links | null): Links {
  if (links !== null) return links;
  throw new Fault(NO_LINKS);
}

export function municipalCalls(face: EditionFace, host: PanelHost): CallList {
  const { open, run, links } = host;
  return callList<MunicipalQuestions>(face, host, {
    deliveries: () => showDeliveries(open()),
    indicators: () => showIndicators(open()),
    explainIndicator: (argument) =>
      explainIndicator(open(), textArgument(argument, 'Выберите показатель ещё раз.')),
    journal: () => showJournal(open()),
    readLinks: () => required(links).readSome(open()),
    importRead: () => imported(run, (workbook) => required(links).importRead(workbook)),
    importFiles: (argument) => {
      const parcels = parcelsArgument(argument);
      return imported(run, (workbook) => importFiles(workbook, parcels));
    },
    importPasted: () => imported(run, (workbook) => importFiles(workbook, [])),
  });
}
