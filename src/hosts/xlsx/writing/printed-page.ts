/** How a sheet is printed: A4 landscape, as few pages wide as stay legible, headers repeated. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import { quotedSheetName } from '../reading/cell-address';
import type { Splice } from '../xml/splice';

/** Columns of more pixels than this on one page wide come out too small to read. */
const PIXELS_A_PAGE = 2200;

/** The product's own page setup; another one is the user's. */
const OWN_SETUP =
  /<pageSetup paperSize="9" orientation="landscape"(?: fitToWidth="\d+")? fitToHeight="0"\/>/;

/** The `<pageSetup>` element for the plan's columns. */
export function pageSetupXml({ columns }: Pick<SheetPlan, 'columns'>): string {
  const pixels = columns.reduce((sum, { width }) => sum + width, 0);
  const pages = Math.max(1, Math.ceil(pixels / PIXELS_A_PAGE));
  const wide = pages === 1 ? '' : ` fitToWidth="${pages}"`;
  return `<pageSetup paperSize="9" orientation="landscape"${wide} fitToHeight="0"/>`;
}

/** The splice that fits the page to a plan that has become wider or narrower; none for a user's. */
export function pageSetupSplices(xml: string, plan: SheetPlan): Splice[] {
  const known = OWN_SETUP.exec(xml);
  const text = pageSetupXml(plan);
  if (known === null || known[0] === text) return [];
  return [{ start: known.index, end: known.index + known[0].length, text }];
}

/** What every printed page repeats: the header row, and the frozen columns. */
export function printTitles({ name, titles, frozenColumns = 0 }: SheetPlan): string {
  const sheet = quotedSheetName(name);
  const row = titles.length + 1;
  const rows = `${sheet}!$${row}:$${row}`;
  return frozenColumns === 0 ? rows : `${sheet}!$A:$${columnLetters(frozenColumns - 1)},${rows}`;
}
