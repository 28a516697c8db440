/** How many teachers' sheets a call carries. */

/** Sheets that are handed out by one call: a portion is a small answer, and shows how far it has come. */
export const FORMS_A_CALL = 50;

/** Sheets that are collected at once: shown and written together. */
export const FORMS_A_COLLECTION = 300;
