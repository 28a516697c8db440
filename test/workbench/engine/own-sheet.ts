/** The smallest workbook to type into: one sheet of a person's own, and no school around it. */
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column } from '../../contract/plans';
import { TODAY } from './opened';

export const SHEET = 'Своё';

/** A text column, one of dates, one of numbers, one without a format. */
export const ownBytes: Uint8Array = (() => {
  const workbook = createXlsx({ today: TODAY });
  const columns = [column('Т'), column('Д', 'day'), column('Ч', 'points'), column('Л')];
  const plan = { name: SHEET, kind: 'input' as const, titles: [], columns, rows: [] };
  workbook.apply([{ kind: 'createSheet', plan }]);
  return workbook.toBytes();
})();

/** The cells of the sheet in a file with these bytes. */
export const readOwn = (bytes: Uint8Array) => openXlsx(bytes, { today: TODAY }).read(SHEET)?.rows;
