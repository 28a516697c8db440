/** What a person typed: the command, its files and options. */
import { parseArgs } from 'node:util';
import { type Day, parseIsoDay } from '../core/values/day';
import { localToday } from '../hosts/xlsx/local-today';

/** Wrong usage, told in one Russian line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Посткурс: сопровождение педагогов после курсов, рейтинг и показатели

  npm run -s cli -- КОМАНДА [параметры]

  template school КНИГА.xlsx       создать пустую книгу школы
  template municipality КНИГА.xlsx создать пустую книгу муниципалитета
  demo ПАПКА                       записать демонстрационные данные
  check КНИГА.xlsx                 проверить данные
  compute КНИГА.xlsx --out ИТОГ.xlsx
                                   проверить и рассчитать все листы
  compute КНИГА.xlsx --in-place    то же в самой книге; копия остаётся рядом
  rollup СВОД.xlsx ШКОЛА.xlsx|ПАПКА… --out ИТОГ.xlsx
                                   импортировать сводки школ и рассчитать отчёты

  --date ГГГГ-ММ-ДД   дата расчёта, если она не указана в «Настройках»
  --json              ответ одним документом JSON

Код завершения: 0 — готово; 1 — в данных есть ошибки; 2 — команда или файл неверны.`;

export interface Invocation {
  readonly command: string | undefined;
  /** What follows the command: files, folders, kinds. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly inPlace: boolean;
  readonly out: string | undefined;
  /** «Дата расчёта» where the setting is empty. */
  readonly day: Day;
}

function dayOption(text: string | undefined): Day {
  if (text === undefined) return localToday();
  const day = parseIsoDay(text);
  if (day === null) {
    throw new UsageError(`Неверная дата «${text}» в --date: укажите её в виде ГГГГ-ММ-ДД.`);
  }
  return day;
}

/** Reads the arguments after the program's name. Throws `UsageError`. */
export function parseInvocation(args: readonly string[]): Invocation {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  const { values, positionals } = parsed;
  const [command, ...operands] = positionals;
  return {
    command,
    operands,
    json: values.json,
    help: values.help,
    inPlace: values['in-place'],
    out: values.out,
    day: dayOption(values.date),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      'in-place': { type: 'boolean', default: false },
      out: { type: 'string' },
      date: { type: 'string' },
    },
  });
}

/** Node's own words about a wrong option, in Russian. */
function messageOf(error: unknown): string {
  const option = /'(-{1,2}[^' ]+)/.exec(String(error))?.[1];
  if (option === undefined) return 'Не удалось разобрать параметры команды; справка: --help.';
  return `Неверный параметр ${option}: проверьте его имя и значение; справка: --help.`;
}
