import type { Parcel } from '../../core/municipality/import/delivery';
import { deliveriesIn } from '../../core/municipality/import/read-deliveries';
import type { CommandOutcome } from '../command';
import type { Workbook } from '../workbook';
import { importDeliveries } from './import-deliveries';
import { pastedDeliveries } from './pasted-deliveries';

/** Imports «Сводка» of files that the panel has opened, and the pasted rows. */
export function importFiles(workbook: Workbook, parcels: readonly Parcel[]): CommandOutcome {
  return importDeliveries(workbook, [
    ...parcels.flatMap(deliveriesIn),
    ...pastedDeliveries(workbook),
  ]);
}
