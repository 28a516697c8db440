/** З-20: a fault in a column that only informs costs the cell, never the fact. */
import { issuesOf, type Row, type SchoolRows, schoolWith, shareOf } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };
const COST = 'Ячейка не учтена, строка учтена.';

/** An open lesson of the municipal level: 2 points by criterion 2.2. */
const LESSON: Row = {
  ...PERSON,
  Дата: '01.03.2026',
  Вид: 'открытый урок',
  Уровень: 'муниципальный',
  Критерий: '2.2',
};

const lessonWith = (cells: Row) =>
  schoolWith({ Педагоги: [{}], Мероприятия: [{ ...LESSON, ...cells }] });

describe('an activity', () => {
  test.each([
    ['Направление работы', 'H02', 'З-08'],
    ['Роль', 'слушатель', 'З-08'],
    ['Обучающиеся', '7 класс', 'З-08'],
    ['Дата проверки', 'на неделе', 'З-02'],
    ['Рефлексия проведена', 'может быть', 'З-12'],
    ['Тема', 'о'.repeat(5001), 'З-09'],
    ['Организатор', '#REF!', 'З-11'],
    ['Комментарий', { error: '#Н/Д' }, 'З-11'],
  ] as const)('stays in the rating and in К12 with a fault in «%s»: %j', (header, typed, code) => {
    const { rating, issues, book, shares } = lessonWith({ [header]: typed });
    expect(rating.lines.map(({ total }) => total)).toEqual([200]);
    expect(shareOf({ shares }, 'К12')).toBe('1/1');
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, severity: 'warning', sheet: 'Мероприятия', row: 2 });
    expect(issues[0]?.column).toBe(header);
    expect(issues[0]?.remedy.endsWith(` ${COST}`)).toBe(true);
    expect(book.findings.leftOut).toBe(0);
  });

  test('means blank where the fault stands', () => {
    const { book } = lessonWith({
      'Направление работы': 'H02',
      Роль: 'слушатель',
      Обучающиеся: '7 класс',
      'Рефлексия проведена': 'может быть',
    });
    expect(book.activities).toMatchObject([
      { workDirection: null, role: null, pupils: null, reflected: false },
    ]);
  });

  test.each([
    ['Уровень', 'сельский'],
    ['Формат', 'онлайн'],
    ['Кол-во', 0],
    ['Код курса', 'К-77'],
    ['Посетил', '#REF!'],
  ] as const)('is out with a fault in «%s», which decides', (header, typed) => {
    const { rating, issues, book } = lessonWith({ [header]: typed });
    expect(rating.lines.map(({ total }) => total)).toEqual([0]);
    expect(issues[0]).toMatchObject({ severity: 'error', column: header });
    expect(issues[0]?.remedy).not.toContain('Ячейка не учтена');
    expect(book.findings.leftOut).toBe(1);
  });
});

test('a faulty letter is told apart, though the code looks right', () => {
  const { issues } = lessonWith({ 'Направление работы': 'H02' });
  expect(issues[0]?.message).toMatch(
    /^Значение «H02» похоже на «Н02», но набрано другими буквами, и не из списка поля «Направление работы»: Н01 · .* · Н20$/,
  );
});

describe('П-04: an additional category without the highest', () => {
  const TEACHER: Row = {
    Категория: 'первая',
    'Доп. категория': 'педагог-методист',
    'Дата присвоения': '01.09.2024',
  };

  test('costs the additional category; the teacher stays in the rating and in К9.2', () => {
    const results = schoolWith({ Педагоги: [TEACHER], Мероприятия: [LESSON] });
    expect(issuesOf(results)).toEqual(['П-04 Педагоги:2']);
    expect(results.issues[0]).toMatchObject({ severity: 'warning', column: 'Доп. категория' });
    expect(results.issues[0]?.remedy).toBe(
      `Исправьте «Категорию» или очистите «Доп. категорию». ${COST}`,
    );
    expect(results.book.teachers).toMatchObject([
      { qualification: 'первая', extraQualification: null },
    ]);
    expect(shareOf(results, 'К9.2')).toBe('1/1');
    expect(results.rating.lines.map(({ total }) => total)).toEqual([200]);
  });

  test('is kept with the highest', () => {
    const { book } = schoolWith({ Педагоги: [{ ...TEACHER, Категория: 'высшая' }] });
    expect(book.teachers).toMatchObject([{ extraQualification: 'педагог-методист' }]);
  });
});

