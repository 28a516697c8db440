/** A part's text with some elements changed and others gone; everything else stays as it was. */
import { decodeXML } from 'entities/decode';
import { escapeXml, escapeXmlText } from './escape';
import type { Outline } from './outline';

/**
 * What becomes of an element: `text` in its place (null: it goes), or attributes set in its open tag
 * while its children are rewritten in their turn; undefined: only its children are.
 */
export type Rewriting =
  | { readonly text: string | null }
  | { readonly attributes: Readonly<Record<string, string>>; readonly mayBeEmpty?: boolean }
  | undefined;

export type Rewriter = (element: Outline, parent: Outline | null) => Rewriting;

/**
 * The element as `rewrite` wants it; null: it goes. An element that loses all its children goes, too,
 * and one that counts them («count») counts anew.
 */
export function rewritten(
  xml: string,
  element: Outline,
  rewrite: Rewriter,
  parent: Outline | null = null,
): string | null {
  const wanted = rewrite(element, parent);
  if (wanted && 'text' in wanted) return wanted.text;
  const attributes = new Map(Object.entries(wanted?.attributes ?? {}));
  const { children, start, end, contentStart } = element;
  let kept = 0;
  let inner = '';
  let at = contentStart;
  for (const child of children) {
    const text = rewritten(xml, child, rewrite, element);
    inner += xml.slice(at, child.start) + (text ?? '');
    at = child.end;
    if (text !== null) kept += 1;
  }
  if (children.length > 0 && kept === 0 && !wanted?.mayBeEmpty) return null;
  if (kept !== children.length && element.attributes.has('count'))
    attributes.set('count', String(kept));
  return openTag(xml.slice(start, contentStart), attributes) + inner + xml.slice(at, end);
}

/** An open tag with attributes set; what their values are made of is escaped. */
function openTag(tag: string, attributes: ReadonlyMap<string, string>): string {
  let text = tag;
  for (const [name, value] of attributes) {
    const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
    const escaped = escapeXml(value);
    text = pattern.test(text)
      ? text.replace(pattern, (_, head: string) => `${head}"${escaped}"`)
      : text.replace(/\s*(\/?>)$/, (_, close: string) => ` ${name}="${escaped}"${close}`);
  }
  return text;
}

/** The text that an element without children holds. */
export function textOf(xml: string, { contentStart, contentEnd }: Outline): string {
  const content = xml.slice(contentStart, contentEnd);
  const pieces = content.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : decodeXML(piece))).join('');
}

/** The element with other text in it. */
export function withText(xml: string, element: Outline, text: string): string {
  const { start, contentStart, contentEnd, end } = element;
  return xml.slice(start, contentStart) + escapeXmlText(text) + xml.slice(contentEnd, end);
}
