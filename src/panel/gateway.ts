/**
 * The one door between a page and the workbook. Any page of an add-on can call any public function,
 * so only named calls on a list are answered, in JSON both ways: a date would arrive as null.
 */
import { plainMessage } from './plain-message';
import type { PanelCall, PanelReply } from './protocol';

/** The named calls; each checks what it is given. */
export type CallList = ReadonlyMap<string, (argument: unknown) => unknown>;

const UNKNOWN_CALL = 'Панель и программа разных версий. Обновите страницу и откройте панель снова.';

function replyTo({ call, args }: PanelCall, calls: CallList): PanelReply {
  const handler = calls.get(call);
  if (handler === undefined) return { ok: false, message: UNKNOWN_CALL };
  try {
    return { ok: true, value: handler(args[0]) };
  } catch (caught) {
    return { ok: false, message: plainMessage(caught) };
  }
}

function callIn(value: unknown): PanelCall {
  const { call, args } = (value ?? {}) as { call?: unknown; args?: unknown };
  return {
    call: typeof call === 'string' ? call : '',
    args: Array.isArray(args) ? args : [],
  };
}

/** Answers one request of a page: the call, then what the page shows, in the same run. */
export function answerCall(json: string, calls: CallList): string {
  let request: unknown;
  try {
    request = JSON.parse(json);
  } catch (caught) {
    const reply: PanelReply = { ok: false, message: plainMessage(caught) };
    return JSON.stringify(reply);
  }
  const { view } = (request ?? {}) as { view?: unknown };
  const reply = replyTo(callIn(request), calls);
  const shown = view === undefined ? {} : { view: replyTo(callIn(view), calls) };
  return JSON.stringify({ ...reply, ...shown } satisfies PanelReply);
}
