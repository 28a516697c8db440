/** Mutants of the sources: made by Stryker's instrumenter, all in one text and one of them awake at a time. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One change of a source. */
export interface Mutant {
  /** Its number in the instrumented text. */
  readonly id: string;
  /** The same in every run, while its file is the same: a hash of where it is and what it does. */
  readonly key: string;
  /** File and line, as editors write them. */
  readonly place: string;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

/** Sources with all their mutants in them. */
export interface Instrumented {
  readonly texts: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

const quiet = () => {};
const off = () => false;
const SILENT = {
  isTraceEnabled: off,
  isDebugEnabled: off,
  isInfoEnabled: off,
  isWarnEnabled: off,
  isErrorEnabled: off,
  isFatalEnabled: off,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
};

/** A hash that tells texts apart; short, since it stands on every line of the results. */
export const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20);

/** Instruments `files`. */
export async function instrument(root: string, files: readonly string[]): Promise<Instrumented> {
  const contents = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const { files: made, mutants } = await new Instrumenter(SILENT).instrument(
    files.map((name) => ({ name, content: contents.get(name) ?? '', mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    texts: new Map(made.map(({ name, content }) => [name, content])),
    mutants: mutants
      // What the instrumenter leaves alone by a rule of its own.
      .filter(({ status }) => status === undefined)
      .map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => {
        const file = relative(root, fileName);
        const content = contents.get(fileName) ?? '';
        const where = [start.line, start.column, end.line, end.column].join(':');
        return {
          id,
          key: hashOf(file, content, where, mutatorName, replacement),
          place: `${file}:${start.line + 1}`,
          mutator: mutatorName,
          original: textBetween(content, start, end),
          replacement,
        };
      }),
  };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function textBetween(content: string, start: Position, end: Position): string {
  const lines = content.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at ? 0 : start.column, at === last ? end.column : undefined))
    .join('\n');
}
