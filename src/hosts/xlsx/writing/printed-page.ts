/** How a sheet is printed: A4 landscape, as few pages wide as stay legible, headers repeated. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import { quotedSheetName } from '../reading/cell-address';
import { escapeXml } from '../xml/escape';
import { childOf, type Outline } from '../xml/outline';
import { type Splice, setAttribute } from '../xml/splice';

/** Columns of more pixels than this on one page wide come out too small to read. */
const PIXELS_A_PAGE = 2200;

function pagesWide({ columns }: SheetPlan): number {
  const pixels = columns.reduce((sum, { width }) => sum + width, 0);
  return Math.max(1, Math.ceil(pixels / PIXELS_A_PAGE));
}

/** The `<pageSetup>` element for the plan's columns. */
export function pageSetupXml(plan: SheetPlan): string {
  const pages = pagesWide(plan);
  const wide = pages === 1 ? '' : ` fitToWidth="${pages}"`;
  return `<pageSetup paperSize="9" orientation="landscape"${wide} fitToHeight="0"/>`;
}

/** `<printOptions>`: rows that wait for people to fill them are lines on paper too. */
export function gridLinesXml({ kind, rows }: SheetPlan): string {
  const hasFreeRow = kind === 'input' && rows.some((cells) => cells.every((cell) => cell === null));
  return hasFreeRow ? '<printOptions gridLines="1"/>' : '';
}

/** `<headerFooter>`: the plan's words over each page, the sheet's name and the page's number under it. */
export function headerFooterXml({ pageHeader }: SheetPlan): string {
  // «&» begins a command there.
  const words = pageHeader && escapeXml(`&L${pageHeader.replace(/&/g, '&&')}`);
  const header = words ? `<oddHeader>${words}</oddHeader>` : '';
  const footer = '<oddFooter>&amp;L&amp;A&amp;RСтраница &amp;P из &amp;N</oddFooter>';
  return `<headerFooter>${header}${footer}</headerFooter>`;
}

/** What the product says of a page, whatever the plan; where it says otherwise, a person has. */
const OWN = { paperSize: '9', orientation: 'landscape', fitToHeight: '0' };

/** Makes the page as many sheets of paper wide as the plan needs; a person's own setup stays. */
export function pageSetupSplices(xml: string, root: Outline, plan: SheetPlan): Splice[] {
  const known = childOf(root, 'pageSetup');
  if (!known) return [];
  const isOurs = Object.entries(OWN).every(([name, value]) => known.attributes.get(name) === value);
  const before = known.attributes.get('fitToWidth') ?? '1';
  const pages = String(pagesWide(plan));
  if (!isOurs || before === pages) return [];
  return [setAttribute(xml, known, 'fitToWidth', pages)];
}

/** What every printed page repeats: the header row, and the frozen columns. */
export function printTitles({ name, titles, frozenColumns = 0 }: SheetPlan): string {
  const sheet = quotedSheetName(name);
  const row = titles.length + 1;
  const rows = `${sheet}!$${row}:$${row}`;
  return frozenColumns === 0 ? rows : `${sheet}!$A:$${columnLetters(frozenColumns - 1)},${rows}`;
}
