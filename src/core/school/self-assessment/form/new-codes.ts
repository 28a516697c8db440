/** «Код записи»: of new records, and of those that people have typed into the workbook without one. */
import { groupBy } from '../../../values/arrange';
import { shortHash } from '../../../values/text';
import { type KeyValues, recordKey } from './typed-values';

/** A code that begins with a letter: no program takes it for a number. */
const codeOf = (key: string, salt: number): string =>
  `s${shortHash(salt === 0 ? key : `${key}\n${salt}`)}`;

/** The code that a record of this key gets where nothing else has it. */
export const firstCode = (key: string): string => codeOf(key, 0);

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

interface TypedRecord extends KeyValues {
  readonly row: number;
  readonly teacher: string | null;
  readonly recordCode: string | null;
}

/**
 * By row, the codes under which rows of «Мероприятия» without «Код записи» are handed out, so that a
 * teacher can correct them (rule Я-72): `firstCode` of the row's key. None where the teacher has
 * another row of that key without a code, or a row of the workbook has the code already.
 */
export function provisionalCodes(records: readonly TypedRecord[]): ReadonlyMap<number, string> {
  const used = new Set(records.map(({ recordCode }) => recordCode));
  const bare = records.filter(({ recordCode, teacher }) => recordCode === null && teacher !== null);
  const byCode = groupBy(bare, (record) => firstCode(recordKey(record.teacher ?? '', record)));
  return new Map(
    [...byCode].flatMap(([code, [record, ...more]]) =>
      record === undefined || more.length > 0 || used.has(code) ? [] : [[record.row, code]],
    ),
  );
}
