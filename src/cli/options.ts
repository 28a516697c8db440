/** The options of the command line, and how they are read. */
import { parseArgs } from 'node:util';
import { type OwnOption, UsageError, type UsageLine } from './cli-command';

const OPTIONS = {
  date: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  replace: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  teacher: { type: 'string' },
  kind: { type: 'string' },
  with: { type: 'string' },
  'codes-only': { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** What every command takes. */
export const COMMON_OPTIONS: Readonly<Record<Exclude<OptionName, OwnOption>, UsageLine>> = {
  date: {
    form: '--date ГГГГ-ММ-ДД',
    about: 'дата расчёта, если она не указана в «Настройках»',
  },
  json: { form: '--json', about: 'ответ одним документом JSON' },
  help: { form: '--help', about: 'эта справка' },
};

export interface TypedArguments {
  readonly positionals: readonly string[];
  /** What was typed behind each option; «» where it takes no value. */
  readonly options: ReadonlyMap<OptionName, string>;
}

const isOption = (name: string): name is OptionName => Object.keys(OPTIONS).includes(name);

function typedValue(name: OptionName, value: string | undefined, isInline: boolean): string | null {
  if (OPTIONS[name].type === 'boolean') return value === undefined ? '' : null;
  // «--out --in-place»: the value was forgotten.
  return !value || (!isInline && value.startsWith('-')) ? null : value;
}

/** Reads the arguments after the program's name. Throws `UsageError`. */
export function typedArguments(args: readonly string[]): TypedArguments {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const positionals: string[] = [];
  const options = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue = false } = token;
    const typed = isOption(name) ? typedValue(name, value, inlineValue) : null;
    if (!isOption(name) || typed === null) {
      throw new UsageError(
        `Неверный параметр ${rawName}: проверьте его имя и значение; справка: --help.`,
      );
    }
    options.set(name, typed);
  }
  return { positionals, options };
}
