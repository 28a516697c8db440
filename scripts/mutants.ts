/**
 * `npm run mutants -- <folder> … [--sample N [--from K]] [--patience seconds]
 * [--tests folder or file] [--survivors]`: changes the sources of `src/core` and
 * `src/app` in one place at a time and sees whether a test of the rules or of the commands notices. What has
 * been tried is not tried again while its source and, where it lived, the tests are the same. The figures go to
 * `test/trust/mutants.json`, what survived is in `build/mutants`.
 */
import { fork } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepFigures, lived } from './mutants/figures';
import { hashOf, instrument, type Mutant } from './mutants/mutant';
import { firstOf, type Job, type Tried, triedOf } from './mutants/record';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folderOfResults = join(root, 'build/mutants');

/** What a mutant may take before its process is ended: a busy machine gives a process a part of its time. */
const BUSY = 20;
const GRACE = 20_000;

/**
 * The tests of the rules and of the commands, and those that hold what these show and write: a header or a
 * remedy that no rule reads is held by the panel's tests, by the tables in `docs`, or by the demonstration;
 * what of a computed sheet is the product's own, by the contract of the hosts.
 */
const TESTS = [
  ...['test/core', 'test/app', 'test/panel', 'test/docs', 'test/demo'],
  ...['test/contract', 'test/hosts/memory'],
];

/** The files of a folder that end so; a file stands for itself. */
const filesIn = (path: string, ending: string): string[] =>
  path.endsWith('.ts')
    ? [join(root, path)]
    : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(root, path, name));

/**
 * The mutants to be tried: all, or N in the order of their keys, which are the same in every run; others than
 * somebody has written tests for come behind the first `from`.
 */
const sampled = (mutants: readonly Mutant[], from: number, most: number): Mutant[] =>
  [...mutants].sort((one, other) => (one.key < other.key ? -1 : 1)).slice(from, from + most);

/** Lets a worker try mutants until all have been; one on which it hangs is noted and left out. */
async function tryAll(job: Job, mutants: ReadonlyMap<string, Mutant>): Promise<void> {
  let keys = job.keys;
  while (keys.length > 0) {
    const hung = await tryUntilHung({ ...job, keys });
    const mutant = hung === undefined ? undefined : mutants.get(hung);
    if (!mutant) return;
    const tried: Tried = { ...mutant, status: 'timeout', tests: job.digest };
    appendFileSync(job.results, `${JSON.stringify(tried)}\n`);
    keys = keys.filter((key) => key !== hung && !triedOf(job.results).has(key));
  }
}

/** The key of the mutant on which the worker hung or fell, if it did. */
function tryUntilHung(job: Job): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const worker = fork(join(root, 'scripts/mutants/worker.ts'), {
      execArgv: ['--max-old-space-size=4096', '--import', 'tsx'],
    });
    let awake: string | undefined;
    let watch: NodeJS.Timeout | undefined;
    worker.on('message', (key: string) => {
      clearTimeout(watch);
      awake = key;
      watch = setTimeout(() => worker.kill('SIGKILL'), job.patience * BUSY + GRACE);
    });
    worker.on('exit', (code) => {
      clearTimeout(watch);
      if (code === 0) resolve(undefined);
      else if (awake !== undefined) resolve(awake);
      else
        reject(new Error('The tests do not pass without mutants, or the worker could not begin.'));
    });
    worker.send(job);
  });
}

/** A folder's mutants, and those of them that are to be tried. */
interface Asked {
  readonly folder: string;
  readonly mutants: readonly Mutant[];
  readonly wanted: readonly Mutant[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    from: { type: 'string', default: '0' },
    patience: { type: 'string', default: '20' },
    survivors: { type: 'boolean', default: false },
    tests: { type: 'string', multiple: true, default: TESTS },
  },
});
const folders = positionals.length > 0 ? positionals : ['src/core', 'src/app'];
// What a test starts as a process of its own knows of no mutant.
const tests = values.tests
  .flatMap((folder) => filesIn(folder, '.test.ts'))
  .filter((file) => !readFileSync(file, 'utf8').includes("'node:child_process'"));
const sources = folders.flatMap((folder) => filesIn(folder, '.ts'));
const watched = ['src/core', 'src/app', ...values.tests].flatMap((folder) =>
  filesIn(folder, '.ts'),
);
const digest = hashOf(...folders, ...watched.map((file) => readFileSync(file, 'utf8')));
mkdirSync(folderOfResults, { recursive: true });
const results = join(folderOfResults, 'tried.jsonl');
const before = triedOf(results);
const { mutants } = await instrument(root, sources);
const asked: Asked[] = folders.map((folder) => {
  const own = mutants.filter(({ place }) =>
    place.startsWith(folder.endsWith('.ts') ? `${folder}:` : `${folder}/`),
  );
  const wanted = sampled(own, Number(values.from), Number(values.sample ?? Infinity)).filter(
    ({ key }) => {
      const tried = before.get(key);
      if (values.survivors) return tried !== undefined && lived(tried);
      return !tried || (lived(tried) && tried.tests !== digest);
    },
  );
  console.log(`${folder}: ${own.length} mutants, ${wanted.length} to be tried`);
  return { folder, mutants: own, wanted };
});
const job: Job = {
  root,
  sources,
  tests,
  digest,
  // By key, so that a run that is broken off has tried some of every folder.
  keys: asked.flatMap(({ wanted }) => wanted.map(({ key }) => key)).sort(),
  results,
  seen: join(folderOfResults, `seen-${hashOf(...folders)}.jsonl`),
  patience: Number(values.patience) * 1000,
};
await tryAll(job, new Map(mutants.map((mutant) => [mutant.key, mutant])));
const [after, first] = [triedOf(results), firstOf(results)];
for (const { folder, mutants: own } of asked) {
  const tried = own.flatMap(({ key }) => after.get(key) ?? []);
  for (const line of keepFigures(root, folder, own.length, tried, first)) console.log(line);
}
