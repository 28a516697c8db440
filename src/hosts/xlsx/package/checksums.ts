/** The checksums that a zip has of its parts: inflating alone does not see every damage. */

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const END_BYTES = 22;

/** CRC-32 of each entry, in the order of the archive's directory. */
export function* checksumsIn(archive: Uint8Array): Generator<{ name: Uint8Array; sum: number }> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) return;
  let at = view.getUint32(end + 16, true);
  // A zip of the large kind says 0xffffffff here: its parts are left unchecked.
  while (at + ENTRY_BYTES <= archive.length && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    const name = archive.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + length);
    yield { name, sum: view.getUint32(at + 16, true) };
    at += ENTRY_BYTES + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 as zip has it. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
