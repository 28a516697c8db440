/** What would make two files of the same documents differ: who, and when. */
import { escapeUTF8 } from 'entities/escape';
import { plainText } from './plain-text';

/** 1 January 2020, 0:00, as a zip has it: the time in the low half, the date in the high one. */
const PACKED_AT = (((2020 - 1980) << 9) | (1 << 5) | 1) << 16;

/** Title and language, in place of the library’s: no author, no times. */
export const coreProperties = (title: string) => ({
  path: 'docProps/core.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeUTF8(plainText(title))}</dc:title><dc:language>ru-RU</dc:language>`,
    '</cp:coreProperties>',
  ].join(''),
});

/** How long the end of a zip is that has no comment, as the library writes it. */
const END = 22;

/**
 * The same archive, in place, with a day that stands still: each part tells its time before its data and
 * in the list at the end. Packing it anew took as long as the library's own packing.
 */
export function sameBytes(archive: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive);
  const end = archive.byteLength - END;
  const parts = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let part = 0; part < parts; part += 1) {
    view.setUint32(entry + 12, PACKED_AT, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, PACKED_AT, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return new Uint8Array(archive);
}
