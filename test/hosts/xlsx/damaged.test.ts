/** Bytes that rotted on the disk: a zip may inflate all the same, its checksums tell. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { Fault } from '../../../src/core/values/fault';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { excelBook } from './excel-book';

const opened = (bytes: Uint8Array) =>
  openXlsx(bytes, { today: day(2026, 3, 15), name: 'школа.xlsx' });

/** The parts put in as they are, so that a changed letter is all that is wrong. */
const stored = (): Uint8Array => zipSync(unzipSync(excelBook()), { level: 0 });

test('a letter that is another one is told with the part that it is in', () => {
  const bytes = stored();
  const at = strFromU8(bytes, true).indexOf('<sheetData>');
  bytes[at + 1] = 0x74;
  expect(() => opened(bytes).refuseDamaged()).toThrow(Fault);
  expect(() => opened(bytes).refuseDamaged()).toThrow(
    /«школа\.xlsx» повреждён: часть xl\Wworksheets\W/,
  );
});

test('a whole file passes, whoever packed it', () => {
  opened(stored()).refuseDamaged();
  opened(excelBook()).refuseDamaged();
  const copy = opened(excelBook());
  opened(copy.toBytes()).refuseDamaged();
});
