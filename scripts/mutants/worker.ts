/**
 * Tries mutants, in a process of its own that may hang. Every test file is run once to see which mutants its
 * tests meet; then each mutant is awake for the tests that meet it, near and cheap ones first, until one fails.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { declaredTests, runTest } from './harness';
import { Modules } from './modules';
import { hashOf, instrument, type Mutant } from './mutant';
import type { Job, Outcome, Tried } from './record';

/** What a run of a test file met: by mutant, the numbers of the tests; −1 stands for the loading. */
type Met = Readonly<Record<string, readonly number[]>>;

interface Seen {
  readonly file: string;
  /** What it was run with: its own text, those of all that it loads, and every mutant's number. */
  readonly loaded: readonly string[];
  readonly digest: string;
  readonly met: Met;
  readonly hits: Readonly<Record<string, number>>;
  /** Milliseconds of the processor: of the loading, and of each test; null: it fails without a mutant, too. */
  readonly loading: number;
  readonly costs: readonly (number | null)[];
}

/** Milliseconds of the processor that this process has taken: a busy machine takes no patience away. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The instrumented texts' own switchboard. */
interface Board {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> } | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}
type Hits = Record<string, number>;

const board: Board = {};
Object.assign(globalThis, { __stryker__: board });

/** A loop that no longer ends goes round more often than this times what it did. */
const ROUNDS = 100;

const hashes = new Map<string, string>();

/** A file's hash as it stood at the first look at it. */
function fileHash(file: string): string {
  const known = hashes.get(file) ?? hashOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
  hashes.set(file, known);
  return known;
}

/** Of these files, beside the sources that have mutants. */
const digestOf = (job: Job, loaded: readonly string[]): string =>
  hashOf(...[...job.sources, ...loaded].flatMap((file) => [file, fileHash(file)]));

async function look(modules: Modules, file: string, job: Job): Promise<Seen> {
  const begun = spent();
  const coverage = { static: {} as Hits, perTest: {} as Record<string, Hits> };
  Object.assign(board, { activeMutant: undefined, mutantCoverage: coverage, hitCount: undefined });
  board.currentTestId = undefined;
  const loaded: string[] = [];
  const tests = declaredTests(() => modules.run(file, (path) => loaded.push(path)));
  const loading = spent() - begun;
  const costs: (number | null)[] = [];
  for (const [number, test] of tests.entries()) {
    const since = spent();
    board.currentTestId = String(number);
    try {
      await runTest(test);
      costs.push(spent() - since);
    } catch (fault) {
      // It needs more of jest than there is here, or counts calls in texts that are as they were written.
      console.warn(`${file} › ${test.title} is left out: it fails by itself: ${String(fault)}`);
      costs.push(null);
    }
  }
  board.currentTestId = undefined;
  const met: Record<string, number[]> = {};
  const hits: Hits = {};
  const note = (number: number, counted: Hits): void => {
    for (const [id, count] of Object.entries(counted)) {
      met[id] = [...(met[id] ?? []), number];
      hits[id] = (hits[id] ?? 0) + count;
    }
  };
  note(-1, coverage.static);
  for (const [number, counted] of Object.entries(coverage.perTest)) note(Number(number), counted);
  return { file, loaded, digest: digestOf(job, loaded), met, hits, loading, costs };
}

/** The tests of a file that a mutant is tried with, the cheap ones first: all, if it is met by the loading. */
function wantedIn({ met, costs }: Seen, id: string): number[] {
  const numbers = met[id] ?? [];
  const wanted = numbers.includes(-1) ? [...costs.keys()] : numbers;
  const sound = wanted.filter((number) => costs[number] !== null);
  return sound.sort((one, other) => (costs[one] ?? 0) - (costs[other] ?? 0));
}

/** The title of the test that fails while the mutant is awake. */
async function failing(modules: Modules, id: string, seen: Seen): Promise<string | undefined> {
  Object.assign(board, {
    activeMutant: id,
    mutantCoverage: { static: {}, perTest: {} },
    hitCount: 0,
    hitLimit: ((seen.hits[id] ?? 0) + 1) * ROUNDS,
  });
  try {
    const tests = declaredTests(() => modules.run(seen.file));
    for (const number of wantedIn(seen, id)) {
      const test = tests[number];
      if (!test) return 'fewer tests';
      try {
        await runTest(test);
      } catch {
        return test.title;
      }
    }
    return undefined;
  } catch {
    return 'loading';
  } finally {
    board.activeMutant = undefined;
  }
}

