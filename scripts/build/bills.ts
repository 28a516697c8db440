/** What lies beside the built files: the bill of materials and the licences of everything in them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../../src/editions';
import { documentsSources } from './documents-page';
import { noticeOf } from './packages';
import { panelSources } from './panel-page';
import { contentsOf, type Product, sbomText } from './sbom';

const scriptsOf = ({ script, docx }: { script: string; docx?: string }): string[] =>
  docx === undefined ? [script] : [script, docx];

/** Every file or folder of the build, and what its bundles begin with. */
export const PRODUCTS: readonly Product[] = [
  ...EDITIONS.map(({ id }) => ({
    file: `build/${id}`,
    entries: [
      `src/addon/entries/${id}.ts`,
      ...scriptsOf(panelSources(id)),
      ...scriptsOf(documentsSources(`google-${id}`)),
    ],
  })),
  { file: 'build/school-menu', entries: ['src/addon/entries/school-menu.ts'] },
  { file: 'build/live', entries: ['src/live/suite/live-suite.ts'] },
  {
    file: 'build/postcourse.html',
    entries: [
      'src/workbench/page/main.ts',
      'src/workbench/worker/worker.ts',
      ...EDITIONS.flatMap(({ id }) => scriptsOf(panelSources(id))),
      ...scriptsOf(documentsSources('workbench')),
    ],
  },
  { file: 'build/cli/postcourse.mjs', entries: ['src/cli/run.ts'] },
];

/** Writes both; their names. */
export function writeBills(root: string): string[] {
  const contents = contentsOf(root, PRODUCTS);
  const packages = new Map(
    [...contents.values()].flat().map((one) => [`${one.within ?? ''} ${one.name}`, one] as const),
  );
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build/sbom.json'), sbomText(root, contents));
  writeFileSync(join(root, 'build/THIRD-PARTY.txt'), noticeOf([...packages.values()]));
  return ['build/sbom.json', 'build/THIRD-PARTY.txt'];
}
