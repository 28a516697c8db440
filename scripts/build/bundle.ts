/**
 * One Apps Script file out of an entry and all it imports. Apps Script calls top-level function
 * declarations only, so a first pass lists the entry's exports and a second one wraps the code and
 * adds a delegating declaration for each. Plug-ins for this job either read the entry's text only
 * or belong to another bundler; esbuild's own metafile already has the list.
 */
import { type BuildOptions, buildSync } from 'esbuild';
import { versionDefined } from './version';

/** The closing underscore keeps the name itself from being callable. */
const NAMESPACE = 'App_';

function optionsFor(root: string, entry: string): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    define: versionDefined(root),
    legalComments: 'none',
    logLevel: 'warning',
  };
}

/** The one export that is no function: the menu's functions by name. */
export const MENU = 'menu';

/** The exports of an entry, sorted. */
export function exportsOf(root: string, entry: string): string[] {
  const { metafile } = buildSync({
    ...optionsFor(root, entry),
    format: 'esm',
    metafile: true,
    outfile: 'entry.js',
  });
  const output = Object.values(metafile?.outputs ?? {})[0];
  return [...(output?.exports ?? [])].sort();
}

/** The bundled code with one top-level function for each of the names, and for each of the menu. */
export function bundleCode(
  root: string,
  entry: string,
  publicFunctions: readonly string[],
  menu: readonly string[] = [],
): string {
  const delegates = [
    ...publicFunctions.map((name) => [name, `${NAMESPACE}.${name}(argument)`] as const),
    ...menu.map((name) => [name, `${NAMESPACE}.${MENU}.${name}()`] as const),
  ].map(([name, call]) => `function ${name}(argument) { return ${call}; }`);
  const { outputFiles } = buildSync({
    ...optionsFor(root, entry),
    format: 'iife',
    globalName: NAMESPACE,
    minify: true,
    footer: { js: delegates.join('\n') },
  });
  return outputFiles?.[0]?.text ?? '';
}
