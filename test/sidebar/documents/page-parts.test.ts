/** What the documents' page decides before it draws: groups and period. */
import { groupsOf } from '../../../sidebar/documents/groups';
import { typedPeriod } from '../../../sidebar/documents/period';
import { MUNICIPAL_FACES } from '../../../src/core/municipality/documents/faces';
import { SCHOOL_DOCUMENTS } from '../../../src/core/school/documents';
import { SCHOOL_FACES } from '../../../src/core/school/documents/faces';

describe('the list', () => {
  it('of a school has three groups in the order of its documents', () => {
    const groups = groupsOf(Object.values(SCHOOL_FACES));
    expect(groups.map(({ title }) => title)).toEqual(['О педагоге', 'О затруднении', 'О школе']);
    expect(groups.flatMap(({ faces }) => faces)).toEqual(Object.values(SCHOOL_FACES));
  });

  it('of a school offers what can be made, and nothing else', () => {
    expect(SCHOOL_DOCUMENTS.map(({ face }) => face)).toEqual(Object.values(SCHOOL_FACES));
  });

  it('of a municipality is one, without headings', () => {
    const groups = groupsOf(Object.values(MUNICIPAL_FACES));
    expect(groups).toEqual([{ title: null, faces: Object.values(MUNICIPAL_FACES) }]);
  });
});

describe('Б-03: the period that is typed', () => {
  const settings = { from: '2025-09-01', to: '2026-08-31' };

  it('is that of «Настройки» where the fields say so', () => {
    expect(typedPeriod(settings, settings)).toEqual({ period: null });
  });

  it('is another one, of a single day too', () => {
    const day = { from: '2026-02-01', to: '2026-02-01' };
    expect(typedPeriod(day, settings)).toEqual({ period: day });
  });

  it('is that of «Настройки» whatever stands there: the book was counted for it', () => {
    const old = { from: '1999-09-01', to: '2000-08-31' };
    expect(typedPeriod(old, old)).toEqual({ period: null });
  });

  it.each([
    ['', '2026-08-31', 'Укажите обе даты периода.'],
    ['2025-09-01', '', 'Укажите обе даты периода.'],
    // The year 2026, of which three digits are typed, and one digit too many.
    ['0202-09-01', '2026-08-31', 'Год — четыре цифры: поправьте даты периода.'],
    ['2025-09-01', '12024-08-31', 'Год — четыре цифры: поправьте даты периода.'],
    ['1999-12-31', '2026-08-31', 'Годы периода — от 2000 до 2100: поправьте даты.'],
    ['2025-09-01', '2101-01-01', 'Годы периода — от 2000 до 2100: поправьте даты.'],
    ['2025-02-30', '2026-08-31', 'Такого дня нет в календаре: поправьте даты периода.'],
    ['2026-09-01', '2026-08-31', 'Вторая дата раньше первой: поправьте даты периода.'],
  ])('is none yet: %s, %s', (from, to, said) => {
    expect(typedPeriod({ from, to }, settings)).toBe(said);
  });
});
