/**
 * `build/sbom.json`, a software bill of materials (CycloneDX 1.6): what of other people's is in each file that the
 * build makes. The same sources give the same bytes, so it has neither a time nor a number of its own. What
 * only builds and checks is listed by `npm sbom`; none of it is in a file that people get.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Bundled, packagesOf } from './packages';
import { versionDefined } from './version';

/** A file or a folder that people get, and the entries of the bundles in it. */
export interface Product {
  readonly file: string;
  readonly entries: readonly string[];
}

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
}

const refOf = ({ name, version, within }: Bundled): string =>
  within === undefined ? `${name}@${version}` : `${within} › ${name}`;

/** Package URL: the scope's «@» is escaped. */
const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Subresource integrity, as the lock file has it, in CycloneDX's own form. */
function hashesOf(integrity: string | undefined): { alg: string; content: string }[] {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return digest === undefined
    ? []
    : [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
}

function inputsOf(root: string, entries: readonly string[]): string[] {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: join(root, 'build'),
    bundle: true,
    write: false,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    define: versionDefined(root),
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
}

/** The packages of each product. */
export const contentsOf = (root: string, products: readonly Product[]): Map<Product, Bundled[]> =>
  new Map(
    products.map(
      (product) => [product, packagesOf(root, inputsOf(root, product.entries))] as const,
    ),
  );

/** The bill of these products, as a text. */
export function sbomText(root: string, contents: ReadonlyMap<Product, readonly Bundled[]>): string {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const { name, version, license } = read('package.json');
  const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
  const own = `${name}@${version}`;
  const all = new Map([...contents.values()].flat().map((one) => [refOf(one), one] as const));
  const components = [...all].map(([ref, one]) => {
    const { resolved, integrity } = packages[`node_modules/${one.name}`] ?? {};
    const exact = one.within === undefined;
    return {
      type: 'library',
      'bom-ref': ref,
      name: one.name,
      ...(one.version ? { version: one.version } : {}),
      licenses: [{ license: { id: one.license } }],
      ...(exact
        ? {
            purl: purlOf(one.name, one.version),
            hashes: hashesOf(integrity),
            externalReferences: resolved ? [{ type: 'distribution', url: resolved }] : [],
          }
        : { description: `Built into the files of ${one.within}` }),
    };
  });
  const files = [...contents.keys()].map(({ file }) => ({
    type: 'application',
    'bom-ref': file,
    name: file,
    version,
    licenses: [{ license: { id: license } }],
  }));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        licenses: [{ license: { id: license } }],
      },
    },
    components: [...files, ...components],
    dependencies: [
      { ref: own, dependsOn: files.map(({ name }) => name) },
      ...[...contents].map(([{ file }, inside]) => ({
        ref: file,
        dependsOn: inside.filter(({ within }) => within === undefined).map(refOf),
      })),
      ...[...all].map(([ref, { name, within }]) => ({
        ref,
        dependsOn:
          within === undefined
            ? [...all.values()].filter((one) => one.within === name).map(refOf)
            : [],
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
