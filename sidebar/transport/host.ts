/** What the panel needs of the place where it stands: Google Sheets or the workbench. */

export interface Host {
  /** Carries a request to the workbook and brings the reply, both JSON. */
  call(json: string): Promise<string>;
  /** Hands the person a file. */
  saveFile(name: string, text: string, type: string): void;
  /** Hands the person «Сводка» as an .xlsx file and tells its name; null where only texts can be. */
  readonly saveSummary: (() => Promise<string>) | null;
  /** Calls back when the workbook was changed outside the panel, where the host can tell. */
  onChange(listener: () => void): void;
  /** What a person has to know of undoing what the panel writes. */
  readonly undoing: string;
  /** Why there may be no connection, and what to do. */
  readonly noConnection: readonly string[];
}
