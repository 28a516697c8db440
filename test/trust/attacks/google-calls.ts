/** Google refuses a call, or ends the execution at it: what people typed is whole, and a repeat finishes. */
import { Dice } from '../../../src/demo/dice';
import { filledSchool, fillRows, sourcesOf, TODAY } from '../../addon/school-fixture';
import type { AppsScriptRuntime, ExecutionOptions } from '../../apps-script/runtime';
import { type Attack, demand } from '../attack';

const COMMANDS = [
  'menuCheckData',
  'menuComputeRating',
  'menuComputeAll',
  'menuPlanRequests',
] as const;
type CommandName = (typeof COMMANDS)[number];

/** Sheets that a command is asked to change. */
const WRITTEN: Partial<Record<CommandName, readonly string[]>> = {
  menuPlanRequests: ['План ПК', 'Запросы на ПК'],
};

const WORDS = /^Google Таблицы не выполнили операцию/;

interface Case {
  readonly command: CommandName;
  readonly trouble: 'failCall' | 'dieAtCall';
  readonly at: number;
}

function school(): AppsScriptRuntime {
  const runtime = filledSchool(2);
  const request = { Направление: 'ФГОС', Год: 2026 };
  fillRows(runtime.document, 'Запросы на ПК', [
    { 'Код педагога': 'П-1', ...request, Квартал: 2 },
    { 'Код педагога': 'П-2', ...request, Квартал: 3 },
  ]);
  return runtime;
}

/** What people typed, but for the sheets that the command writes. */
function typedIn({ document }: AppsScriptRuntime, command: CommandName): string {
  const written = WRITTEN[command] ?? [];
  const others = document.sheets.filter(({ name }) => !written.includes(name));
  return sourcesOf({ ...document, sheets: others });
}

/** Everything but charts, which are a help and not tried again: a person may have removed them. */
const contentOf = ({ document }: AppsScriptRuntime): string =>
  JSON.stringify(document.sheets.map((sheet) => ({ ...sheet, charts: [] })));

/** Runs the command; whether Google let it live to its end. */
function lived(runtime: AppsScriptRuntime, command: CommandName, more: ExecutionOptions): boolean {
  try {
    runtime.run(command, { ...TODAY, ...more });
    return true;
  } catch (error) {
    // What Google throws, where nobody can catch it.
    if (/Exceeded maximum execution time/.test(String(error))) return false;
    throw error;
  }
}

export const GOOGLE_CALLS: Attack = {
  id: 'google-calls',
  title: 'calls of Google’s services that fail or end the execution, each command at each call',
  long: Number.POSITIVE_INFINITY,
  short: 6,
  prepare() {
    const untouched = school();
    const wanted = new Map<CommandName, string>();
    const cases: Case[] = [];
    for (const command of COMMANDS) {
      const clean = untouched.copy();
      clean.run(command, TODAY);
      wanted.set(command, contentOf(clean));
      for (let at = 1; at <= clean.roundTrips.length; at += 1)
        cases.push({ command, trouble: 'failCall', at });
      for (let at = 1; at <= clean.trace.length; at += 1)
        cases.push({ command, trouble: 'dieAtCall', at });
    }
    const mixed = new Dice(1, 'google-calls').shuffled(cases);
    return {
      cases: cases.length,
      play(_dice, index) {
        const { command, trouble, at } = mixed[index] as Case;
        const runtime = untouched.copy();
        const typed = typedIn(runtime, command);
        const isAlive = lived(runtime, command, { [trouble]: at });
        const where = `${command}, ${trouble} ${at}`;
        demand(typedIn(runtime, command) === typed, `${where}: what was typed has changed`);
        const told = runtime.shown.alerts[runtime.shown.alerts.length - 1]?.message;
        demand(told === undefined || WORDS.test(told), `${where}: told «${told}»`);
        lived(runtime, command, {});
        demand(contentOf(runtime) === wanted.get(command), `${where}: a repeat does not finish`);
        if (!isAlive) return { became: 'ended by Google, finished by a repeat' };
        return told === undefined
          ? { became: 'done without that call' }
          : { became: 'told in a sentence, finished by a repeat' };
      },
    };
  },
};
