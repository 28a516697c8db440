/** How many rows an import looks at: a summary has hundreds, a damaged or foreign sheet any number. */

/** Of one file or link: fifty times what the largest school hands over. */
export const MOST_ROWS = 20_000;

/** Of a municipality's «Данные»: 150 schools of 400 rows, for three years. */
export const MOST_STORED_ROWS = 200_000;

/**
 * Of «Вставка сводок»: 150 schools of 300 rows each are 45 000, and the schools of two years may
 * stand there. It is the workbook's own sheet, which people would empty and not mend.
 */
export const MOST_PASTED_ROWS = 100_000;
