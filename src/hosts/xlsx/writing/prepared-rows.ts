/** Rows down to this one (from 1) get drop-downs and filters when a sheet is created. */
export const LAST_PREPARED_ROW = 5000;
