/** What travels between the page and the server. */
import type { CellPlace } from '../../core/schema/place';
import type { CellNote, FileState, Look } from './snapshot';

/** A text typed into a cell; rows and columns are counted from 0. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One act of editing: a cell typed, a block pasted, a column filled. */
export interface EditRequest {
  readonly book: string;
  readonly revision: number;
  readonly sheet: string;
  readonly cells: readonly TypedCell[];
}

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

export interface EditReply {
  readonly revision: number;
  readonly patches: readonly SheetPatch[];
  readonly file: FileState;
}

/** The call that answers with «Сводка» as a file; only a program on a computer can make one. */
export const SUMMARY_FILE_CALL = 'summaryFile';

/** A file for the person, its bytes in base64. */
export interface FileParcel {
  readonly name: string;
  readonly base64: string;
}

/** Events that the server sends to every open page. */
export type ServerEvent =
  /** Cells were edited by the page `from`. */
  | ({ readonly kind: 'edited'; readonly from: string } & EditReply)
  /** Marks of issues came or went; the revision is the same. */
  | { readonly kind: 'marks'; readonly patches: readonly SheetPatch[]; readonly file: FileState }
  /** Sheets were rewritten: read the snapshot again. */
  | { readonly kind: 'rewritten'; readonly book: string; readonly revision: number }
  | { readonly kind: 'file'; readonly file: FileState }
  /** Show this cell; for the page `to` only. */
  | { readonly kind: 'goTo'; readonly to: string; readonly place: CellPlace };

/** The answer to a menu command or to «Файл». */
export interface ActionReply {
  readonly ok: boolean;
  readonly message: string;
  /** The file on disk was changed by another program: ask what to do. */
  readonly conflict?: true;
}

/** A refusal with its reason in plain Russian. */
export interface RefusalReply {
  readonly message: string;
}

/** What a folder holds, for «Открыть». */
export interface FolderReply {
  readonly folder: string;
  readonly parent: string | null;
  readonly folders: readonly string[];
  readonly files: readonly string[];
}
