/** How much room there is to type: blank rows and columns that stand behind what is filled. */
export const SPARE_ROWS = 200;
export const SPARE_COLUMNS = 3;
