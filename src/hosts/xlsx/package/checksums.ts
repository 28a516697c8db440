/** The checksum that a zip has of its parts. */

/** So many bytes are taken in one step: each has a table of its own, so no step waits for another. */
const SLICES = 8;
const ENTRIES = 256;

/** One table behind another: that of a byte which is followed by so many others of its step. */
const TABLES = tables();

function tables(): Int32Array {
  const found = new Int32Array(SLICES * ENTRIES);
  for (let byte = 0; byte < ENTRIES; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    found[byte] = sum;
  }
  for (let at = ENTRIES; at < found.length; at += 1) {
    const sum = found[at - ENTRIES] as number;
    found[at] = (sum >>> 8) ^ (found[sum & 0xff] as number);
  }
  return found;
}

/** CRC-32 as zip has it, of these bytes behind others, whose own is `before`. */
export function checksumOf(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % SLICES);
  let sum = ~before;
  let at = 0;
  for (; at < whole; at += SLICES) {
    const near = sum ^ view.getInt32(at, true);
    const far = view.getInt32(at + 4, true);
    sum =
      entry(0x700 | (near & 0xff)) ^
      entry(0x600 | ((near >>> 8) & 0xff)) ^
      entry(0x500 | ((near >>> 16) & 0xff)) ^
      entry(0x400 | (near >>> 24)) ^
      entry(0x300 | (far & 0xff)) ^
      entry(0x200 | ((far >>> 8) & 0xff)) ^
      entry(0x100 | ((far >>> 16) & 0xff)) ^
      entry(far >>> 24);
  }
  for (; at < bytes.length; at += 1) sum = entry((sum ^ view.getUint8(at)) & 0xff) ^ (sum >>> 8);
  return ~sum >>> 0;
}

const entry = (at: number): number => TABLES[at] as number;
