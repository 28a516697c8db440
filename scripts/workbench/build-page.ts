/** Builds the workbench's page into `build/workbench`, unless what is there is up to date. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { EDITIONS } from '../../src/editions';
import { panelPage, panelSources } from '../build/panel-page';

const PAGE = 'src/workbench/page';
const PANELS = EDITIONS.map(({ id }) => panelSources(id));
/** Their changes are not among the bundle's inputs, or stand for many of those. */
const ALSO = [`${PAGE}/index.html`, ...PANELS.map(({ markup }) => markup), 'package-lock.json'];

/** Each input and when it was changed. */
type Inputs = Readonly<Record<string, number>>;

const changedAt = (root: string, file: string): number => statSync(join(root, file)).mtimeMs;

function isUpToDate(root: string, stamp: string): boolean {
  try {
    const inputs = JSON.parse(readFileSync(stamp, 'utf8')) as Inputs;
    return Object.entries(inputs).every(([file, time]) => changedAt(root, file) === time);
  } catch {
    return false;
  }
}

/** The project's own files that a bundle was made of; packages change with the lock file. */
function ownInputs(root: string, files: readonly string[]): Inputs {
  const own = [...files, ...ALSO].filter((file) => !file.includes('node_modules'));
  return Object.fromEntries(own.map((file) => [file, changedAt(root, file)]));
}

/** Builds when needed; gives the folder with the page. */
export async function buildWorkbenchPage(root: string): Promise<string> {
  const folder = join(root, 'build', 'workbench');
  const stamp = join(folder, 'inputs.json');
  if (isUpToDate(root, stamp)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`${PAGE}/main.ts`],
    outdir: folder,
    bundle: true,
    minify: true,
    // The library has parts for other languages, which no page here ever asks for.
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'index.html'), readFileSync(join(root, PAGE, 'index.html')));
  for (const { id } of EDITIONS) {
    writeFileSync(join(folder, `panel-${id}.html`), panelPage(root, id));
  }
  const panels = await build({
    absWorkingDir: root,
    entryPoints: PANELS.flatMap(({ script, style }) => [script, style]),
    bundle: true,
    write: false,
    outdir: folder,
    metafile: true,
    logLevel: 'silent',
  });
  const files = [...Object.keys(metafile.inputs), ...Object.keys(panels.metafile.inputs)];
  writeFileSync(stamp, JSON.stringify(ownInputs(root, files)));
  return folder;
}
