/** The version of the product; package.json is its one source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version as people are told it. */
export function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** What a bundler puts in the place of the name that `src/editions/version.ts` declares. */
export const versionDefined = (root: string): Record<string, string> => ({
  POSTCOURSE_VERSION: JSON.stringify(versionOf(root)),
});
