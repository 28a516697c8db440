/** What the municipal edition's panel may ask for, by name, and what it is answered, in JSON. */
import type { CommandOutcome } from '../../app/command';
import type { ReadingProgress } from '../../app/municipality/links/read-links';
import type { MUNICIPAL_COMMANDS } from '../../app/municipality/municipal-commands';
import type { Parcel } from '../../core/municipality/import/delivery';
import type { CommonCalls } from '../common-calls';
import type { Imported } from './imported';
import type * as views from './views';

type CommandCall = (typeof MUNICIPAL_COMMANDS)[number]['call'];

/** The calls of the municipal edition alone, its commands apart. */
export interface MunicipalQuestions {
  deliveries(): ReturnType<typeof views.showDeliveries>;
  indicators(): ReturnType<typeof views.showIndicators>;
  explainIndicator(code: string): ReturnType<typeof views.explainIndicator>;
  journal(): ReturnType<typeof views.showJournal>;
  /** Reads some more of the linked books; called again until none is left. */
  readLinks(): ReadingProgress;
  /** Imports what `readLinks` has read so far. */
  importRead(): Imported;
  /** Imports «Сводка» of files that the page has opened itself, and the pasted rows. */
  importFiles(parcels: readonly Parcel[]): Imported;
  /** Imports the pasted rows alone. */
  importPasted(): Imported;
}

/** Everything that the municipal edition's panel may ask for. */
export interface MunicipalCalls
  extends CommonCalls,
    MunicipalQuestions,
    Record<CommandCall, () => CommandOutcome> {}
