/** What the panel may ask for, by name, and what it is answered. Everything travels as JSON. */
import type {
  applyMend,
  CellPlace,
  CommandOutcome,
  explainShare,
  previewMend,
  showDeadlines,
  showIssues,
  showPeople,
  showPerson,
  showRating,
  showShares,
  showSteps,
  showSummary,
} from '../app/commands';

/** The calls of the school edition's panel. */
export interface PanelCalls {
  /** The first call of a page: shows that the page and the document can talk. */
  hello(): { readonly edition: 'school' };
  steps(): ReturnType<typeof showSteps>;
  issues(): ReturnType<typeof showIssues>;
  previewMend(): ReturnType<typeof previewMend>;
  applyMend(keys: readonly string[]): ReturnType<typeof applyMend>;
  people(query: string): ReturnType<typeof showPeople>;
  person(code: string): ReturnType<typeof showPerson>;
  rating(): ReturnType<typeof showRating>;
  shares(): ReturnType<typeof showShares>;
  explainShare(code: string): ReturnType<typeof explainShare>;
  deadlines(): ReturnType<typeof showDeadlines>;
  summary(): ReturnType<typeof showSummary>;
  createSheets(): CommandOutcome;
  checkData(): CommandOutcome;
  computeRating(): CommandOutcome;
  computeAll(): CommandOutcome;
  fixRating(): CommandOutcome;
  /** Shows a cell in the table. */
  goTo(place: CellPlace): null;
}

/** What the workbench answers to `summaryFile`: a file, its bytes in base64. */
export interface FileParcel {
  readonly name: string;
  readonly base64: string;
}

/** A call as it travels to the document. */
export interface PanelRequest {
  readonly call: string;
  readonly args: readonly unknown[];
}

/** The answer as it travels back. */
export type PanelReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };
