/**
 * What the product wrote last on each computed sheet, in a property of the document a sheet: a property
 * holds 9 KB, too little for all sheets of a municipality together. All are read by one call and written by
 * one. Earlier versions kept the widths alone, in one property.
 */
import {
  joinedCodes,
  ROW_LENGTH,
  type SheetMark,
  splitCodes,
} from '../../../core/schema/sheet-mark';
import { sheetMeant } from '../../../core/schema/sheet-name';

/** Where version 0.1 kept the widths of all sheets. */
const WIDTHS = 'postcourse.filledWidths';
/** Before a sheet's name. */
const PREFIX = 'postcourse.sheet.';

/** By sheet name. */
export type SheetMarks = ReadonlyMap<string, SheetMark>;

/** How a mark is kept: the codes tell the width. */
type Kept =
  | number
  | readonly [height: number | null, codes: string, header?: number | null, tails?: string];

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'number' || (Array.isArray(kept) && typeof kept[1] === 'string');

function markOfKept(kept: Kept): SheetMark {
  if (typeof kept === 'number')
    return { width: kept, height: null, headers: null, header: null, tails: [] };
  const [height, codes, header = null, tails = ''] = kept;
  const headers = splitCodes(codes);
  return {
    width: headers.length,
    height,
    headers,
    header,
    tails: splitCodes(tails, 2 * ROW_LENGTH),
  };
}

const keptOfMark = ({ width, height, headers, header, tails }: SheetMark): Kept =>
  headers === null ? width : [height, joinedCodes(headers), header, tails.join('')];

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Empty when nothing is kept or it cannot be read: headers then tell what is the product's. */
export function sheetMarks(): SheetMarks {
  try {
    const kept = PropertiesService.getDocumentProperties().getProperties();
    const entries = [
      ...Object.entries(parsed(kept[WIDTHS]) ?? {}),
      ...Object.keys(kept)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => [key.slice(PREFIX.length), parsed(kept[key])] as const),
    ];
    return new Map(
      entries.flatMap(([name, one]) => (isKept(one) ? [[name, markOfKept(one)]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** Nothing was written, so far as is remembered: for a book that is emptied and begun anew. */
export function forgetSheetMarks(): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const key of Object.keys(properties.getProperties())) {
    if (key === WIDTHS || key.startsWith(PREFIX)) properties.deleteProperty(key);
  }
}

/** What is kept of the sheet, by the name that it bore then. */
export function markIn(marks: SheetMarks, sheet: string): SheetMark | null {
  const kept = sheetMeant([...marks.keys()], sheet);
  return (kept === undefined ? undefined : marks.get(kept)) ?? null;
}

/**
 * Keeps the marks that `written` says anew beside the known ones, and gives what is known then. No call
 * where all of them are known.
 */
export function keepSheetMarks(known: SheetMarks, written: SheetMarks): SheetMarks {
  const textOf = (mark: SheetMark | undefined): string | null =>
    mark === undefined ? null : JSON.stringify(keptOfMark(mark));
  const news = [...written].filter(([name, mark]) => textOf(mark) !== textOf(known.get(name)));
  if (news.length === 0) return new Map([...known, ...written]);
  try {
    PropertiesService.getDocumentProperties().setProperties(
      Object.fromEntries(news.map(([name, mark]) => [PREFIX + name, textOf(mark) ?? ''])),
    );
    return new Map([...known, ...written]);
  } catch {
    // The calculation itself does not need it; the next one sees what was kept before.
    return known;
  }
}
