/** Defined names that drop-downs are given of columns. */

/** «Список_Педагоги_Код_педагога». */
export const listNameOf = (sheet: string, header: string): string =>
  `Список_${sheet}_${header}`.replace(/[^\p{L}\p{N}_]+/gu, '_');

/** Whether a defined name is one that drop-downs are given of a column of the sheet. */
export const isListOf = (sheet: string, name: string): boolean =>
  name.toLowerCase().startsWith(listNameOf(sheet, '').toLowerCase());
