/**
 * The one door between a page of the add-on and the document. Any page can call any public
 * function, so only named calls on this list are answered, in JSON both ways: a date would arrive
 * as null.
 */
import type { PanelReply } from './panel-calls';
import { plainMessage } from './plain-message';

/** The named calls; each checks what it is given. */
export type CallList = ReadonlyMap<string, (argument: unknown) => unknown>;

const UNKNOWN_CALL =
  'Панель и дополнение разных версий. Обновите страницу таблицы и откройте панель снова.';

function reply(json: string, calls: CallList): PanelReply {
  try {
    const { call, args } = readRequest(json);
    const handler = calls.get(call);
    return handler ? { ok: true, value: handler(args[0]) } : { ok: false, message: UNKNOWN_CALL };
  } catch (caught) {
    return { ok: false, message: plainMessage(caught) };
  }
}

function readRequest(json: string): { call: string; args: readonly unknown[] } {
  const request: unknown = JSON.parse(json);
  const { call, args } = (request ?? {}) as { call?: unknown; args?: unknown };
  return {
    call: typeof call === 'string' ? call : '',
    args: Array.isArray(args) ? args : [],
  };
}

/** Answers one call of a page. */
export function answerCall(json: string, calls: CallList): string {
  return JSON.stringify(reply(json, calls));
}
