/**
 * The packages that are in a bundle: those whose files the bundler took, and what these carry within
 * themselves, which the bundler does not see.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as it is in a bundle. */
export interface Bundled {
  readonly name: string;
  /** Exact where it is installed; of what was built into another package, as far as that one tells. */
  readonly version: string;
  readonly license: string;
  /** Its licence's text. */
  readonly text: string;
  /** The package in whose files it is; undefined where the bundler took it. */
  readonly within?: string;
}

/** What a package was built with. Its files name it in comments, to which a test holds this list. */
interface Carried {
  readonly name: string;
  readonly version: string;
  /** A folder with package and licence, or a text of ours where neither is installed. */
  readonly notice: string;
}

/** By the package that carries them. */
export const CARRIED: Readonly<Record<string, readonly Carried[]>> = {
  docx: [
    // The versions that docx asks for; which ones it was built with its files do not say.
    { name: 'fflate', version: '^0.8.3', notice: 'node_modules/fflate' },
    { name: 'nanoid', version: '^6.0.1', notice: 'node_modules/docx/node_modules/nanoid' },
    {
      name: '@oxc-project/runtime',
      version: '0.155.0',
      notice: 'scripts/build/notices/oxc-runtime.txt',
    },
    { name: 'rolldown', version: '', notice: 'scripts/build/notices/rolldown.txt' },
  ],
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function licenceText(path: string): string {
  if (path.endsWith('.txt')) return readFileSync(path, 'utf8').trim();
  return readdirSync(path)
    .filter((file) => /^licen[cs]e/i.test(file))
    .map((file) => readFileSync(join(path, file), 'utf8').trim())
    .join('\n\n');
}

/** What a package carries; all of it is under the MIT licence. */
const carriedBy = (root: string, within: string): Bundled[] =>
  (CARRIED[within] ?? []).map(({ name, version, notice }) => ({
    name,
    version,
    license: 'MIT',
    text: licenceText(join(root, notice)),
    within,
  }));

/** The packages of a bundle that was made of these files, by name. */
export function packagesOf(root: string, inputs: readonly string[]): Bundled[] {
  const folders = inputs.flatMap((name) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name) ?? []);
  return [...new Set(folders)].sort().flatMap((folder) => {
    const path = join(root, folder);
    const { name, version, license } = manifestOf(path);
    return [{ name, version, license, text: licenceText(path) }, ...carriedBy(root, name)];
  });
}

/** The notice that goes along with a bundle: each package with the text of its licence. */
export const noticeOf = (packages: readonly Bundled[]): string =>
  packages
    .map(({ name, version, license, text, within }) => {
      const inside = within === undefined ? '' : ` (within ${within})`;
      return `${[name, version].filter(Boolean).join(' ')}, ${license}${inside}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
