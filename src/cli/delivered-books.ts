/** What a roll-up must not write over: the books that were handed over to it. */
import { knownEdition } from '../editions';
import { MUNICIPALITY } from '../editions/municipality';
import { readXlsxFile } from '../hosts/xlsx/file';
import { openXlsx } from '../hosts/xlsx/xlsx-workbook';
import { type Moment, UsageError } from './cli-command';
import { isSameFile, isTaken } from './files';
import { filesIn, isFolder } from './parcels';

/** Whether the file is the output of an earlier roll-up: a municipality's book that opens. */
function isMunicipal(path: string, { day, time }: Moment): boolean {
  try {
    const book = openXlsx(readXlsxFile(path), { today: day, now: () => time, name: path });
    return knownEdition(book.sheetNames())?.id === MUNICIPALITY.id;
  } catch {
    // A school's book under a password is one too: it may be the only copy.
    return false;
  }
}

/**
 * Throws `UsageError` when the output would replace a book that was given by name, or one of a given
 * folder that is not the output of an earlier roll-up; links are followed (rule С-46).
 */
export function keepDelivered(operands: readonly string[], out: string, moment: Moment): void {
  if (!isTaken(out)) return;
  const isGiven = (path: string): boolean => isSameFile(path, out);
  const lost =
    operands.find((operand) => !isFolder(operand) && isGiven(operand)) ??
    operands
      .filter(isFolder)
      .flatMap(filesIn)
      .find((path) => isGiven(path) && !isMunicipal(path, moment));
  if (lost === undefined) return;
  throw new UsageError(
    `--out совпадает со сданной книгой «${lost}»: она пропала бы. Укажите другой файл.`,
  );
}
