/** Changing XML text in place: everything outside the splices stays as it was. */
import type { Outline } from './outline';

/** Put `text` in place of `[start, end)`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `[start, end)` of the text with splices carried out that do not overlap; those at one place keep their order. */
export function splice(
  xml: string,
  splices: readonly Splice[],
  start = 0,
  end = xml.length,
): string {
  const pieces: string[] = [];
  let at = start;
  for (const one of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, one.start), one.text);
    at = one.end;
  }
  pieces.push(xml.slice(at, end));
  return pieces.join('');
}

/** Generated markup with the namespace prefix (`x:`) that the part uses; '' leaves it as it is. */
export function withPrefix(markup: string, prefix: string): string {
  return prefix === '' ? markup : markup.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** Adds markup as the last content of an element, opening it when it is `<empty/>`. */
export function appendInside(xml: string, element: Outline, markup: string): Splice {
  if (element.contentStart !== element.end) {
    return { start: element.contentEnd, end: element.contentEnd, text: markup };
  }
  const open = xml.slice(element.start, element.end).replace(/\s*\/>$/, '>');
  const text = `${open}${markup}</${element.prefix}${element.name}>`;
  return { start: element.start, end: element.end, text };
}

/** Where a child named `name` may stand, given the schema's order of the root's children. */
export function placeFor(root: Outline, order: readonly string[], name: string): number {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = root.children.find((child) => later.has(child.name));
  return next?.start ?? root.contentEnd;
}

/** The open tag of `element` with an attribute set. */
export function setAttribute(xml: string, element: Outline, name: string, value: string): Splice {
  const tag = xml.slice(element.start, element.contentStart);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  const text = pattern.test(tag)
    ? tag.replace(pattern, `$1"${value}"`)
    : tag.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
  return { start: element.start, end: element.contentStart, text };
}
