/**
 * TypeScript modules loaded from scratch as often as wanted: each is transformed and compiled once, and
 * run anew in every registry. A mutant in what a module does while it is loaded is alive like any other.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

const require = createRequire(import.meta.url);

const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];

interface Loaded {
  exports: unknown;
}

/** The file that an import of `path` means. */
function fileOf(path: string): string {
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  if (found === undefined) throw new Error(`No module ${path}`);
  return found;
}

/** Modules, with texts that stand in the place of files. */
export class Modules {
  private readonly compiled = new Map<string, (...given: unknown[]) => void>();
  private readonly resolved = new Map<string, string>();

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** Runs a file and all that it imports, anew; `seen` is told every file. */
  run(file: string, seen: (file: string) => void = () => {}): void {
    const registry = new Map<string, Loaded>();
    const load = (path: string): unknown => {
      const known = registry.get(path);
      if (known) return known.exports;
      seen(path);
      const module: Loaded = { exports: {} };
      registry.set(path, module);
      const from = dirname(path);
      const wanted = (name: string) =>
        name.startsWith('.') ? load(this.resolve(from, name)) : require(name);
      this.compile(path)(module.exports, wanted, module, path, from);
      return module.exports;
    };
    load(file);
  }

  private resolve(from: string, name: string): string {
    const path = join(from, name);
    const file = this.resolved.get(path) ?? fileOf(path);
    this.resolved.set(path, file);
    return file;
  }

  private compile(file: string): (...given: unknown[]) => void {
    const known = this.compiled.get(file);
    if (known) return known;
    const { code } = transformSync(this.texts.get(file) ?? readFileSync(file, 'utf8'), {
      loader: file.endsWith('.json') ? 'json' : 'ts',
      format: 'cjs',
      target: 'es2022',
      sourcefile: file,
      logLevel: 'silent',
    });
    const run = compileFunction(code, PARAMETERS, { filename: file }) as () => void;
    this.compiled.set(file, run);
    return run;
  }
}
