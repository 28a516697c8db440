/** Looks as classes of one style sheet: a cell is given its look by a word, however many there are. */
import type { Look } from '../../wire/snapshot';

/** Books are written in Calibri, which is as wide as Arial that is a point smaller. */
const SMALLER = 1;
const SMALLEST = 8;
const USUAL = 10;

const VERTICAL = { top: 'flex-start', middle: 'safe center' } as const;

export class LookClasses {
  private readonly sheet = new CSSStyleSheet();
  private readonly byObject = new WeakMap<Look, string>();
  private readonly byContent = new Map<string, string>();

  constructor(document: Document) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  /** The class of a look. */
  of(look: Look): string {
    const known = this.byObject.get(look);
    if (known !== undefined) return known;
    const name = this.byDeclarations(declarations(look));
    this.byObject.set(look, name);
    return name;
  }

  private byDeclarations(text: string): string {
    if (text === '') return '';
    const known = this.byContent.get(text);
    if (known !== undefined) return known;
    const name = `look-${this.byContent.size}`;
    this.byContent.set(text, name);
    this.sheet.insertRule(`.surface .cell.${name} { ${text} }`, this.sheet.cssRules.length);
    return name;
  }
}

/** The size of letters on the screen, in points at 100 %. */
export function pointsOf({ size }: Look): number {
  return size === undefined ? USUAL : Math.max(SMALLEST, size - SMALLER);
}

/** What a look says, in the words of style sheets. */
function declarations(look: Look): string {
  const parts: string[] = [];
  if (look.bold) parts.push('font-weight: bold');
  if (look.italic) parts.push('font-style: italic');
  if (look.size !== undefined) {
    parts.push(`font-size: calc(var(--zoom) * ${pointsOf(look)}pt)`);
  }
  if (look.colour !== undefined) parts.push(`color: ${look.colour}`);
  if (look.fill !== undefined) parts.push(`background-color: ${look.fill}`);
  if (look.align) parts.push(`text-align: ${look.align}`);
  if (look.vertical) parts.push(`align-items: ${VERTICAL[look.vertical]}`);
  if (look.wrap) parts.push('white-space: pre-wrap', 'overflow-wrap: anywhere');
  if (look.bordered) parts.push('border-color: #aeb5bc', 'box-shadow: -1px -1px 0 #aeb5bc');
  return parts.join('; ');
}
