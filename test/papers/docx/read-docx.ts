/** What a .docx holds, as a reader finds it that is not the library which wrote it. */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The parts of the file, by name. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(docx));
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The text of a part as a tree; throws where a tag is not closed by its own end. */
export function treeOf(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const here = (): XmlElement => open[open.length - 1] ?? root;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: XmlElement = { name, attributes, children: [] };
        here().children.push(element);
        open.push(element);
      },
      ontext: (text) => here().children.push(text),
      onclosetag: (name, isImplied) => {
        // «<w:b/>» closes itself; the end of another, or of the text, closes nothing.
        const isItself = xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>');
        if (isImplied && !isItself) throw new Error(`${name} is not closed`);
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  if (open.length !== 1) throw new Error('An element is not closed');
  return root;
}

/** Every element of that name, in the order of the text. */
export function elementsNamed(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...elementsNamed(child, name)];
  });
}

/** The body of the document. */
export const bodyOf = (docx: Uint8Array): XmlElement =>
  treeOf(partsOf(docx).get('word/document.xml') ?? '');

/** What it says, a paragraph a line; texts of drawings stand where the drawing does. */
export function saidIn({ name, children }: XmlElement): string {
  const said = children.map((child) => {
    if (typeof child === 'string') return name === 'w:t' ? child : '';
    return saidIn(child);
  });
  return name === 'w:p' ? `\n${said.join('')}\n` : said.join('');
}

/** The value of the first element of that name. */
export const valueIn = (within: XmlElement, name: string): string | undefined =>
  elementsNamed(within, name)[0]?.attributes['w:val'];
