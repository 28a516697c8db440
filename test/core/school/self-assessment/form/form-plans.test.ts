/** Я-01 … Я-09: what stands in a teacher's file. */
import type { SheetPlan } from '../../../../../src/core/schema/sheet-plan';
import { readAbout } from '../../../../../src/core/school/self-assessment/form/about-form';
import {
  formBook,
  type TeacherForm,
} from '../../../../../src/core/school/self-assessment/form/form-book';
import {
  criteriaSheet,
  teacherForms,
} from '../../../../../src/core/school/self-assessment/form/form-plans';
import type { Cell } from '../../../../../src/core/values/cell';
import { dayAt, type SchoolRows, schoolWith } from '../../school-kit';

const TEACHERS = [{ 'Код педагога': 'П-1' }, { 'Код педагога': 'П-2' }];

function formOf(rows: SchoolRows, code = 'П-1'): TeacherForm {
  const [form] = teacherForms(schoolWith({ Педагоги: TEACHERS, ...rows }), [code]);
  if (form === undefined) throw new Error(`no form of ${code}`);
  return form;
}

function sheetOf({ sheets }: Pick<TeacherForm, 'sheets'>, name: string): SheetPlan {
  const plan = sheets.find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no sheet ${name}`);
  return plan;
}

/** The rows that are not free, by header, of these headers alone. */
function lines(plan: SheetPlan, ...headers: string[]): Cell[][] {
  const filled = plan.rows.filter((cells) => cells.some((cell) => cell !== null));
  const places = headers.map((header) =>
    plan.columns.findIndex((column) => column.header === header),
  );
  return filled.map((cells) => places.map((place) => cells[place] ?? null));
}

const own = (form: TeacherForm): SheetPlan => sheetOf(form, 'Лист самооценки');

it('has the four sheets of the contract, in their order', () => {
  const results = schoolWith({ Педагоги: TEACHERS });
  const [form] = teacherForms(results, null);
  const book = form && formBook(form, criteriaSheet(results));
  expect(book?.map(({ name }) => name)).toEqual([
    'Лист самооценки',
    'Мои курсы',
    'Критерии',
    'О листе',
  ]);
  // They travel to a page: what JSON does not keep would be lost on the way.
  expect(JSON.parse(JSON.stringify(book))).toEqual(book);
});

it('has the columns of the contract, in their order', () => {
  expect(own(formOf({})).columns.map(({ header }) => header)).toEqual(
    (
      'Дата · Вид · Тема · Код курса · Уровень · Роль · Результат · Формат · Критерий · Кол-во · ' +
      'Самооценка, баллы · Подтверждение · Рефлексия проведена · Что изменилось в практике · ' +
      'Балл по шкале · Статус проверки · Подтверждено, баллы · Комментарий · Код записи'
    ).split(' · '),
  );
});

it('is made for everybody who is rated, or for whoever is asked for', () => {
  const results = schoolWith({
    Педагоги: [
      { 'Код педагога': 'П-1' },
      { 'Код педагога': 'П-2', Статус: 'отпуск по уходу за ребёнком' },
      { 'Код педагога': 'П-3', 'Категория персонала': 'руководитель' },
      { 'Код педагога': 'П-4', Занятость: 'внешний совместитель' },
    ],
  });
  const codesOf = (codes: readonly string[] | null) =>
    teacherForms(results, codes).map(({ code }) => code);
  expect(codesOf(null)).toEqual(['П-1']);
  expect(codesOf(['П-3', 'П-1', 'нет такого'])).toEqual(['П-1', 'П-3']);
});

it('makes no file that could not be taken back: without «Код ОО»', () => {
  const results = schoolWith({ Настройки: { 'Код ОО': null }, Педагоги: TEACHERS });
  expect(teacherForms(results, null)).toEqual([]);
});

it('has a name that every computer takes, another one for each code', () => {
  const codes = ['А/1', 'А:1', 'а_1', 'Б.', '0512-017'];
  const results = schoolWith({ Педагоги: codes.map((code) => ({ 'Код педагога': code })) });
  expect(teacherForms(results, null).map(({ fileName }) => fileName)).toEqual([
    'Лист самооценки А_1.xlsx',
    'Лист самооценки А_1 (2).xlsx',
    'Лист самооценки а_1 (3).xlsx',
    'Лист самооценки Б_.xlsx',
    'Лист самооценки 0512-017.xlsx',
  ]);
  // A file made alone has the name that it has among all.
  expect(teacherForms(results, ['А:1'])[0]?.fileName).toBe('Лист самооценки А_1 (2).xlsx');
});

describe('Я-01: rows of the period', () => {
  it('are the teacher’s own, from the first day to the last, in their order', () => {
    const dates = ['31.08.2025', '01.03.2026', '01.09.2025', '31.08.2026', '01.09.2026'];
    const form = formOf({
      Мероприятия: [
        ...dates.map((date) => ({ 'Код педагога': 'П-1', Дата: date, Тема: date })),
        { 'Код педагога': 'П-2', Тема: 'чужая' },
      ],
    });
    expect(lines(own(form), 'Тема').flat()).toEqual(['01.03.2026', '01.09.2025', '31.08.2026']);
    expect(lines(own(form), 'Дата')[0]).toEqual([{ day: dayAt('01.03.2026') }]);
  });

  it('are there with what a faulty row has that can be read', () => {
    const rows = [
      { 'Код педагога': 'П-1', Тема: 'уровень', Уровень: 'какой-то', Критерий: '1.1' },
      { 'Код педагога': 'П-1', Тема: 'критерий', Критерий: '9.9' },
      { 'Код педагога': 'П-1', Тема: 'день', Дата: 'в марте' },
    ];
    const form = formOf({ Мероприятия: rows });
    expect(lines(own(form), 'Тема', 'Уровень', 'Критерий', 'Балл по шкале')).toEqual([
      ['уровень', null, '1.1', 'укажите уровень'],
      ['критерий', null, '9.9', 'такого критерия нет'],
    ]);
  });

  it('are followed by 60 free ones', () => {
    const form = formOf({ Мероприятия: [{ 'Код педагога': 'П-1' }] });
    const free = own(form).rows.slice(1);
    expect(free).toHaveLength(60);
    expect(free.flat().every((cell) => cell === null)).toBe(true);
  });
});

describe('Я-03: what was confirmed', () => {
  const entry = (more: object) => ({
    'Код педагога': 'П-1',
    Вид: 'конкурс профессионального мастерства',
    Критерий: '1.1',
    Уровень: 'муниципальный',
    ...more,
  });

  it('is what the rating counts: 1.1, муниципальный, призёр, 2 × 2 = 4', () => {
    const statuses = [
      entry({ Тема: 'а', Результат: 'призёр', 'Статус проверки': 'подтверждено' }),
      entry({ Тема: 'б', 'Самооценка, баллы': 1, 'Статус проверки': 'подтверждено' }),
      entry({
        Тема: 'в',
        'Статус проверки': 'подтверждено частично',
        'Подтверждено, баллы': 1.5,
        Комментарий: 'за участие',
      }),
      entry({ Тема: 'г', 'Статус проверки': 'отклонено', Комментарий: 'нет приказа' }),
      entry({ Тема: 'д' }),
    ];
    const form = formOf({ Мероприятия: statuses });
    expect(
      lines(own(form), 'Балл по шкале', 'Статус проверки', 'Подтверждено, баллы', 'Комментарий'),
    ).toEqual([
      [4, 'подтверждено', 4, null],
      [2, 'подтверждено', 1, null],
      [2, 'подтверждено частично', 1.5, 'за участие'],
      [2, 'отклонено', 0, 'нет приказа'],
      [2, 'не проверено', null, null],
    ]);
  });

  it('looks as what is not to be filled: grey, without lists', () => {
    const grey = own(formOf({})).columns.filter(({ computed }) => computed);
    expect(grey.map(({ header }) => header)).toEqual([
      'Балл по шкале',
      'Статус проверки',
      'Подтверждено, баллы',
      'Комментарий',
      'Код записи',
    ]);
    expect(grey.filter(({ dropDown }) => dropDown)).toEqual([]);
  });
});

describe('Я-04: lists', () => {
  const listOf = (form: TeacherForm, header: string) =>
    own(form).columns.find((column) => column.header === header)?.dropDown;

  it('offer the teacher’s own courses', () => {
    const form = formOf({
      Курсы: [
        { 'Код курса': 'К-1', 'Код педагога': 'П-1', 'Дата окончания': '01.10.2025' },
        { 'Код курса': 'К-2', 'Код педагога': 'П-2', 'Дата окончания': '01.10.2025' },
      ],
    });
    expect(listOf(form, 'Код курса')).toEqual({ values: ['К-1'] });
    expect(listOf(formOf({}), 'Код курса')).toBeUndefined();
  });

  it('offer the criteria of the teacher’s group; «Критерии» is the same for all', () => {
    const rows: SchoolRows = {
      Педагоги: [
        { 'Код педагога': 'П-1', 'Группа рейтинга': 'специалисты' },
        { 'Код педагога': 'П-2' },
      ],
      Критерии: [{ Код: '1.1', 'Для групп': 'Специалисты, управление' }, { Код: '1.2' }],
    };
    expect(listOf(formOf(rows), 'Критерий')).toEqual({ values: ['1.1', '1.2'] });
    const other = formOf(rows, 'П-2');
    expect(listOf(other, 'Критерий')).toEqual({ values: ['1.2'] });
    expect(lines(sheetOf(other, 'О листе'), 'Параметр', 'Значение')).toContainEqual([
      'Группа рейтинга',
      'Ваша группа — «без группы». Ей не засчитываются критерии: 1.1.',
    ]);
    const criteria = criteriaSheet(schoolWith(rows));
    expect(lines(criteria, 'Код', 'Для групп', 'Коэффициент результата')).toEqual([
      ['1.1', 'Специалисты, управление', 'нет'],
      ['1.2', null, 'нет'],
    ]);
  });
});

it('Я-05: keeps a colleague’s course to itself, and what is nobody’s as it was typed', () => {
  const form = formOf({
    Курсы: [{ 'Код курса': 'К-2', 'Код педагога': 'П-2', 'Дата окончания': '01.10.2025' }],
    Мероприятия: [
      { 'Код педагога': 'П-1', Тема: 'а', 'Код курса': 'К-2' },
      { 'Код педагога': 'П-1', Тема: 'б', 'Код курса': 'К-77' },
      // In Latin letters.
      { 'Код педагога': 'П-1', Тема: 'в', 'Код курса': 'K-2' },
    ],
  });
  expect(lines(own(form), 'Тема', 'Код курса')).toEqual([
    ['а', null],
    ['б', 'К-77'],
    ['в', null],
  ]);
});

describe('Я-09: what is said at the cell', () => {
  const columnOf = (form: TeacherForm, header: string) =>
    own(form).columns.find((column) => column.header === header);

  it('tells whose sheet it is where it opens, and over every printed page', () => {
    const teacher = { 'Код педагога': 'П-1', ФИО: 'Семёнова Мария Петровна' };
    const form = formOf({ Педагоги: [teacher] });
    const date = columnOf(form, 'Дата');
    expect(date?.prompt).toContain(
      'Семёнова Мария Петровна, код П-1. Период 01.09.2025–31.08.2026.',
    );
    expect(date?.note).toBe(date?.prompt);
    expect(own(form).pageHeader).toBe('Лист самооценки · П-1 · 01.09.2025–31.08.2026');
  });

  it('is never more than a program shows, whatever a name or a title is', () => {
    const form = formOf({
      Педагоги: [{ 'Код педагога': 'П-1', ФИО: 'Я'.repeat(500) }],
      Курсы: [
        {
          'Код курса': 'К-1',
          'Код педагога': 'П-1',
          'Дата окончания': '01.10.2025',
          'Название программы': 'Ю'.repeat(300),
        },
      ],
    });
    const said = own(form).columns.flatMap(({ prompt }) => prompt ?? []);
    expect(said).toHaveLength(3);
    for (const text of said) expect(text.length).toBeLessThanOrEqual(255);
    for (const { check } of own(form).columns) {
      expect(check?.question.length ?? 0).toBeLessThanOrEqual(225);
    }
  });

  it('says what the own courses are', () => {
    const course = { 'Код педагога': 'П-1', 'Дата окончания': '01.10.2025' };
    const form = formOf({ Курсы: [{ ...course, 'Код курса': 'К-1' }] });
    expect(columnOf(form, 'Код курса')?.prompt).toBe('Ваши курсы: К-1 — Программа 1.');
  });

  it('asks about a day outside the period, a part of a piece, points above the scale', () => {
    const form = formOf({});
    const formulas = ['Дата', 'Кол-во', 'Самооценка, баллы'].map(
      (header) => columnOf(form, header)?.check?.formula,
    );
    // As LibreOffice marks them: a text of a date, 1,5 and «две», 20 of 2, 1 without a criterion.
    expect(formulas).toEqual([
      'AND(ISNUMBER($A{row}),$A{row}>=DATE(2025,9,1),$A{row}<=DATE(2026,8,31))',
      'IF(ISNUMBER($J{row}),AND($J{row}>=1,$J{row}<=1000,$J{row}=INT($J{row})),FALSE)',
      'AND(ISNUMBER($K{row}),$K{row}>=0,IF(ISNUMBER($O{row}),$K{row}<=$O{row},$K{row}=0))',
    ]);
  });
});

it('«Мои курсы»: windows as «Посткурс» has them, no curator', () => {
  const form = formOf({
    Курсы: [
      {
        'Код курса': 'К-1',
        'Код педагога': 'П-1',
        'Дата окончания': '15.10.2025',
        'Направление сопровождения': 'оценивание',
        Куратор: 'Кто-то',
      },
    ],
  });
  const courses = sheetOf(form, 'Мои курсы');
  // Domain, §5.3: the day after, six months and a year; 15.04.2026 is the last day of stage I.
  expect(
    lines(
      courses,
      'Код курса',
      'Начало',
      'Окончание I этапа',
      'Окончание',
      'Статус',
      'Осталось дней',
      'Направление сопровождения',
    ),
  ).toEqual([
    [
      'К-1',
      { day: dayAt('16.10.2025') },
      { day: dayAt('15.04.2026') },
      { day: dayAt('15.10.2026') },
      'I этап',
      183,
      'оценивание',
    ],
  ]);
  expect(JSON.stringify(courses)).not.toContain('Кто-то');
});

describe('Я-06: «О листе»', () => {
  it('says whose file it is, so that collecting knows it again', () => {
    const about = sheetOf(formOf({}), 'О листе');
    const header = about.columns.map((column) => column.header);
    expect(readAbout({ rows: [header, ...about.rows] })).toEqual({
      schoolCode: '0512',
      teacher: 'П-1',
      periodStart: dayAt('01.09.2025'),
      periodEnd: dayAt('31.08.2026'),
      isSealed: true,
    });
  });

  it('says first in plain words whose it is and what to do, last what a program needs', () => {
    const teacher = { 'Код педагога': 'П-1', ФИО: 'Семёнова Мария Петровна' };
    const about = sheetOf(formOf({ Педагоги: [teacher] }), 'О листе');
    const names = lines(about, 'Параметр').flat();
    expect(names.slice(0, 4)).toEqual(['Чей лист', 'За какие дни', 'Что сделать', 'До какого дня']);
    expect(names.slice(-9)).toEqual([
      'Для программы',
      'Код ОО',
      'Наименование ОО',
      'Код педагога',
      'Период с',
      'Период по',
      'Редакция критериев',
      'Контрольный код',
      'Комментарии школы',
    ]);
    expect(lines(about, 'Значение').slice(0, 2).flat()).toEqual([
      'Семёнова Мария Петровна, код П-1.',
      '01.09.2025–31.08.2026.',
    ]);
    // A small screen without its scroll bar and the numbers of rows.
    expect(about.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(1366 - 100);
  });

  it('tells the coefficients of this school and the registers that give points', () => {
    const about = sheetOf(formOf({ Настройки: { 'Коэффициент: заочный': 0.5 } }), 'О листе');
    const told = new Map(lines(about, 'Параметр', 'Значение').map(([name, text]) => [name, text]));
    expect(told.get('Коэффициент результата')).toBe(
      'участник 1 · лауреат 1,5 · призёр 2 · победитель 3. Пусто — участник.',
    );
    expect(told.get('Коэффициент формата')).toBe(
      'очный 1 · дистанционный 1 · заочный 0,5. Пусто — очный.',
    );
    // Р-02, Р-03.
    expect([...told.values()].join('\n')).toContain(
      'Балл за уровень (лист «Критерии») × коэффициент результата, если он указан у критерия, × ' +
        'коэффициент формата × «Кол-во». Пустое количество — 1. ',
    );
    expect(told.get('Баллы из журналов')).toContain('Критерии: 2.5, 2.7.');
  });
});

it('Я-05: programmes, directions and criteria name nobody else; writers may be named', () => {
  const rows: SchoolRows = {
    Педагоги: [
      { 'Код педагога': 'П-1', ФИО: 'Семёнова Мария Петровна' },
      { 'Код педагога': 'Ц-777', ФИО: 'Щегол Иван Львович' },
    ],
    Критерии: [
      {
        Код: '1.1',
        Формулировка: 'Уроки по методике Щегла и Семёновой',
        Единица: 'урок',
        Подтверждение: 'справка от Ц–777',
      },
      { Код: '1.2', Формулировка: 'Чтение рассказов А. П. Чехова' },
    ],
    Курсы: [
      {
        'Код курса': 'К-1',
        'Код педагога': 'П-1',
        'Дата окончания': '01.10.2025',
        'Название программы': 'Программа Семёновой для Щегла Ивана',
        'Направление сопровождения': 'наставник Щегол И.Л.',
      },
      {
        'Код курса': 'К-2',
        'Код педагога': 'П-1',
        'Дата окончания': '02.10.2025',
        'Название программы': 'Драматургия А. П. Чехова',
        'Направление сопровождения': 'предметная методика',
      },
    ],
  };
  const courses = sheetOf(formOf(rows), 'Мои курсы');
  expect(lines(courses, 'Код курса', 'Название программы', 'Направление сопровождения')).toEqual([
    ['К-1', 'Программа Семёновой для коллега', 'наставник коллега'],
    ['К-2', 'Драматургия А. П. Чехова', 'предметная методика'],
  ]);
  expect(
    lines(criteriaSheet(schoolWith(rows)), 'Формулировка', 'Единица', 'Подтверждение'),
  ).toEqual([
    ['Уроки по методике коллега и коллега', 'урок', 'справка от коллега'],
    ['Чтение рассказов А. П. Чехова', null, null],
  ]);
});
