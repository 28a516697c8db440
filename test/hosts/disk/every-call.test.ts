/**
 * The disk refuses at each call in turn, once or from then on: a book is the old one or the new one, its
 * copy is whole or not there, nothing else is left, and what happened is told in one line.
 */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destinationOf, save } from '../../../src/cli/destination';
import { Fault } from '../../../src/core/values/fault';
import { hashOf } from '../../../src/hosts/disk/content';
import { WorkingFile } from '../../../src/workbench/server/working-file';

const CALLS = [
  'accessSync',
  'closeSync',
  'existsSync',
  'fchmodSync',
  'fchownSync',
  'fstatSync',
  'fsyncSync',
  'linkSync',
  'lstatSync',
  'openSync',
  'readFileSync',
  'readdirSync',
  'realpathSync',
  'renameSync',
  'statSync',
  'unlinkSync',
  'writeFileSync',
] as const;

const OLD = Buffer.from('PK old');
const NEW = Buffer.from('PK new, and longer');
const real = { ...fs };
let folder = '';
let book = '';

beforeEach(() => {
  folder = real.mkdtempSync(join(tmpdir(), 'postcourse-'));
  book = join(folder, 'книга.xlsx');
  real.writeFileSync(book, OLD);
});

afterEach(() => {
  jest.restoreAllMocks();
  real.rmSync(folder, { recursive: true });
});

/** Which call fails, counted from 1, and whether those after it do. */
const disk = { calls: 0, nth: Number.POSITIVE_INFINITY, forGood: false };

beforeEach(() => {
  for (const call of CALLS) {
    const own = real[call] as (...given: unknown[]) => unknown;
    jest.spyOn(fs, call as 'statSync').mockImplementation(((...given: unknown[]) => {
      disk.calls += 1;
      const fails = disk.forGood ? disk.calls >= disk.nth : disk.calls === disk.nth;
      if (!fails) return own(...given);
      // Never throws: what it cannot see, is not there.
      if (call === 'existsSync') return false;
      // A full disk takes bytes and leaves half of them.
      if (call === 'writeFileSync') own(given[0], OLD.subarray(0, 3));
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    }) as never);
  }
});

/** Runs `work` on a disk that fails; what it told, and whether it made fewer calls. */
function onFailingDisk(work: () => void, nth: number, forGood: boolean) {
  Object.assign(disk, { calls: 0, nth, forGood });
  try {
    work();
    return { told: '', isThrough: disk.calls < nth };
  } catch (error) {
    return {
      told: error instanceof Fault ? error.message : `raw: ${String(error)}`,
      isThrough: false,
    };
  } finally {
    disk.nth = Number.POSITIVE_INFINITY;
  }
}

const WAYS: readonly (readonly [string, () => void])[] = [
  [
    'compute --in-place',
    () => {
      const to = destinationOf(book, { out: undefined, inPlace: true, replace: false });
      save(
        to,
        { hash: hashOf(OLD), rights: 0o644 },
        { hasMacros: false, revision: 1, toBytes: () => NEW },
      );
    },
  ],
  [
    'compute --out --replace',
    () => {
      const to = destinationOf(join(folder, 'нет.xlsx'), {
        out: book,
        inPlace: false,
        replace: true,
      });
      save(to, { hash: '', rights: 0o644 }, { hasMacros: false, revision: 1, toBytes: () => NEW });
    },
  ],
  [
    'npm start',
    () => {
      const file = new WorkingFile(book);
      if (file.write(NEW, file.read().state) === null) throw new Fault('changed');
    },
  ],
];

/** What stands in the folder after one failure; the next one finds it as it was. */
function takeStock() {
  const now = real.readFileSync(book);
  const others = real.readdirSync(folder).filter((name) => name !== 'книга.xlsx');
  const copies = others.filter((name) => name.endsWith('.bak'));
  const stock = {
    isWhole: now.equals(OLD) || now.equals(NEW),
    isNew: now.equals(NEW),
    copies: copies.length,
    brokenCopies: copies.filter((name) => !real.readFileSync(join(folder, name)).equals(OLD)),
    drafts: others.length - copies.length,
  };
  for (const name of others) real.rmSync(join(folder, name));
  real.writeFileSync(book, OLD);
  return stock;
}

it.each(WAYS)('%s', (_, work) => {
  const seen = new Set<boolean>();
  for (let nth = 1, isThrough = false; !isThrough; nth += 1) {
    for (const forGood of [false, true]) {
      const { told, isThrough: ended } = onFailingDisk(work, nth, forGood);
      isThrough = ended;
      const { isWhole, isNew, copies, brokenCopies, drafts } = takeStock();
      const at = { nth, forGood, told };
      expect({ ...at, isWhole, brokenCopies }).toEqual({ ...at, isWhole: true, brokenCopies: [] });
      expect(told).not.toMatch(/\n|^raw/);
      expect({ ...at, isSaid: told !== '' }).toEqual({ ...at, isSaid: !isNew });
      if (isNew) expect({ ...at, copies }).toEqual({ ...at, copies: 1 });
      // What the disk does not let go of stays, under a name that the next run knows.
      if (!forGood) expect({ ...at, isFew: drafts <= 1 }).toEqual({ ...at, isFew: true });
      seen.add(isNew);
    }
  }
  expect(seen).toEqual(new Set([false, true]));
});
