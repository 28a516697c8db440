/** How many rows an import looks at: a summary has hundreds, a damaged or foreign sheet any number. */
import { MOST_SUMMARY_ROWS } from '../../summary/standing';

/** Of one file or link. */
export const MOST_ROWS = MOST_SUMMARY_ROWS;

/** Of a municipality's «Данные»: 150 schools of 400 rows, for three years. */
export const MOST_STORED_ROWS = 200_000;

/**
 * Of «Вставка сводок»: 150 schools of 300 rows each are 45 000, and the schools of two years may
 * stand there. It is the workbook's own sheet, which people would empty and not mend.
 */
export const MOST_PASTED_ROWS = 100_000;
