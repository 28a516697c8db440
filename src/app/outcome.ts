/** What a command tells the person who gave it. */
export interface CommandOutcome {
  /** False when the data have errors or nothing could be done. */
  readonly ok: boolean;
  /** One or two plain Russian sentences: what happened, and what to do next. */
  readonly message: string;
}
