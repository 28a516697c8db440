/**
 * `npm run e2e`: the tests in a real browser; where none can be had, one line says so. `--short`, `--rest`
 * and `--long` choose another form (`playwright.config.ts`).
 */
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser/real-browser';

const FORMS = ['--short', '--rest', '--long'];

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
  const form = given.find((argument) => FORMS.includes(argument));
  if (form !== undefined) process.env['E2E_FORM'] = form.slice(2);
  const wanted = given.filter((argument) => argument !== form);
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
