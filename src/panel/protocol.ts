/** What travels between a page and the rules: JSON both ways, whatever carries it. */

/** A question or a command, by name. */
export interface PanelCall {
  readonly call: string;
  readonly args: readonly unknown[];
}

/** A call as it travels to the workbook. */
export interface PanelRequest extends PanelCall {
  /** What the page shows: asked anew after a command, in the same run, so that nothing is read twice. */
  readonly view?: PanelCall;
}

/** The answer as it travels back. */
export type PanelReply = (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }
) & {
  /** The answer to the request's `view`. */
  readonly view?: PanelReply;
};
