/** Where a command's result goes: another file, or the workbook itself with a copy kept beside it. */
import { keepBackup } from '../hosts/disk/backup';
import { saveFile } from '../hosts/disk/save-file';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsx-workbook';
import { type Invocation, UsageError } from './cli-command';
import { isSameFile } from './files';

export interface Destination {
  readonly out: string;
  /** The result replaces the workbook that it was made from. */
  readonly own: boolean;
}

/** Reads --out and --in-place. Throws `UsageError` when the source would be lost. */
export function destinationOf(path: string, { out, inPlace }: Invocation): Destination {
  if (out === undefined) {
    if (inPlace) return { out: path, own: true };
    throw new UsageError('Укажите, куда записать результат: --out ИТОГ.xlsx (или --in-place).');
  }
  const own = isSameFile(path, out);
  if (inPlace && !own) {
    throw new UsageError('Укажите одно: --out ИТОГ.xlsx или --in-place.');
  }
  if (own && !inPlace) {
    throw new UsageError(
      '--out совпадает с исходной книгой. Укажите другой файл или добавьте --in-place: тогда копия останется рядом.',
    );
  }
  return { out, own };
}

/** What was written where. */
export interface Saved {
  readonly out: string;
  /** The copy of the workbook that was replaced; null when none was. */
  readonly backup: string | null;
  readonly line: string;
}

/** Excel opens no book whose name and kind disagree. */
function refuseOtherKind({ out, own }: Destination, { hasMacros }: XlsxWorkbook): void {
  if (own || hasMacros === /\.xlsm$/i.test(out)) return;
  throw new UsageError(
    hasMacros
      ? 'Книга с макросами (.xlsm) записывается только книгой с макросами: укажите --out ИТОГ.xlsm или сначала сохраните её в Excel как «Книга Excel (.xlsx)».'
      : 'В книге нет макросов: укажите --out ИТОГ.xlsx.',
  );
}

/** Writes the result; a workbook that it replaces is copied first. Throws `Fault` and `UsageError`. */
export function save(destination: Destination, path: string, workbook: XlsxWorkbook): Saved {
  refuseOtherKind(destination, workbook);
  const { out, own } = destination;
  const bytes = workbook.toBytes();
  const backup = own ? keepBackup(path, 'every') : null;
  saveFile(out, bytes);
  const line = backup === null ? `Записано: ${out}` : `Записано: ${out}; прежняя книга: ${backup}`;
  return { out, backup, line };
}
