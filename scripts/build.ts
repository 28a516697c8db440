/**
 * `npm run build`: every script project in a clean folder of its own, with the page that helps to install
 * it, and the workbench in one file.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIVE, PROJECTS, writeProject } from './build/projects';
import { buildPage } from './workbench/build-page';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const project of [...PROJECTS, LIVE]) console.log(writeProject(root, project));
const { bytes } = await buildPage(root);
console.log(`build/postcourse.html: ${bytes} bytes`);
