/** The command line killed, at every one of its calls to the disk and at any moment: old or new, and no litter. */
import { Dice } from '../../../src/demo/dice';
import { type Attack, demand } from '../attack';
import { type Clean, CommandLine, type Scenario, type Trouble } from '../command-line';
import { foundIn } from './left-behind';

interface Case {
  readonly scenario: Scenario;
  readonly clean: Clean;
  readonly trouble: Trouble;
}

/** Of these calls half may be done. */
const WRITING = new Set(['writeFileSync', 'writeSync', 'copyFileSync']);

export const KILLS: Attack = {
  id: 'kills',
  title: 'kills of the command line, at exact calls and at random moments',
  long: 1_500,
  short: 3,
  async prepare(form) {
    const { line, scenarios } = await CommandLine.ready(form);
    const cases: Case[] = [];
    for (const { scenario, clean } of scenarios) {
      for (const [n, call] of clean.calls.entries()) {
        for (const how of ['before', 'half', 'after']) {
          if (how === 'half' && !WRITING.has(call)) continue;
          cases.push({ scenario, clean, trouble: { at: n + 1, how } });
        }
      }
    }
    const mixed = new Dice(1, 'kills').shuffled(cases);
    return {
      async play(dice, index) {
        const { scenario, clean, trouble } = mixed[index % mixed.length] as Case;
        // Once every exact moment has had its turn, moments are random.
        const isExact = index < mixed.length && index % 3 !== 2;
        const after = dice.int(0, Math.ceil(clean.milliseconds * 1.2));
        const folder = line.folder();
        try {
          await line.run(
            folder,
            scenario,
            isExact ? trouble : undefined,
            isExact ? undefined : after,
          );
          const { target } = foundIn(folder, scenario, clean);
          // What is written already is replaced only when asked to.
          const isThere = target === 'new' && scenario.args.includes('--out');
          const args = isThere ? [...scenario.args, '--replace'] : scenario.args;
          const { status, err } = await line.run(folder, { ...scenario, args });
          demand(status === clean.status, `a repeat ends with ${status}: ${err}`);
          const repeated = foundIn(folder, scenario, clean);
          demand(repeated.target === 'new', 'a repeat does not finish');
          demand(repeated.strays.length === 0, `left behind: ${repeated.strays.join(', ')}`);
          const when = isExact ? 'at a call' : 'at any moment';
          return { became: `${target === 'new' ? 'new' : 'old'}, killed ${when}` };
        } finally {
          line.remove(folder);
        }
      },
    };
  },
};
