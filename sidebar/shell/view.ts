/** What a view is, and what it may ask of the panel in which it stands. */
import type { PanelCalls } from '../../src/addon/panel-calls';
import type { CellPlace } from '../../src/app/commands';
import type { Call } from '../client';
import type { Host } from '../transport/host';

/** What happened, in a sentence; a view that failed says so. */
export interface Outcome {
  readonly ok: boolean;
  readonly message: string;
}

/** `Calls` are those of the panel's edition. */
export interface Shell<Calls = PanelCalls> {
  readonly call: Call<Calls>;
  readonly host: Host;
  /** Opens a view by name, about a subject where it has one. */
  open(view: string, subject?: string): void;
  /** Shows a cell in the table. */
  goTo(place: CellPlace): void;
  /** Asks for something with everything disabled; null when it failed, and the person was told. */
  ask<T>(progress: string, work: () => Promise<T>): Promise<T | null>;
  /**
   * Runs a piece of work with everything disabled, tells its outcome, and shows the view anew; long
   * work may tell meanwhile how far it has come.
   */
  run(progress: string, work: (tellProgress: (text: string) => void) => Promise<Outcome>): void;
  /** Tells what was done without the workbook. */
  tell(message: string): void;
}

export interface View<Calls = PanelCalls> {
  readonly name: string;
  /** The tab's text. */
  readonly title: string;
  /** Asks for the data and builds the content; `subject` is what the view was opened about. */
  load(shell: Shell<Calls>, subject: string): Promise<readonly Node[]>;
}
