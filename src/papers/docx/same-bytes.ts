/** What would make two files of the same documents differ: who, when, and how it was packed. */
import { escapeUTF8 } from 'entities/escape';
import { unzipSync, zipSync } from 'fflate';
import { plainText } from './plain-text';

/** Local time on purpose: zip stores local time, so the bytes are equal in every time zone. */
const PACKED_AT = new Date(2020, 0, 1, 0, 0, 0);

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

/** The same parts in the same order, packed at a day that stands still. */
export function packedWithoutTimes(archive: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const packed = zipSync(unzipSync(new Uint8Array(archive)), { mtime: PACKED_AT });
  return new Uint8Array(packed);
}
