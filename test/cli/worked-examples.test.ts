/** The rule book's worked examples on real .xlsx files, through the command line. */
import { join } from 'node:path';
import { type Cell, isDayCell } from '../../src/core/values/cell';
import { formatDay } from '../../src/core/values/day';
import { runCli } from './run-cli';
import {
  course,
  dayCell,
  type Row,
  readSheet,
  teacher,
  temporaryFolder,
  writeSchool,
} from './school-files';

const folder = temporaryFolder();

/** Computes a school and gives the path of the result. */
function computed(name: string, rows: Readonly<Record<string, readonly Row[]>>): string {
  const [book, out] = [join(folder, `${name}.xlsx`), join(folder, `${name}.out.xlsx`)];
  writeSchool(book, rows);
  const { status, err } = runCli('compute', book, '--out', out);
  expect(err).toBe('');
  expect(status).toBe(0);
  return out;
}

const shown = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : isDayCell(cell) ? formatDay(cell.day) : String(cell);

describe('В-01 … В-04: windows on 15.04.2026', () => {
  // Completion, start, end of stage I, end, status, days left: counted by hand in the rule book.
  const VECTORS = [
    ['2025-03-15', '16.03.2025', '15.09.2025', '15.03.2026', 'завершён', ''],
    ['2025-04-14', '15.04.2025', '14.10.2025', '14.04.2026', 'завершён', ''],
    ['2025-04-15', '16.04.2025', '15.10.2025', '15.04.2026', 'II этап', '0'],
    ['2025-08-30', '31.08.2025', '28.02.2026', '30.08.2026', 'II этап', '137'],
    ['2025-08-31', '01.09.2025', '28.02.2026', '31.08.2026', 'II этап', '138'],
    ['2025-10-14', '15.10.2025', '14.04.2026', '14.10.2026', 'II этап', '182'],
    ['2025-10-15', '16.10.2025', '15.04.2026', '15.10.2026', 'I этап', '183'],
    ['2025-12-31', '01.01.2026', '30.06.2026', '31.12.2026', 'I этап', '260'],
    ['2026-04-14', '15.04.2026', '14.10.2026', '14.04.2027', 'I этап', '364'],
    ['2026-04-15', '16.04.2026', '15.10.2026', '15.04.2027', 'не начался', ''],
    ['2026-05-20', '', '', '', 'курс не завершён', ''],
    ['2024-02-29', '01.03.2024', '29.08.2024', '28.02.2025', 'завершён', ''],
    ['2023-02-28', '01.03.2023', '28.08.2023', '28.02.2024', 'завершён', ''],
    ['2023-06-10', '11.06.2023', '10.12.2023', '10.06.2024', 'завершён', ''],
    ['2023-08-31', '01.09.2023', '29.02.2024', '31.08.2024', 'завершён', ''],
    ['2027-02-28', '', '', '', 'курс не завершён', ''],
    ['2028-02-28', '', '', '', 'курс не завершён', ''],
  ] as const;

  test('every vector comes out of the file', () => {
    const codes = VECTORS.map((_vector, index) => `П-${index + 1}`);
    const out = computed('windows', {
      Педагоги: codes.map((code) => teacher(code)),
      Курсы: VECTORS.map(([completed], index) =>
        course(`К-${index + 1}`, codes[index] ?? '', completed),
      ),
    });
    const lines = readSheet(out, 'Посткурс', 'Код педагога').map((row) => [
      shown(row['Начало']),
      shown(row['Окончание I этапа']),
      shown(row['Окончание']),
      shown(row['Статус']),
      shown(row['Осталось дней']),
    ]);
    expect(lines).toEqual(VECTORS.map(([, ...expected]) => expected));
  });
});

