/** How large a sheet of an .xlsx file can be. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
