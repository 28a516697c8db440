/**
 * The page of a computed sheet follows its columns every time the sheet is written, unless a person has
 * set it up (rule Б-86): what the product said of it last is remembered, and what is not the same any
 * more is the person's.
 */
import type { SpreadsheetDocument } from '../document';
import { attributeOf, childOf, type Outline } from '../xml/outline';
import type { Splice } from '../xml/splice';
import type { PageLayout } from './page-layout';
import { computedPage } from './printed-page';

const NAME = '_postcourse_page';

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** What a sheet says of its page, whichever program has written it; null: nothing. */
function saidOf(root: Outline): string | null {
  const setup = childOf(root, 'pageSetup');
  const properties = childOf(root, 'sheetPr');
  const fit = properties && childOf(properties, 'pageSetUpPr');
  if (!setup) return null;
  const of = (name: string, usual: string): string => attributeOf(setup, name) ?? usual;
  const isFitted = fit !== undefined && isTrue(attributeOf(fit, 'fitToPage'));
  const size = isFitted
    ? `${of('fitToWidth', '1')}×${of('fitToHeight', '1')}`
    : `${of('scale', '100')} %`;
  return [of('paperSize', '1'), of('orientation', 'default'), size].join(' ');
}

/** The same of a layout. */
const saidBy = ({ orientation, pages }: PageLayout): string => `9 ${orientation} ${pages}×0`;

/** How earlier versions, which remembered nothing, set up every page. */
function isOfEarlierVersion(root: Outline): boolean {
  return /^9 landscape \d+×0$/.test(saidOf(root) ?? '');
}

/** Whether the page of the worksheet is as the product left it. */
export function isOwnPage(document: SpreadsheetDocument, sheet: number, root: Outline): boolean {
  const said = saidOf(root);
  if (said === null) return false;
  const remembered = document.workbook
    .definedNames()
    .find((name) => name.name === NAME && name.sheet === sheet);
  if (!remembered) return isOfEarlierVersion(root);
  return remembered.formula === quoted(said);
}

const quoted = (text: string): string => `"${text}"`;

/** Remembers what the sheet with this index says of its page by the layout. */
export function rememberPage(
  { workbook }: SpreadsheetDocument,
  sheet: number,
  layout: PageLayout,
): void {
  const formula = quoted(saidBy(layout));
  workbook.setDefinedName({ name: NAME, formula, sheet, hidden: true });
}

/** What belongs to other pages than ours, a printer's settings for one, stays. */
const OURS = /\s(?:paperSize|orientation|scale|fitToWidth|fitToHeight)\s*=\s*("[^"]*"|'[^']*')/g;

/** Lays the page of a written sheet, which is the product's, anew. */
export function pageSplices(xml: string, root: Outline, layout: PageLayout): Splice[] {
  const setup = childOf(root, 'pageSetup');
  if (!setup || saidOf(root) === saidBy(layout)) return [];
  const tag = xml.slice(setup.start, setup.contentStart).replace(OURS, '');
  const text = tag.replace(/^<[^\s/>]+/, (name) => `${name} ${computedPage(layout)}`);
  return [{ start: setup.start, end: setup.contentStart, text }];
}
