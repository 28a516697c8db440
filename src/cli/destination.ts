/** Where a command's result goes: another file, or the workbook itself with a copy kept beside it. */
import { NUMBERED } from '../hosts/disk/backup';
import { namingWritten } from '../hosts/disk/faults';
import { holdsBytes, holdsHash, statOrNull } from '../hosts/disk/look';
import { openElsewhere } from '../hosts/disk/open-elsewhere';
import { replaceFile } from '../hosts/disk/replace-file';
import { saveFile } from '../hosts/disk/save-file';
import { lostTies } from '../hosts/disk/ties';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsx-workbook';
import { type Invocation, UsageError } from './cli-command';
import { isSameFile, isTaken, type ReadFile } from './files';

export interface Destination {
  readonly out: string;
  /** The result replaces the workbook that it was made from. */
  readonly own: boolean;
  /** The result replaces another file, by the person's word. */
  readonly replaces: boolean;
}

type Wanted = Pick<Invocation, 'out' | 'inPlace' | 'replace'>;

/** --in-place, or --out with the workbook's own name beside it. Throws `UsageError`. */
function ownDestination(path: string, { out, inPlace, replace }: Wanted): Destination {
  if (replace) {
    throw new UsageError('--replace дополняет --out: для самой книги хватает --in-place.');
  }
  if (inPlace) return { out: out ?? path, own: true, replaces: false };
  throw new UsageError(
    '--out совпадает с исходной книгой. Укажите другой файл или добавьте --in-place: тогда копия останется рядом.',
  );
}

/**
 * Reads --out, --in-place and --replace. Throws `UsageError` when the source would be lost, `Fault`
 * where nobody can tell.
 */
export function destinationOf(path: string, wanted: Wanted): Destination {
  const { out, inPlace } = wanted;
  if (out === undefined && !inPlace) {
    throw new UsageError('Укажите, куда записать результат: --out ИТОГ.xlsx (или --in-place).');
  }
  return namingWritten(out ?? path, () =>
    out === undefined || isSameFile(path, out)
      ? ownDestination(path, wanted)
      : otherDestination(out, wanted),
  );
}

function otherDestination(out: string, { inPlace, replace }: Wanted): Destination {
  if (inPlace) throw new UsageError('Укажите одно: --out ИТОГ.xlsx или --in-place.');
  return { out, own: false, replaces: replace && isTaken(out) };
}

/**
 * Throws `UsageError` when another file stands there, and nobody said that it may go. To save would be
 * refused too, after all the work.
 */
export function refuseTaken({ out, own, replaces }: Destination): void {
  if (own || replaces || !isTaken(out)) return;
  throw new UsageError(
    `Файл «${out}» уже есть. Укажите другой или добавьте --replace: тогда его копия останется рядом.`,
  );
}

/** What was written where. */
interface Saved {
  readonly line: string;
  /** The same for a program: `backup` is the copy of what was replaced; null when nothing was. */
  readonly data: {
    readonly out: string;
    readonly backup: string | null;
    readonly remarks: readonly string[];
  };
}

/** A workbook that is about to be written. */
type Written = Pick<XlsxWorkbook, 'hasMacros' | 'toBytes' | 'revision'>;

/** Throws `UsageError` where the result would be a book that Excel does not open: its name and kind disagree. */
export function refuseOtherKind(
  { out, own }: Destination,
  { hasMacros }: Pick<Written, 'hasMacros'>,
): void {
  if (own || (hasMacros ? /\.xlsm$/i : /\.xlsx$/i).test(out)) return;
  throw new UsageError(
    hasMacros
      ? 'Книга с макросами (.xlsm) записывается только книгой с макросами: укажите --out ИТОГ.xlsm или сначала сохраните её в Excel как «Книга Excel (.xlsx)».'
      : 'Результат — книга Excel без макросов: имя после --out должно оканчиваться на .xlsx, например --out ИТОГ.xlsx.',
  );
}

/** The file has the result already: it is not written over itself, and no copy is kept. */
function asItWas({ out, own }: Destination): Saved {
  const line = own
    ? 'Книга не изменилась. Файл не записан заново, и копия не нужна.'
    : `Файл «${out}» уже такой. Он не записан заново, и копия не нужна.`;
  return { line, data: { out, backup: null, remarks: [] } };
}

/**
 * Writes the result; a file that it replaces is copied first, and is not replaced when it is not what
 * it was when it was read. Throws `Fault`.
 */
export function save(destination: Destination, source: ReadFile, workbook: Written): Saved {
  const { out, own, replaces } = destination;
  const { rights } = source;
  // Another program packs the same content otherwise. A file that has changed meanwhile is not what was read.
  if (own && workbook.revision === 0 && holdsHash(out, source.hash)) return asItWas(destination);
  const bytes = workbook.toBytes();
  if (!own && !replaces) {
    saveFile(out, bytes, { over: null, rights });
    return { line: `Записано: ${out}`, data: { out, backup: null, remarks: [] } };
  }
  if (holdsBytes(out, bytes)) return asItWas(destination);
  const known = namingWritten(out, () => statOrNull(out));
  const remarks = [...(known === null ? [] : lostTies(known)), ...openElsewhere(out)];
  const copy = replaceFile(out, bytes, NUMBERED, own ? source.hash : null);
  const line = `Записано: ${out}; ${own ? 'прежняя книга' : 'прежний файл'}: ${copy.path}`;
  return { line: [line, ...remarks].join('\n'), data: { out, backup: copy.path, remarks } };
}
