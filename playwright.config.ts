import { defineConfig } from '@playwright/test';
import { browserOptions } from './scripts/browser/real-browser';

const isCi = process.env['CI'] !== undefined;

/** Which tests run, by the words at the ends of their titles; `scripts/e2e.ts` passes it on. */
const FORMS = {
  /** Each part of the page, and each promise that only a browser can attack: what `npm test` runs. */
  short: { grep: /@short/ },
  /** What the short form leaves out, so that CI runs each test once. */
  rest: { grepInvert: /@short|@long/ },
  whole: { grepInvert: /@long/ },
  /** The same at more speeds and sizes as well. */
  long: {},
};

const form = process.env['E2E_FORM'] ?? 'whole';
if (!Object.hasOwn(FORMS, form)) throw new Error(`No form of the browser tests is called ${form}`);

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  ...FORMS[form as keyof typeof FORMS],
  globalSetup: './test/e2e/once.ts',
  outputDir: 'build/e2e',
  // These end a test that hangs. No test measures time: a busy machine takes as long as it takes.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // A test waits for its page a third of the time.
  workers: '150%',
  forbidOnly: isCi,
  // A busy machine of CI must not refuse a good tree; the list at the end names what passed only then as «flaky».
  retries: isCi ? 1 : 0,
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'ru-RU',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: await browserOptions(),
    trace: 'off',
  },
});
