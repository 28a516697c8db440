/** The product's commands, through the same door as the panel's calls. */
import type { PanelReply, PanelRequest } from '../../panel/protocol';
import type { ActionReply } from '../wire/messages';
import { post } from './http';

/** Runs a command by the name of its call; what it answers is told as an action's reply. */
export async function runCommand(call: string): Promise<ActionReply> {
  const request: PanelRequest = { call, args: [] };
  const { reply } = await post<{ reply: string }>('api/panel', JSON.stringify(request));
  const answer = JSON.parse(reply) as PanelReply;
  return answer.ok ? (answer.value as ActionReply) : { ok: false, message: answer.message };
}
