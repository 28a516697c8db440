/**
 * Books that another program has opened and saved: the same cells, the same results, and they can be gone on
 * with. Expected values: what the product makes of the book that the program was given.
 */
import { otherEdit } from '../other-library';
import { partsOf } from '../package-parts';
import { type BookName, computedBook, course, KINDS } from './books';
import { PROGRAMS, readRewritten } from './rewritten';

/** What a book has besides cells, and how its parts say so. */
const THINGS: Readonly<Record<string, RegExp>> = {
  lists: /<dataValidation /,
  highlights: /<cfRule /,
  notes: /<comment /,
  'a chart': /<c:chartSpace|<chartSpace/,
  'frozen rows': /state="frozen"/,
  filters: /<autoFilter/,
  'merged cells': /<mergeCell /,
  looks: /<font>.*?<b( val="1")? ?\/>/s,
  'the printed page': /orientation="landscape"/,
  'hidden names': /<definedName [^>]*hidden="1"/,
  'hidden sheets': /state="(hidden|veryHidden)"/,
};

function present(bytes: Uint8Array): string[] {
  const parts = Object.values(partsOf(bytes));
  return Object.keys(THINGS).filter((thing) => parts.some((part) => THINGS[thing]?.test(part)));
}

describe('a school saved by another program', () => {
  const saved = readRewritten();
  const ours = course(saved.ours, KINDS.school);

  it.each(PROGRAMS)('%s: reads, counts and goes on as before', (program) => {
    expect(course(saved[program], KINDS.school)).toEqual(ours);
  });

  it.each([
    ['openpyxl', []],
    ['exceljs', ['a chart', 'hidden names']],
    ['SheetJS', ['lists', 'highlights', 'a chart', 'frozen rows', 'looks', 'the printed page']],
  ] as const)('%s takes away what docs/guide.md says, and no more', (program, lost) => {
    const [before, after] = [present(saved.ours), present(saved[program])];
    expect(before.filter((thing) => !after.includes(thing))).toEqual(lost);
    expect(before).toEqual(Object.keys(THINGS));
  });

  it('is no blank book: what a person types changes the results, and a second run writes nothing', () => {
    expect(ours.read['Рейтинг']?.length).toBeGreaterThan(2);
    expect(ours.read['Сводка']?.length).toBeGreaterThan(100);
    expect(ours.afterTyping['Рейтинг']).not.toEqual(ours.read['Рейтинг']);
    expect(ours.secondWrites).toBe(0);
  });
});

describe('books as they are today', () => {
  const names = Object.keys(KINDS) as BookName[];
  const books = names.map(computedBook);
  const saved = otherEdit(books.map((bytes) => ({ bytes, edits: [] })));

  it.each(names)('hucre: the %s reads, counts and goes on as before', (name) => {
    const at = names.indexOf(name);
    const [own, theirs] = [books[at], saved[at]];
    if (own === undefined || theirs === undefined) throw new Error('no book came back');
    expect(course(theirs, KINDS[name])).toEqual(course(own, KINDS[name]));
  });
});
