/**
 * `npm run build`: every script project in a clean folder of its own, with the page that helps to install
 * it, the workbench in one file, the command line in one, and what of others is in them.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBills } from './build/bills';
import { buildCommandLine } from './build/command-line';
import { LIVE, PROJECTS, writeProject } from './build/projects';
import { buildPage } from './workbench/build-page';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const project of [...PROJECTS, LIVE]) console.log(writeProject(root, project));
const { bytes } = await buildPage(root);
console.log(`build/postcourse.html: ${bytes} bytes`);
const cli = await buildCommandLine(root);
console.log(`${cli.file}: ${cli.bytes} bytes`);
console.log(writeBills(root).join(', '));
