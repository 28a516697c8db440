/** Notes of a worksheet: their text and place. */
import { Kept } from './package/kept';
import type { OpcPackage } from './package/opc-package';
import { relationshipsOf } from './package/relationships';
import { areaOf } from './reading/cell-address';
import { scanXml, type XmlText } from './xml/scan';

export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const NOTES = new Kept<SheetNote[]>();

/** All notes of the worksheet part, in the file's order. */
export function notesOf(pack: OpcPackage, sheetPart: string): readonly SheetNote[] {
  const part = relationshipsOf(pack, sheetPart).find(({ type }) => type === 'comments')?.target;
  if (part === undefined || !pack.has(part)) return [];
  return NOTES.ofPieces(pack, part, (xml) => readNotes(xml, part));
}

function readNotes(xml: XmlText, part: string): SheetNote[] {
  const notes: SheetNote[] = [];
  let reference = '';
  let text = '';
  let element = '';
  scanXml(xml, part, () => ({
    open(name) {
      element = name;
      if (name === 'comment') text = '';
    },
    attribute(name, value) {
      if (element === 'comment' && name === 'ref') reference = value;
    },
    text(data) {
      if (element === 't') text += data;
    },
    close(name) {
      element = '';
      if (name !== 'comment') return;
      const place = areaOf(reference);
      if (place) notes.push({ row: place.top, column: place.left, text: text.trim() });
    },
  }));
  return notes;
}
