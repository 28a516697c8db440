/** Builds the command line alone: before `npm pack`, and when `npm run cli` finds it out of date. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommandLine } from './build/command-line';

await buildCommandLine(dirname(dirname(fileURLToPath(import.meta.url))));
