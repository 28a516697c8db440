/** The upper levels of a part as a tree that knows where each element stands in the text. */
import { BrokenPackage } from '../faults';
import { openTagEnd, scanXml } from './scan';

export interface Outline {
  /** Without the namespace prefix. */
  readonly name: string;
  /** The prefix with its colon, or ''. */
  readonly prefix: string;
  /** By full name, decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Outline[];
  readonly start: number;
  /** Just behind the open tag. */
  readonly contentStart: number;
  /** At the closing tag; equal to `contentStart` of an empty element. */
  readonly contentEnd: number;
  /** Just behind the element. */
  readonly end: number;
}

type Growing = {
  -readonly [Key in keyof Outline]: Outline[Key] extends readonly Outline[]
    ? Growing[]
    : Outline[Key];
} & { attributes: Map<string, string> };

/** The root of `xml` with `depth` levels of elements under it; `part` names it in a fault. */
export function outlineOf(xml: string, part: string, depth = 2): Outline {
  const path: (Growing | null)[] = [];
  let root: Growing | undefined;
  scanXml(xml, part, (position) => ({
    open(name, prefix) {
      const parent = path[path.length - 1];
      if (path.length > depth) {
        path.push(null);
        return;
      }
      const start = position.start();
      const element: Growing = {
        name,
        prefix,
        attributes: new Map(),
        children: [],
        start,
        contentStart: position.end(),
        contentEnd: start,
        end: start,
      };
      parent?.children.push(element);
      root ??= element;
      path.push(element);
    },
    attribute(name, value) {
      const element = path[path.length - 1];
      if (!element) return;
      element.attributes.set(name, value);
      // Until the element ends: the end of its name or last attribute.
      element.contentStart = position.end();
    },
    close() {
      const element = path.pop();
      if (!element) return;
      element.end = position.end();
      element.contentStart = openTagEnd(xml, element.contentStart - 1);
      element.contentEnd =
        element.end === element.contentStart ? element.contentStart : position.start();
    },
  }));
  if (!root) throw new BrokenPackage(`часть ${part} пуста`);
  return root;
}

/** The value of the attribute with this local name, whatever its prefix. */
export function attributeOf(element: Outline, localName: string): string | undefined {
  const plain = element.attributes.get(localName);
  if (plain !== undefined) return plain;
  for (const [name, value] of element.attributes) {
    if (name.endsWith(`:${localName}`)) return value;
  }
  return undefined;
}

export function childOf(element: Outline, name: string): Outline | undefined {
  return element.children.find((child) => child.name === name);
}
