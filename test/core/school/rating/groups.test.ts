/** Р-12 … Р-14: groups of the rating, criteria for groups, ratings of few people. */
import { computedSheets } from '../../../../src/core/school/compute-school';
import { archiveRows } from '../../../../src/core/school/rating/archive';
import { issuesOf, type Row, type SchoolRows, schoolWith } from '../school-kit';

const BY_GROUPS = { Места: 'по группам' };

/** Somebody of a group, with so many points under 1.4 (2 each). */
interface Somebody {
  readonly code: string;
  readonly group: string | null;
  readonly count: number;
}

function schoolOf(people: readonly Somebody[], settings: Row = BY_GROUPS): SchoolRows {
  return {
    Настройки: settings,
    Педагоги: people.map(({ code, group }) => ({
      'Код педагога': code,
      'Группа рейтинга': group,
    })),
    Мероприятия: people
      .filter(({ count }) => count > 0)
      .map(({ code, count }) => ({
        'Код педагога': code,
        Критерий: '1.4',
        'Кол-во': count,
        'Статус проверки': 'подтверждено',
      })),
  };
}

/** «group: code place», in the order of the sheet. */
const linesIn = (rows: SchoolRows) =>
  (schoolWith(rows).rating.groups ?? []).flatMap(({ name, members }) =>
    members.map(({ teacher, shown }) => `${name}: ${teacher.code} ${shown}`),
  );

const SIX: readonly Somebody[] = [
  { code: 'А', group: null, count: 3 },
  { code: 'Б', group: 'специалисты', count: 1 },
  { code: 'В', group: 'учителя-предметники', count: 1 },
  { code: 'Г', group: 'учителя-предметники', count: 2 },
  { code: 'Д', group: 'Специалисты ', count: 1 },
  { code: 'Е', group: 'учителя-предметники', count: 1 },
];

describe('Р-12: places inside groups', () => {
  test('are counted in each «Группа рейтинга», «без группы» being one and the last of them', () => {
    expect(linesIn(schoolOf(SIX))).toEqual([
      'учителя-предметники: Г 1',
      'учителя-предметники: В 2–3',
      'учителя-предметники: Е 2–3',
      'специалисты: Б 1–2',
      'специалисты: Д 1–2',
      'без группы: А 1',
    ]);
  });

  test('are common by default, whatever the groups', () => {
    const { rating } = schoolWith(schoolOf(SIX, {}));
    expect(rating.groups).toBeNull();
    expect(rating.lines.map(({ teacher, shown }) => `${teacher.code} ${shown}`)).toEqual([
      'А 1',
      'Г 2',
      'Б 3–6',
      'В 3–6',
      'Д 3–6',
      'Е 3–6',
    ]);
  });

  test('«1, 1, 2» begins anew in each group', () => {
    const dense = { ...BY_GROUPS, 'Нумерация мест': '1, 1, 2' };
    expect(linesIn(schoolOf(SIX, dense)).map((line) => line.slice(-1))).toEqual([
      '1',
      '2',
      '2',
      '1',
      '1',
      '1',
    ]);
  });

  test('groups stand as suggested, a school’s own by alphabet, «без группы» last', () => {
    const names = ['управление', 'школа № 2', 'дошкольное', 'без группы', 'интернат', null];
    const people = names.map((group, at) => ({ code: `П-${at}`, group, count: 0 }));
    const groups = schoolWith(schoolOf(people)).rating.groups ?? [];
    expect(groups.map(({ name, members }) => [name, members.length])).toEqual([
      ['дошкольное', 1],
      ['управление', 1],
      ['интернат', 1],
      ['школа № 2', 1],
      // Typed or left blank.
      ['без группы', 2],
    ]);
  });

  test('«Рейтинг» has «Группа» after «ФИО», and only then', () => {
    const sheet = (settings: Row) => {
      const plan = computedSheets(schoolWith(schoolOf(SIX, settings))).find(
        ({ name }) => name === 'Рейтинг',
      );
      const headers = plan?.columns.map(({ header }) => header) ?? [];
      return { headers, rows: plan?.rows ?? [], titles: plan?.titles ?? [] };
    };
    const [common, grouped] = [sheet({}), sheet(BY_GROUPS)];
    expect(grouped.headers.slice(0, 5)).toEqual(['Место', 'Код педагога', 'ФИО', 'Группа', 'П1']);
    expect(grouped.headers.filter((header) => header !== 'Группа')).toEqual(common.headers);
    expect(grouped.rows.map((row) => row.slice(0, 4))).toEqual([
      [1, 'Г', null, 'учителя-предметники'],
      ['2–3', 'В', null, 'учителя-предметники'],
      ['2–3', 'Е', null, 'учителя-предметники'],
      ['1–2', 'Б', null, 'специалисты'],
      ['1–2', 'Д', null, 'специалисты'],
      [1, 'А', null, 'без группы'],
    ]);
    // The header stays where it was: hosts format that row once.
    expect(grouped.titles).toHaveLength(common.titles.length);
  });

  test('the archive gets the place inside the group', () => {
    const { rating, book } = schoolWith(schoolOf(SIX));
    expect(archiveRows(rating, book.settings, '').map((row) => row.slice(3, 5))).toEqual([
      ['Г', 1],
      ['В', 2],
      ['Е', 2],
      ['Б', 1],
      ['Д', 1],
      ['А', 1],
    ]);
  });
});

