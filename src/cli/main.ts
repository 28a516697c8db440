/** The command line: finds the command, prints its answer, sets the exit status. */
import { type Day, parseIsoDay } from '../core/values/day';
import { Fault } from '../core/values/fault';
import { localTime, localToday } from '../hosts/xlsx/local-today';
import { type Answer, type CliCommand, UsageError } from './cli-command';
import { CHECK } from './commands/check';
import { COLLECT } from './commands/collect';
import { COMPUTE } from './commands/compute';
import { DEMO } from './commands/demo';
import { DOCUMENTS } from './commands/documents';
import { FORMS } from './commands/forms';
import { ROLLUP } from './commands/rollup';
import { TEMPLATE } from './commands/template';
import { COMMON_OPTIONS, type OptionName, typedArguments } from './options';
import { usageText } from './usage';

/** Every command, in the order in which the usage tells of them. */
export const COMMANDS: readonly CliCommand[] = [
  TEMPLATE,
  DEMO,
  CHECK,
  COMPUTE,
  FORMS,
  COLLECT,
  DOCUMENTS,
  ROLLUP,
];

function dayFrom(text: string | undefined): Day {
  if (text === undefined) return localToday();
  const day = parseIsoDay(text);
  if (day === null) {
    throw new UsageError(`Неверная дата «${text}» в --date: укажите её в виде ГГГГ-ММ-ДД.`);
  }
  return day;
}

/** An option that the command would pass over in silence is a mistake of the person who typed it. */
function refuseForeign({ name, options }: CliCommand, typed: Iterable<OptionName>): void {
  const taken: readonly string[] = [...options, ...Object.keys(COMMON_OPTIONS)];
  const foreign = [...typed].find((option) => !taken.includes(option));
  if (foreign === undefined) return;
  throw new UsageError(`Команда «${name}» не принимает параметр --${foreign}. Справка: --help.`);
}

function answerTo(args: readonly string[]): Answer | Promise<Answer> {
  const { positionals, options } = typedArguments(args);
  const [name, ...operands] = positionals;
  if (options.has('help') || name === 'help') {
    const usage = usageText(COMMANDS);
    return { status: 0, text: usage, data: { usage } };
  }
  if (name === undefined) throw new UsageError(`Не указана команда.\n\n${usageText(COMMANDS)}`);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`Нет команды «${name}». Справка: --help.`);
  refuseForeign(command, options.keys());
  return command.run({
    operands,
    out: options.get('out'),
    inPlace: options.has('in-place'),
    replace: options.has('replace'),
    dryRun: options.has('dry-run'),
    teacher: options.get('teacher'),
    kind: options.get('kind'),
    with: options.get('with'),
    codesOnly: options.has('codes-only'),
    day: dayFrom(options.get('date')),
    time: options.has('date') ? '' : localTime(),
  });
}

/** What the disk refused at a step that has no words of its own, a look at a path; null: it is no such error. */
function refusalOfDisk(error: unknown): string | null {
  const { code, path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === undefined || path === undefined) return null;
  return `Не удалось обратиться к файлу «${path}» (${code}). Проверьте, что он на месте и что у вас есть права на него и на его папку, и повторите.`;
}

/** One Russian line for what a person can mend, and one for what only we can. */
function faultLine(error: unknown): string {
  if (error instanceof UsageError || error instanceof Fault) return error.message;
  const refusal = refusalOfDisk(error);
  if (refusal !== null) return refusal;
  const words = error instanceof Error ? error.message : String(error);
  return `Внутренняя ошибка программы (${words}). Файлы не изменены; сообщите разработчикам.`;
}

/** Runs one command; gives the exit status, later where the command answers later. */
export function main(args: readonly string[]): number | Promise<number> {
  const json = args.includes('--json');
  const print = ({ status, text, data }: Answer): number => {
    process.stdout.write(json ? `${JSON.stringify({ status, ...data }, null, 2)}\n` : `${text}\n`);
    return status;
  };
  const refuse = (error: unknown): number => {
    const line = faultLine(error);
    process.stderr.write(`${line}\n`);
    if (json) process.stdout.write(`${JSON.stringify({ status: 2, error: line }, null, 2)}\n`);
    return 2;
  };
  try {
    const answer = answerTo(args);
    return answer instanceof Promise ? answer.then(print).catch(refuse) : print(answer);
  } catch (error) {
    return refuse(error);
  }
}
