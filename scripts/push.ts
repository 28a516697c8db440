/**
 * `npm run push -- school`: builds a script project and uploads it. clasp by itself uploads what happens to
 * lie in the folder: before a build nothing, or the manifest that `create-script` fetched, and says
 * «Script is already up to date.» or «Pushed one file».
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeProject } from './build/projects';
import { claspAt } from './push/clasp';
import { push } from './push/push';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

process.exitCode = await push(process.argv.slice(2), {
  root,
  write: (project) => writeProject(root, project),
  clasp: claspAt(root),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