describe('Р-13: «Для групп» of a criterion', () => {
  const criterion = (groups: string | null, more: Row = {}): Row => ({
    Код: '9.1',
    Показатель: 'П2',
    'Без уровня': 5,
    'Для групп': groups,
    ...more,
  });
  const entry = { 'Код педагога': 'П-1', Критерий: '9.1' };
  const schoolFor = (groups: string | null, group: string | null, more: SchoolRows = {}) =>
    schoolWith({
      Педагоги: [{ 'Группа рейтинга': group }, {}],
      Критерии: [criterion(groups)],
      Мероприятия: [entry],
      ...more,
    });
  const totalOf = ({ rating }: ReturnType<typeof schoolWith>) =>
    rating.lines.find(({ teacher }) => teacher.code === 'П-1')?.total;

  test.each<[string | null, string | null, number]>([
    [null, 'специалисты', 500],
    [null, null, 500],
    ['специалисты', 'специалисты', 500],
    [' Специалисты ', 'СПЕЦИАЛИСТЫ', 500],
    ['учителя-предметники, специалисты', 'специалисты', 500],
    ['учителя-предметники; специалисты', 'специалисты', 500],
    ['без группы', null, 500],
    ['учителя-предметники', 'специалисты', 0],
    ['учителя-предметники', null, 0],
  ])('for %j, somebody of %j gets %i', (groups, group, total) => {
    const results = schoolFor(groups, group);
    expect(totalOf(results)).toBe(total);
    const expected = total === 0 ? ['М-14 Мероприятия:2'] : [];
    expect(issuesOf(results)).toEqual(expected);
  });

  test('М-14 says that the entry does not count, and why; it is not waited for', () => {
    const results = schoolFor('учителя-предметники', 'специалисты');
    expect(results.issues[0]).toMatchObject({
      severity: 'warning',
      column: 'Критерий',
      message: 'Не учтено в рейтинге: критерий 9.1 не для группы «специалисты»',
    });
    expect(results.rating.unchecked).toBe(0);
  });

  test.each<[string, SchoolRows]>([
    ['rejected', { Мероприятия: [{ ...entry, 'Статус проверки': 'отклонено', Комментарий: '—' }] }],
    ['outside the period', { Мероприятия: [{ ...entry, Дата: '31.08.2025' }] }],
    ['of somebody who is not ranked', { Педагоги: [{ Занятость: 'внешний совместитель' }, {}] }],
  ])('М-14 is not raised where it costs nothing: an entry %s', (_what, more) => {
    expect(issuesOf(schoolFor('учителя-предметники', 'специалисты', more))).toEqual([]);
  });

  describe('of a criterion that a register feeds', () => {
    const source = { Источник: 'Наставничество' };
    const mentored = (criteria: readonly Row[]) =>
      schoolWith({
        Педагоги: [{ 'Группа рейтинга': 'специалисты' }, {}],
        Критерии: criteria,
        Наставничество: [{ 'Код педагога': 'П-2', 'Код наставника': 'П-1' }],
      });

    test('М-14 stands on the row of the register', () => {
      const results = mentored([criterion('управление', source)]);
      expect(totalOf(results)).toBe(0);
      expect(issuesOf(results)).toEqual(['М-14 Наставничество:2']);
      expect(results.issues[0]?.column).toBe('Код наставника');
    });

    test('a fact that counts under one of two criteria is told by none', () => {
      const results = mentored([
        criterion('управление', source),
        criterion('специалисты', { ...source, Код: '9.2', 'Без уровня': 2 }),
      ]);
      expect(totalOf(results)).toBe(200);
      expect(issuesOf(results)).toEqual([]);
    });

    test('a level is not asked of a fact that does not count', () => {
      const scale = { 'Без уровня': null, Школьный: 2 };
      const results = mentored([criterion('управление', { ...source, ...scale })]);
      expect(issuesOf(results)).toEqual(['М-14 Наставничество:2']);
    });
  });

  test('Б-01: a group that is neither suggested nor anybody’s', () => {
    const results = schoolFor('специалист, интернат, дошкольное', 'интернат');
    expect(issuesOf(results)).toEqual(['Б-01 Критерии:2']);
    expect(results.issues[0]).toMatchObject({
      severity: 'warning',
      column: 'Для групп',
      message: 'Ни у кого на листе «Педагоги» нет группы «специалист»: засчитывать некому',
    });
    expect(issuesOf(schoolFor('интернат, дошкольное, без группы', 'Интернат'))).toEqual([]);
  });
});

