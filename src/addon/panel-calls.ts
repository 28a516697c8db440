/** What the panel may ask for, by name, and what it is answered. Everything travels as JSON. */
import type { CommandOutcome, explainNumber, NumberRequest, schoolState } from '../app/commands';

/** The calls of the school edition's panel. */
export interface PanelCalls {
  /** The first call of a page: shows that the page and the document can talk. */
  hello(): { readonly edition: 'school' };
  state(): ReturnType<typeof schoolState>;
  createSheets(): CommandOutcome;
  checkData(): CommandOutcome;
  computeRating(): CommandOutcome;
  computeAll(): CommandOutcome;
  fixRating(): CommandOutcome;
  explainNumber(request: NumberRequest): ReturnType<typeof explainNumber>;
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
