/** Which windows an activity belongs to (В-08), and when it is warned about (В-32: В-13 … В-15). */
import { type Row, schoolWith, shareOf } from '../school-kit';

/** Window of К-1: 02.03.2025–01.03.2026, stage I to 01.09.2025; of К-2: 02.01.2026–01.01.2027. */
const COURSES: readonly Row[] = [
  { 'Дата окончания': '01.03.2025' },
  { 'Дата окончания': '01.01.2026' },
];
const ONE = COURSES.slice(0, 1);

/** Activities of each course by stage, and what is said of the activity. */
function belonging(activity: Row, courses = COURSES): { counts: string; said: string[] } {
  const { school, issues } = schoolWith({
    Педагоги: [{}],
    Курсы: courses.map((course) => ({ 'Код педагога': 'П-1', ...course })),
    Мероприятия: [{ 'Код педагога': 'П-1', ...activity }],
  });
  const counts = school.support.courses.map(({ window }) =>
    window === null ? '—' : `${window.stages.first.length}+${window.stages.second.length}`,
  );
  const said = issues
    .filter(({ sheet }) => sheet === 'Мероприятия')
    .map(({ code, column, message }) => `${code} «${column}»: ${message}`);
  return { counts: counts.join(' '), said };
}

const OUTSIDE_ALL =
  'В-13 «Дата»: Мероприятие вне посткурсового периода и без критерия: не учтено ни в сопровождении, ни в рейтинге';
const OUTSIDE_FIRST =
  'В-13 «Дата»: Мероприятие вне посткурсового периода курса К-1 (02.03.2025–01.03.2026): не учтено в сопровождении';
const AMBIGUOUS =
  'В-15 «Код курса»: Дата попадает в несколько посткурсовых периодов, а курс не указан: не учтено в сопровождении';

describe('В-08: an activity that names no course', () => {
  test.each([
    ['02.03.2025', '1+0'],
    ['01.09.2025', '1+0'],
    ['02.09.2025', '0+1'],
    ['01.03.2026', '0+1'],
  ])('on %s belongs to the only window: %s', (date, counts) => {
    expect(belonging({ Дата: date }, ONE)).toEqual({ counts, said: [] });
  });

  test('belongs to the one of two windows that contains the date', () => {
    expect(belonging({ Дата: '01.01.2026' })).toEqual({ counts: '0+1 0+0', said: [] });
    expect(belonging({ Дата: '02.03.2026' })).toEqual({ counts: '0+0 1+0', said: [] });
  });

  test('В-15: inside two windows of different groups it belongs to neither', () => {
    expect(belonging({ Дата: '01.03.2026' })).toEqual({ counts: '0+0 0+0', said: [AMBIGUOUS] });
  });

  test('В-15 is told of an activity of the rating too: its support is lost', () => {
    const rated = { Дата: '01.03.2026', Критерий: '2.8' };
    expect(belonging(rated)).toEqual({ counts: '0+0 0+0', said: [AMBIGUOUS] });
  });

  test('В-15: two marked topics of one group are two topics', () => {
    const marked = { 'Дата окончания': '01.01.2026', 'Тема выбрана': 'да' };
    expect(belonging({ Дата: '01.03.2026' }, [marked, marked])).toEqual({
      counts: '0+0 0+0',
      said: [AMBIGUOUS],
    });
  });
});

