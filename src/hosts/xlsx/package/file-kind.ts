/** Telling by its first bytes what a file is that claims to be .xlsx. */
import { MEGABYTE } from '../../../core/values/megabyte';
import { ForeignFile } from '../faults';

const MOST_MEGABYTES = 50;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const SAVE_AS = 'откройте его в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)».';

/** The largest file that is opened, in bytes. */
export const MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

/** What is said of a file above the limit. */
export const TOO_LARGE = `больше ${MOST_MEGABYTES} МБ: уберите из него картинки и лишние листы.`;

/** Throws `ForeignFile` when the bytes are not a zip that could be an .xlsx file. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ForeignFile('пуст: возьмите другую копию.');
  if (bytes.length > MOST_BYTES) throw new ForeignFile(TOO_LARGE);
  if (startsWith(bytes, COMPOUND_FILE)) throw new ForeignFile(compoundFile(bytes));
  if (!startsWith(bytes, ZIP)) throw new ForeignFile(`— не книга .xlsx: ${SAVE_AS}`);
  if (latin(bytes, 30, 38) === 'mimetype' && latin(bytes, 38, 120).includes('opendocument')) {
    throw new ForeignFile(`— документ OpenDocument (.ods): ${SAVE_AS}`);
  }
}

/** An OLE compound file is an old .xls, or the wrapping of an encrypted .xlsx. */
function compoundFile(bytes: Uint8Array): string {
  return holdsWide(bytes, 'EncryptedPackage')
    ? `защищён паролем: снимите пароль (${SAVE_AS.replace(/\.$/, '')} без пароля).`
    : `— старый формат .xls: ${SAVE_AS}`;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Whether the bytes hold this ASCII text as UTF-16, the way a compound file names its streams. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].map((letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index * 2] === code)) return true;
  }
  return false;
}
