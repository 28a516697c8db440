/** The computed sheets that people read: «Проверка», «Посткурс», «Рейтинг», «Показатели». */
import { formatIssue } from '../../../../src/core/schema/issue';
import { computedSheets } from '../../../../src/core/school/compute-school';
import { startSheet } from '../../../../src/core/school/computed-sheets/start-sheet';
import { type Cell, isDayCell } from '../../../../src/core/values/cell';
import { formatDay } from '../../../../src/core/values/day';
import { SHARE_LIST } from '../contract';
import { SCENARIO_4 } from '../rating/scenario-4';
import { type Row, type SchoolRows, schoolWith } from '../school-kit';

function sheetOf(name: string, rows: SchoolRows) {
  const plan = computedSheets(schoolWith(rows)).find((one) => one.name === name);
  if (plan === undefined) throw new Error(`No sheet «${name}»`);
  const shown = (cell: Cell) => (cell !== null && isDayCell(cell) ? formatDay(cell.day) : cell);
  const records = plan.rows.map((row) =>
    Object.fromEntries(plan.columns.map(({ header }, at) => [header, shown(row[at] ?? null)])),
  );
  return { plan, records };
}

const PERSON = { 'Код педагога': 'П-1' };
const BROKEN: SchoolRows = {
  Педагоги: [{}],
  Курсы: [PERSON, { ...PERSON, 'Объём, ч': 8 }],
  Мероприятия: [
    { ...PERSON, Дата: 'вчера' },
    { ...PERSON, Дата: '16.04.2026' },
  ],
};

describe('every computed sheet with titles', () => {
  test.each(['Проверка', 'Посткурс', 'Рейтинг', 'Показатели', 'Кому на курсы'])(
    '«%s» shows the reference date and the rows left out',
    (name) => {
      const titles = sheetOf(name, BROKEN).plan.titles.join('\n');
      expect(titles).toContain('15.04.2026');
      expect(titles).toContain('2 строки');
      expect(sheetOf(name, {}).plan.titles.join('\n')).toContain('Все заполненные строки учтены');
    },
  );
});

describe('a row of which an error takes out a part', () => {
  // A difficulty whose application has no decision (Ж-05), and a course of too few hours (О-02).
  const application = { ...PERSON, 'Дата заявки': '01.12.2025' };
  const course = { ...PERSON, 'Объём, ч': 8 };
  const titles = (rows: SchoolRows) =>
    sheetOf('Показатели', { Педагоги: [{}], ...rows }).plan.titles.join('\n');

  test.each<[string, SchoolRows, string]>([
    [
      'alone',
      { 'Заявки в ЦНППМ': [application] },
      'Из-за ошибок учтено не полностью: 1 строка (см',
    ],
    [
      'beside a row that is out',
      { 'Заявки в ЦНППМ': [application, application], Курсы: [course] },
      'Не учтено из-за ошибок: 1 строка; учтено не полностью: 2 строки (см',
    ],
    [
      'that another error takes out altogether',
      { 'Заявки в ЦНППМ': [{ ...application, Затруднение: null }] },
      'Не учтено из-за ошибок: 1 строка (см',
    ],
  ])('is told apart: %s', (_what, rows, words) => {
    expect(titles(rows)).toContain(words);
  });

  test('is told on «Проверка» too', () => {
    const { plan } = sheetOf('Проверка', { Педагоги: [{}], 'Заявки в ЦНППМ': [application] });
    expect(plan.titles[1]).toBe(
      'Из-за ошибок учтено не полностью: 1 строка; что меняет предупреждение — в столбце «На что влияет»',
    );
  });
});

