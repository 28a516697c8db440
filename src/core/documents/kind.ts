/**
 * A document of an edition, declared once: what it is called, of whom it is, what may be chosen, and
 * how it is made of the workbook’s results. Page, .docx and command line all make it by this.
 */
import type { PaperDocument } from './document';

/** What a list of documents shows of one; it holds no rules, so that a page can carry it. */
export interface DocumentFace {
  /** In Latin letters: «card»; the command line takes it, or the title. */
  readonly id: string;
  /** «Карта посткурсового сопровождения». */
  readonly title: string;
  /** What it holds, in one sentence. */
  readonly about: string;
  /** One for each person, one for each difficulty, or one for the whole workbook. */
  readonly of: 'person' | 'difficulty' | 'whole';
  /** Names of people stand on it, unless codes alone are wanted. */
  readonly holdsNames: boolean;
}

/** Something to tick before the document is made. */
export interface DocumentOption {
  readonly id: string;
  /** «Показать место в рейтинге». */
  readonly title: string;
  /** The same in a word or two, for the file's name: «с местом». */
  readonly short: string;
}

/** Of whom, or of what, one document is. */
export interface Subject {
  /** A teacher’s code; of a difficulty its sheet’s row: «12». */
  readonly id: string;
  /** «Семёнова Мария Петровна». */
  readonly label: string;
  /** The teacher whose it is: «--teacher» of the command line and the file’s name go by it. */
  readonly teacher: string;
  /** Whether the teacher is own staff and working on R: «Работающие» ticks these. */
  readonly isWorking: boolean;
}

/** What a documents' page opens with: one of them, and whose. */
export interface DocumentsOpening {
  /** The face's id. */
  readonly kind: string;
  /** A teacher’s code: all that this teacher has of it is chosen; null: nobody is chosen yet. */
  readonly subject: string | null;
}

/** What is chosen of one document. */
export interface DocumentOrder {
  /** The id of a subject; null for a document of the whole workbook. */
  readonly subject: string | null;
  /** Codes stand where names would. */
  readonly codesOnly: boolean;
  /** Ids of the options that are ticked. */
  readonly options: readonly string[];
}

/** Why there is no document: what is missing and what to do, in plain words for the person. */
export interface Missing {
  readonly missing: string;
}

export interface DocumentKind<Results> {
  readonly face: DocumentFace;
  readonly options: readonly DocumentOption[];
  /** What is to be known before an option is ticked, of this workbook; absent, or null: nothing. */
  readonly optionHint?: (results: Results, option: string) => string | null;
  /** Everyone, or everything, that it can be made of, in the order of lists; null: the whole workbook. */
  readonly subjects: ((results: Results) => readonly Subject[]) | null;
  readonly make: (results: Results, order: DocumentOrder) => PaperDocument | Missing;
}

export const isMissing = (made: PaperDocument | Missing): made is Missing => 'missing' in made;

/** Over a document with names (152-ФЗ): whoever holds it knows what it is. */
export const PERSONAL_DATA = 'Содержит персональные данные';

/** The notice of a document with names, and none over one with codes only (rule Б-02). */
export const noticeFor = (codesOnly: boolean): string | null => (codesOnly ? null : PERSONAL_DATA);
