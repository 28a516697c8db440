/** «Карта посткурсового сопровождения», reckoned by hand. */
import { CARD } from '../../../../src/core/school/documents/card';
import { dayAt, type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, requisitesOf, tablesOf } from './pages';
import { blanksOf, missingOf, paperOf, signersOf, tableUnder, wordsOf } from './papers';

const OWN = { 'Код педагога': 'А-1' };

/** 01.10.2025–30.03.2026 and 31.03.2026–30.09.2026: on 15.04.2026 are left 15 + 31 + 30 + 31 + 31 + 30 = 168. */
const ROWS = {
  Педагоги: [
    {
      ...OWN,
      ФИО: 'Семёнова Мария Петровна',
      Предмет: 'химия',
      Категория: 'первая',
      'Дата присвоения': '24.11.2023',
    },
    { 'Код педагога': 'А-2', ФИО: 'Иванова Анна Сергеевна' },
    { 'Код педагога': 'А-3', Занятость: 'внешний совместитель' },
  ],
  Курсы: [
    {
      ...OWN,
      'Код курса': 'К-1',
      'Дата начала': '01.09.2025',
      'Дата окончания': '30.09.2025',
      Документ: 'удостоверение о повышении квалификации',
      'Номер документа': '77-15',
      Куратор: 'Гостева Галина Григорьевна',
      'Результаты сопровождения': 'обобщение опыта',
    },
  ],
  Мероприятия: [
    {
      ...OWN,
      Дата: '10.04.2026',
      Вид: 'открытый урок',
      Тема: 'Дроби',
      Уровень: 'муниципальный',
      Посетил: 'Гостева Г. Г.',
      'Рефлексия проведена': 'да',
      'Что изменилось в практике': 'работа в парах',
    },
    { ...OWN, Дата: '01.12.2025', Вид: 'собеседование' },
    { ...OWN, Дата: '20.05.2026', Вид: 'мастер-класс', Тема: 'Взвешивание' },
    { ...OWN, Дата: '21.05.2026', Вид: 'иное', Тема: 'отменено', 'Статус проверки': 'отклонено' },
  ],
  'ИОП и ИОМ': [
    {
      ...OWN,
      Вид: 'ИОМ',
      Уровень: 'ОО',
      Цель: 'Освоить оценивание',
      'Дата начала': '01.11.2025',
      'Дата окончания': '30.06.2026',
      'Дата корректировки': '01.04.2026',
      Статус: 'выполняется',
    },
  ],
  Дефициты: [
    {
      ...OWN,
      Дата: '01.10.2025',
      Компетенция: 'профессиональная',
      Дефицит: 'критерии оценивания',
      Статус: 'преодолён',
      'Дата преодоления': '20.02.2026',
    },
  ],
} satisfies SchoolRows;

const card = (rows: SchoolRows = ROWS, code = 'А-1') => paperOf(CARD, schoolWith(rows), code);

/** A course more, completed on the day. */
const course = (code: string, completed: string | null, more: object = {}) => ({
  ...OWN,
  'Код курса': code,
  'Дата окончания': completed,
  ...more,
});

const coursesOn = (rows: SchoolRows): (string | undefined)[] =>
  tableUnder(card(rows), 'Курсы').map(([code]) => code);

const windowsOn = (rows: SchoolRows): string[] =>
  linesOf(card(rows)).filter((line) => line.startsWith('Посткурсовой период'));