describe('«Проверка»', () => {
  test('lists errors first, then by sheet and row, each with what to do', () => {
    const { records, plan } = sheetOf('Проверка', BROKEN);
    expect(records.map((row) => [row['Важность'], row['Лист'], row['Строка'], row['Код']])).toEqual(
      [
        ['ошибка', 'Курсы', 3, 'О-02'],
        ['ошибка', 'Мероприятия', 2, 'З-02'],
        ['предупреждение', 'Мероприятия', 3, 'М-01'],
      ],
    );
    expect(records.every((row) => row['Что сделать'] !== '')).toBe(true);
    expect(plan.titles[0]).toContain('2 ошибки, 1 предупреждение (влияет на расчёт)');
  });

  test('says what each issue costs, the warnings that cost nothing last (З-23)', () => {
    const { records, plan } = sheetOf('Проверка', {
      Педагоги: [{ ФИО: 'Ким А. А.' }, { Статус: 'уволен', 'Дата увольнения': '01.09.2025' }],
      Курсы: [{ ...PERSON, 'Объём, ч': '36 ч' }, { 'Код педагога': 'П-9' }],
      Дефициты: [
        { ...PERSON, Дефицит: null },
        { ...PERSON, Статус: 'преодолён' },
        // Of somebody who left: К15 counts nobody's deficits but those of the school's own people.
        { 'Код педагога': 'П-2', Статус: 'преодолён' },
      ],
      'Заявки в ЦНППМ': [{ ...PERSON, 'Дата заявки': '01.12.2025' }],
      Мероприятия: [{ ...PERSON, Критерий: '2.8', Роль: 'слушатель' }],
    });
    const lines = records.map(
      (row) => `${row['Код']} ${row['Лист']} ${row['Строка']}: ${row['На что влияет']}`,
    );
    expect(lines).toEqual([
      'Ф-09 Курсы 3: строка не учтена',
      'Ж-05 Заявки в ЦНППМ 2: учтена не вся строка',
      'З-08 Мероприятия 2: только ячейка',
      'Ж-03 Дефициты 3: К15',
      'З-05 Курсы 2: на расчёт не влияет',
      'Ж-02 Дефициты 2: на расчёт не влияет',
      'Ж-03 Дефициты 4: на расчёт не влияет',
    ]);
    expect(plan.titles[0]).toContain('2 ошибки, 5 предупреждений (на расчёт влияют 2)');
    expect(plan.columns.map(({ header }) => header).join(' · ')).toBe(
      'Важность · Лист · Строка · Столбец · Сообщение · Что сделать · Код · На что влияет',
    );
  });
});

describe('what follows a colon begins in lower case', () => {
  test('in the title of «Проверка»', () => {
    const [title] = sheetOf('Проверка', { Педагоги: [{}] }).plan.titles;
    expect(title).toBe('Проверка данных на 15.04.2026: замечаний нет');
  });

  test('in a line of an issue', () => {
    const { issues } = schoolWith(BROKEN);
    expect(issues.map(formatIssue)).toContainEqual(
      expect.stringMatching(/^Лист «Мероприятия», строка 2: неверная дата: /),
    );
  });
});

test('«Начало» says that a period begins on the day after the course: В-01', () => {
  const texts = startSheet().rows.map(([, text]) => text);
  expect(texts).toContainEqual(
    expect.stringContaining('На следующий день после окончания ПК начинается посткурсовой период'),
  );
});

