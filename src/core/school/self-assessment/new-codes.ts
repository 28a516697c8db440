/** «Код записи» of new records. */
import { shortHash } from '../../values/text';

/** A code that begins with a letter: no program takes it for a number. */
const codeOf = (key: string, salt: number): string =>
  `s${shortHash(salt === 0 ? key : `${key}\n${salt}`)}`;

/** A code for each key, in order, none of them `used` and no two alike: the same for the same keys. */
export function newCodes(keys: readonly string[], used: Iterable<string>): string[] {
  const taken = new Set(used);
  return keys.map((key) => {
    let salt = 0;
    while (taken.has(codeOf(key, salt))) salt += 1;
    const code = codeOf(key, salt);
    taken.add(code);
    return code;
  });
}
