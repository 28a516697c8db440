/** The figures of the folders that were tried, kept in the repository, and the survivors that are explained. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tried } from './record';

/** Where the figures are kept. */
export const MUTANT_FIGURES = 'test/trust/mutants.json';

/**
 * A folder's figures: of `mutants` that it has, `tried` were; `explained` are among those that lived. `atFirst`
 * were noticed before tests were written for those that lived; absent: nobody has kept count.
 */
export interface MutantFigures {
  readonly folder: string;
  readonly mutants: number;
  readonly tried: number;
  readonly killed: number;
  readonly atFirst?: number;
  readonly survived: number;
  readonly explained: number;
}

/** Why no test can tell a mutant from its original; found again by what it changes, not by its line. */
interface Explained {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
}

const readList = <T>(path: string): T[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T[]) : [];

/** No test has noticed it. */
export const lived = ({ status }: Tried): boolean =>
  status === 'survived' || status === 'no coverage';

/** Puts a folder's figures among the others; gives what lived without an explanation, in lines. */
export function keepFigures(
  root: string,
  folder: string,
  mutants: number,
  tried: readonly Tried[],
  first: ReadonlyMap<string, Tried>,
): string[] {
  const path = join(root, MUTANT_FIGURES);
  const explanations = readList<Explained>(join(root, 'test/trust/survivors.json'));
  const isExplained = ({ place, original, replacement }: Tried): boolean =>
    explanations.some(
      (one) =>
        place.startsWith(`${one.file}:`) &&
        one.original === original &&
        one.replacement === replacement,
    );
  const survivors = tried.filter(lived);
  const open = survivors.filter((one) => !isExplained(one));
  const figures: MutantFigures = {
    folder,
    mutants,
    tried: tried.length,
    killed: tried.length - survivors.length,
    atFirst: tried.filter((one) => !lived(first.get(one.key) ?? one)).length,
    survived: survivors.length,
    explained: survivors.length - open.length,
  };
  // What stands for a folder stands for those in it.
  const others = readList<MutantFigures>(path).filter(
    (one) => !`${one.folder}/`.startsWith(`${folder}/`),
  );
  const all = [...others, figures].sort((one, other) => (one.folder < other.folder ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
  const share = ((100 * figures.killed) / Math.max(1, figures.tried)).toFixed(1);
  return [
    `${folder}: ${figures.killed} of ${figures.tried} killed (${share} %), ${figures.explained} explained`,
    ...open.map(
      ({ place, status, mutator, original, replacement }) =>
        `  ${place} ${status} ${mutator}: ${original} → ${replacement}`,
    ),
  ];
}
