/** What the panel needs of the place where it stands: Google Sheets or the workbench. */

import type { GivenFile } from '../../src/browser/given-file';
import type { HeldForm, ToldForm } from '../../src/browser/held-form';
import type { DocumentsOpening } from '../../src/core/documents/kind';

export interface Host {
  /** Carries a request to the workbook and brings the reply, both JSON. */
  call(json: string): Promise<string>;
  /** How many milliseconds the first call may take; null: as many as it likes. */
  readonly patience: number | null;
  /** Calls back with a reply that came after its call had been given up. */
  onLateAnswer(listener: (json: string) => void): void;
  /** Hands the person a file: a text, or bytes. */
  saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void;
  /**
   * Opens the documents' page over everything; resolves when it is open or, where the host can tell, when
   * it is closed and the keyboard is back. Rejects with a `Refusal` when it cannot.
   */
  openDocuments(opening: DocumentsOpening): Promise<void>;
  /** Hands the person «Сводка» as an .xlsx file and tells its name; null where only texts can be. */
  readonly saveSummary: (() => Promise<string>) | null;
  /**
   * Calls back when the workbook was changed, where the host can tell; `isOurs`: by what the panel
   * asked for.
   */
  onChange(listener: (isOurs: boolean) => void): void;
  /** Calls back with the files that were dropped on the panel, or anywhere on the page around it. */
  onFiles(listener: (files: Promise<readonly GivenFile[]>) => void): void;
  /** Hears what is half-typed in a form: the host keeps it, or asks whoever leaves, as far as it can ask. */
  halfTyped(form: ToldForm): void;
  /** What was half-typed when the panel went last; none where the host keeps nothing. */
  heldForms(): Promise<readonly HeldForm[]>;
  /** Calls back when the keyboard comes into the panel from outside, where the host tells. */
  onFocus(listener: () => void): void;
  /** Whether showing a cell gives the keyboard to the table, so that the panel must leave it there. */
  readonly givesKeyboardToTable: boolean;
  /** How another workbook is opened; null where that is no affair of the panel's place. */
  readonly opening: string | null;
  /** Whether a link can be opened from the panel: a page may stand in a frame that opens none. */
  readonly opensLinks: boolean;
  /** Whether Ctrl+Z takes back what the panel writes, so that it need not offer that itself. */
  readonly undoesByKeys: boolean;
  /** What a person has to know of undoing what the panel writes. */
  readonly undoing: string;
  /** What is good to know of working here: keys, where what was typed is kept. */
  readonly advice: readonly string[];
  /** Why there may be no connection, and what to do. */
  readonly noConnection: readonly string[];
}
