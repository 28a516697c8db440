/** Files that a person gave, under the names that a journal gives them. */
import type { GivenFile } from '../../src/browser/given-file';
import { isBesideThePoint } from '../../src/core/values/file-name';
import { sourceNames } from './source-names';

/** A file under the name that the journal gives it. */
export interface NamedFile extends GivenFile {
  readonly source: string;
}

const lastPart = (path: string): string => path.split('/').pop() ?? path;

/** Those that somebody has handed over: not what a system or a program keeps beside them. */
export function namedFiles(given: readonly GivenFile[]): NamedFile[] {
  const files = given.filter(({ path }) => !isBesideThePoint(lastPart(path)));
  const names = sourceNames(files.map(({ path }) => path));
  return files.map((file, index) => ({ ...file, source: names[index] ?? file.path }));
}

/** Lets the browser draw between two files. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve);
  });
