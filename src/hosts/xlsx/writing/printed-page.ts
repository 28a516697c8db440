/** How a sheet is printed: on A4, headers repeated, the number of the page under each. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import { quotedSheetName } from '../reading/cell-address';
import { escapeXml } from '../xml/escape';
import type { PageLayout } from './page-layout';

/** A sheet that people fill is as few pages wide as this many pixels a page make of it. */
const PIXELS_A_PAGE = 2200;

function pagesWide({ columns }: SheetPlan): number {
  const pixels = columns.reduce((sum, { width }) => sum + width, 0);
  return Math.max(1, Math.ceil(pixels / PIXELS_A_PAGE));
}

/** What `<pageSetup>` says of a computed sheet: A4, how it lies, how many pages wide it is. */
export function computedPage({ orientation, pages }: PageLayout): string {
  const wide = pages === 1 ? '' : ` fitToWidth="${pages}"`;
  return `paperSize="9" orientation="${orientation}"${wide} fitToHeight="0"`;
}

/** The `<pageSetup>` element: by the layout of a computed sheet, else for the plan's columns. */
export function pageSetupXml(plan: SheetPlan, layout: PageLayout | null): string {
  if (layout !== null) return `<pageSetup ${computedPage(layout)}/>`;
  const pages = pagesWide(plan);
  const wide = pages === 1 ? '' : ` fitToWidth="${pages}"`;
  return `<pageSetup paperSize="9" orientation="landscape"${wide} fitToHeight="0"/>`;
}

/** `<printOptions>`: rows that wait for people to fill them are lines on paper too. */
export function gridLinesXml({ kind, rows }: SheetPlan): string {
  const hasFreeRow = kind === 'input' && rows.some((cells) => cells.every((cell) => cell === null));
  return hasFreeRow ? '<printOptions gridLines="1"/>' : '';
}

const FOOTER =
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;RСтраница &amp;P из &amp;N</oddFooter></headerFooter>';

/** `<headerFooter>`: the plan's words over each page, the sheet's name and the page's number under it. */
export function headerFooterXml({ pageHeader }: SheetPlan): string {
  if (pageHeader === undefined) return FOOTER;
  // «&» begins a command there.
  const words = escapeXml(`&L${pageHeader.replace(/&/g, '&&')}`);
  return FOOTER.replace('<oddFooter>', (footer) => `<oddHeader>${words}</oddHeader>${footer}`);
}

/** What every printed page repeats: the header row, and the frozen columns. */
export function printTitles({ name, titles, frozenColumns = 0 }: SheetPlan): string {
  const sheet = quotedSheetName(name);
  const row = titles.length + 1;
  const rows = `${sheet}!$${row}:$${row}`;
  return frozenColumns === 0 ? rows : `${sheet}!$A:$${columnLetters(frozenColumns - 1)},${rows}`;
}
