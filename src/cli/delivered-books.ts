/** What a command must not write over: the books and sheets that were handed over to it. */
import type { RollUpLevel } from '../core/municipality/level';
import { readMunicipalSettings } from '../core/municipality/municipal-settings';
import { Findings } from '../core/schema/findings';
import { SETTINGS_SHEET } from '../core/settings/parameters';
import { knownEdition } from '../editions';
import type { Edition } from '../editions/edition';
import { MUNICIPALITY } from '../editions/municipality';
import { isFolder } from '../hosts/disk/look';
import { readXlsxFile } from '../hosts/xlsx/file';
import { localToday } from '../hosts/xlsx/local-today';
import { openXlsx, type XlsxWorkbook } from '../hosts/xlsx/xlsx-workbook';
import { UsageError } from './cli-command';
import { isSameFile, isTaken } from './files';
import { filesIn } from './parcels';

const levelOf = (book: XlsxWorkbook): RollUpLevel =>
  readMunicipalSettings(book.read(SETTINGS_SHEET), book.today(), new Findings()).settings.level;

/** Whether the file is a book of the edition that `fits`; no book that cannot be opened is known as one. */
export function isBookOf(
  { id }: Edition,
  path: string,
  fits: (book: XlsxWorkbook) => boolean = () => true,
): boolean {
  try {
    const book = openXlsx(readXlsxFile(path), { today: localToday(), name: path });
    return knownEdition(book.sheetNames())?.id === id && fits(book);
  } catch {
    // A school's book under a password is one too: it may be the only copy.
    return false;
  }
}

/** Whether the file may be the output of an earlier roll-up: a book as `own`, which delivers to nobody here. */
export const isEarlierRollUp = (path: string, own: XlsxWorkbook): boolean =>
  isBookOf(MUNICIPALITY, path, (book) => levelOf(book) === levelOf(own));

/**
 * Throws `UsageError` when the output would replace a book that was given by name, or one of a given
 * folder that is not the output of an earlier run; links are followed (rule С-46).
 */
export function keepDelivered(
  operands: readonly string[],
  out: string,
  isEarlierOutput: (path: string) => boolean,
): void {
  if (!isTaken(out)) return;
  const isGiven = (path: string): boolean => isSameFile(path, out);
  const lost =
    operands.find((operand) => !isFolder(operand) && isGiven(operand)) ??
    operands
      .filter(isFolder)
      .flatMap(filesIn)
      .find((path) => isGiven(path) && !isEarlierOutput(path));
  if (lost === undefined) return;
  throw new UsageError(
    `--out совпадает со сданной книгой «${lost}»: она пропала бы. Укажите другой файл.`,
  );
}