describe('В-08: windows of one group without a chosen topic', () => {
  // К-1: 02.01.2026–01.01.2027, stage I to 01.07.2026; К-2: 21.02.2026–20.02.2027.
  const GROUP = [{ 'Дата окончания': '01.01.2026' }, { 'Дата окончания': '20.02.2026' }];
  /** 01.05.2025: 02.05.2025–01.05.2026, a group of its own. */
  const EARLIER = { 'Дата окончания': '01.05.2025' };

  test('the activity belongs to each that contains it', () => {
    expect(belonging({ Дата: '10.03.2026' }, GROUP)).toEqual({ counts: '1+0 1+0', said: [] });
    expect(belonging({ Дата: '20.02.2026' }, GROUP)).toEqual({ counts: '1+0 0+0', said: [] });
  });

  test('one that names a course belongs to that one alone', () => {
    const named = { Дата: '10.03.2026', 'Код курса': 'К-2' };
    expect(belonging(named, GROUP)).toEqual({ counts: '0+0 1+0', said: [] });
  });

  test('a window of another group makes it ambiguous: to none', () => {
    expect(belonging({ Дата: '10.03.2026' }, [...GROUP, EARLIER])).toEqual({
      counts: '0+0 0+0 0+0',
      said: [AMBIGUOUS],
    });
  });

  test('each stands by its own stage', () => {
    // Stage I of К-1 ends on 14.03.2026, that of К-2 on 30.04.2026.
    const group = [{ 'Дата окончания': '14.09.2025' }, { 'Дата окончания': '31.10.2025' }];
    expect(belonging({ Дата: '01.04.2026' }, group)).toEqual({ counts: '0+1 1+0', said: [] });
  });

  test('К4, К5 count the person once', () => {
    const ended = [{ 'Дата окончания': '01.02.2025' }, { 'Дата окончания': '01.03.2025' }];
    const results = schoolWith({
      Педагоги: [{}],
      Курсы: ended.map((course) => ({ 'Код педагога': 'П-1', ...course })),
      Мероприятия: ['01.06.2025', '01.12.2025'].map((Дата) => ({ 'Код педагога': 'П-1', Дата })),
    });
    expect([shareOf(results, 'К4'), shareOf(results, 'К5')]).toEqual(['1/1', '1/1']);
    const count = (code: string) =>
      results.summary?.measures.find((one) => one.code === code)?.numerator;
    // The two activities belong to two windows each; one of them is in the period.
    expect(count('Ч20')).toBe(1);
    // Two courses and two activities, each named once.
    for (const code of ['К4', 'К5']) {
      const [member] = results.shares.find(({ rule }) => rule.code === code)?.members ?? [];
      expect(member?.sources.map(({ sheet, row }) => `${sheet}:${row}`)).toEqual([
        'Курсы:2',
        'Курсы:3',
        'Мероприятия:2',
        'Мероприятия:3',
      ]);
    }
  });
});

describe('В-32: outside every window', () => {
  test.each(['01.03.2025', '02.03.2026'])(
    'В-13: on %s, without a criterion, it counts for nothing',
    (date) => {
      expect(belonging({ Дата: date }, ONE)).toEqual({ counts: '0+0', said: [OUTSIDE_ALL] });
    },
  );

  test.each(['01.03.2025', '02.03.2026'])('on %s an activity of the rating is no fault', (date) => {
    const rated = { Дата: date, Критерий: '2.8' };
    expect(belonging(rated, ONE)).toEqual({ counts: '0+0', said: [] });
  });

  test('a person without any window: the same', () => {
    expect(belonging({}, [])).toEqual({ counts: '', said: [OUTSIDE_ALL] });
    expect(belonging({ Критерий: '2.8' }, [])).toEqual({ counts: '', said: [] });
  });

  test.each([
    { 'Категория персонала': 'руководитель' },
    { Занятость: 'внешний совместитель' },
    { Статус: 'уволен', 'Дата увольнения': '01.04.2026' },
  ])('a person outside base N loses nothing by it: %j', (person) => {
    const results = schoolWith({ Педагоги: [person], Мероприятия: [{ 'Код педагога': 'П-1' }] });
    expect(results.issues).toEqual([]);
  });

  test('thirty teachers with eight entries of the rating each get no warning', () => {
    const codes = Array.from({ length: 30 }, (_, index) => `П-${index + 1}`);
    const { issues, school } = schoolWith({
      Педагоги: codes.map(() => ({})),
      // 02.03.2025–01.03.2026: of eight months from September two lie outside.
      Курсы: codes.map((code) => ({ 'Код педагога': code, 'Дата окончания': '01.03.2025' })),
      Мероприятия: codes.flatMap((code) =>
        [
          '09.2025',
          '10.2025',
          '11.2025',
          '12.2025',
          '01.2026',
          '02.2026',
          '03.2026',
          '04.2026',
        ].map((month) => ({ 'Код педагога': code, Дата: `15.${month}`, Критерий: '2.8' })),
      ),
    });
    expect(issues.filter(({ sheet }) => sheet === 'Мероприятия')).toEqual([]);
    const [first] = school.support.courses;
    expect([first?.window?.stages.first.length, first?.window?.stages.second.length]).toEqual([
      0, 6,
    ]);
  });
});

