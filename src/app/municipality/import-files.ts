import type { Parcel } from '../../core/municipality/import/delivery';
import { deliveriesIn } from '../../core/municipality/import/read-deliveries';
import type { Workbook } from '../workbook';
import { type ImportOutcome, importDeliveries } from './import-deliveries';
import { pastedDeliveries } from './pasted-deliveries';

/** Imports «Сводка» of files that somebody has opened, and the pasted rows. */
export function importFiles(workbook: Workbook, parcels: readonly Parcel[]): ImportOutcome {
  return importDeliveries(workbook, [
    ...parcels.flatMap(deliveriesIn),
    ...pastedDeliveries(workbook),
  ]);
}