describe('В-05, В-06: several courses of one teacher', () => {
  const COURSES = [
    course('A', 'П-1', '2025-09-10', { 'Тема выбрана': 'да' }),
    course('B', 'П-1', '2025-11-09', { 'Объём, ч': 72 }),
    course('C', 'П-1', '2026-01-09', { 'Объём, ч': 18 }),
    course('D', 'П-1', '2026-01-20', { 'Вид программы': 'ПП', 'Объём, ч': 250 }),
    course('E', 'П-1', '2026-02-25', { 'Объём, ч': 24 }),
    course('G', 'П-1', '2026-03-01', { 'Вид программы': 'иное', 'Объём, ч': 8 }),
    course('F', 'П-1', '2026-05-30', { 'Объём, ч': 144, 'Дата начала': dayCell('2026-02-01') }),
  ];
  const OTHER_TOPIC = 'не сопровождается (выбрана другая тема)';
  const NO_WINDOW = 'не открывает период (вид программы)';

  const ONLY_LAST = { 'Если тема не выбрана': 'сопровождается последний курс' };

  /** «Посткурс» of the teacher with these courses, by course. */
  function support(
    name: string,
    settings: Row,
    courses = COURSES,
    activities: readonly Row[] = [],
  ): Record<string, Row> {
    const out = computed(name, {
      Настройки: [settings],
      Педагоги: [teacher('П-1')],
      Курсы: courses,
      Мероприятия: activities,
    });
    const rows = readSheet(out, 'Посткурс', 'Код педагога');
    return Object.fromEntries(rows.map((row) => [shown(row['Код курса']), row]));
  }

  function statuses(...given: Parameters<typeof support>): Record<string, string> {
    const rows = Object.entries(support(...given));
    return Object.fromEntries(rows.map(([code, row]) => [code, shown(row['Статус'])]));
  }

  const choiceOf = (row: Row | undefined) => shown(row?.['Замечание']).split('; ')[0];

  test('the last course of a group: on 15.04.2026 {A, B} and {C, E}; F is not finished', () => {
    const rows = support('courses', ONLY_LAST);
    expect(Object.entries(rows).map(([code, row]) => [code, row['Статус']])).toEqual([
      ['A', 'II этап'],
      ['B', OTHER_TOPIC],
      ['C', OTHER_TOPIC],
      ['D', NO_WINDOW],
      ['E', 'I этап'],
      ['G', NO_WINDOW],
      ['F', 'курс не завершён'],
    ]);
    expect(choiceOf(rows['E'])).toBe('требуется выбор темы');
  });

  test('the last course of a group: on 01.06.2026 F was studied together with E: {C, E, F}', () => {
    const settings = { ...ONLY_LAST, 'Дата расчёта': dayCell('2026-06-01') };
    const rows = support('courses-june', settings);
    expect(['A', 'C', 'E', 'F'].map((code) => rows[code]?.['Статус'])).toEqual([
      'II этап',
      OTHER_TOPIC,
      OTHER_TOPIC,
      'I этап',
    ]);
    expect([shown(rows['F']?.['Начало']), shown(rows['F']?.['Окончание'])]).toEqual([
      '31.05.2026',
      '30.05.2027',
    ]);
  });

  test('with interval 0 A and B are both supported', () => {
    const settings = { ...ONLY_LAST, 'Небольшой интервал между курсами, дней': 0 };
    expect(statuses('courses-apart', settings)).toMatchObject({ A: 'II этап', B: 'I этап' });
  });

  test('by default C and E are both supported, and one of them may be chosen', () => {
    const rows = support('courses-open', {});
    expect(['A', 'B', 'C', 'E'].map((code) => rows[code]?.['Статус'])).toEqual([
      'II этап',
      OTHER_TOPIC,
      'I этап',
      'I этап',
    ]);
    expect([choiceOf(rows['C']), choiceOf(rows['E'])]).toEqual([
      'можно выбрать одну тему',
      'можно выбрать одну тему',
    ]);
  });

  test('В-08: an activity of 10.03.2026 without a course: in none with A, in C and E without its group', () => {
    const talk = {
      'Код педагога': 'П-1',
      Дата: dayCell('2026-03-10'),
      Вид: 'собеседование',
    };
    const counts = (name: string, courses: typeof COURSES) => {
      const rows = support(name, {}, courses, [talk]);
      return ['A', 'C', 'E'].map((code) => rows[code]?.['Мероприятий: I этап'] ?? null);
    };
    expect(counts('talk-with-a', COURSES)).toEqual([0, 0, 0]);
    // B, no more left out by A, would have a window of its own with that day in it.
    const without = COURSES.filter(({ 'Код курса': code }) => code !== 'A' && code !== 'B');
    expect(counts('talk-without-a', without)).toEqual([null, 1, 1]);
  });
});

