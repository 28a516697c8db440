/** Calls from the page to the document, by name, in JSON both ways. */
import type { PanelCalls, PanelReply, PanelRequest } from '../src/addon/panel-calls';

/** Carries a request to whatever serves the page and brings the reply. */
export type Transport = (json: string) => Promise<string>;

/** A refusal that the document has put into plain words already. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The typed way to call the document. */
export type Call = <Name extends keyof PanelCalls>(
  name: Name,
  ...args: Parameters<PanelCalls[Name]>
) => Promise<ReturnType<PanelCalls[Name]>>;

/** A client over any transport. */
export function clientOver(transport: Transport): Call {
  return async (call, ...args) => {
    const request: PanelRequest = { call, args };
    const reply = JSON.parse(await transport(JSON.stringify(request))) as PanelReply;
    if (!reply.ok) throw new Refusal(reply.message);
    return reply.value as ReturnType<PanelCalls[typeof call]>;
  };
}
