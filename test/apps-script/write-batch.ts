/**
 * Writes that Google holds back until something is read or they are flushed. What it refuses of them may
 * come out only then; what becomes of the others is not documented (`Doubts.refusals`).
 */
import type { DocumentState, SheetState } from './documents';
import { isContentRead, kindOf } from './service-calls';

const carriesOut = (call: string): boolean =>
  call === 'SpreadsheetApp.flush' || isContentRead(call);

function copyOfSheet(sheet: SheetState): SheetState {
  return {
    ...structuredClone({ ...sheet, cells: [] }),
    cells: Array.from(sheet.cells, (line) =>
      line ? Array.from(line, (cell) => cell && { ...cell }) : [],
    ),
  };
}

/** Puts a sheet's state back; objects that stand for the sheet go on showing it. */
function putBack(sheet: SheetState, copy: SheetState): SheetState {
  for (const key of Object.keys(sheet)) if (!(key in copy)) Reflect.deleteProperty(sheet, key);
  return Object.assign(sheet, copy);
}

/** How to make the document what it is now. */
function undoingOf(document: DocumentState): () => void {
  const sheets = document.sheets.map((sheet) => ({ sheet, copy: copyOfSheet(sheet) }));
  const names = structuredClone(document.names);
  return () => {
    const restored = sheets.map(({ sheet, copy }) => putBack(sheet, copy));
    document.sheets.splice(0, document.sheets.length, ...restored);
    document.names = names;
  };
}

export class WriteBatch {
  private refusal: string | null = null;
  private undo: (() => void) | null = null;

  constructor(private readonly document: DocumentState) {}

  /** Carries out what is pending, where the call does; gives the refusal that comes out. */
  before(call: string): string | null {
    const isWithBatch = this.document.doubts.refusals === 'lateWithBatch';
    if (!carriesOut(call)) {
      if (isWithBatch && kindOf(call) === 'write') this.undo ??= undoingOf(this.document);
      return null;
    }
    const { refusal, undo } = this;
    this.refusal = null;
    this.undo = null;
    if (refusal !== null) undo?.();
    return refusal;
  }

  /** Keeps a refusal until then; false: it is told at once. */
  hold(words: string): boolean {
    if (this.document.doubts.refusals === 'atOnce') return false;
    this.refusal ??= words;
    return true;
  }
}
