/** The layers of the house, as their `tsconfig.json` files declare them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** The repository's root. */
export const ROOT = join(__dirname, '../..');

export interface Layer {
  /** The folder, from the root: «src/core/values». */
  readonly folder: string;
  /** The layers that it may import, itself apart. */
  readonly mayImport: readonly string[];
}

interface Project {
  readonly references?: readonly { readonly path: string }[];
}

const projectIn = (folder: string): Project =>
  JSON.parse(readFileSync(join(ROOT, folder, 'tsconfig.json'), 'utf8'));

const referencesOf = (folder: string): string[] =>
  (projectIn(folder).references ?? []).map(({ path }) => normalize(join(folder, path)));

/** Every layer of the product; scripts and tests may see all. */
export const LAYERS: readonly Layer[] = referencesOf('')
  .filter((folder) => folder.startsWith('src') || folder === 'sidebar')
  .map((folder) => ({ folder, mayImport: referencesOf(folder) }));

/** The TypeScript files under a folder, from the root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return filesUnder(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** Every folder that a file stands in, the nearest first. */
export function foldersAbove(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

/** The layer that a file stands in: the nearest one above it. */
export function layerOf(file: string): Layer | undefined {
  const above = LAYERS.filter(({ folder }) => file.startsWith(`${folder}/`));
  return above.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** The files that a file imports by a relative path. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)];
  return specifiers.flatMap(([, specifier = '']) => {
    const path = join(dirname(file), specifier);
    const found = [`${path}.ts`, join(path, 'index.ts')].find((one) => existsSync(join(ROOT, one)));
    return found === undefined ? [] : [found];
  });
}

/** The path by which a file in a folder imports another file. */
export function specifierFrom(folder: string, file: string): string {
  const path = relative(folder, file).replace(/\.ts$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}