describe('«Посткурс»', () => {
  test('has one row for each valid course, with its window and activities', () => {
    const { records } = sheetOf('Посткурс', {
      Настройки: { 'Если тема не выбрана': 'сопровождается последний курс' },
      Педагоги: [{ ФИО: 'Иванова А. А.' }],
      Курсы: [
        {
          ...PERSON,
          'Название программы': 'Оценивание',
          'Дата окончания': '15.10.2025',
          'Уровень сопровождения': 'региональный',
        },
        { ...PERSON, 'Дата окончания': '14.11.2025' },
        { ...PERSON, 'Объём, ч': 8 },
        { ...PERSON, 'Вид программы': 'ПП', 'Объём, ч': 250 },
      ],
      Мероприятия: [{ ...PERSON, Вид: 'собеседование' }],
    });
    expect(records.map((row) => [row['Код курса'], row['Статус'], row['Замечание']])).toEqual([
      ['К-1', 'не сопровождается (выбрана другая тема)', null],
      ['К-2', 'I этап', 'требуется выбор темы'],
      ['К-4', 'не открывает период (вид программы)', null],
    ]);
    expect(records[1]).toMatchObject({
      'Код педагога': 'П-1',
      ФИО: 'Иванова А. А.',
      'Уровень сопровождения': 'ОО',
      'Направление сопровождения': 'оценивание',
      Начало: '15.11.2025',
      'Окончание I этапа': '14.05.2026',
      Окончание: '14.11.2026',
      'Осталось дней': 213,
      'Мероприятий: I этап': 1,
      'Мероприятий: II этап': 0,
      'Мониторинг: I этап': 'проведён',
      'Мониторинг: II этап': 'впереди',
      'Чек-лист: I этап': 'осмысление — есть; перенос в практику — впереди',
      'Чек-лист: II этап':
        'изменение практики — впереди; корректировка ИОП — впереди; обобщение и тиражирование — впереди',
    });
    expect(records[0]).toMatchObject({
      Начало: null,
      'Осталось дней': null,
      'Мониторинг: I этап': null,
      'Чек-лист: I этап': null,
    });
  });

  test('В-30: highlights what was missed, with one checkpoint a stage and with several', () => {
    const { plan, records } = sheetOf('Посткурс', {
      Настройки: { 'Контрольных точек на этапе': 2 },
      Педагоги: [{}],
      Курсы: [{ ...PERSON, 'Дата окончания': '14.10.2025' }],
    });
    expect(records[0]?.['Мониторинг: I этап']).toBe('0 из 2, пропущено 2');
    const highlighted = (header: string, cell: string) =>
      (plan.highlights ?? []).some(
        ({ header: own, text, isPart }) =>
          own === header && (isPart ? cell.includes(text) : cell === text),
      );
    for (const header of ['Мониторинг: I этап', 'Мониторинг: II этап']) {
      expect(highlighted(header, '0 из 2, пропущено 2')).toBe(true);
      expect(highlighted(header, 'не проведён')).toBe(true);
      expect(highlighted(header, '1 из 2')).toBe(false);
      expect(highlighted(header, 'проведён')).toBe(false);
    }
    const missed = 'осмысление — есть; перенос в практику — нет';
    expect(highlighted('Чек-лист: I этап', missed)).toBe(true);
    expect(highlighted('Чек-лист: I этап', missed.replace('нет', 'есть'))).toBe(false);
  });
});

describe('«Рейтинг»', () => {
  test('shows places, points and what differs, scenario 4', () => {
    const { records } = sheetOf('Рейтинг', {
      ...SCENARIO_4,
      'Архив рейтинга': ['U1', 'U3'].map((code, index) => ({
        Дата: '10.09.2025',
        'Период с': '01.09.2024',
        'Период по': '31.08.2025',
        'Код педагога': code,
        Место: 2 + index,
      })),
    });
    expect(records[0]).toMatchObject({
      Место: '1–2',
      'Код педагога': 'U1',
      П1: 14,
      П2: 9,
      Итого: 23,
      'Прежнее место': 2,
      Динамика: '↑ 1',
      '1.1': 11,
      '1.3': null,
    });
    expect(records[2]).toMatchObject({
      Место: 3,
      'Код педагога': 'U3',
      Самооценка: 24,
      Подтверждено: 19,
      Расхождение: -5,
      'Не проверено': 0,
      'Прежнее место': 3,
      Динамика: '=',
      '2.1': 0,
    });
    expect(records[5]).toMatchObject({ 'Код педагога': 'U5', 'Прежнее место': '—', Динамика: '—' });
  });

  test('Д-01: is headed by the school’s name, if it has one, the period and the day', () => {
    const headline = (name: string | null) =>
      sheetOf('Рейтинг', { Настройки: { 'Наименование ОО': name }, Педагоги: [{}] }).plan.titles[0];
    const asOf = 'Период 01.09.2025–31.08.2026, данные на 15.04.2026';
    expect(headline('Школа')).toBe(`Рейтинг педагогов. Школа. ${asOf}`);
    expect(headline(null)).toBe(`Рейтинг педагогов. ${asOf}`);
  });

  test('is preliminary while entries are not checked', () => {
    const titles = (rows: SchoolRows) => sheetOf('Рейтинг', rows).plan.titles.join('\n');
    const unchecked = { ...PERSON, Критерий: '2.5' };
    expect(titles({ Педагоги: [{}], Мероприятия: [unchecked, unchecked] })).toContain(
      'Предварительный рейтинг: не проверены 2 записи',
    );
    expect(titles({ Педагоги: [{}], Мероприятия: [unchecked] })).toContain(
      'Предварительный рейтинг: не проверена 1 запись',
    );
    expect(titles(SCENARIO_4)).not.toContain('Предварительный');
  });
});

