/** The demo school: the same every time, whole, and alive. */
import { schoolTemplate } from '../../src/core/school/school-template';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { demoResults } from './demo-results';

const rowsOf = (sheet: string, options = {}): number =>
  demoSchool(options).find((plan) => plan.name === sheet)?.rows.length ?? 0;

describe('demoSchool', () => {
  const { book, school, rating, previous, shares, summary } = demoResults();

  it('makes the same bytes of the same options', () => {
    expect(JSON.stringify(demoSchool())).toBe(JSON.stringify(demoSchool()));
    expect(JSON.stringify(demoSchool({ seed: 2 }))).not.toBe(JSON.stringify(demoSchool()));
  });

  it('keeps everything that the template has but rows', () => {
    const bare = (plans: readonly object[]) => plans.map((plan) => ({ ...plan, rows: [] }));
    expect(bare(demoSchool())).toEqual(bare(schoolTemplate(DEMO_DAY)));
  });

  it('fills every sheet that people fill, and no computed one', () => {
    for (const plan of demoSchool()) {
      const isOurs = plan.kind === 'computed' && plan.name !== 'Архив рейтинга';
      expect([plan.name, plan.rows.length > 0]).toEqual([plan.name, !isOurs]);
      for (const row of plan.rows) expect(row).toHaveLength(plan.columns.length);
    }
  });

  it('has 28 people, as many kinds of them as a school has', () => {
    const { teachers } = book;
    const having = (has: (teacher: (typeof teachers)[number]) => boolean) =>
      teachers.filter(has).length;
    expect(teachers).toHaveLength(28);
    expect(having(({ category }) => category === 'руководитель')).toBe(2);
    expect(having(({ employment }) => employment === 'внешний совместитель')).toBe(2);
    expect(having(({ status }) => status === 'уволен')).toBe(1);
    expect(having(({ status }) => status === 'отпуск по уходу за ребёнком')).toBe(1);
    expect(school.base).toHaveLength(22);
    expect(teachers.every(({ code }) => /^0512-\d{3}$/.test(code))).toBe(true);
    expect(new Set(teachers.map(({ name }) => name)).size).toBe(28);
  });

  it('shows every status of a course', () => {
    const statuses = new Set(school.support.courses.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([
      'I этап',
      'II этап',
      'завершён',
      'курс не завершён',
      'не начался',
      'не открывает период (вид программы)',
      'не сопровождается (выбрана другая тема)',
    ]);
  });

  it('has about 300 activities, in all review statuses and most directions', () => {
    expect(book.activities.length).toBeGreaterThan(280);
    expect(book.activities.length).toBeLessThan(340);
    const seen = (key: 'review' | 'workDirection' | 'kind' | 'level') =>
      new Set(book.activities.map((activity) => activity[key])).size;
    expect(seen('review')).toBe(4);
    expect(seen('workDirection')).toBeGreaterThanOrEqual(18);
    expect(seen('kind')).toBeGreaterThanOrEqual(20);
    expect(seen('level')).toBeGreaterThanOrEqual(4);
  });

  it('gives every share a meaning, and hardly any is nothing or all', () => {
    for (const { rule, denominator } of shares) {
      expect([rule.code, denominator > 0]).toEqual([rule.code, true]);
    }
    const telling = shares.filter(
      ({ numerator, denominator }) => numerator > 0 && numerator < denominator,
    );
    expect(telling.length).toBeGreaterThanOrEqual(17);
  });

  it('looks like a real school', () => {
    const percent = (code: string): number => {
      const share = shares.find(({ rule }) => rule.code === code);
      return share ? (100 * share.numerator) / share.denominator : Number.NaN;
    };
    expect(percent('К4')).toBeGreaterThan(60);
    expect(percent('К4')).toBeLessThan(96);
    expect(percent('К6')).toBeGreaterThanOrEqual(80);
    const totals = rating.lines.map(({ total }) => total / 100);
    expect(Math.max(...totals)).toBeGreaterThan(30);
    expect(Math.max(...totals)).toBeLessThan(75);
    expect(totals.filter((total) => total === 0).length).toBeLessThan(6);
    expect(new Set(totals).size).toBeGreaterThan(12);
    expect(rating.unchecked).toBeGreaterThan(0);
  });

  it('has a rating of the year before, for dynamics', () => {
    const known = rating.lines.filter(({ teacher }) => previous.has(teacher.code));
    expect(known.length).toBeGreaterThan(15);
    expect(known.length).toBeLessThan(rating.lines.length);
  });

  it('can be handed over', () => {
    expect(summary?.head).toMatchObject({
      schoolCode: '0512',
      schoolName: 'МБОУ СОШ № 7',
      municipality: 'Заречный район',
      asOf: DEMO_DAY,
    });
  });

  it('grows with its options', () => {
    expect(rowsOf('Педагоги', { people: 300 })).toBe(300);
    const [few, many] = [300, 600].map((people) => rowsOf('Мероприятия', { people }));
    expect((many ?? 0) / (few ?? 1)).toBeCloseTo(2, 0);
    expect(rowsOf('Мероприятия', { people: 300, activitiesPerPerson: 20 })).toBeGreaterThan(
      1.4 * (few ?? 0),
    );
  });

  it('shows how much support a school gives', () => {
    const coverage = (support: number): number => {
      const k4 = demoResults({ people: 200, support }).shares.find(
        ({ rule }) => rule.code === 'К4',
      );
      return (k4?.numerator ?? 0) / (k4?.denominator ?? 1);
    };
    expect(coverage(0)).toBe(0);
    expect(coverage(0.5)).toBeLessThan(coverage(1));
  });
});