describe('Б-10: courses and windows', () => {
  it('say whose the card is, and as of when', () => {
    expect(requisitesOf(card())).toEqual([
      'Школа: МОБУ «ООШ № 5»',
      'Период: 01.09.2025–31.08.2026',
      'Педагог: Семёнова Мария Петровна',
      'Должность: учитель, химия',
      'Категория: первая (с 24.11.2023)',
      'Данные на: 15 апреля 2026 г.',
    ]);
    expect(card().notice).toBe('Содержит персональные данные');
  });

  // Five years of a category granted by 31.08.2023; later ones have no term. On 15.04.2026.
  it.each([
    ['27.12.2020', 'первая (с 27.12.2020), срок истёк'],
    ['31.08.2023', 'первая (с 31.08.2023)'],
    ['15.04.2021', 'первая (с 15.04.2021)'],
    ['14.04.2021', 'первая (с 14.04.2021), срок истёк'],
    ['01.09.2023', 'первая (с 01.09.2023)'],
  ])('say of a category of %s whether its term is over', (granted, told) => {
    const teacher = { ...OWN, Категория: 'первая', 'Дата присвоения': granted };
    const said = requisitesOf(card({ ...ROWS, Педагоги: [teacher] }));
    expect(said).toContain(`Категория: ${told}`);
  });

  it('stand with organisation, hours, days, document and status', () => {
    const heads = card().parts.flatMap((part) =>
      part.kind === 'table' ? [part.columns.map(({ header }) => header)] : [],
    );
    expect(heads).toContainEqual([
      ...['Код', 'Программа', 'Организация', 'Вид, объём', 'Обучение', 'Документ', 'Статус'],
    ]);
    expect(tableUnder(card(), 'Курсы')).toEqual([
      [
        'К-1',
        'Программа 1',
        'ИРО',
        'ПК, 36 ч',
        '01.09.2025–30.09.2025',
        'удостоверение о повышении квалификации № 77-15',
        'II этап',
      ],
    ]);
  });

  it('are those with a day in the counted period', () => {
    // 01.09.2024–31.08.2025 ended a day before the period, 02.09.2024–01.09.2025 on its first day.
    const rows = { Педагоги: [OWN] };
    const ended = (day: string) => ({ ...rows, Курсы: [course('К-1', day), course('К-2', null)] });
    expect(coursesOn(ended('31.08.2024'))).toEqual(['К-2']);
    expect(windowsOn(ended('31.08.2024'))).toEqual([]);
    expect(coursesOn(ended('01.09.2024'))).toEqual(['К-1', 'К-2']);
    expect(windowsOn(ended('01.09.2024'))).toEqual(['Посткурсовой период']);
  });

  it('hold courses that open no window, that go on, or whose window begins later', () => {
    const rows = {
      Педагоги: [OWN],
      Курсы: [
        course('К-1', '01.10.2025', { 'Вид программы': 'ПП', 'Объём, ч': 250 }),
        course('К-2', '01.06.2025', { 'Вид программы': 'ПП', 'Объём, ч': 250 }),
        course('К-3', null),
        course('К-4', '15.04.2026'),
      ],
    };
    expect(
      tableUnder(card(rows), 'Курсы').map(([code, , , , , , status]) => [code, status]),
    ).toEqual([
      ['К-1', 'не открывает период (вид программы)'],
      ['К-3', 'курс не завершён'],
      ['К-4', 'не начался'],
    ]);
    expect(linesOf(card(rows))).toContain(
      'Посткурсового периода в отчётном периоде 01.09.2025–31.08.2026 нет.',
    );
  });

  it('are drawn with both stages, what was done, and the day', () => {
    const chart = card().parts.find((part) => part.kind === 'chart');
    expect(chart).toEqual({
      kind: 'chart',
      chart: {
        kind: 'time',
        title: 'Посткурсовые периоды, этапы и\u00a0мероприятия',
        from: dayAt('01.10.2025'),
        to: dayAt('30.09.2026'),
        today: dayAt('15.04.2026'),
        rows: [
          {
            label: 'К-1',
            spans: [
              {
                from: dayAt('01.10.2025'),
                to: dayAt('30.03.2026'),
                label: 'I\u00a0этап',
                tone: 'first',
              },
              {
                from: dayAt('31.03.2026'),
                to: dayAt('30.09.2026'),
                label: 'II\u00a0этап',
                tone: 'second',
              },
            ],
            marks: [dayAt('01.12.2025'), dayAt('10.04.2026')],
          },
        ],
      },
    });
  });

  it('are told apart where there are several', () => {
    const rows = { ...ROWS, Курсы: [...ROWS.Курсы, course('К-2', '15.01.2026')] };
    expect(windowsOn(rows)).toEqual([
      'Посткурсовой период, курс К-1',
      'Посткурсовой период, курс К-2',
    ]);
    // 107 days lie between the two: no group, and no topic to choose.
    expect(tableUnder(card(rows), 'Посткурсовой период, курс К-2').slice(0, 2)).toEqual([
      ['Посткурсовой период', '16.01.2026–15.01.2027'],
      ['Состояние', 'I этап, осталось 275 дней'],
    ]);
  });
});

