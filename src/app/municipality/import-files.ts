import type { Parcel } from '../../core/municipality/import/delivery';
import { fileDeliveries } from '../../core/municipality/import/file-deliveries';
import { schoolByFileName } from '../../core/municipality/import/school-in-file-name';
import type { Workbook } from '../workbook';
import { type ImportOutcome, importDeliveries } from './import-deliveries';
import { listedSchools } from './links/linked-schools';
import { pastedDeliveries } from './pasted-deliveries';

/** Imports «Сводка» of files that somebody has opened, and the pasted rows; there may be no files. */
export function importFiles(workbook: Workbook, parcels: readonly Parcel[]): ImportOutcome {
  const schoolOf = schoolByFileName([...listedSchools(workbook).codes]);
  return importDeliveries(workbook, [
    ...parcels.flatMap((parcel) => fileDeliveries(parcel, schoolOf)),
    ...pastedDeliveries(workbook),
  ]);
}
