/**
 * The long form of the attacks: `npm run trust -- --minutes 20 --only ID --seed N --again NUMBER`. Every case is
 * written down when it has been played, so that a killed run goes on behind it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { MUTANT_FIGURES } from '../../scripts/mutants/figures';
import { shortHash } from '../../src/core/values/text';
import { type Attack, type Prepared, played } from './attack';
import { ATTACKS } from './attacks';
import { CaseLog, counted, type Figures } from './figures';
import { PROMISES } from './promises';
import { type AllFigures, trustPage } from './trust-page';

const FIGURES = 'docs/trust.json';
const PAGE = 'docs/trust.md';
/** How long one attack goes on before the next has its turn. */
const TURN_MS = 15_000;
const MINUTE_MS = 60_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    again: { type: 'string' },
  },
});

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The commit, and a mark of what has been changed since: figures of other sources are not gone on with. */
function sources(): string {
  const changes = git('diff', 'HEAD', '--', 'src', 'test', 'scripts', 'sidebar');
  const commit = git('rev-parse', '--short=8', 'HEAD');
  return changes === '' ? commit : `${commit}+${shortHash(changes)}`;
}

const seed = Number(values.seed);
const commit = sources();

interface Running {
  readonly attack: Attack;
  readonly prepared: Prepared;
  readonly log: CaseLog;
}

const wantedOf = ({ attack, prepared }: Running): number =>
  Math.min(attack.long, prepared.cases ?? Number.POSITIVE_INFINITY);

const figuresOf = ({ log }: Running): Figures => ({
  ...counted(log.cases),
  seed,
  commit,
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}, Node ${process.versions.node}`,
});

function write(running: readonly Running[]): void {
  const known = JSON.parse(readFileSync(FIGURES, 'utf8')) as AllFigures;
  const fresh = running.filter(({ log }) => log.cases.length > 0);
  const all = {
    ...known,
    ...Object.fromEntries(fresh.map((one) => [one.attack.id, figuresOf(one)])),
  };
  writeFileSync(FIGURES, `${JSON.stringify(all, null, 2)}\n`);
  const mutants = JSON.parse(readFileSync(MUTANT_FIGURES, 'utf8'));
  writeFileSync(PAGE, trustPage(ATTACKS, PROMISES, all, mutants));
}

/** Plays one attack until its turn or the time is over. */
async function turn(one: Running, until: number): Promise<void> {
  const { attack, prepared, log } = one;
  while (log.cases.length < wantedOf(one) && Date.now() < until) {
    const result = await played(attack, prepared, seed, log.cases.length);
    log.add(result);
    if (result.broken !== undefined) console.log(`${attack.id} ${result.index}: ${result.broken}`);
  }
}

async function prepare(attacks: readonly Attack[]): Promise<Running[]> {
  const running: Running[] = [];
  for (const attack of attacks) {
    const log = new CaseLog(`build/trust/${commit}/${attack.id}-${seed}.jsonl`);
    try {
      running.push({ attack, prepared: await attack.prepare('long'), log });
    } catch (error) {
      console.log(`${attack.id} cannot be prepared: ${error}`);
      process.exitCode = 1;
    }
  }
  return running;
}

async function playAll(running: readonly Running[], end: number): Promise<void> {
  let left = running;
  while (left.length > 0 && Date.now() < end) {
    for (const one of left) await turn(one, Math.min(end, Date.now() + TURN_MS));
    left = left.filter((one) => one.log.cases.length < wantedOf(one));
  }
}

const chosen =
  values.only.length === 0 ? ATTACKS : ATTACKS.filter(({ id }) => values.only.includes(id));
if (values.again === undefined) {
  const running = await prepare(chosen);
  // What is made once for all cases does not count.
  await playAll(running, Date.now() + Number(values.minutes) * MINUTE_MS);
  write(running);
  for (const one of running) {
    const { cases, became } = figuresOf(one);
    console.log(`${one.attack.id}: ${cases} cases, ${became['broken'] ?? 0} broken`);
    if (became['broken']) process.exitCode = 1;
  }
} else {
  for (const attack of chosen) {
    const prepared = await attack.prepare('long');
    console.log(attack.id, await played(attack, prepared, seed, Number(values.again)));
  }
}
