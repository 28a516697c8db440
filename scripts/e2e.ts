/** `npm run e2e`: the tests in a real browser (`e2e:long`: all of them); where none can be had, one line says so. */
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser/real-browser';

async function whyNoBrowser(): Promise<string | null> {
  try {
    const browser = await chromium.launch(await browserOptions());
    await browser.close();
    return null;
  } catch (error) {
    return String(error).split('\n')[0] ?? 'причина неизвестна';
  }
}

const reason = await whyNoBrowser();
if (reason === null) {
  const given = process.argv.slice(2);
  if (given.includes('--long')) process.env['E2E_LONG'] = '1';
  const wanted = given.filter((argument) => argument !== '--long');
  const { status } = spawnSync('npx', ['playwright', 'test', ...wanted], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
} else {
  console.log(
    `Пропущены тесты в браузере (test/e2e): браузер не запускается — ${reason}. Укажите его: CHROME_BIN=путь.`,
  );
  process.exitCode = process.env['CI'] === 'true' ? 1 : 0;
}
