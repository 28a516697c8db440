/** One pass over an XML part with a fast SAX parser; a part that is cut short, or nested without end, is a fault. */
import { Tokenizer } from 'htmlparser2';
import { BrokenPackage } from '../faults';
import { XmlEvents } from './events';
import type { XmlPosition, XmlVisitor } from './visitor';

/** Just behind the open tag whose name or last attribute ends at `from`. */
export function openTagEnd(xml: string, from: number): number {
  return xml.indexOf('>', from) + 1;
}

/** A part's text, whole or in pieces, of which none is kept. */
export type XmlText = string | Iterable<string>;

/**
 * Scans `xml`; positions are those in the text that the pieces make. `part` names it in the fault: tags that
 * do not match, an attribute twice or without quotes, more than one root. Entities are not the tokenizer's
 * affair: it goes through texts several times as fast when it need not look for them.
 */
export function scanXml(
  xml: XmlText,
  part: string,
  visitorAt: (position: XmlPosition) => XmlVisitor,
): void {
  const events = new XmlEvents(part, visitorAt);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, events);
  for (const piece of typeof xml === 'string' ? [xml] : xml) {
    events.expect(piece);
    tokenizer.write(piece);
  }
  tokenizer.end();
  if (!events.isWhole) throw new BrokenPackage(`часть ${part} обрывается или испорчена`);
}

const nothing = (): void => undefined;

/** Whoever is told of everything has everything looked at. */
const NOBODY: XmlVisitor = {
  open: nothing,
  attribute: nothing,
  text: nothing,
  close: nothing,
  isForgetful: true,
};

/** Throws `BrokenPackage` when the part is not well-formed; nothing else is asked of it. */
export function requireWellFormed(xml: XmlText, part: string): void {
  scanXml(xml, part, () => NOBODY);
}
