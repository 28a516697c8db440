/** What is typed with real keys arrives as it was typed, at any speed, in every cell. */
import { savedBook } from './books-at-hand';
import { type Book, expect, test } from './fixture';
import { typeKeys, typeRow } from './real-keys';

const SPEEDS = [0, 30, 60, 120, 250];

/** A row of «Курсы», the sheet so wide that Tab scrolls it: what is typed, what is shown then. */
const ROW = [
  ['9-10', '9-10'],
  ['0512-003', '0512-003'],
  ['школа-003', 'школа-003'],
  ['12:30', '12:30'],
  ['5.3.25', '5.3.25'],
  ['2.10', '2.10'],
  ['0012', '0012'],
  ['36', '36'],
  ['01.09.2010', '01.09.2010'],
  ['3.4.26', '03.04.2026'],
  ['abcd', 'abcd'],
  ['0012345', '0012345'],
] as const;
const LETTERS = 'ABCDEFGHIJKL';

/** What the file has of it: texts, a number, days. */
const STORED = ROW.map(([, shown], index) => {
  if (LETTERS[index] === 'H') return 36;
  // Days since 30.12.1899, as every spreadsheet counts them.
  if (LETTERS[index] === 'I') return { day: 40422 };
  return LETTERS[index] === 'J' ? { day: 46115 } : shown;
});

async function typeTwice(book: Book, from: number, delay: number): Promise<void> {
  await book.sheet('Курсы');
  await book.cell(`A${from}`);
  await typeRow(
    book.page,
    ROW.map(([typed]) => typed),
    delay,
  );
  // A row that is begun where Enter leads, before the last one was looked at.
  await typeRow(book.page, ['0512-003', '0512-004'], delay);
  await book.settled();
  for (const [index, [, shown]] of ROW.entries()) {
    const address = `${LETTERS[index]}${from}`;
    await book.cell(address);
    await expect(book.at(address)).toHaveText(shown);
  }
  await book.page.keyboard.press('F2');
  await typeKeys(book.page, '-я', delay);
  await book.page.keyboard.press('Enter');
  const rows = (await savedBook(book)).read('Курсы')?.rows ?? [];
  expect(rows[from - 1]?.slice(0, ROW.length)).toEqual([...STORED.slice(0, -1), '0012345-я']);
  expect(rows[from]?.slice(0, 2)).toEqual(['0512-003', '0512-004']);
}

for (const delay of SPEEDS) {
  test(`a row below the example's, ${delay} ms a key${delay === 0 ? '' : ' @long'}`, async ({
    book,
  }) => {
    await typeTwice(book, 82, delay);
  });

  test(`a row of a new book, ${delay} ms a key${delay === 60 ? '' : ' @long'}`, async ({
    school,
  }) => {
    await typeTwice(school, 2, delay);
  });
}

test('over what stood in a cell', async ({ book, page }) => {
  await book.sheet('Педагоги');
  await book.cell('H2');
  await typeRow(page, ['01.09.2010', '', '5.9.15', '0012'], 60);
  await book.settled();
  await expect(book.at('H2')).toHaveText('01.09.2010');
  await expect(book.at('J2')).toHaveText('05.09.2015');
  await expect(book.at('K2')).toHaveText('0012');
});

for (const [address, typed, shown] of [
  ['A60', '0504', '0504'],
  ['A61', '2.2', '2.2'],
  ['D62', '01.09.2015', '01.09.2015'],
  ['D63', '5.9.15', '05.09.2015'],
] as const) {
  test(`«${typed}» in ${address}, far below everything`, async ({ book, page }) => {
    await book.sheet('Кадровая потребность');
    await book.cell(address);
    await typeKeys(page, typed, 70);
    await page.keyboard.press('Enter');
    await book.settled();
    await book.cell(address);
    await expect(book.at(address)).toHaveText(shown);
    await expect(book.here).toContainText(shown);
  });
}
