/** The command line as a person starts it: a process from its start to its end. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measure, Work } from '../measure';

const CLI = fileURLToPath(new URL('../cli/postcourse.mjs', import.meta.url));

/** Prints the memory that the process took as its last line on standard error. */
const TELLING = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))",
)}`;

function started(args: readonly string[]): Work {
  let peak = 0;
  return {
    run: () => {
      const { stderr, status } = spawnSync(process.execPath, ['--import', TELLING, CLI, ...args], {
        encoding: 'utf8',
      });
      if (status === null || status > 1) throw new Error(stderr);
      peak = Math.max(peak, Number(stderr.split('\n').at(-1)) / 1024);
    },
    counted: () => ({ 'peak of the process, MB': Math.round(peak) }),
  };
}

export const COMMAND_LINE: readonly Measure[] = [
  {
    id: 'cli.start',
    title: '`postcourse --help`',
    unit: 'start',
    sizes: [1],
    begin: () => started(['--help']),
  },
  {
    id: 'cli.check',
    title: '`postcourse check`',
    unit: 'people',
    sizes: [30, 300, 3_000],
    input: 'school',
    begin: (input) => started(['check', input]),
  },
  {
    id: 'cli.compute',
    title: '`postcourse compute --out`',
    unit: 'people',
    sizes: [30, 300, 3_000],
    input: 'school',
    begin: (input) => {
      const out = `${input}.out.xlsx`;
      const work = started(['compute', input, '--out', out]);
      return {
        ...work,
        run: () => {
          rmSync(out, { force: true });
          work.run();
        },
      };
    },
  },
];
