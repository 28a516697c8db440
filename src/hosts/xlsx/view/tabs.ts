/** The sheets of a workbook as tabs: what is shown of a sheet that nobody looks into. */
import type { SpreadsheetDocument } from '../document';
import { peoplesSheets } from '../list-sheet';
import type { Part } from '../package/opc-package';
import { tabColourOf } from './surveyed-values';

export interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
  /** #RRGGBB; null: no colour. */
  readonly colour: string | null;
}

/** A tab's colour stands in front of everything else that a worksheet says. */
const HEAD = 4096;
const TAB_COLOUR = /<(?:[\w-]+:)?tabColor\b[^>]*?\srgb\s*=\s*["']([^"']*)["']/;

const COLOURS = new WeakMap<Part, string | null>();

/** Every sheet that people know of, in the workbook's order. */
export function tabsOf(document: SpreadsheetDocument): SheetTab[] {
  return peoplesSheets(document).map(({ name, part, state }) => ({
    name,
    hidden: state !== 'visible',
    colour: colourOf(document, part),
  }));
}

function colourOf({ pack }: SpreadsheetDocument, name: string): string | null {
  const part = pack.part(name);
  const known = COLOURS.get(part);
  if (known !== undefined) return known;
  const colour = tabColourOf(TAB_COLOUR.exec(pack.head(name, HEAD))?.[1] ?? '');
  COLOURS.set(part, colour);
  return colour;
}