describe('В-09, В-30, В-31: monitoring and checklists', () => {
  test('three checkpoints of stage I, 01.10.2025–30.03.2026: 61, 60 and 60 days', () => {
    const entry = (day: string, more: Row): Row => ({
      'Код педагога': 'П-1',
      Дата: dayCell(day),
      ...more,
    });
    const out = computed('checkpoints', {
      Настройки: [{ 'Контрольных точек на этапе': 3 }],
      Педагоги: [teacher('П-1')],
      Курсы: [course('К-1', 'П-1', '2025-09-30')],
      Мероприятия: [
        entry('2025-11-30', { Вид: 'собеседование' }),
        entry('2025-12-10', { Вид: 'консультация' }),
        entry('2026-03-30', { Вид: 'открытый урок', Посетил: 'зам. директора' }),
      ],
    });
    const [row] = readSheet(out, 'Посткурс', 'Код педагога');
    expect(row).toMatchObject({
      'Мониторинг: I этап': '2 из 3, пропущено 1',
      'Мониторинг: II этап': '0 из 3',
      'Чек-лист: I этап': 'осмысление — есть; перенос в практику — есть',
    });
  });
});

describe('Р-01 … Р-09: the rating of six teachers', () => {
  const SELF = ['Код педагога', 'Итого', 'Самооценка', 'Расхождение', 'Место'] as const;
  const entry = (
    who: string,
    criterion: string,
    more: Row,
    topic = `${who} ${criterion}`,
  ): Row => ({
    'Код педагога': who,
    Дата: dayCell('2025-11-10'),
    Вид: 'иное',
    Тема: topic,
    Критерий: criterion,
    'Статус проверки': 'подтверждено',
    ...more,
  });
  const at = (Уровень: string, Результат: string | null = null, count = 1): Row => ({
    Уровень,
    Результат,
    'Кол-во': count,
  });
  const ACTIVITIES = [
    entry('У1', '1.1', at('муниципальный', 'призёр', 2)),
    entry('У1', '1.1', at('региональный', 'участник'), 'вторая'),
    entry('У1', '1.2', at('муниципальный', 'победитель')),
    entry('У1', '2.1', at('муниципальный', 'лауреат')),
    entry('У1', '2.2', at('школьный')),
    entry('У1', '2.2', at('муниципальный'), 'второй'),
    entry('У1', '2.5', {}),
    entry('У2', '1.1', at('региональный', 'призёр')),
    entry('У2', '1.1', at('региональный', 'победитель'), 'вторая'),
    entry('У2', '1.1', at('муниципальный', 'победитель'), 'третья'),
    entry('У2', '2.3', at('муниципальный', null, 2)),
    entry('У2', '2.4', at('региональный', null, 4)),
    entry('У3', '1.5', at('муниципальный', null, 2)),
    entry('У3', '1.6', at('региональный', 'победитель')),
    entry('У3', '2.2', at('муниципальный', null, 3)),
    entry('У3', '2.1', {
      ...at('всероссийский', 'участник'),
      'Статус проверки': 'отклонено',
      Комментарий: 'платный дистанционный конкурс',
    }),
    entry('У4', '1.3', {}),
    entry('У4', '1.4', { 'Кол-во': 2 }),
    entry('У4', '2.6', at('муниципальный')),
    entry('У4', '2.6', at('школьный'), 'второе'),
    entry('У4', '2.7', at('региональный')),
    entry('У4', '2.7', at('муниципальный'), 'вторая'),
    entry('У6', '1.7', { 'Кол-во': 6 }),
    entry('У6', '2.8', { 'Кол-во': 8 }),
    entry('У6', '2.2', { ...at('муниципальный'), Дата: dayCell('2025-08-31') }),
  ];
  const TEACHERS = ['У1', 'У2', 'У3', 'У4', 'У5', 'У6'].map((code) => teacher(code));

  function rating(name: string, settings: Row): string[][] {
    const out = computed(name, {
      Настройки: [settings],
      Педагоги: TEACHERS,
      Мероприятия: ACTIVITIES,
    });
    return readSheet(out, 'Рейтинг', 'Место').map((row) => SELF.map((key) => shown(row[key])));
  }

  test('caps, rejection, a shared place', () => {
    expect(rating('rating', {})).toEqual([
      ['У1', '23', '23', '0', '1–2'],
      ['У2', '23', '23', '0', '1–2'],
      ['У3', '19', '24', '-5', '3'],
      ['У4', '15', '15', '0', '4'],
      ['У6', '7', '7', '0', '5'],
      ['У5', '0', '0', '0', '6'],
    ]);
  });

  test('self-assessment alone puts У3 first', () => {
    const places = rating('rating-self', { 'Основа рейтинга': 'только самооценка' });
    expect(places.map(([who, total, , , place]) => [who, total, place])).toEqual([
      ['У3', '24', '1'],
      ['У1', '23', '2–3'],
      ['У2', '23', '2–3'],
      ['У4', '15', '4'],
      ['У6', '7', '5'],
      ['У5', '0', '6'],
    ]);
  });

  test('dense numbering and the tie-breaker П2', () => {
    const dense = rating('rating-dense', { 'Нумерация мест': '1, 1, 2' });
    expect(dense.map((line) => line[4])).toEqual(['1', '1', '2', '3', '4', '5']);
    const broken = rating('rating-tie', { 'При равенстве баллов': 'выше П2' });
    expect(broken.slice(0, 2).map(([who, , , , place]) => [who, place])).toEqual([
      ['У1', '1'],
      ['У2', '2'],
    ]);
  });
});

