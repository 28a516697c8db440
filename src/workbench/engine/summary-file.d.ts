/** «Сводка» as a workbook of its own: the file that is handed over. */
import type { Summary } from '../../core/summary/summary';
import type { Day } from '../../core/values/day';
import type { FileParcel } from '../wire/engine';
/** The summary as the only sheet of a new file. */
export declare function summaryFile(summary: Summary | null, today: Day): FileParcel;
