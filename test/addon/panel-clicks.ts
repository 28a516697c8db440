/** Clicks on the panel in the strict stand-in for Google, and what they cost. */
import type { PanelReply } from '../../src/panel/protocol';
import type { SchoolCalls } from '../../src/panel/school/calls';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { TODAY } from './school-fixture';

/** A click on «Самооценка»: the call, and with it what the tab shows. Throws what the panel would say. */
export function click<Name extends keyof SchoolCalls>(
  runtime: AppsScriptRuntime,
  call: Name,
  ...args: Parameters<SchoolCalls[Name]>
) {
  const json = JSON.stringify({ call, args, view: { call: 'selfAssessment', args: [] } });
  const reply = JSON.parse(String(runtime.callFromPage('callPanel', json, TODAY))) as PanelReply;
  if (!reply.ok) throw new Error(reply.message);
  type Answer = ReturnType<SchoolCalls[Name]>;
  const view = reply.view?.ok
    ? (reply.view.value as ReturnType<SchoolCalls['selfAssessment']>)
    : null;
  return { answer: reply.value as Answer, view };
}

/** How many calls of each kind the last execution made. */
export function costOf({ trace }: AppsScriptRuntime): Readonly<Record<string, number>> {
  const cost: Record<string, number> = {};
  for (const name of trace) cost[name] = (cost[name] ?? 0) + 1;
  return cost;
}