describe('the course of a difficulty', () => {
  /** A window from 16.09.2025, a difficulty inside it, an application by a decision. */
  const withCourse = (course: string) => {
    const rows: SchoolRows = {
      Педагоги: [{}, {}],
      Курсы: [
        { ...PERSON, 'Дата окончания': '15.09.2025' },
        { 'Код педагога': 'П-2', 'Дата окончания': '15.09.2025' },
      ],
      'Заявки в ЦНППМ': [
        {
          ...PERSON,
          'Код курса': course,
          'Дата фиксации': '01.10.2025',
          'Решение ММС, №': '7',
          'Дата решения ММС': '10.10.2025',
          'Дата заявки': '12.10.2025',
        },
      ],
    };
    const results = schoolWith(rows);
    const issues = results.issues.filter(({ sheet }) => sheet === 'Заявки в ЦНППМ');
    return { issues, share: shareOf(results, 'К3'), course: results.book.applications[0]?.course };
  };

  test.each([
    ['К-1', []],
    ['К-9', ['Ф-09 warning']],
    ['К-2', ['М-02 warning']],
  ])('«%s»: the application counts in К3, whatever course it names', (course, expected) => {
    const { issues, share } = withCourse(course);
    expect(issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
    expect(share).toBe('1/1');
  });

  test('means blank where it is no course of the person', () => {
    expect(['К-1', 'К-9', 'К-2'].map((course) => withCourse(course).course)).toEqual([
      'К-1',
      null,
      null,
    ]);
  });
});

test.each<[string, SchoolRows, string]>([
  ['a document', { Курсы: [{ ...PERSON, Документ: 'корочка' }] }, 'Курсы'],
  ['results', { Курсы: [{ ...PERSON, 'Результаты сопровождения': 'опыт' }] }, 'Курсы'],
  ['a competence', { Дефициты: [{ ...PERSON, Компетенция: 'цифровая' }] }, 'Дефициты'],
  ['a day', { Аттестация: [{ ...PERSON, 'Дата заявления': 'весной' }] }, 'Аттестация'],
  ['a reason', { 'Запросы на ПК': [{ ...PERSON, Основание: 'надо' }] }, 'Запросы на ПК'],
  ['a year', { 'Банк опыта': [{ ...PERSON, 'В сборник': 'да' }] }, 'Банк опыта'],
  ['hours', { 'План ПК': [{ ...PERSON, 'Объём, ч': 'много' }] }, 'План ПК'],
  ['a level', { 'ИОП и ИОМ': [{ ...PERSON, Уровень: 'районный' }] }, 'ИОП и ИОМ'],
])('%s that is none leaves its row in every register', (_what, rows, sheet) => {
  const results = schoolWith({ Педагоги: [{}], ...rows });
  const issues = results.issues.filter((issue) => issue.sheet === sheet && issue.row === 2);
  const [fault] = issues.filter(({ code }) => /^З-/.test(code));
  expect(fault).toMatchObject({ severity: 'warning' });
  expect(results.book.findings.leftOut).toBe(0);
});

test('О-06: a document of another kind of programme is an error still: one of the two is wrong', () => {
  const course = { ...PERSON, Документ: 'сертификат', 'Дата окончания': '15.09.2025' };
  expect(issuesOf(schoolWith({ Педагоги: [{}], Курсы: [course] }))).toEqual(['О-06 Курсы:2']);
});

test('a parameter that only informs is a warning, one that decides an error', () => {
  const faults = schoolWith({ Настройки: { 'Тип ОО': 'школа', 'Основа рейтинга': 'честно' } });
  expect(faults.issues.map(({ severity, column, remedy }) => [severity, column, remedy])).toEqual([
    ['error', 'Основа рейтинга', 'Выберите значение из выпадающего списка.'],
    [
      'warning',
      'Тип ОО',
      'Выберите значение из выпадающего списка. Значение не учтено, на расчёт оно не влияет.',
    ],
  ]);
});
