/** One pass over an XML part with a fast SAX parser; a part that is cut short, or nested without end, is a fault. */
import { Parser } from 'htmlparser2';
import { BrokenPackage } from '../faults';

/** What a pass calls back with; names come without their namespace prefix. */
export interface XmlVisitor {
  /** An element begins; its attributes follow. */
  open(name: string, prefix: string): void;
  attribute?(name: string, value: string): void;
  text?(data: string): void;
  close(name: string): void;
}

/** Where the parser stands in the text; `end` is exclusive. Valid inside a callback only. */
export interface XmlPosition {
  start(): number;
  end(): number;
}

/** Just behind the open tag whose name or last attribute ends at `from`. */
export function openTagEnd(xml: string, from: number): number {
  return xml.indexOf('>', from) + 1;
}

/**
 * No program nests deeper. The parser looks through all elements that are open at every one that ends, so
 * a million within one another would take hours.
 */
const MOST_LEVELS = 1_000;
/** A cell holds 32 767 characters at most, and nothing else in a part is longer. */
const MOST_CHARACTERS = 1_000_000;

/** A part's text, whole or in pieces, of which none is kept. */
export type XmlText = string | Iterable<string>;

/**
 * Scans `xml`; positions are those in the text that the pieces make. `part` names it in the fault. The parser is not asked for attributes in one object: on
 * large sheets making those takes longer than all the rest.
 */
export function scanXml(
  xml: XmlText,
  part: string,
  visitorAt: (position: XmlPosition) => XmlVisitor,
): void {
  let depth = 0;
  let roots = 0;
  let characters = 0;
  let atEnd = false;
  let piece = '';
  let lastOfPiece = '';
  let offset = 0;
  const signAt = (at: number): string | undefined =>
    at < offset ? lastOfPiece : piece[at - offset];
  const fail = (): never => {
    throw new BrokenPackage(`часть ${part} обрывается или испорчена`);
  };
  const position: XmlPosition = {
    start: () => parser.startIndex,
    end: () => parser.endIndex + 1,
  };
  const visitor = visitorAt(position);
  const parser: Parser = new Parser(
    {
      onopentagname: (name) => {
        if (depth === 0) roots += 1;
        depth += 1;
        characters = 0;
        if (depth > MOST_LEVELS) {
          throw new BrokenPackage(`в части ${part} больше ${MOST_LEVELS} вложенных элементов`);
        }
        const colon = name.indexOf(':');
        if (colon < 0) visitor.open(name, '');
        else visitor.open(name.slice(colon + 1), name.slice(0, colon + 1));
      },
      ...(visitor.attribute && { onattribute: visitor.attribute.bind(visitor) }),
      ...(visitor.text && {
        ontext: (data) => {
          characters += data.length;
          if (characters > MOST_CHARACTERS) {
            throw new BrokenPackage(`в части ${part} текст длиннее миллиона знаков`);
          }
          visitor.text?.(data);
        },
      }),
      onclosetag: (name, implied) => {
        characters = 0;
        // A self-closing tag is «implied» too; a crossed or missing closing tag is a fault.
        if (implied && (atEnd || signAt(parser.endIndex - 1) !== '/')) fail();
        depth -= 1;
        visitor.close(localName(name));
      },
    },
    { xmlMode: true },
  );
  for (const next of typeof xml === 'string' ? [xml] : xml) {
    offset += piece.length;
    lastOfPiece = piece.slice(-1);
    piece = next;
    parser.write(piece);
  }
  atEnd = true;
  parser.end();
  if (roots !== 1 || depth !== 0) fail();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
