/**
 * The forms in which jest runs. `npm test` has to end while one waits for it, so it leaves the slow files of
 * tests, which `npm run test:slow` has measured, to CI; there each file runs once.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import whole from '../../jest.config.js';

const rootDir = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the paths of the slow files are kept. */
export const SLOW = 'test/slow.json';

const slow = JSON.parse(readFileSync(join(rootDir, SLOW), 'utf8'));
const literally = (path) =>
  path.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&').replaceAll('/', '[\\\\/]');

/** All files of tests. */
export const wholeForm = { ...whole, rootDir };

/** What `npm test` runs. */
export const shortForm = {
  ...wholeForm,
  testPathIgnorePatterns: ['/node_modules/', ...slow.map((path) => `[\\\\/]${literally(path)}$`)],
};

/** What the short form leaves out. */
export const restForm = { ...wholeForm, testMatch: slow.map((path) => `<rootDir>/${path}`) };
