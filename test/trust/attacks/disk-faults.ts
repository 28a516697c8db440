/** Every call to the disk refused in its turn: told in a sentence, sources whole, nothing half written. */
import { Dice } from '../../../src/demo/dice';
import { type Attack, demand } from '../attack';
import { type Clean, CommandLine, type Scenario, type Trouble } from '../command-line';
import { foundIn } from './left-behind';

const CODES = ['ENOSPC', 'EIO', 'EACCES'];
/** What takes away: where that is refused, what should be taken away stays. */
const REMOVING = new Set(['unlinkSync', 'rmSync', 'rmdirSync']);

/** What a report says of a file of others that the disk does not give. */
const REFUSED = /файл «[^»]+\.xlsx» (не читается \(E[A-Z]+\)|не открывается: нет прав на чтение)/i;

interface Case {
  readonly scenario: Scenario;
  readonly clean: Clean;
  readonly trouble: Trouble;
  readonly call: string;
}

export const DISK_FAULTS: Attack = {
  id: 'disk-faults',
  title: 'calls to the disk that are refused, each with three errors',
  long: Number.POSITIVE_INFINITY,
  short: 4,
  async prepare(form) {
    const { line, scenarios } = await CommandLine.ready(form);
    const cases: Case[] = [];
    for (const { scenario, clean } of scenarios) {
      for (const [n, call] of clean.calls.entries()) {
        if (call === 'existsSync') continue;
        for (const how of CODES) cases.push({ scenario, clean, call, trouble: { at: n + 1, how } });
      }
    }
    const mixed = new Dice(1, 'disk-faults').shuffled(cases);
    return {
      cases: mixed.length,
      async play(_dice, index) {
        const { scenario, clean, trouble, call } = mixed[index] as Case;
        const folder = line.folder();
        const where = `${scenario.title}, ${call} ${trouble.at}, ${trouble.how}`;
        try {
          const { status, out, err } = await line.run(folder, scenario, trouble);
          // A file among several that cannot be read is refused by name, and the others are taken.
          const isPartly = status === 1 && status !== clean.status && REFUSED.test(out);
          const { target, strays } = foundIn(folder, scenario, clean, isPartly);
          const isLeft = strays.length > 0 && !REMOVING.has(call);
          demand(!isLeft, `${where}: left behind: ${strays.join(', ')}`);
          if (status !== 2) {
            demand(
              isPartly || status === clean.status,
              `${where}: ended with ${status}, for no reason`,
            );
            demand(target === 'new', `${where}: ended with ${status}, and nothing is written`);
            return { became: 'done without that call' };
          }
          demand(/^[А-ЯЁ«/][^\n]*[а-яё][^\n]*\.\n$/.test(err), `${where}: told «${err}»`);
          demand(!/Внутренняя ошибка/.test(err), `${where}: told «${err}»`);
          demand(target !== 'new', `${where}: refused, and yet written`);
          return { became: 'refused with a sentence' };
        } finally {
          line.remove(folder);
        }
      },
    };
  },
};
