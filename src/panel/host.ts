/** What a panel needs of the place where its workbook lives. */
import type { CommandOutcome } from '../app/command';
import type { ImportReport } from '../app/municipality/import-report';
import type { ReadingProgress } from '../app/municipality/links/read-links';
import type { Workbook } from '../app/workbook';
import type { CellPlace } from '../core/schema/place';

/** How other people's books are read by their links. */
export interface Links {
  /** Reads as much as one run may, then imports. */
  importAll(workbook: Workbook): CommandOutcome;
  /** Reads some more; asked again until none is left. */
  readSome(workbook: Workbook): ReadingProgress;
  /** Imports what has been read. */
  importRead(workbook: Workbook): CommandOutcome<ImportReport>;
}

/** Where a workbook lives: an open Google spreadsheet, or a file on somebody's computer. */
export type Home = 'google' | 'file';

export interface PanelHost {
  readonly home: Home;
  /** The workbook, the same object during one request. */
  open(): Workbook;
  /** Runs a command on it; nobody else writes meanwhile. */
  run<Report>(command: (workbook: Workbook) => CommandOutcome<Report>): CommandOutcome<Report>;
  /** Shows a cell of it. */
  goTo(place: CellPlace): void;
  /** null where books cannot be read by their links. */
  readonly links: Links | null;
}
