/** What «Проверка» finds in the demo schools: one slip of a sort, what is still to be done, no more. */
import type { DemoOptions } from '../../src/demo/options';
import { demoResults, issueCodes } from './demo-results';

/**
 * «Курс ещё не завершён», the hints about periods, and categories whose term is over or soon will be.
 */
const STILL_TO_DO = ['О-08', 'В-21', 'В-22', 'В-23', 'В-24', 'В-25', 'П-10', 'П-11'];

/** В-13 twice: the course is named and its period over; neither course nor criterion. */
const SLIPS = [
  ...['В-13', 'В-13', 'В-14', 'В-15', 'В-25', 'Ж-05', 'Ж-12', 'З-02', 'З-08', 'М-03', 'М-05'],
  ...['М-06', 'М-07', 'М-10', 'М-11', 'М-12', 'О-02', 'П-08', 'Ф-09', 'Ф-10'],
];

/** Schools of many sizes and sorts. */
const SCHOOLS: readonly DemoOptions[] = Array.from({ length: 24 }, (_, index) => ({
  seed: 100 + index,
  people: [1, 4, 11, 28, 47, 90][index % 6] ?? 1,
  schoolType: (['СОШ', 'НОШ', 'ООШ', 'лицей'] as const)[index % 4] ?? 'СОШ',
  rural: index % 2 === 0,
  support: [0, 0.4, 0.9, 1][index % 4] ?? 1,
}));

describe('issues of the demo', () => {
  it('without slips there is only what is still to be done', () => {
    for (const school of [{}, ...SCHOOLS]) {
      const unexpected = issueCodes({ ...school, mistakes: false }).filter(
        (code) => !STILL_TO_DO.includes(code),
      );
      expect([school, unexpected]).toEqual([school, []]);
    }
  });

  it('each slip is found, and adds nothing else', () => {
    const found = issueCodes({});
    for (const code of issueCodes({ mistakes: false })) found.splice(found.indexOf(code), 1);
    expect(found).toEqual(SLIPS);
  });

  it('В-32: entries of the rating that lie outside of every period are no fault', () => {
    const { book, school, issues } = demoResults();
    const outside = book.activities.filter(
      ({ teacher, date, course, criterion }) =>
        course === null &&
        criterion !== null &&
        !(school.support.windowsOf.get(teacher) ?? []).some(
          ({ start, end }) => start <= date && date <= end,
        ),
    );
    expect(outside.length).toBeGreaterThan(60);
    const rows = new Set(outside.map(({ row }) => row));
    const warned = issues.filter(
      ({ sheet, row, code }) =>
        sheet === 'Мероприятия' && code.startsWith('В-') && row !== undefined && rows.has(row),
    );
    expect(warned).toEqual([]);
  });

  it('slips among the errors take their rows out, and no others', () => {
    const [faulty, clean] = [demoResults(), demoResults({ mistakes: false })];
    expect(clean.book.findings.leftOut).toBe(0);
    expect(faulty.book.findings.leftOut).toBe(5);
    expect(faulty.book.courses).toHaveLength(clean.book.courses.length);
  });

  it('the list of what is to be done stays readable', () => {
    expect(issueCodes({ mistakes: false }).length).toBeLessThan(20);
    expect(issueCodes({}).length).toBeLessThan(40);
  });
});