/** How many folders a source and a test have in common, `src` and `test` being the same. */
function nearness(root: string, source: string, test: string): number {
  const own = source.split('/').slice(1);
  const other = relative(root, test).split(sep).slice(1);
  const apart = own.findIndex((part, at) => part !== other[at]);
  return apart < 0 ? own.length : apart;
}

/** A test that is a folder nearer to the source is tried first though it costs so many times as much. */
const NEARER = 4;

/** A file of tests that cites a text which the mutant changes is tried first though it costs as much more. */
const CITED = 100;

const readings = new Map<string, string>();

/** A file of tests, and the pages of `docs` that it names: it compares them with what the sources say. */
function sayingOf(root: string, file: string): string {
  const known = readings.get(file);
  if (known !== undefined) return known;
  const own = readFileSync(file, 'utf8');
  const pages = [...own.matchAll(/'(docs\/[\w-]+\.md)'/g)].map(([, page = '']) => join(root, page));
  const all = [own, ...pages.filter(existsSync).map((page) => readFileSync(page, 'utf8'))].join(
    '\n',
  );
  readings.set(file, all);
  return all;
}

/** Whether the file has one of the texts that the original has: the id of a check, a header, a word of a list. */
function cites(root: string, file: string, original: string): boolean {
  const texts = original.match(/[а-яё][^'"`$\n]*/giu) ?? [];
  const said = texts.length === 0 ? '' : sayingOf(root, file);
  return texts.some((text) => said.includes(text));
}

async function outcomeOf(
  modules: Modules,
  { id, place, original }: Mutant,
  files: readonly Seen[],
  { root, patience }: Job,
): Promise<Outcome> {
  const rank = (seen: Seen): number => {
    const costs = wantedIn(seen, id).map((number) => seen.costs[number] ?? 0);
    const cost = costs.reduce((sum, one) => sum + one, seen.loading);
    const weight = NEARER ** nearness(root, place, seen.file);
    return cost / weight / (cites(root, seen.file, original) ? CITED : 1);
  };
  const meeting = files
    .filter(({ met }) => met[id])
    .map((seen) => ({ seen, rank: rank(seen) }))
    .sort((one, other) => one.rank - other.rank);
  if (meeting.length === 0) return { status: 'no coverage' };
  const until = spent() + patience;
  for (const [tried, { seen }] of meeting.entries()) {
    if (spent() > until) return { status: 'survived', files: tried, of: meeting.length };
    const by = await failing(modules, id, seen);
    if (by !== undefined) return { status: 'killed', by };
  }
  return { status: 'survived', files: meeting.length, of: meeting.length };
}

async function lookAtAll(modules: Modules, job: Job): Promise<Seen[]> {
  const lines = existsSync(job.seen) ? readFileSync(job.seen, 'utf8').split('\n') : [];
  const kept = new Map(
    lines.filter(Boolean).map((line) => {
      const seen = JSON.parse(line) as Seen;
      return [seen.file, seen] as const;
    }),
  );
  const files: Seen[] = [];
  for (const file of job.tests) {
    const known = kept.get(file);
    if (known?.digest === digestOf(job, known?.loaded ?? [])) {
      files.push(known);
      continue;
    }
    const seen = await look(modules, file, job);
    appendFileSync(job.seen, `${JSON.stringify(seen)}\n`);
    files.push(seen);
  }
  return files;
}

async function work(job: Job): Promise<void> {
  const { texts, mutants } = await instrument(job.root, job.sources);
  const modules = new Modules(texts);
  const files = await lookAtAll(modules, job);
  const byKey = new Map(mutants.map((mutant) => [mutant.key, mutant]));
  for (const mutant of job.keys.flatMap((key) => byKey.get(key) ?? [])) {
    process.send?.(mutant.key);
    const outcome = await outcomeOf(modules, mutant, files, job);
    const tried: Tried = { ...mutant, ...outcome, tests: job.digest };
    appendFileSync(job.results, `${JSON.stringify(tried)}\n`);
  }
}

process.once('message', (job: Job) => {
  work(job).then(
    () => process.exit(0),
    (fault: unknown) => {
      console.error(fault);
      process.exit(1);
    },
  );
});