describe('Б-11: what was done', () => {
  it('stands by stage and day, with level, visitor, reflection and change', () => {
    expect(tableUnder(card(), 'Проведённые мероприятия')).toEqual([
      ['I этап', '01.12.2025', 'собеседование', '—', '—', 'нет', '—'],
      [
        'II этап',
        '10.04.2026',
        'открытый урок: Дроби',
        'муниципальный',
        'Гостева Г. Г.',
        'да',
        'работа в парах',
      ],
    ]);
  });

  it('stands below the facts of the window and the monitoring of its stages', () => {
    const [, facts, stages] = tablesOf(card());
    expect(facts).toEqual([
      ['Посткурсовой период', '01.10.2025–30.09.2026'],
      ['Состояние', 'II этап, осталось 168 дней'],
      ['Направление сопровождения', 'оценивание'],
      ['Уровень сопровождения', 'ОО'],
      ['Куратор', 'Гостева Галина Григорьевна'],
      ['Результаты сопровождения', 'обобщение опыта'],
    ]);
    expect(stages?.map((cells) => cells.slice(0, 4))).toEqual([
      ['I этап', '01.10.2025–30.03.2026', '1', 'проведён'],
      ['II этап', '31.03.2026–30.09.2026', '1', 'проведён'],
    ]);
  });

  it('says that nothing is there, and who is not known', () => {
    const bare = card({ Педагоги: [OWN], Курсы: [course('К-1', '30.09.2025')] });
    expect(linesOf(bare)).toContain('Мероприятий в этом периоде ещё нет.');
    expect(wordsOf(bare)).toContain('Куратор\nне указан');
    expect(wordsOf(bare)).toContain('Результаты сопровождения\nне указаны');
  });

  it('takes 300 entries of one person, whatever is typed in them', () => {
    const text = '=СУММ(A1)\u0000<b>\u202e';
    const entry = { ...OWN, Дата: '01.03.2026', Тема: text, 'Что изменилось в практике': text };
    const rows = { ...ROWS, Мероприятия: Array.from({ length: 300 }, () => entry) };
    const done = tableUnder(card(rows), 'Проведённые мероприятия');
    expect(done).toHaveLength(300);
    expect(done[299]).toEqual([
      'I этап',
      '01.03.2026',
      'иное: =СУММ(A1) <b>',
      '—',
      '—',
      'нет',
      '=СУММ(A1) <b>',
    ]);
  });
});

describe('Б-12: what is ahead', () => {
  const ahead = (rows: SchoolRows): string[] => {
    const lines = linesOf(card(rows));
    return lines.slice(lines.indexOf('Планируемые мероприятия') + 1, lines.indexOf('ИОП и ИОМ'));
  };

  it('is what is typed of later days, then what the model still asks, then lines to write on', () => {
    // The lesson that was visited is the monitoring of stage II, and has changed the practice.
    expect(ahead(ROWS)).toEqual([
      '20.05.2026: мастер-класс: Взвешивание.',
      'II этап, до 30.09.2026: обобщение и тиражирование.',
    ]);
    expect(blanksOf(card())).toEqual([
      'Мероприятие, срок, кто проводит:',
      'Выводы и рекомендации:',
    ]);
  });

  it('tells every checkpoint and both stages', () => {
    // 16.01.2026–15.07.2026 and 16.07.2026–15.01.2027.
    const rows = { Педагоги: [OWN], Курсы: [course('К-1', '15.01.2026')] };
    expect(ahead(rows)).toEqual([
      'Мониторинг I этапа — до 15.07.2026.',
      'I этап, до 15.07.2026: осмысление, перенос в практику.',
      'Мониторинг II этапа — до 15.01.2027.',
      'II этап, до 15.01.2027: изменение практики, корректировка ИОП, обобщение и тиражирование.',
    ]);
  });

  it('leaves out what another course is named for', () => {
    const other = { ...OWN, Дата: '20.05.2026', Вид: 'вебинар', 'Код курса': 'К-2' };
    const rows = {
      ...ROWS,
      Курсы: [...ROWS.Курсы, course('К-2', '01.03.2024')],
      Мероприятия: [other],
    };
    expect(ahead(rows as SchoolRows).join()).not.toContain('вебинар');
  });

  it('is nothing for a window that is over', () => {
    const rows = { Педагоги: [OWN], Курсы: [course('К-1', '30.09.2024')] };
    expect(linesOf(card(rows))).not.toContain('Планируемые мероприятия');
    expect(blanksOf(card(rows))).toEqual(['Выводы и рекомендации:']);
  });
});

