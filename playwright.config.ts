import { defineConfig } from '@playwright/test';
import { browserOptions } from './scripts/browser/real-browser';

const isCi = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  // The same at more speeds and sizes; `npm run e2e:long` runs them too.
  ...(process.env['E2E_LONG'] === undefined && { grepInvert: /@long/ }),
  globalSetup: './test/e2e/build-once.ts',
  outputDir: 'build/e2e',
  // These end a test that hangs. No test measures time: a busy machine takes as long as it takes.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  workers: 2,
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
