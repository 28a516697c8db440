/**
 * Loaded before a program (`node --import`): at one of its calls to the disk the program dies, or the disk
 * refuses. What is wanted stands in the variable TROUBLE, as JSON: `folder` that is watched; `at`, the call,
 * counted from 1 (0: none); `how`, «before», «half» (of what is written) and «after» to die, else the code of an error;
 * `log`, the file that gets the names of the calls.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { folder, at, how, log } = JSON.parse(process.env.TROUBLE);

const WATCHED = [
  ...[
    'accessSync',
    'chmodSync',
    'chownSync',
    'closeSync',
    'copyFileSync',
    'existsSync',
    'fchmodSync',
  ],
  ...[
    'fchownSync',
    'fstatSync',
    'fsyncSync',
    'linkSync',
    'lstatSync',
    'mkdirSync',
    'openSync',
    'readdirSync',
  ],
  ...['readFileSync', 'readSync', 'realpathSync', 'renameSync', 'rmSync', 'rmdirSync', 'statSync'],
  ...['unlinkSync', 'utimesSync', 'writeFileSync', 'writeSync'],
];
/** Never throws, whatever the disk says. */
const NEVER_FAILS = new Set(['existsSync']);

const real = Object.fromEntries(WATCHED.map((name) => [name, fs[name]]));
const opened = new Set();
let calls = 0;
// A call may make others of these: those are not the program's.
let isInside = false;

const die = () => process.kill(process.pid, 'SIGKILL');

function isWatched(given) {
  if (typeof given[0] === 'number') return opened.has(given[0]);
  return given.slice(0, 2).some((one) => typeof one === 'string' && one.startsWith(folder));
}

/** Writes the first half of what is to be written, and dies. */
function writeHalf(name, given) {
  if (name === 'copyFileSync') {
    const bytes = real.readFileSync(given[0]);
    real.writeFileSync(given[1], bytes.subarray(0, bytes.length / 2));
  }
  if (name === 'writeFileSync' || name === 'writeSync') {
    const bytes = Buffer.from(given[1]);
    real[name](
      given[0],
      bytes.subarray(0, bytes.length / 2),
      ...(name === 'writeSync' ? [] : given.slice(2)),
    );
  }
  die();
}

for (const name of WATCHED) {
  fs[name] = (...given) => {
    if (isInside || !isWatched(given)) return real[name](...given);
    isInside = true;
    try {
      calls += 1;
      if (log) real.writeFileSync(log, `${name}\n`, { flag: 'a' });
      const isHere = calls === at;
      if (isHere && how === 'before') die();
      if (isHere && how === 'half') writeHalf(name, given);
      if (isHere && how.startsWith('E') && !NEVER_FAILS.has(name)) {
        const path = typeof given[0] === 'string' ? { path: given[0] } : {};
        throw Object.assign(new Error(`${how}: refused, ${name}`), {
          code: how,
          syscall: name,
          ...path,
        });
      }
      const answer = real[name](...given);
      if (name === 'openSync') opened.add(answer);
      if (name === 'closeSync') opened.delete(given[0]);
      if (isHere && how === 'after') die();
      return answer;
    } finally {
      isInside = false;
    }
  };
}
Object.assign(fs.realpathSync, { native: real.realpathSync.native });
syncBuiltinESMExports();
