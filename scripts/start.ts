/** `npm start`: the product on this computer, in the browser, on a file or on the demonstration. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Fault } from '../src/core/values/fault';
import { localToday } from '../src/hosts/xlsx/local-today';
import { launch } from '../src/workbench/server/launch';
import { runningAddress } from '../src/workbench/server/running';
import { buildWorkbenchPage } from './workbench/build-page';
import { openBrowser } from './workbench/open-browser';

const USAGE = `Посткурс: рабочее окно в браузере

  npm start                        открыть демонстрационную книгу
  npm start -- КНИГА.xlsx          открыть книгу
  npm start -- --port ЧИСЛО        начать с этого порта
  npm start -- --no-open           не открывать браузер

Остановить: Ctrl+C. Введённое остаётся в черновике рядом с книгой.`;

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
  const running = await runningAddress(path);
  if (running !== null) {
    console.log(`Программа уже запущена: ${running}`);
    if (open) openBrowser(running);
    return;
  }
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const launched = await launch({
    today: localToday(),
    pages: await buildWorkbenchPage(root),
    ...(path !== undefined && { file: path }),
    ...(port !== undefined && { port }),
  });
  console.log(`Книга: ${launched.file}`);
  console.log(`Откройте в браузере: ${launched.address}`);
  console.log('Остановить: Ctrl+C');
  if (open) openBrowser(launched.address);
}

start().catch((error: unknown) => {
  const isPlain = error instanceof Fault;
  console.error(isPlain ? error.message : `Программа не запустилась: ${String(error)}`);
  process.exitCode = 2;
});
