/** What the records of a zip begin with, and what their fields hold. */

export const LOCAL = 0x04034b50;
export const ENTRY = 0x02014b50;
export const END = 0x06054b50;

export const LOCAL_BYTES = 30;
export const ENTRY_BYTES = 46;
export const END_BYTES = 22;

export const UTF8_NAME = 0x800;

export const STORED = 0;
export const DEFLATED = 8;

/** A part as it lies in an archive. */
export interface Packed {
  readonly name: string;
  /** Bytes that it unpacks to, as the archive says. */
  readonly size: number;
  readonly method: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}
