/**
 * What the product wrote last on each computed sheet, kept in one of the document's properties, which
 * is one call however many sheets there are. Earlier versions kept the width alone.
 */
import { joinedCodes, type SheetMark, splitCodes } from '../../core/schema/sheet-mark';

const KEY = 'postcourse.filledWidths';

/** By sheet name. */
export type SheetMarks = ReadonlyMap<string, SheetMark>;

/** How a mark is kept: the codes tell the width. A property holds no more than 9 KB. */
type Kept = number | readonly [height: number | null, codes: string];

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'number' || (Array.isArray(kept) && typeof kept[1] === 'string');

function markOfKept(kept: Kept): SheetMark {
  if (typeof kept === 'number') return { width: kept, height: null, headers: null };
  const [height, codes] = kept;
  const headers = splitCodes(codes);
  return { width: headers.length, height, headers };
}

const keptOfMark = ({ width, height, headers }: SheetMark): Kept =>
  headers === null ? width : [height, joinedCodes(headers)];

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
