import type { Delivery, Parcel } from '../../core/municipality/import/delivery';
import { fileDeliveries } from '../../core/municipality/import/file-deliveries';
import { schoolByFileName } from '../../core/municipality/import/school-in-file-name';
import type { Workbook } from '../workbook';
import { type ImportOutcome, importDeliveries } from './import-deliveries';
import { listedSchools } from './links/linked-schools';
import { pastedDeliveries } from './pasted-deliveries';

/**
 * Imports «Сводка» of files that somebody has opened, and the pasted rows; there may be no files. A
 * parcel is let go before the next one is asked for.
 */
export function importFiles(workbook: Workbook, parcels: Iterable<Parcel>): ImportOutcome {
  const schoolOf = schoolByFileName([...listedSchools(workbook).codes]);
  const deliveries: Delivery[] = [];
  for (const parcel of parcels) deliveries.push(...fileDeliveries(parcel, schoolOf));
  return importDeliveries(workbook, [...deliveries, ...pastedDeliveries(workbook)]);
}
