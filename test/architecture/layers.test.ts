/** The house holds: no layer imports what the architecture page does not let it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  filesUnder,
  foldersAbove,
  importsOf,
  LAYERS,
  layerOf,
  ROOT,
  specifierFrom,
} from './layers';

const NAMES = LAYERS.map(({ folder }) => folder);

/** Everything that a layer reaches through the layers it may import. */
function reachedFrom(folder: string): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    for (const next of LAYERS.find((layer) => layer.folder === name)?.mayImport ?? []) {
      if (!reached.has(next)) visit(next);
      reached.add(next);
    }
  };
  visit(folder);
  return reached;
}

it('has layers that stand on one another without a circle', () => {
  expect(NAMES.filter((name) => reachedFrom(name).has(name))).toEqual([]);
});

it('imports only what its layer says, not what lies behind that', () => {
  const wrong = NAMES.flatMap(filesUnder).flatMap((file) => {
    const own = layerOf(file);
    return importsOf(file).flatMap((target) => {
      const layer = layerOf(target)?.folder;
      const isFine = layer === own?.folder || own?.mayImport.includes(layer ?? '');
      return isFine ? [] : [`${file} imports ${target}`];
    });
  });
  expect(wrong).toEqual([]);
});

it('needs every layer that it may import', () => {
  const spare = LAYERS.flatMap(({ folder, mayImport }) => {
    const used = new Set(
      filesUnder(folder)
        .filter((file) => layerOf(file)?.folder === folder)
        .flatMap(importsOf)
        .map((target) => layerOf(target)?.folder),
    );
    return mayImport.filter((name) => !used.has(name)).map((name) => `${folder} → ${name}`);
  });
  expect(spare).toEqual([]);
});

/** The folder or file right under a folder that a path goes through; null outside of it. */
const roomOf = (folder: string, path: string): string | null =>
  path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split('/')[0] ?? null) : null;

it('has no folders that lean on one another in a circle', () => {
  const imports = NAMES.flatMap(filesUnder).flatMap((file) =>
    importsOf(file).map((target) => [file, target] as const),
  );
  const folders = new Set(imports.flatMap(([file]) => foldersAbove(file)));
  const circles = [...folders].flatMap((folder) => {
    const next = new Map<string, Set<string>>();
    for (const [file, target] of imports) {
      const [from, to] = [roomOf(folder, file), roomOf(folder, target)];
      if (from === null || to === null || from === to) continue;
      next.set(from, (next.get(from) ?? new Set()).add(to));
    }
    const reaches = (start: string): boolean => {
      const seen = new Set<string>();
      const visit = (room: string): void => {
        for (const other of next.get(room) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          visit(other);
        }
      };
      visit(start);
      return seen.has(start);
    };
    return [...next.keys()].filter(reaches).map((room) => `${folder}/${room}`);
  });
  expect(circles).toEqual([]);
});

it('is drawn in docs/architecture.md as the compiler holds it', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `((?:src|sidebar)[^`]*)` \| [^|]+ \| ([^|]+) \|$/gm)];
  const drawn = rows.map(([, folder, layers = '']) => [
    folder,
    [...layers.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  ]);
  const shortName = (name: string): string => name.replace(/^src\/(core\/)?/, '');
  expect(drawn).toEqual(LAYERS.map(({ folder, mayImport }) => [folder, mayImport.map(shortName)]));
});

/** What no rule may know of, and no layer below a host. */
const GLOBALS = ['document', 'process', 'SpreadsheetApp', 'console'];

it('does not compile with an import that leads up or across, nor with a host’s globals in core', () => {
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const part of ['src', 'sidebar'])
      cpSync(join(ROOT, part), join(house, part), { recursive: true });
    cpSync(join(ROOT, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
    const references = NAMES.map((path) => ({ path }));
    writeFileSync(join(house, 'tsconfig.json'), JSON.stringify({ files: [], references }));
    for (const folder of NAMES) {
      writeFileSync(join(house, folder, 'target.ts'), 'export const it = 1;\n');
    }
    const forbidden: string[] = [];
    for (const folder of NAMES) {
      const reached = reachedFrom(folder);
      NAMES.filter((name) => name !== folder && !reached.has(name)).forEach((name, index) => {
        const file = `${folder}/forbidden-${index}.ts`;
        const specifier = specifierFrom(folder, `${name}/target.ts`);
        writeFileSync(join(house, file), `import * as it from '${specifier}';\nexport { it };\n`);
        forbidden.push(file);
      });
    }
    for (const folder of NAMES.filter((name) => name.startsWith('src/core/'))) {
      GLOBALS.forEach((name) => {
        const file = `${folder}/global-${name}.ts`;
        writeFileSync(join(house, file), `export const it = ${name};\n`);
        forbidden.push(file);
      });
    }
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', '--pretty', 'false'],
      { cwd: house, encoding: 'utf8' },
    );
    const reported = new Set([...stdout.matchAll(/^([^(\s]+)\(/gm)].map(([, file]) => file));
    expect(forbidden.length).toBeGreaterThan(NAMES.length);
    expect(forbidden.filter((file) => !reported.has(file))).toEqual([]);
  } finally {
    rmSync(house, { recursive: true });
  }
}, 120_000);
