/** What a teacher hands in, as whoever opened it has read it, and what becomes of it: plain data. */
import type { SheetGrid } from '../../../schema/sheet-grid';
import type { TypedBeyond } from './typed-beyond';

/** What could be read of a file: its two sheets alone, and null for one that it lacks. */
interface ReadForm {
  readonly source: string;
  /** «Лист самооценки». */
  readonly form: SheetGrid | null;
  /** «О листе». */
  readonly about: SheetGrid | null;
  /** Where something is typed that is not collected; absent: nowhere. */
  readonly beyond?: readonly TypedBeyond[];
}

/** A file of a teacher; one that cannot be read says why, in a whole Russian sentence. */
export type FormParcel = ReadForm | { readonly source: string; readonly fault: string };

/** A row of a teacher's sheet, or of «Мероприятия» where it is missing from it. */
export interface SubmittedRow {
  /** Its row there, 1 = the first of the sheet. */
  readonly row: number;
  /** What it says, for people: «12.03.2026 открытый урок: Дроби». */
  readonly line: string;
}

/** A row with a sentence that a teacher understands: why it was refused, or what is odd about it. */
export interface ExplainedRow extends SubmittedRow {
  readonly reason: string;
}

/** One cell that changes, as it is shown. */
export interface ChangedCell {
  readonly header: string;
  readonly was: string;
  readonly becomes: string;
}

/** A row that is taken. */
export interface TakenRow extends SubmittedRow {
  /** Its row on «Мероприятия», 1 = the first: where it stands once it is written. */
  readonly inBook: number;
}

/** What is odd about a row. */
interface Remark extends ExplainedRow {
  /** It tells of a colleague: not for the teacher’s eyes. */
  readonly isOfColleague: boolean;
}

export interface ChangedRow extends TakenRow {
  readonly cells: readonly ChangedCell[];
}

/** What becomes of one file; of a sheet of answers, of one teacher's rows in it. */
export interface Submission {
  /** Unlike that of any other sheet of the teacher's that is collected with it. */
  readonly source: string;
  /** The name of the file, which another one of another folder may have too. */
  readonly file: string;
  /** The teacher's code; null where the file does not name one of the school's. */
  readonly teacher: string | null;
  readonly name: string | null;
  /** Why nothing of it is taken; null where its good rows are. */
  readonly refusal: string | null;
  /** It is a teacher’s sheet, whosever: another file is nobody’s to send back. */
  readonly isForm: boolean;
  readonly added: readonly TakenRow[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: number;
  readonly refused: readonly ExplainedRow[];
  /** Rows of «Мероприятия» that the sheet does not have any more: they stay (workbook contract, §6). */
  readonly missing: readonly SubmittedRow[];
  /** What is odd about rows that are taken: points above the scale, the same fact at a colleague's. */
  readonly remarks: readonly Remark[];
  /** What is typed where nothing is collected from, a sentence with the places; null: nothing. */
  readonly beyond: string | null;
}

/** What a collection does, before and after it is done. */
export interface CollectReport {
  /** By teacher, in the order of «Педагоги»; refused files first. */
  readonly submissions: readonly Submission[];
  /** Whether anything would be written: the journal alone counts too. */
  readonly writes: boolean;
  /**
   * Names exactly these changes: a collection that is asked for by it is refused when the workbook or
   * the files are not what was shown any more.
   */
  readonly seen: string;
}