describe('Р-14: a rating of few people is not for showing', () => {
  const crowd = (sizes: Readonly<Record<string, number>>): Somebody[] =>
    Object.entries(sizes).flatMap(([group, size]) =>
      Array.from({ length: size }, (_, at) => ({ code: `${group}-${at}`, group, count: 0 })),
    );
  const stateOf = (people: readonly Somebody[], settings: Row) =>
    computedSheets(schoolWith(schoolOf(people, settings))).find(({ name }) => name === 'Рейтинг')
      ?.titles[2];

  test('under «Порог малой группы» the sheet says so', () => {
    expect(stateOf(crowd({ школа: 4 }), {})).toContain(
      'В рейтинге меньше 5 педагогов: не показывайте его за пределами администрации. Все записи',
    );
    expect(stateOf(crowd({ школа: 5 }), {})).not.toContain('не показывайте');
    expect(stateOf(crowd({ школа: 20 }), { 'Порог малой группы': 21 })).toContain(
      'меньше 21 педагога',
    );
  });

  test('nobody ranked is nobody to be spared', () => {
    expect(stateOf([], {})).not.toContain('не показывайте');
  });

  test('by groups each of them is looked at', () => {
    const people = crowd({ специалисты: 4, управление: 2, 'учителя-предметники': 5 });
    expect(stateOf(people, BY_GROUPS)).toContain(
      'В группах «специалисты», «управление» меньше 5 педагогов: не показывайте их места за пределами администрации',
    );
    expect(stateOf(people, {})).not.toContain('не показывайте');
    expect(stateOf(people.slice(2), { ...BY_GROUPS, 'Порог малой группы': 2 })).not.toContain(
      'не показывайте',
    );
    expect(stateOf(people, { ...BY_GROUPS, 'Порог малой группы': 3 })).toContain(
      'В группе «управление» меньше 3 педагогов: не показывайте её места',
    );
  });
});
