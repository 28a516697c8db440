/**
 * `npm run build`: every edition in a clean folder of its own, ready to be pushed, and the workbench
 * in one file.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EDITIONS } from '../src/editions';
import { buildEdition } from './build/build-edition';
import { buildPage } from './workbench/build-page';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const edition of EDITIONS) {
  const files = Object.entries(buildEdition(root, edition));
  const folder = join(root, 'build', edition.id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const sizes = files.map(([name, text]) => `${name} ${Buffer.byteLength(text)}`);
  console.log(`build/${edition.id}: ${sizes.join(', ')} bytes`);
}
const { bytes } = await buildPage(root);
console.log(`build/postcourse.html: ${bytes} bytes`);
