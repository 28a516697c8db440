/** What .xlsx allows as a sheet's name. */
import { sheetMeant } from '../../../core/schema/sheet-name';
import { Fault } from '../../../core/values/fault';

const LONGEST = 31;

/** Throws `Fault` when a sheet cannot be called so, or another one is. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (name.trim() === '' || name.length > LONGEST) {
    throw new Fault(
      `Название листа «${name}» не годится для .xlsx: нужно от 1 до ${LONGEST} знаков.`,
    );
  }
  if (/[[\]:*?/\\]|^'|'$/.test(name)) {
    throw new Fault(
      `Название листа «${name}» не годится для .xlsx: уберите знаки [ ] : * ? / \\ и апостроф с краю.`,
    );
  }
  const same = sheetMeant(taken, name);
  if (same !== undefined) {
    throw new Fault(`Лист «${same}» уже есть: переименуйте или удалите его и повторите.`);
  }
}
