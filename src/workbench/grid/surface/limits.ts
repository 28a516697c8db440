/** How large a sheet can become, and how much room there is to type at least: Excel's bounds. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Blank rows and columns that stand behind what is filled. */
export const SPARE_ROWS = 200;
export const SPARE_COLUMNS = 3;