describe('Б-13: programmes, routes and deficits', () => {
  it('stand with goal, term, revision, status', () => {
    expect(tableUnder(card(), 'ИОП и ИОМ')).toEqual([
      [
        'ИОМ, ОО',
        'Освоить оценивание',
        'не указано',
        '01.11.2025–30.06.2026',
        '01.04.2026',
        'выполняется',
      ],
    ]);
    expect(tableUnder(card(), 'Профессиональные дефициты')).toEqual([
      [
        '01.10.2025',
        'критерии оценивания',
        'профессиональная',
        'диагностика',
        'преодолён 20.02.2026',
      ],
    ]);
  });

  it.each([
    // Found before the period and still open; overcome before it; overcome in it; found after R.
    [{ Дата: '01.03.2025', Статус: 'в работе' }, true],
    [{ Дата: '01.03.2025', Статус: 'преодолён', 'Дата преодоления': '31.08.2025' }, false],
    [{ Дата: '01.03.2025', Статус: 'преодолён', 'Дата преодоления': '01.09.2025' }, true],
    [{ Дата: '01.03.2025', Статус: 'не выявлен', Дефицит: null }, false],
    [{ Дата: '01.10.2025', Статус: 'не выявлен', Дефицит: null }, true],
    [{ Дата: '16.04.2026', Статус: 'выявлен' }, false],
  ])('take a deficit %j: %s', (deficit, isThere) => {
    const paper = card({ ...ROWS, Дефициты: [{ ...OWN, ...deficit }] });
    const said = linesOf(paper).includes('Сведений о дефицитах за этот период нет.');
    expect(said).toBe(!isThere);
  });

  it.each([
    ['01.09.2024', '31.08.2025', false],
    ['01.09.2024', '01.09.2025', true],
    ['15.04.2026', null, true],
    ['16.04.2026', null, false],
  ])('take a plan of %s–%s: %s', (started, ended, isThere) => {
    const plan = { ...OWN, 'Дата начала': started, 'Дата окончания': ended };
    const paper = card({ ...ROWS, 'ИОП и ИОМ': [plan] });
    expect(linesOf(paper).includes('В этом периоде ИОП и ИОМ нет.')).toBe(!isThere);
  });
});

describe('Б-14: of whom there is no card', () => {
  it('are those of whom there is nothing to say', () => {
    expect(missingOf(CARD, schoolWith(ROWS), 'А-2')).toBe(
      'За период 01.09.2025–31.08.2026 у педагога нет ни курсов, ни посткурсового периода, ни ИОП и ИОМ, ни дефицитов. Внесите их на листы «Курсы», «ИОП и ИОМ», «Дефициты» или выберите другой период.',
    );
  });

  it('are nobody who has a deficit alone: that there are no courses is said', () => {
    const paper = card({ ...ROWS, Дефициты: [{ 'Код педагога': 'А-2' }] }, 'А-2');
    expect(linesOf(paper)).toContain('Курсов, которые относятся к этому периоду, в книге нет.');
  });

  it('are those without a good row, and everybody of a book that cannot be read', () => {
    expect(missingOf(CARD, schoolWith(ROWS), 'Я-1')).toContain('на листе «Педагоги» нет');
    const results = schoolWith(ROWS);
    const blocked = { ...results, book: { ...results.book, blocked: true } };
    expect(missingOf(CARD, blocked, 'А-1')).toContain('Исправьте ошибки листа «Проверка».');
  });

  it.each([
    [{ Занятость: 'внешний совместитель' }, 'внешний совместитель'],
    [{ Статус: 'уволен', 'Дата увольнения': '01.03.2026' }, 'уволен'],
  ])('are not people outside base N: %j is told', (more, why) => {
    const paper = card({ ...ROWS, Педагоги: [{ ...OWN, ...more }] });
    expect(wordsOf(paper)).toContain(`Не учитывается в показателях\n${why}\n`);
    // No name in the book: the code stands, and the hand signs.
    expect(requisitesOf(paper)).toContain('Педагог: А-1');
    expect(signersOf(paper)[0]).toBe('Педагог: —');
  });
});

describe('Б-15: signatures', () => {
  const signers = (...curators: (string | null)[]): string[] =>
    signersOf(
      card({
        ...ROWS,
        Курсы: curators.map((one, at) => course(`К-${at}`, '30.09.2025', { Куратор: one })),
      }),
    );

  it('are the teacher’s and the curator’s', () => {
    expect(signersOf(card())).toEqual(['Педагог: М. П. Семёнова', 'Куратор: Г. Г. Гостева']);
  });

  it('are of each curator once: by name, by a colleague’s code, by a post, by hand', () => {
    expect(signers('Гостева Г. Г.', 'Гостева Г. Г.')).toEqual([
      'Педагог: М. П. Семёнова',
      'Куратор: Гостева Г. Г.',
    ]);
    expect(signers('А-2')[1]).toBe('Куратор: А. С. Иванова');
    expect(signers('методист школы')[1]).toBe('Куратор, методист школы: —');
    expect(signers(null)[1]).toBe('Куратор: —');
  });

  it('take a name of 120 characters', () => {
    const long = `${'Задунайская'.repeat(10)} Анна Роза`;
    expect(long).toHaveLength(120);
    const paper = card({ ...ROWS, Педагоги: [{ ...OWN, ФИО: long }] });
    expect(signersOf(paper)[0]).toBe(`Педагог: ${long}`);
  });
});