describe('В-32: a course is named', () => {
  test.each([null, '2.8'])(
    'В-13: naming it does not widen its window; criterion %s',
    (criterion) => {
      const late = { Дата: '02.03.2026', 'Код курса': 'К-1', Критерий: criterion };
      expect(belonging(late)).toEqual({ counts: '0+0 0+0', said: [OUTSIDE_FIRST] });
    },
  );

  test('inside its window it belongs to it, though another window has the date too', () => {
    const named = { Дата: '01.03.2026', 'Код курса': 'К-2' };
    expect(belonging(named)).toEqual({ counts: '0+0 1+0', said: [] });
  });

  const reason = (courses: readonly Row[], code = 'К-2', date = '01.02.2026') =>
    belonging({ Дата: date, 'Код курса': code, Критерий: '2.8' }, courses).said;

  test('В-14: the topic was not chosen', () => {
    const courses = [
      { 'Дата окончания': '01.12.2025', 'Тема выбрана': 'да' },
      { 'Дата окончания': '20.12.2025' },
    ];
    expect(reason(courses)).toEqual([
      'В-14 «Код курса»: Не учтено в сопровождении: тема курса К-2 не выбрана',
    ]);
  });

  test.each([
    ['ПП', 250],
    ['иное', 8],
  ])('В-14: the kind %s opens no window', (kind, hours) => {
    const other = { 'Дата окончания': '01.12.2025', 'Вид программы': kind, 'Объём, ч': hours };
    expect(reason([other], 'К-1')).toEqual([
      'В-14 «Код курса»: Не учтено в сопровождении: курс К-1 не открывает период (вид программы)',
    ]);
  });

  test.each([null, '16.04.2026'])('В-14: the course is not finished on R: %s', (completed) => {
    expect(reason([{ 'Дата окончания': completed }], 'К-1')).toEqual([
      'В-14 «Код курса»: Не учтено в сопровождении: курс К-1 ещё не завершён',
    ]);
  });

  test('В-14: the row of the course has an error', () => {
    expect(reason([{ 'Дата окончания': '01.12.2025', 'Объём, ч': 8 }], 'К-1')).toEqual([
      'В-14 «Код курса»: Не учтено в сопровождении: в строке курса К-1 ошибка',
    ]);
  });
});

test('a rejected activity counts nowhere and is not warned about', () => {
  const rejected = { Дата: '01.06.2025', 'Статус проверки': 'отклонено' };
  expect(belonging(rejected, ONE)).toEqual({ counts: '0+0', said: [] });
  expect(belonging({ ...rejected, Дата: '02.03.2026' }, ONE).said).toEqual([]);
});

test('Д-03: an activity after R counts for nothing yet (М-01)', () => {
  const { counts, said } = belonging({ Дата: '16.04.2026', 'Код курса': 'К-2' });
  expect(counts).toBe('0+0 0+0');
  expect(said.map((line) => line.slice(0, 4))).toEqual(['М-01']);
});

test('a window of another person takes nothing', () => {
  const results = schoolWith({
    Педагоги: [{}, {}],
    Курсы: [{ 'Код педагога': 'П-1', ...ONE[0] }],
    Мероприятия: [{ 'Код педагога': 'П-2', Дата: '01.06.2025' }],
  });
  expect(results.school.support.courses[0]?.window?.stages.first).toEqual([]);
});
