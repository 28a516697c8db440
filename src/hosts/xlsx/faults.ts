/** Faults inside a package, told without the file's name; the workbook adds it at its border. */

import { Fault } from '../../core/values/fault';
import { MEGABYTE } from '../../core/values/megabyte';

/** The package breaks the format: `message` is a Russian clause that follows «повреждён: …». */
export class BrokenPackage extends Error {
  override readonly name = 'BrokenPackage';
}

/** The file is no .xlsx workbook at all: `message` is what it is and what to do. */
export class ForeignFile extends Error {
  override readonly name = 'ForeignFile';
}

/** Runs `work`; a broken package or a foreign file becomes a `Fault` that names the file. */
export function namingFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ForeignFile) throw new Fault(`Файл «${file}» ${error.message}`);
    if (!(error instanceof BrokenPackage)) throw error;
    throw new Fault(
      `Файл «${file}» повреждён: ${error.message}. ` +
        'Откройте его в Excel или LibreOffice и сохраните заново либо возьмите другую копию.',
    );
  }
}

/** Of a sheet whose texts together are longer than those of any table. */
export const longTexts = (sheet: string): ForeignFile =>
  new ForeignFile(
    `слишком велик: на листе «${sheet}» слишком длинные тексты, вместе больше 300 млн знаков. ` +
      'Удалите лишние строки или сократите тексты и сохраните снова.',
  );

/** Of a sheet that unpacks to more bytes than it may. Its rows are not counted: a bomb has none, or one that is endless. */
export const hugeSheet = (sheet: string, mostBytes: number): ForeignFile =>
  new ForeignFile(
    `слишком велик: лист «${sheet}» в распакованном виде больше ${Math.floor(mostBytes / MEGABYTE)} МБ. ` +
      'Удалите с этого листа лишние строки и сохраните снова либо возьмите другую копию.',
  );
