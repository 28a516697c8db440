/** What a roll-up must not write over: the books that were handed over to it. */
import type { RollUpLevel } from '../core/municipality/level';
import { readMunicipalSettings } from '../core/municipality/municipal-settings';
import { Findings } from '../core/schema/findings';
import { SETTINGS_SHEET } from '../core/settings/parameters';
import { knownEdition } from '../editions';
import { MUNICIPALITY } from '../editions/municipality';
import { readXlsxFile } from '../hosts/xlsx/file';
import { openXlsx, type XlsxWorkbook } from '../hosts/xlsx/xlsx-workbook';
import { UsageError } from './cli-command';
import { isSameFile, isTaken } from './files';
import { filesIn, isFolder } from './parcels';

const levelOf = (book: XlsxWorkbook): RollUpLevel =>
  readMunicipalSettings(book.read(SETTINGS_SHEET), book.today(), new Findings()).settings.level;

/** Whether the file is the output of an earlier roll-up: a book as `own`, which delivers to nobody here. */
function isEarlierOutput(path: string, own: XlsxWorkbook): boolean {
  try {
    const book = openXlsx(readXlsxFile(path), { today: own.today(), name: path });
    const isMunicipal = knownEdition(book.sheetNames())?.id === MUNICIPALITY.id;
    return isMunicipal && levelOf(book) === levelOf(own);
  } catch {
    // A school's book under a password is one too: it may be the only copy.
    return false;
  }
}

/**
 * Throws `UsageError` when the output would replace a book that was given by name, or one of a given
 * folder that is not the output of an earlier roll-up of the level of `own`; links are followed (rule С-46).
 */
export function keepDelivered(operands: readonly string[], out: string, own: XlsxWorkbook): void {
  if (!isTaken(out)) return;
  const isGiven = (path: string): boolean => isSameFile(path, out);
  const lost =
    operands.find((operand) => !isFolder(operand) && isGiven(operand)) ??
    operands
      .filter(isFolder)
      .flatMap(filesIn)
      .find((path) => isGiven(path) && !isEarlierOutput(path, own));
  if (lost === undefined) return;
  throw new UsageError(
    `--out совпадает со сданной книгой «${lost}»: она пропала бы. Укажите другой файл.`,
  );
}
