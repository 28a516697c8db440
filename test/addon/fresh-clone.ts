/** A clone of the repository as an engineer has it before anything is installed to Google. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIVE, PROJECTS } from '../../scripts/build/projects';
import { ROOT } from './school-fixture';

/** What the build and the upload need. */
const PARTS = [
  'src',
  'sidebar',
  'scripts',
  'package.json',
  '.gitignore',
  'tsconfig.base.json',
  'docs/deployment.md',
];

/** The text that is committed: whoever has installed something has ids in the working copy. */
function committed(path: string): string {
  try {
    return execFileSync('git', ['show', `:${path}`], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch {
    return readFileSync(join(ROOT, path), 'utf8');
  }
}

/** Puts the clone into an empty folder; dependencies are shared with this one. */
export function cloneInto(folder: string): void {
  const manifests = ['appsscript.json', 'appsscript.municipality.json', 'appsscript.live.json'];
  for (const path of [...PARTS, ...manifests]) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  for (const { clasp } of [...PROJECTS, LIVE]) writeFileSync(join(folder, clasp), committed(clasp));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** The commands that stand under a heading of the page for engineers, in their order. */
export function commandsUnder(heading: string): string[] {
  const page = readFileSync(join(ROOT, 'docs/deployment.md'), 'utf8');
  const part = page.split(`\n${heading}\n`)[1]?.split(/\n#{2,6} /)[0] ?? '';
  const blocks = [...part.matchAll(/^ *```\n(.*?)^ *```/gms)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) =>
    block
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
  );
}
