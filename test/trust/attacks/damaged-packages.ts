/** Damaged packages: refused in a sentence, or read; what no program has written, never with other values. */
import { Fault } from '../../../src/core/values/fault';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { type Attack, demand } from '../attack';
import { TODAY, wholeFiles } from '../books';
import { DAMAGES } from '../damages';

/** Everything that a file says, written out again too, as one text. */
function contentOf(bytes: Uint8Array): string {
  const workbook = openXlsx(bytes, { today: TODAY, name: 'книга.xlsx' });
  const content = workbook.sheetNames().map((name) => [name, workbook.read(name)]);
  workbook.apply([{ kind: 'editCells', sheet: workbook.sheetNames()[0] ?? '', cells: [] }]);
  workbook.toBytes();
  return JSON.stringify(content);
}

/** The content, or null where the file is refused as it should be. */
function readOrRefused(bytes: Uint8Array): string | null {
  try {
    return contentOf(bytes);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    demand(/[а-яё][^\n]*\.$/i.test(error.message), `refused with «${error.message}»`);
    return null;
  }
}

export const DAMAGED_PACKAGES: Attack = {
  id: 'damaged-packages',
  title: 'damaged files',
  long: 6_000,
  short: 4 * DAMAGES.length,
  prepare() {
    const files = wholeFiles().map((file) => ({ ...file, content: contentOf(file.bytes) }));
    return {
      play(dice, index) {
        const { title, of, make } = DAMAGES[index % DAMAGES.length] as (typeof DAMAGES)[number];
        const { name, bytes, content } = dice.pick(files);
        const found = readOrRefused(make(dice, bytes));
        if (found === null) return { became: 'refused with a sentence' };
        if (found === content) return { became: 'read with the same values' };
        demand(of === 'parts', `${title}, in ${name}: read with other values`);
        return { became: 'a whole archive of other content, read' };
      },
    };
  },
};