describe('Р-04, Р-11 … Р-14: self-assessment above the scale, registers, groups', () => {
  const person = (code: string, group: string | null) =>
    teacher(code, { 'Группа рейтинга': group });
  const rows = {
    Настройки: [{ Места: 'по группам' }],
    Педагоги: [
      person('У1', 'специалисты'),
      person('У2', 'учителя-предметники'),
      person('У3', 'Учителя-предметники'),
      person('У4', null),
    ],
    Мероприятия: [
      // 2.2 at school level is 1, whatever is claimed.
      {
        'Код педагога': 'У2',
        Дата: dayCell('2025-11-10'),
        Вид: 'открытый урок',
        Уровень: 'школьный',
        Критерий: '2.2',
        'Самооценка, баллы': 50,
        'Статус проверки': 'подтверждено',
      },
    ],
    Наставничество: [
      { 'Код педагога': 'У4', 'Код наставника': 'У3', 'Дата начала': dayCell('2025-09-15') },
    ],
    'Банк опыта': [
      {
        'Код педагога': 'У3',
        Тема: 'Смысловое чтение',
        Уровень: 'муниципальный',
        Дата: dayCell('2026-02-02'),
      },
    ],
  };

  test('a mentor and a row of the bank outweigh 50 claimed points; places go by groups', () => {
    const out = computed('groups', rows);
    const lines = readSheet(out, 'Рейтинг', 'Место').map((row) =>
      ['Место', 'Код педагога', 'Группа', 'Итого', 'Самооценка', 'Не проверено', '2.5', '2.7'].map(
        (header) => shown(row[header]),
      ),
    );
    expect(lines).toEqual([
      ['1', 'У3', 'учителя-предметники', '5', '5', '0', '3', '2'],
      ['2', 'У2', 'учителя-предметники', '1', '1', '0', '', ''],
      ['1', 'У1', 'специалисты', '0', '0', '0', '', ''],
      ['1', 'У4', 'без группы', '0', '0', '0', '', ''],
    ]);
    const issues = readSheet(out, 'Проверка', 'Важность').map((row) => shown(row['Сообщение']));
    expect(issues).toContain('Самооценка выше балла по шкале: указано 50, принято 1');
  });
});

describe('К4, К5, К7: school year and calendar year', () => {
  const COMPLETIONS = [
    '2024-08-31',
    '2024-09-01',
    '2024-12-31',
    '2025-01-01',
    '2025-08-31',
    '2025-09-01',
    '2025-12-31',
    '2026-03-15',
  ];
  const codes = COMPLETIONS.map((_day, index) => `П-${index + 1}`);
  const rows = {
    Педагоги: codes.map((code) => teacher(code)),
    Курсы: COMPLETIONS.map((day, index) => course(`К-${index + 1}`, codes[index] ?? '', day)),
  };

  function counts(name: string, from: string, to: string): Record<string, string> {
    const settings = {
      'Период с': dayCell(from),
      'Период по': dayCell(to),
      'Дата расчёта': dayCell(to),
    };
    const out = computed(name, { ...rows, Настройки: [settings] });
    const shares = readSheet(out, 'Показатели', 'Код');
    const of = (code: string) => shares.find((row) => row['Код'] === code);
    return {
      completed: shown(of('К7')?.['Числитель']),
      intersecting: shown(of('К4')?.['Знаменатель']),
      ended: shown(of('К5')?.['Знаменатель']),
    };
  }

  test('2025/26', () => {
    expect(counts('school-year', '2025-09-01', '2026-08-31')).toEqual({
      completed: '3',
      intersecting: '7',
      ended: '4',
    });
  });

  test('2025', () => {
    expect(counts('calendar-year', '2025-01-01', '2025-12-31')).toEqual({
      completed: '4',
      intersecting: '6',
      ended: '3',
    });
  });
});
