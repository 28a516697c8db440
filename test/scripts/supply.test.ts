/** Whose work is in the product and in what builds it, and on what terms. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCTS } from '../../scripts/build/bills';
import { CARRIED, noticeOf, packagesOf } from '../../scripts/build/packages';
import { contentsOf, sbomText } from '../../scripts/build/sbom';
import { ROOT } from '../addon/school-fixture';

interface Manifest {
  readonly name: string;
  readonly license?: unknown;
  readonly licenses?: unknown;
}

const read = (...path: string[]) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));

const { devDependencies, dependencies, overrides } = read('package.json') as Record<
  string,
  Record<string, string>
>;
const { packages: locked } = read('package-lock.json') as {
  packages: Record<string, { version: string; resolved?: string; integrity?: string } & object>;
};

const contents = contentsOf(ROOT, PRODUCTS);
const inside = [...contents.values()].flat();

describe('licences of every installed package', () => {
  /** They ask for no more than a notice, and reach nothing that is built with them. */
  const PERMISSIVE = [
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
  ];
  /** Used while building and checking alone; none of it is in a file that people get. */
  const EXCEPTIONS: Readonly<Record<string, { readonly license: string; readonly why: string }>> = {
    '@axe-core/playwright': {
      license: 'MPL-2.0',
      why: 'file-level copyleft, for changes of its own files: it runs in browser tests unchanged',
    },
    'axe-core': { license: 'MPL-2.0', why: 'the same, of which the above is the driver' },
    'caniuse-lite': {
      license: 'CC-BY-4.0',
      why: 'data on browsers, read by babel within jest: attribution is asked of who shares them',
    },
    fuzzy: {
      license: 'undefined',
      why: 'MIT, told in the older field «licenses»; a part of clasp',
    },
    'spdx-exceptions': {
      license: 'CC-BY-3.0',
      why: 'a list of names of licences, read by clasp: attribution is asked of who shares it',
    },
    'url-template': {
      license: 'BSD',
      why: 'its LICENSE has the three clauses; «BSD» alone is no SPDX name; a part of clasp',
    },
  };

  /** SPDX expressions as they occur: «(A OR B)» is met by one, «A AND B» by both. */
  const isPermissive = (expression: string): boolean => {
    const plain = expression.replace(/^\((.*)\)$/, '$1');
    if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive);
    return plain.split(' AND ').every((license) => PERMISSIVE.includes(license));
  };

  const installed = Object.keys(
    (read('node_modules', '.package-lock.json') as { packages: object }).packages,
  ).map((folder) => read(folder, 'package.json') as Manifest);

  it('are permissive, or excepted with a reason', () => {
    const others = installed.filter(
      ({ name, license }) =>
        !isPermissive(String(license)) && EXCEPTIONS[name]?.license !== String(license),
    );
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    expect(installed.length).toBeGreaterThan(500);
  });

  it('need every exception', () => {
    const names = new Set(installed.map(({ name }) => name));
    expect(Object.keys(EXCEPTIONS).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(['GPL-3.0', 'MIT AND GPL-2.0-only', '(GPL-2.0 OR AGPL-3.0)', 'undefined', 'UNLICENSED'])(
    'refuse %s',
    (expression) => expect(isPermissive(expression)).toBe(false),
  );

  it('of packages in what people get are permissive without exception', () => {
    expect(inside.filter(({ license }) => !isPermissive(license))).toEqual([]);
    expect(
      inside.filter(({ text }) => !/Permission|Redistribution|Apache License/.test(text)),
    ).toEqual([]);
  });
});

describe('dependencies', () => {
  it('have exact versions', () => {
    const named = Object.entries({ ...devDependencies, ...dependencies, ...overrides });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are those of the lock file, which names the hash of every one and no other source', () => {
    const { '': own, ...others } = locked;
    expect(own).toMatchObject({ devDependencies });
    for (const [name, version] of Object.entries(devDependencies ?? {})) {
      expect([name, locked[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
    const loose = Object.entries(others).filter(
      ([, { resolved, integrity }]) =>
        // Without an address a package comes from the registry of whoever installs.
        !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/') ||
        !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(([folder]) => folder)).toEqual([]);
  });

  it('have their reasons in the table of the house', () => {
    const house = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const [, table = ''] = house.split('| library | for | why this one |');
    const rows = table.split('\n\n')[0] ?? '';
    const missing = Object.keys(devDependencies ?? {}).filter(
      (name) =>
        !rows.includes(`\`${name}\``) &&
        !(name.startsWith('@types/') && rows.includes('`@types/*`')),
    );
    expect(missing).toEqual([]);
  });
});

describe('the bill of materials', () => {
  const named = (file: string) =>
    [...contents]
      .flatMap(([product, packages]) => (product.file === file ? packages : []))
      .filter(({ within }) => within === undefined)
      .map(({ name }) => name);

  it('names for the command line what the bundler itself has written into it', () => {
    const file = 'build/cli/postcourse.mjs';
    // The command line builds itself when it is out of date.
    execFileSync(process.execPath, ['scripts/cli.mjs', '--help'], { cwd: ROOT });
    const text = readFileSync(join(ROOT, file), 'utf8');
    const origins = text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm);
    expect(named(file)).toEqual([...new Set([...origins].map(([, name]) => name))].sort());
    expect(readFileSync(join(ROOT, 'build/cli/THIRD-PARTY.txt'), 'utf8')).toMatch(
      /^nanoid \S+, MIT \(within docx\)\n\n.*\n\nCopyright 2017 Andrey Sitnik/m,
    );
  });

  it('knows what each of the others is made of', () => {
    // The rules reckon with months; pages of the add-on write .docx; only the workbench keeps a database.
    expect(named('build/school-menu')).toEqual(['@date-fns/utc', 'date-fns']);
    expect(named('build/school')).toEqual(expect.arrayContaining(['docx', 'date-fns']));
    expect(named('build/postcourse.html')).toEqual(
      expect.arrayContaining(['comlink', 'docx', 'fflate', 'htmlparser2', 'idb']),
    );
    expect(named('build/municipality')).not.toContain('idb');
  });

  it('has every product and package once, with the versions and hashes of the lock file', () => {
    const bill = JSON.parse(sbomText(ROOT, contents));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    const refs: string[] = bill.components.map((one: { 'bom-ref': string }) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { ref, dependsOn } of bill.dependencies) {
      expect([...refs, bill.metadata.component['bom-ref']]).toContain(ref);
      expect(dependsOn.filter((one: string) => !refs.includes(one))).toEqual([]);
    }
    const fflate = bill.components.find((one: { purl?: string }) => one.purl?.includes('/fflate@'));
    const { version, integrity = '' } = locked['node_modules/fflate'] ?? { version: '' };
    expect(fflate).toMatchObject({ version, purl: `pkg:npm/fflate@${version}` });
    expect(Buffer.from(fflate.hashes[0].content, 'hex').toString('base64')).toBe(
      integrity.replace('sha512-', ''),
    );
  });
});

describe('packages that carry others within themselves', () => {
  /** What the comments of bundlers in a file call the origin of what follows. */
  const originsIn = (text: string): string[] => [
    ...new Set(
      [
        ...text.matchAll(
          /^\/\/ (?:\\0|\0)?(?:(?:\.\.\/)*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)|(@[\w-]+\+[\w-]+)@[\d.]+|(rolldown)\/runtime)/gm,
        ),
      ].map(
        ([, installed, virtual, runtime]) =>
          installed ?? virtual?.replace('+', '/') ?? runtime ?? '',
      ),
    ),
  ];

  it('are told by the list, all of them', () => {
    const inputs = inside.filter(({ within }) => within === undefined).map(({ name }) => name);
    const found = [...new Set(inputs)].flatMap((name) => {
      const folder = join(ROOT, 'node_modules', name, name === 'docx' ? 'dist' : '');
      const files = name === 'docx' ? ['index.mjs'] : readdirSync(folder, { recursive: true });
      const texts = files
        .map(String)
        .filter((file) => /\.[cm]?js$/.test(file) && existsSync(join(folder, file)))
        .map((file) => readFileSync(join(folder, file), 'utf8'));
      const origins = [...new Set(texts.flatMap(originsIn))].sort();
      return origins.length > 0 ? [[name, origins]] : [];
    });
    const listed = Object.entries(CARRIED).map(([name, carried]) => [
      name,
      carried.map((one) => one.name).sort(),
    ]);
    expect(found).toEqual(listed);
  });

  it('come with a licence for each in the notice', () => {
    const notice = noticeOf(packagesOf(ROOT, ['node_modules/docx/dist/index.mjs']));
    for (const name of ['fflate', 'nanoid', '@oxc-project/runtime', 'rolldown']) {
      expect(notice).toMatch(
        new RegExp(`^${name}[^,]*, MIT \\(within docx\\)\\n\\n(.*\\S.*)`, 'm'),
      );
    }
  });
});
