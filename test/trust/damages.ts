/** Ways in which a package is damaged: its bytes, its parts, the text of a part. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Dice } from '../../src/demo/dice';

/** What a damaged file may come to. */
export interface Damage {
  readonly title: string;
  /**
   * `bytes`: no zip program would have written it so: refused, or the same values. `parts`: a whole archive with
   * other content: refused in words or read, whatever it says then.
   */
  readonly of: 'bytes' | 'parts';
  readonly make: (dice: Dice, bytes: Uint8Array) => Uint8Array;
}

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  const after = bytes.subarray(at + removed);
  const made = new Uint8Array(at + added.length + after.length);
  made.set(bytes.subarray(0, at));
  made.set(added, at);
  made.set(after, at + added.length);
  return made;
}

const someBytes = (dice: Dice): Uint8Array =>
  Uint8Array.from({ length: dice.int(1, 40) }, () => dice.int(0, 255));

type Parts = Record<string, Uint8Array>;

/** The archive with its parts changed, zipped anew without fault. */
const withParts =
  (change: (dice: Dice, parts: Parts, names: readonly string[]) => void) =>
  (dice: Dice, bytes: Uint8Array): Uint8Array => {
    const parts: Parts = { ...unzipSync(bytes) };
    change(dice, parts, Object.keys(parts));
    return zipSync(parts, { level: 1 });
  };

/** One part's text changed. */
const withText = (change: (dice: Dice, text: string) => string) =>
  withParts((dice, parts, names) => {
    const name = dice.pick(names);
    parts[name] = strToU8(change(dice, strFromU8(parts[name] ?? new Uint8Array())));
  });

const TAG = /<[^>]+>/g;

/** A tag of the text taken by chance, and what it is replaced with. */
const withTag = (replaced: (dice: Dice, tag: string) => string) =>
  withText((dice, text) => {
    const tags = [...text.matchAll(TAG)];
    if (tags.length === 0) return text;
    const { 0: tag, index } = dice.pick(tags);
    return text.slice(0, index) + replaced(dice, tag) + text.slice(index + tag.length);
  });

const ODD_VALUES = [
  '',
  '-1',
  '99999999999',
  'rId999',
  '../../x',
  'ZZZZZ9999999',
  'NaN',
  '&#0;',
  '<',
];

/** Puts a second entry of the same name behind the first: writers never do, readers take one or the other. */
function doubledEntry(dice: Dice, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = dice.pick(Object.keys(parts));
  const other = name.replace(/^./, '~');
  const text = strFromU8(parts[name] ?? new Uint8Array()).replace(/\d/g, '7');
  const zipped = zipSync({ ...parts, [other]: strToU8(text) }, { level: 0 });
  const [from, to] = [strToU8(other), strToU8(name)];
  for (let at = 0; at + from.length <= zipped.length; at += 1) {
    if (from.every((byte, i) => zipped[at + i] === byte)) zipped.set(to, at);
  }
  return zipped;
}

export const DAMAGES: readonly Damage[] = [
  {
    title: 'one bit turned over',
    of: 'bytes',
    make: (dice, bytes) => {
      const made = bytes.slice();
      const at = dice.int(0, made.length - 1);
      made[at] = (made[at] ?? 0) ^ (1 << dice.int(0, 7));
      return made;
    },
  },
  {
    title: 'one bit turned over in a stored archive',
    of: 'bytes',
    make: (dice, bytes) => {
      const made = zipSync(unzipSync(bytes), { level: 0 });
      const at = dice.int(0, made.length - 1);
      made[at] = (made[at] ?? 0) ^ (1 << dice.int(0, 7));
      return made;
    },
  },
  {
    title: 'cut off',
    of: 'bytes',
    make: (dice, bytes) => bytes.slice(0, dice.int(0, bytes.length - 1)),
  },
  {
    title: 'bytes lost or put in',
    of: 'bytes',
    make: (dice, bytes) => {
      const [removed, added] = dice.pick([
        [dice.int(1, 40), new Uint8Array()],
        [0, someBytes(dice)],
        [40, someBytes(dice)],
      ] as const);
      return spliced(bytes, dice.int(0, bytes.length - 1), removed, added);
    },
  },
  {
    title: 'a block of zeros',
    of: 'bytes',
    make: (dice, bytes) =>
      bytes.slice().fill(0, dice.int(0, bytes.length - 1), dice.int(0, bytes.length)),
  },
  {
    title: 'a part twice',
    of: 'bytes',
    make: doubledEntry,
  },
  {
    title: 'a part missing',
    of: 'parts',
    make: withParts((dice, parts, names) => {
      delete parts[dice.pick(names)];
    }),
  },
  {
    title: 'two parts in one another’s place',
    of: 'parts',
    make: withParts((dice, parts, names) => {
      const [one, other] = [dice.pick(names), dice.pick(names)];
      [parts[one], parts[other]] = [parts[other], parts[one]] as [Uint8Array, Uint8Array];
    }),
  },
  {
    title: 'a part cut off',
    of: 'parts',
    make: withText((dice, text) => text.slice(0, dice.int(0, text.length))),
  },
  { title: 'a tag lost', of: 'parts', make: withTag(() => '') },
  { title: 'a tag twice', of: 'parts', make: withTag((_, tag) => tag + tag) },
  {
    title: 'an odd value in an attribute',
    of: 'parts',
    make: withTag((dice, tag) => tag.replace(/="[^"]*"/, `="${dice.pick(ODD_VALUES)}"`)),
  },
  {
    title: 'an attribute lost',
    of: 'parts',
    make: withTag((_, tag) => tag.replace(/ [\w:]+="[^"]*"/, '')),
  },
  {
    title: 'an odd value between tags',
    of: 'parts',
    make: withText((dice, text) =>
      text.replace(/>[^<]+</, () => `>${dice.pick(ODD_VALUES.filter((one) => one !== '<'))}<`),
    ),
  },
];
