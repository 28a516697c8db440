/** The demo school: the same every time, whole, and alive. */
import { planRequests } from '../../src/core/school/education/plan-requests';
import { schoolTemplate } from '../../src/core/school/school-template';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { demoResults } from './demo-results';

const rowsOf = (sheet: string, options = {}): number =>
  demoSchool(options).find((plan) => plan.name === sheet)?.rows.length ?? 0;

describe('demoSchool', () => {
  const { book, school, rating, previous, shares, courseNeeds, summary } = demoResults();

  it('makes the same bytes of the same options, on any day and without the machine’s own dice', () => {
    const bytes = JSON.stringify(demoSchool());
    jest.useFakeTimers({ now: Date.UTC(2031, 6, 8) });
    const dice = jest.spyOn(Math, 'random').mockReturnValue(0.5);
    try {
      expect(JSON.stringify(demoSchool())).toBe(bytes);
    } finally {
      dice.mockRestore();
      jest.useRealTimers();
    }
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

  it('has as many kinds of people as a school has, each with a code and a name of its own', () => {
    const { teachers } = book;
    const seen = (key: 'category' | 'employment' | 'status' | 'qualification') =>
      [...new Set(teachers.map((teacher) => teacher[key]))].sort();
    expect(seen('category')).toEqual(['педагогический работник', 'руководитель']);
    expect(seen('employment')).toEqual(['внешний совместитель', 'основное место работы']);
    expect(seen('status')).toEqual(['отпуск по уходу за ребёнком', 'работает', 'уволен']);
    expect(seen('qualification')).toEqual(['СЗД', 'без категории', 'высшая', 'первая']);
    expect(teachers.filter(({ code }) => !/^0512-\d{3}$/.test(code))).toEqual([]);
    expect(new Set(teachers.map(({ name }) => name)).size).toBe(teachers.length);
  });

  it('has people who do not count in the shares (Л-01, Л-02), one of each sort at least', () => {
    const outside = book.teachers.filter((teacher) => !school.base.includes(teacher));
    const why = outside.map(({ category, employment, status }) =>
      [category, employment, status].find(
        (word) =>
          !['педагогический работник', 'основное место работы', 'работает'].includes(word ?? ''),
      ),
    );
    expect([...new Set(why)].sort()).toEqual([
      'внешний совместитель',
      'отпуск по уходу за ребёнком',
      'руководитель',
      'уволен',
    ]);
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
    const seen = (key: 'workDirection' | 'kind' | 'level') =>
      new Set(book.activities.map((activity) => activity[key])).size;
    expect([...new Set(book.activities.map(({ review }) => review))].sort()).toEqual([
      'не проверено',
      'отклонено',
      'подтверждено',
      'подтверждено частично',
    ]);
    expect(seen('workDirection')).toBeGreaterThanOrEqual(18);
    expect(seen('kind')).toBeGreaterThanOrEqual(20);
    expect(seen('level')).toBeGreaterThanOrEqual(4);
  });

  it('has a third of its activities outside of all periods, and most without a course named', () => {
    for (const options of [{}, { seed: 101 }, { seed: 3, people: 90 }]) {
      const results = demoResults(options);
      const { activities } = results.book;
      const { windowsOf } = results.school.support;
      const outside = activities.filter(({ teacher, date }) =>
        (windowsOf.get(teacher) ?? []).every(({ start, end }) => date < start || end < date),
      );
      const share = outside.length / activities.length;
      expect([options, share > 0.28 && share < 0.4]).toEqual([options, true]);
      const linked = activities.filter(({ course }) => course !== null);
      expect(linked.length).toBeLessThan(activities.length / 2);
      expect(linked.length).toBeGreaterThan(activities.length / 4);
    }
  });

  it('В-06: shows a group of courses without a chosen topic, and one with a chosen one', () => {
    const { courses } = school.support;
    expect(courses.filter(({ window }) => window?.choice === 'open')).toHaveLength(2);
    expect(courses.filter(({ course }) => course.chosen)).toHaveLength(1);
    const unlinked = book.activities.filter(({ course }) => course === null);
    const shared = courses
      .filter(({ window }) => window?.choice === 'open')
      .map(({ window }) => window?.stages.first.filter((one) => unlinked.includes(one)) ?? []);
    expect(shared[0]?.some((one) => shared[1]?.includes(one))).toBe(true);
  });

  it('В-09, В-31: has points of each stage that are met, ahead and missed', () => {
    const windows = school.support.courses.flatMap(({ window }) => window ?? []);
    const met = (title: string) => {
      const points = windows
        .filter(({ end }) => end >= book.settings.periodStart)
        .flatMap(({ checklist }) => [...checklist.first, ...checklist.second])
        .filter((point) => point.title === title)
        .map(({ progress }) => progress);
      return ['met', 'ahead', 'missed'].map((wanted) => points.filter((p) => p === wanted).length);
    };
    for (const title of [
      'осмысление',
      'перенос в практику',
      'изменение практики',
      'корректировка ИОП',
      'обобщение и тиражирование',
    ]) {
      expect([title, met(title).every((count) => count >= 2)]).toEqual([title, true]);
    }
    expect(book.activities.filter(({ kind }) => kind === 'мониторинг').length).toBeGreaterThan(5);
    expect(book.activities.filter(({ visitor }) => visitor !== null).length).toBeGreaterThan(30);
    expect(book.activities.filter(({ reflected }) => reflected).length).toBeGreaterThan(15);
  });

  it('К14: has routes that stand in «Заявки в ЦНППМ» alone', () => {
    const routes = book.developmentPlans.filter(({ level }) => level === 'региональный');
    const routed = book.applications.filter((application) => application.routed !== null);
    const alone = routed.filter(
      ({ teacher }) => !routes.some((route) => route.teacher === teacher),
    );
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.length).toBeLessThan(routed.length);
  });

  it('names directions with their words, as a person chooses them from the list', () => {
    const plan = demoSchool().find(({ name }) => name === 'Мероприятия');
    const column = plan?.columns.findIndex(({ header }) => header === 'Направление работы') ?? -1;
    const offered = plan?.columns[column]?.dropDown;
    const listed = offered && 'values' in offered ? offered.values : [];
    const named = (plan?.rows ?? []).flatMap((row) => row[column] ?? []);
    expect(named.filter((cell) => !listed.includes(String(cell)))).toEqual([]);
    expect(named).toContain('Н09 работа с одарёнными детьми');
  });

  it('gives every share a meaning: none is nothing, and none is all', () => {
    const dull = shares.filter(
      ({ numerator, denominator }) => numerator === 0 || numerator === denominator,
    );
    expect(dull.map(({ rule }) => rule.code)).toEqual([]);
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

  it('Р-11: types mentorship and experience once, in the registers that give the points', () => {
    const sheetsUnder = (code: string) =>
      new Set(
        rating.lines.flatMap(({ byCriterion }) =>
          (byCriterion.get(code)?.entries ?? []).map(({ source }) => source.sheet),
        ),
      );
    expect([...sheetsUnder('2.5')]).toEqual(['Наставничество']);
    expect([...sheetsUnder('2.7')]).toEqual(['Банк опыта']);
    expect([...sheetsUnder('2.2')]).toEqual(['Мероприятия']);
  });

  it('Р-12: puts everybody into a group of the rating', () => {
    expect(new Set(book.teachers.map(({ ratingGroup }) => ratingGroup))).toEqual(
      new Set(['управление', 'начальная школа', 'учителя-предметники', 'специалисты']),
    );
  });

  it('has a rating of the year before, for dynamics', () => {
    const known = rating.lines.filter(({ teacher }) => previous.has(teacher.code));
    expect(known.length).toBeGreaterThan(15);
    expect(known.length).toBeLessThan(rating.lines.length);
  });

  it('has requests to take into the plan, and those that were taken stand there (У-05)', () => {
    const sorted = (status: string) => {
      const some = book.requests.filter((request) => request.status === status);
      const open = some.map((request) => ({ ...request, status: 'новый' as const }));
      const { added, known, left } = planRequests(book, open, book.trainingPlan, () => true);
      return { added: added.length, known: known.length, left: left.length };
    };
    expect(sorted('новый')).toEqual({ added: 3, known: 0, left: 0 });
    expect(sorted('в плане')).toEqual({ added: 0, known: 2, left: 0 });
  });

  it('has people to send to courses for every reason there is (У-02, У-03)', () => {
    expect(courseNeeds.some(({ education }) => education === null)).toBe(true);
    expect(courseNeeds.some(({ daysLeft }) => daysLeft !== null && daysLeft < 0)).toBe(true);
    expect(courseNeeds.some(({ deficits }) => deficits.length > 0)).toBe(true);
    expect(courseNeeds.some(({ requests }) => requests.length > 0)).toBe(true);
    expect(courseNeeds.length).toBeLessThan(school.base.length);
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
