/**
 * The open workbook as the page knows it: it lives in a worker, so that no computing holds up a key.
 * Every method throws `Fault` (its message is for people) when the workbook refuses; across the
 * worker's border an error keeps its `name` and `message`.
 */
import type { CellPlace } from '../../core/schema/place';
import type { Operation } from './operations';
import type { BookShape, CellNote, Look, SheetShape } from './snapshot';

/** A cell as it is to be shown from now on. */
export interface CellPatch extends Omit<CellNote, 'note'> {
  /** Absent: the text stays, only look and note change. */
  readonly text?: string;
  readonly look: Look;
  readonly note: string | null;
}

export interface SheetPatch {
  readonly sheet: string;
  readonly cells: readonly CellPatch[];
}

/** Where the workbook stands. */
export interface BookState {
  /** Counts everything that changed it. */
  readonly revision: number;
  /** What «Отменить» and «Повторить» would take back or do again: «ввод в «Педагоги» B3». */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What came of an operation. */
export interface Performed {
  readonly state: BookState;
  /** Whether it changed the workbook: then it belongs into the draft. */
  readonly changed: boolean;
  /** Cells to be shown anew on sheets that otherwise stay as they are. */
  readonly patches: readonly SheetPatch[];
  /** Sheets to be read anew; null: every sheet and the tabs may be others. */
  readonly rewritten: readonly string[] | null;
  /** The answer of a `call`, JSON of `src/panel/protocol.ts`. */
  readonly reply?: string;
  /** A cell to be shown: of a call that leads there, or of what was undone. */
  readonly goTo?: CellPlace;
  /** One short sentence of what was supplied to what was typed: the year of «15.03». */
  readonly notice?: string;
  /** What belongs into the draft in place of the operation that was asked for. */
  readonly kept?: Operation;
}

/** An operation of a draft that could not be done again, and why. */
export interface SetAside {
  readonly operation: Operation;
  readonly reason: string;
}

export interface OpenRequest {
  /** The file's name, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done since the bytes: the draft, and what an undo in it reaches back to. */
  readonly operations: readonly Operation[];
}

export interface Opened {
  readonly shape: BookShape;
  readonly state: BookState;
  /** What of the operations was not possible any more: to be shown, never dropped silently. */
  readonly setAside: readonly SetAside[];
}

/** One value that a drop-down offers: what is written, and what is shown beside it. */
export interface Choice {
  readonly value: string;
  /** «Павлова Екатерина Юрьевна»; '' where the value says all. */
  readonly label: string;
  /** The cell takes any text: this is only a help, and Enter leaves what was typed. */
  readonly suggested?: true;
}

export interface Search {
  readonly text: string;
  /** null: all sheets. */
  readonly sheet: string | null;
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
}

/** Rows that a filter of the page leaves out, by sheet, counted from 0. */
export type HiddenRows = ReadonlyMap<string, ReadonlySet<number>>;

/** What a search has found. */
export interface Found {
  /** In the order of sheets, rows, columns; a thousand at most. */
  readonly places: readonly CellPlace[];
  /** So many cells besides, in hidden rows. */
  readonly unseen: number;
}

/** Marks of issues that came or went, a moment after the data changed. */
export interface Marks {
  readonly patches: readonly SheetPatch[];
  /** How many issues each sheet has. */
  readonly issues: Readonly<Record<string, number>>;
}

/** A file for the person. */
export interface FileParcel {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a new workbook can be. */
export type NewBook = 'school' | 'municipality' | 'example';

export interface Engine {
  /** The bytes of a new workbook: an edition's template, or the invented school. */
  create(kind: NewBook): FileParcel;
  /** Opens a workbook in place of the one that was open. */
  open(request: OpenRequest): Opened;
  /** The workbook as the tabs and the menu show it now. */
  shape(): BookShape;
  /** One sheet as it is now; null when there is none. */
  sheet(name: string): SheetShape | null;
  perform(operation: Operation): Performed;
  /** Values that a cell's drop-down offers, codes with names; [] where it has none. */
  choices(sheet: string, row: number, column: number): readonly Choice[];
  /** What stands behind a cell's code: «Павлова Екатерина Юрьевна, учитель»; '' where nothing does. */
  meaning(sheet: string, row: number, column: number): string;
  /** Cells whose text holds the words. */
  find(search: Search, hidden: HiddenRows): Found;
  /** The row that the person is at. A row begun there is not scolded before it is left. */
  attend(place: { readonly sheet: string; readonly row: number }): void;
  /** Calls back with marks whenever they change; the first call comes soon after `open`. */
  onMarks(listener: (marks: Marks) => void): void;
  /** Whether a file with these bytes is one that people hand in to the open workbook's panel. */
  isHandedIn(bytes: Uint8Array): boolean;
  /** The workbook as a file, everything performed so far in it. */
  toBytes(): Uint8Array;
  /** Answers a request of the documents' page, JSON of `src/panel/protocol.ts`; nothing is changed by it. */
  documents(json: string): string;
  /** «Сводка» as a file of its own, to be handed over. */
  summaryFile(): FileParcel;
}
