/** What the municipal edition's panel may ask for, by name, and what it is answered, in JSON. */
import type { CellPlace } from '../app/commands';
import type {
  explainIndicator,
  municipalState,
  ReadingProgress,
  showDeliveries,
  showJournal,
} from '../app/municipal-commands';
import type { CommandOutcome } from '../app/outcome';
import type { Parcel } from '../core/municipality/import/delivery';

/** The calls of the municipal edition's panel. */
export interface MunicipalPanelCalls {
  /**
   * The first call of a page: shows that the page and the document can talk, and whether books can
   * be read by their links here.
   */
  hello(): { readonly edition: 'municipality'; readonly readsLinks: boolean };
  deliveries(): ReturnType<typeof showDeliveries>;
  indicators(): ReturnType<typeof municipalState>;
  explainIndicator(code: string): ReturnType<typeof explainIndicator>;
  journal(): ReturnType<typeof showJournal>;
  createSheets(): CommandOutcome;
  computeReports(): CommandOutcome;
  /** Reads some more of the linked books; called again until none is left. */
  readLinks(): ReadingProgress;
  /** Imports what `readLinks` has read so far. */
  importRead(): CommandOutcome;
  /** Imports «Сводка» of files that the page has opened itself, and the pasted rows. */
  importFiles(parcels: readonly Parcel[]): CommandOutcome;
  /** Shows a cell in the table. */
  goTo(place: CellPlace): null;
}