describe('«Показатели»', () => {
  const people = [{}, {}, {}];
  const courses = ['П-1', 'П-2'].map((code) => ({
    'Код педагога': code,
    'Дата окончания': '01.03.2026',
  }));

  test('a share is shown with one decimal, its target and the difference', () => {
    const { records } = sheetOf('Показатели', {
      Настройки: { 'Цель К7, %': 70, 'Цель К8, %': 5, 'Цель К9.1, %': 0 },
      Педагоги: people,
      Курсы: courses,
    });
    const row = (code: string) => records.find((record) => record['Код'] === code);
    expect(row('К7')).toMatchObject({
      Числитель: 2,
      Знаменатель: 3,
      'Доля, %': 66.7,
      'Цель, %': 70,
      Отклонение: -3.3,
    });
    expect(row('К7')?.['Как посчитано']).toContain('Курсы: 2, 3');
    expect(row('К8')).toMatchObject({ 'Доля, %': '—', 'Цель, %': 5, Отклонение: null });
    expect(row('К9.1')).toMatchObject({ 'Доля, %': 0, 'Цель, %': 0, Отклонение: 0 });
    expect(row('К6')).toMatchObject({ 'Цель, %': null, Отклонение: null });
    expect(records.map((record) => record['Код'])).toEqual(SHARE_LIST);
  });
});

describe('«Замечание» of «Посткурс»', () => {
  const remarkOf = (courses: NonNullable<SchoolRows['Курсы']>, more: SchoolRows = {}) =>
    sheetOf('Посткурс', { Педагоги: [{}], Курсы: courses, ...more }).records.map(
      (row) => row['Замечание'],
    );

  // The window is 21.04.2025–20.04.2026: five days are left on R.
  const ending = { ...PERSON, 'Дата окончания': '20.04.2025' };

  test('В-10: has every hint on the window, in the order of the rule', () => {
    expect(remarkOf([{ ...ending, 'Направление сопровождения': null }])).toEqual([
      'нет собеседования; мало мероприятий; не выбрано направление; нет мероприятий на II этапе',
    ]);
  });

  test('В-06, В-10: the choice of a topic comes before the hints', () => {
    const courses = [{ ...PERSON, 'Дата окончания': '10.04.2025' }, ending];
    const only = { Настройки: { 'Если тема не выбрана': 'сопровождается последний курс' } };
    const hints = 'нет собеседования; мало мероприятий; нет мероприятий на II этапе';
    // The window of the first course is over.
    expect(remarkOf(courses)).toEqual([
      'можно выбрать одну тему',
      `можно выбрать одну тему; ${hints}`,
    ]);
    expect(remarkOf(courses, only)).toEqual([null, `требуется выбор темы; ${hints}`]);
  });

  test('В-33: proposes the level', () => {
    const visit = {
      ...PERSON,
      Вид: 'собеседование',
      Уровень: 'муниципальный',
      Посетил: 'методист ММС',
    };
    const course = { ...PERSON, 'Дата окончания': '01.01.2026' };
    expect(remarkOf([course], { Мероприятия: [visit] })).toEqual([
      'возможен муниципальный уровень',
    ]);
  });
});

