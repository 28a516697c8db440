/**
 * What the product wrote last on each computed sheet, kept in one of the document's properties, which
 * is one call however many sheets there are. Earlier versions kept the width alone, or no tails.
 */
import { joinedCodes, ROW_LENGTH, type SheetMark, splitCodes } from '../../core/schema/sheet-mark';
import { sheetMeant } from '../../core/schema/sheet-name';

const KEY = 'postcourse.filledWidths';

/** By sheet name. */
export type SheetMarks = ReadonlyMap<string, SheetMark>;

/** How a mark is kept: the codes tell the width. A property holds no more than 9 KB. */
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

/** Empty when nothing is kept or it cannot be read: headers then tell what is the product's. */
export function sheetMarks(): SheetMarks {
  try {
    const kept: unknown = JSON.parse(
      PropertiesService.getDocumentProperties().getProperty(KEY) ?? '{}',
    );
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return new Map(
      entries.flatMap(([name, one]) => (isKept(one) ? [[name, markOfKept(one)]] : [])),
    );
  } catch {
    return new Map();
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
  const said = (marks: SheetMarks): string =>
    JSON.stringify(Object.fromEntries([...marks].map(([name, one]) => [name, keptOfMark(one)])));
  const after = new Map([...known, ...written]);
  const all = said(after);
  if (all === said(known)) return after;
  try {
    PropertiesService.getDocumentProperties().setProperty(KEY, all);
    return after;
  } catch {
    // The calculation itself does not need it; the next one sees what was kept before.
    return known;
  }
}
