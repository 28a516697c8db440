/** Calls from the page to the workbook, by name, in JSON both ways. */
import type { PanelReply, PanelRequest } from '../src/panel/protocol';

/** A refusal that the other side has put into plain words already. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Nobody answers: asking again may help. */
export class NoConnection extends Refusal {}

/** Nobody has answered in time: what was asked for may have been done all the same. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export type ArgumentsOf<F> = F extends (...args: infer Given) => unknown ? Given : never;
export type AnswerOf<F> = F extends (...args: never[]) => infer Answer ? Answer : never;

/** The typed way to call the workbook; `Calls` are those of the edition. */
export type Call<Calls> = <Name extends keyof Calls & string>(
  name: Name,
  ...args: ArgumentsOf<Calls[Name]>
) => Promise<AnswerOf<Calls[Name]>>;

/** Carries a request to the workbook and brings the reply. */
export type Ask = (request: PanelRequest) => Promise<PanelReply>;

/** A client over anything that carries JSON. */
export function clientOver(carry: (json: string) => Promise<string>): Ask {
  return async (request) => JSON.parse(await carry(JSON.stringify(request))) as PanelReply;
}

/** The value of a reply; a refusal is thrown. */
export function answerIn(reply: PanelReply): unknown {
  if (!reply.ok) throw new Refusal(reply.message);
  return reply.value;
}