describe('«Как посчитано»', () => {
  /** What К7 says where so many people completed a course in the period, each on a row of its own. */
  const explained = (people: number): string => {
    const { records } = sheetOf('Показатели', {
      Педагоги: Array.from({ length: people }, () => ({})),
      Курсы: Array.from({ length: people }, (_, index) => ({
        'Код педагога': `П-${index + 1}`,
        'Дата окончания': '01.03.2026',
      })),
    });
    return String(records.find((record) => record['Код'] === 'К7')?.['Как посчитано']);
  };
  const TWENTY = '2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21';

  test('lists twenty rows of a sheet, and counts those that are more', () => {
    expect(explained(20)).toMatch(new RegExp(`Курсы: ${TWENTY}\\.$`));
    expect(explained(21)).toMatch(new RegExp(`Курсы: ${TWENTY} и ещё 1\\.$`));
    expect(explained(23)).toMatch(new RegExp(`Курсы: ${TWENTY} и ещё 3\\.$`));
  });

  /** What a share says of a school in which many people are counted, and many are not. */
  const explainedIn = (code: string, rows: SchoolRows): string => {
    const { records } = sheetOf('Показатели', rows);
    return String(records.find((record) => record['Код'] === code)?.['Как посчитано']);
  };
  const many = (count: number, row: (number: number) => Record<string, string>) =>
    Array.from({ length: count }, (_, index) => row(index + 1));

  test('Ш-07: the rule, whom the share lacks, the rows: in that order', () => {
    const text = explainedIn('К7', {
      Педагоги: [{}, {}, {}],
      Курсы: [{ ...PERSON, 'Дата окончания': '01.03.2026' }],
    });
    expect(text).toBe(
      'Знаменатель: педагоги школы (основное место работы и внутренние совместители), работающие на дату расчёта; ' +
        'числитель — из них: ПК закончена в отчётном периоде. ' +
        'Не хватает (2): П-2, П-3. Строки числителя: Педагоги: 2; Курсы: 2.',
    );
  });

  test('Ш-07: long lists are cut short: a thousand people say no more than fifty', () => {
    const text = explainedIn('К11', {
      Педагоги: many(1000, () => ({})),
      Мероприятия: many(500, (number) => ({
        'Код педагога': `П-${number}`,
        Вид: 'конкурс профессионального мастерства',
      })),
    });
    expect(text).toContain('Не хватает (500): П-501, П-502,');
    expect(text).toContain(', П-520 и ещё 480. Строки числителя: ');
    expect(text.length).toBeLessThan(700);
  });

  test('Ш-07: where nobody is lacking, nothing is said of it', () => {
    expect(explained(1)).not.toContain('Не хватает');
  });

  test('Ш-07, К16: a share of rows names the rows that it lacks', () => {
    const text = explainedIn('К16', {
      Педагоги: [{}],
      'План ПК': [PERSON, { ...PERSON, Квартал: '4', Год: '2025' }],
    });
    expect(text).toContain('Не хватает (2): План ПК: 2, 3.');
    expect(text).toContain('числитель — из них: обучение по программе из плана завершено.');
  });

  test.each([
    ['К8', 'Некого считать. Знаменатель: руководители'],
    ['К15', 'Нечего считать. Знаменатель: дефициты'],
    ['К16', 'Нечего считать. Знаменатель: строки плана ПК'],
  ])('Ш-03: %s at 0/0 says «%s»', (code, beginning) => {
    expect(explainedIn(code, { Педагоги: [{}] }).startsWith(beginning)).toBe(true);
  });
});

test.each<[Row, string]>([
  [{ Статус: 'уволен', 'Дата увольнения': '01.03.2026' }, 'не в показателях: уволен'],
  [{ Статус: 'длительный отпуск' }, 'не в показателях: длительный отпуск'],
  [{ Занятость: 'внешний совместитель' }, 'не в показателях: внешний совместитель'],
])('Л-02: «Замечание» says why the window of %j enters no figure', (teacher, remark) => {
  const { records } = sheetOf('Посткурс', {
    Педагоги: [teacher],
    Курсы: [{ 'Код педагога': 'П-1', 'Дата окончания': '01.12.2025' }],
  });
  expect(records.map((record) => record['Замечание'])).toEqual([remark]);
});
