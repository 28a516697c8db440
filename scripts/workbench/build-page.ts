/** Builds `build/postcourse.html`, the workbench in one file, unless what is there is up to date. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { EDITIONS } from '../../src/editions';
import { documentsPage, documentsSources } from '../build/documents-page';
import { panelPage, panelSources } from '../build/panel-page';
import { versionDefined } from '../build/version';
import { oneFile } from './one-file';

const SOURCES = {
  markup: 'src/workbench/page/index.html',
  script: 'src/workbench/page/main.ts',
  engine: 'src/workbench/worker/worker.ts',
};
const PANELS = EDITIONS.map(({ id }) => panelSources(id));
const DOCUMENTS = documentsSources('workbench');
/** Their changes are not among the bundles' inputs, or stand for many of those. */
const ALSO = [
  SOURCES.markup,
  ...PANELS.map(({ markup }) => markup),
  DOCUMENTS.markup,
  'package-lock.json',
  'package.json',
  'scripts/build/documents-page.ts',
  'scripts/build/markup.ts',
  'scripts/build/minified.ts',
  'scripts/build/panel-page.ts',
  'scripts/build/version.ts',
  'scripts/workbench/build-page.ts',
  'scripts/workbench/one-file.ts',
  'scripts/workbench/policy.ts',
];

/** Above this a file is slow to open from a stick or a share: its parts would have to be packed. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The built file, and how long it is. */
export interface BuiltPage {
  readonly file: string;
  readonly bytes: number;
}

/** Each input and when it was changed. */
type Inputs = Readonly<Record<string, number>>;

const changedAt = (root: string, file: string): number => statSync(join(root, file)).mtimeMs;

function isUpToDate(root: string, page: string, stamp: string): boolean {
  try {
    const inputs = JSON.parse(readFileSync(stamp, 'utf8')) as Inputs;
    return (
      statSync(page).isFile() &&
      Object.entries(inputs).every(([file, time]) => changedAt(root, file) === time)
    );
  } catch {
    return false;
  }
}

/** The project's own files among those that bundles were made of; packages change with the lock file. */
function ownInputs(root: string, files: readonly string[]): Inputs {
  const own = [...files, ...ALSO].filter((file) => !file.includes('node_modules'));
  return Object.fromEntries(own.map((file) => [file, changedAt(root, file)]));
}

const optionsFor = (root: string, entryPoints: readonly string[]): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: [...entryPoints],
  outdir: join(root, 'build'),
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  define: versionDefined(root),
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

/** What an entry was bundled into, the styles that its parts import too, and what it was made of. */
interface Bundle {
  readonly script: string;
  readonly style: string;
  readonly inputs: readonly string[];
}

async function bundled(root: string, entry: string): Promise<Bundle> {
  const { outputFiles = [], metafile } = await build(optionsFor(root, [entry]));
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  return {
    script: textOf('.js'),
    style: textOf('.css'),
    inputs: Object.keys(metafile?.inputs ?? {}),
  };
}

async function framedInputs(root: string): Promise<string[]> {
  const entries = [...PANELS, DOCUMENTS].flatMap(({ script, style }) => [script, style]);
  const { metafile } = await build({
    ...optionsFor(root, [...entries, DOCUMENTS.docx]),
    logLevel: 'silent',
  });
  return Object.keys(metafile?.inputs ?? {});
}

/** Builds when needed. Throws when the file grows beyond what a page of one file may have. */
export async function buildPage(root: string): Promise<BuiltPage> {
  const folder = join(root, 'build');
  const file = join(folder, 'postcourse.html');
  const stamp = join(folder, 'postcourse.inputs.json');
  if (isUpToDate(root, file, stamp)) return { file, bytes: statSync(file).size };
  rmSync(stamp, { force: true });
  const [page, engine] = await Promise.all([
    bundled(root, SOURCES.script),
    bundled(root, SOURCES.engine),
  ]);
  const html = oneFile({
    markup: readFileSync(join(root, SOURCES.markup), 'utf8'),
    style: page.style,
    script: page.script,
    engine: engine.script,
    panels: Object.fromEntries(EDITIONS.map(({ id }) => [id, panelPage(root, id)])),
    documents: documentsPage(root, 'workbench'),
  });
  const bytes = Buffer.byteLength(html);
  if (bytes > MOST_BYTES) {
    throw new Error(`postcourse.html is ${bytes} bytes long, the limit is ${MOST_BYTES}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, html);
  const inputs = [...page.inputs, ...engine.inputs, ...(await framedInputs(root))];
  writeFileSync(stamp, JSON.stringify(ownInputs(root, inputs)));
  return { file, bytes };
}
