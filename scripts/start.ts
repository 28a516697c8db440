/** `npm start`: the product on this computer, in the browser, on a file or on the example. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Fault } from '../src/core/values/fault';
import { localToday } from '../src/hosts/xlsx/local-today';
import { launch, runningAddress } from '../src/workbench/server/launch';
import { doorTo } from '../src/workbench/server/running';
import { buildPage } from './workbench/build-page';
import { openBrowser } from './workbench/open-browser';

const USAGE = `Посткурс: рабочее место в браузере

  npm start                        открыть пример
  npm start -- КНИГА.xlsx          открыть книгу; «Сохранить» запишет в этот файл
  npm start -- --port ЧИСЛО        открыть по этому порту
  npm start -- --no-open           не открывать браузер, только напечатать адрес

Остановить: Ctrl+C. Введённое, но не сохранённое остаётся в браузере и появится при следующем запуске.
У каждой книги свой адрес: по нему браузер находит введённое.`;

/** Opens the invented school instead of what the person had open last. */
const EXAMPLE = '#example';

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_500)) {
    throw new Fault('--port: укажите число от 1 до 65499.');
  }
  return { port, file: positionals[0], open: !values['no-open'], help: values.help };
}

async function start(): Promise<void> {
  const { port, file, open, help } = options();
  if (help) {
    console.log(USAGE);
    return;
  }
  // npm starts scripts in the package's folder; a relative path is meant from where it was typed.
  const path = file === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', file);
  const running = port === undefined ? await runningAddress(path ?? null) : null;
  if (running !== null) {
    show(running, path === undefined, open, 'Программа уже запущена');
    return;
  }
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const launched = await launch({
    today: localToday(),
    page: (await buildPage(root)).file,
    ...(path !== undefined && { file: path }),
    ...(port !== undefined && { port }),
  });
  // Before anything else can go wrong: nothing of this start is left when it ends.
  process.once('exit', launched.forget);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit());
  if (launched.file !== null) console.log(`Книга: ${launched.file}`);
  for (const warning of launched.warnings) console.log(warning);
  show(launched.address, launched.file === null, open, 'Откройте в браузере');
  console.log('Остановить: Ctrl+C');
}

function show(address: string, example: boolean, open: boolean, what: string): void {
  const shown = example ? `${address}${EXAMPLE}` : address;
  console.log(`${what}: ${shown}`);
  if (open) openPage(shown);
}

/** The page works without it: a disk that is full keeps nobody from opening the address. */
function openPage(address: string): void {
  try {
    openBrowser(doorTo(address));
  } catch (error) {
    console.error(`Браузер не открыт, откройте адрес в нём сами. ${wordsOf(error)}`);
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof Fault) return error.message;
  const { code, path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === undefined || path === undefined) return `Причина: ${String(error)}`;
  return `Не удалось обратиться к «${path}» (${code}): проверьте права и место на диске и повторите.`;
}

start().catch((error: unknown) => {
  console.error(
    error instanceof Fault ? error.message : `Программа не запустилась. ${wordsOf(error)}`,
  );
  process.exitCode = 2;
});
