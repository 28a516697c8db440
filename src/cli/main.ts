/** The command line: finds the command, prints its answer, sets the exit status. */
import { Fault } from '../core/values/fault';
import type { Answer } from './answer';
import { check } from './commands/check';
import { compute } from './commands/compute';
import { demo } from './commands/demo';
import { rollup } from './commands/rollup';
import { template } from './commands/template';
import { type Invocation, parseInvocation, USAGE, UsageError } from './usage';

const COMMANDS = new Map<string, (invocation: Invocation) => Answer>([
  ['template', template],
  ['demo', demo],
  ['check', check],
  ['compute', compute],
  ['rollup', rollup],
]);

function answerTo(invocation: Invocation): Answer {
  const { command, help } = invocation;
  if (help || command === 'help') return { status: 0, text: USAGE, data: { usage: USAGE } };
  if (command === undefined) throw new UsageError(`Не указана команда.\n\n${USAGE}`);
  const run = COMMANDS.get(command);
  if (run === undefined) throw new UsageError(`Нет команды «${command}». Справка: --help.`);
  return run(invocation);
}

/** One Russian line for what a person can mend, and one for what only we can. */
function faultLine(error: unknown): string {
  if (error instanceof UsageError || error instanceof Fault) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `Внутренняя ошибка программы (${words}). Файлы не изменены; сообщите разработчикам.`;
}

/** Runs one command; gives the exit status. */
export function main(args: readonly string[]): number {
  const json = args.includes('--json');
  try {
    const { status, text, data } = answerTo(parseInvocation(args));
    process.stdout.write(json ? `${JSON.stringify({ status, ...data }, null, 2)}\n` : `${text}\n`);
    return status;
  } catch (error) {
    const line = faultLine(error);
    process.stderr.write(`${line}\n`);
    if (json) process.stdout.write(`${JSON.stringify({ status: 2, error: line }, null, 2)}\n`);
    return 2;
  }
}
