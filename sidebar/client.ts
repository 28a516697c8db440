/** Calls from the page to the workbook, by name, in JSON both ways. */
import type { PanelCalls, PanelReply, PanelRequest } from '../src/addon/panel-calls';

/** A refusal that the other side has put into plain words already. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

type ArgumentsOf<F> = F extends (...args: infer Given) => unknown ? Given : never;
type AnswerOf<F> = F extends (...args: never[]) => infer Answer ? Answer : never;

/** The typed way to call the workbook; `Calls` are those of the edition. */
export type Call<Calls = PanelCalls> = <Name extends keyof Calls & string>(
  name: Name,
  ...args: ArgumentsOf<Calls[Name]>
) => Promise<AnswerOf<Calls[Name]>>;

/** A client over anything that carries JSON. */
export function clientOver<Calls = PanelCalls>(
  carry: (json: string) => Promise<string>,
): Call<Calls> {
  return async (call, ...args) => {
    const request: PanelRequest = { call, args };
    const reply = JSON.parse(await carry(JSON.stringify(request))) as PanelReply;
    if (!reply.ok) throw new Refusal(reply.message);
    return reply.value as AnswerOf<Calls[typeof call]>;
  };
}
