/** What LibreOffice opens, reckons and saves; left out where it is not installed. One start for all books. */
import type { Change } from '../../../../src/app/workbook';
import { DEMO_DAY } from '../../../../src/demo/days';
import { newXlsx } from '../../../../src/hosts/xlsx/xlsx-workbook';
import { column } from '../../../contract/plans';
import { sampled } from '../../../sample';
import { packageOf, partsOf } from '../package-parts';
import { insert, order, remove } from '../row-book';
import { type BookName, computedBook, course, KINDS, opened } from './books';
import { byLibreOffice, HAS_LIBREOFFICE } from './libreoffice';

/**
 * Formulas without values, so that LibreOffice has to reckon them: row n of «Педагоги» holds n in A; by hand,
 * 2·A4 = 8, A2 + … + A10 = 54, A5 looked up by its row = 25, the named A6:A7 = 13, their largest = 7.
 */
const BY_HAND = [8, 54, 25, 13, 7];
const READ_ELSEWHERE = [
  'Педагоги!B4',
  'SUM(Педагоги!$A$2:$A$10)',
  'Педагоги!A5*Педагоги!$A5',
  'SUM(Двое)',
  'MAX(Педагоги!A6:A7)',
];

const NUMBERS = Array.from({ length: 9 }, (_, at) => [at + 2, at === 2 ? '=A4*2' : null]);

/** Texts that begin with «=» become formulas: the product itself writes none. */
function withFormulas(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, xml]) => [
    name,
    xml.replace(
      /<c r="(B\d+)"[^>]*><is><t[^>]*>=([^<]*)<\/t><\/is><\/c>/g,
      '<c r="$1"><f>$2</f></c>',
    ),
  ]);
  return packageOf(Object.fromEntries(parts));
}

function bookOfFormulas(): Uint8Array {
  const columns = [column('Число'), column('Формула')];
  const sheet = { kind: 'input' as const, titles: [], columns };
  const elsewhere = READ_ELSEWHERE.map((formula, at) => [at, `=${formula}`]);
  const plans = [
    { ...sheet, name: 'Педагоги', rows: NUMBERS },
    { ...sheet, name: 'Рейтинг', rows: elsewhere },
  ];
  const parts = partsOf(withFormulas(newXlsx(plans, { today: DEMO_DAY }).toBytes()));
  const workbook = (parts['xl/workbook.xml'] ?? '').replace(
    '<definedNames>',
    '<definedNames><definedName name="Двое">Педагоги!$A$6:$A$7</definedName>',
  );
  expect(workbook).toContain('Двое');
  return packageOf({ ...parts, 'xl/workbook.xml': workbook });
}

/** Changes of rows after which every formula has to come to the same. */
const MOVED: Readonly<Record<string, readonly Change[]>> = {
  'as they were': [],
  inserted: [insert(2), insert(7, 2), insert(4)],
  'put in order': [order(2, 5, 4, 3, 2)],
  'inserted, put in order and deleted': [insert(5, 2), order(2, 4, 2, 3), remove(5, 2)],
};

/** Without rows 3 and 9: the sum is 54 − 3 − 9, and nothing else has changed. */
const DELETED: readonly Change[] = [remove(9), remove(3)];

function moved(changes: readonly Change[]): Uint8Array {
  const book = opened(bookOfFormulas());
  book.apply(changes);
  return book.toBytes();
}

const reckoned = (bytes: Uint8Array): unknown[] =>
  READ_ELSEWHERE.map((_, at) => opened(bytes).read('Рейтинг')?.rows[at + 1]?.[1]);

(HAS_LIBREOFFICE ? describe : describe.skip)(
  'LibreOffice (skipped where it is not installed)',
  () => {
    // Of the two schools a short run takes the one of any rows.
    const names = sampled(Object.keys(KINDS) as BookName[], 2, 1);
    const ours = Object.fromEntries(names.map((name) => [name, computedBook(name)]));
    const orders = Object.fromEntries(Object.entries(MOVED).map(([how, all]) => [how, moved(all)]));
    const saved: Readonly<Record<string, Uint8Array>> = byLibreOffice(
      { ...ours, ...orders, deleted: moved(DELETED) },
      'xlsx',
    );
    const savedAs = (name: string): Uint8Array => saved[name] ?? new Uint8Array();

    it.each(names)('saves the %s so that it reads, counts and goes on as before', (name) => {
      const own = course(ours[name] ?? new Uint8Array(), KINDS[name]);
      expect(course(savedAs(name), KINDS[name])).toEqual(own);
    });

    it.each(Object.keys(MOVED))('reckons the same from rows %s', (how) => {
      expect(reckoned(savedAs(how))).toEqual(BY_HAND);
    });

    it('reckons less by the rows that were deleted', () => {
      const [twice, sum = 0, ...rest] = BY_HAND;
      expect(reckoned(savedAs('deleted'))).toEqual([twice, sum - 3 - 9, ...rest]);
    });
  },
);
