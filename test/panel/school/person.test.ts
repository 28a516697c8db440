import { showPeople, showPerson } from '../../../src/panel/school/views';
import { dayAt } from '../../core/school/school-kit';
import { bookWith, overTheWire } from './panel-kit';

const school = () =>
  bookWith({
    Педагоги: [
      {
        'Код педагога': 'А-1',
        ФИО: 'Семёнова Мария Петровна',
        Категория: 'первая',
        'Дата присвоения': '01.09.2021',
      },
      { 'Код педагога': 'А-2' },
    ],
    Курсы: [
      {
        'Код педагога': 'А-1',
        'Код курса': 'К-1',
        'Дата окончания': '30.04.2025',
        Куратор: 'методист школы',
        'Результаты сопровождения': 'осмысление опыта, обобщение опыта',
      },
      { 'Код педагога': 'А-1', 'Код курса': 'К-2', 'Дата окончания': '01.02.2026' },
    ],
    Мероприятия: [
      { 'Код педагога': 'А-1', 'Код курса': 'К-1', Дата: '01.06.2025', Вид: 'собеседование' },
      {
        'Код педагога': 'А-1',
        'Код курса': 'К-1',
        Дата: '01.12.2025',
        Вид: 'открытый урок',
        Уровень: 'муниципальный',
        Критерий: '2.2',
        'Статус проверки': 'подтверждено частично',
        'Подтверждено, баллы': 1.5,
        Комментарий: 'без анализа',
        Организатор: 'школа',
        Посетил: 'руководитель РМО',
        'Рефлексия проведена': 'да',
        'Что изменилось в практике': 'работа в группах',
      },
    ],
  });

describe('finding a person', () => {
  it.each([
    ['', ['А-1', 'А-2']],
    ['семенова', ['А-1']],
    ['МАРИЯ сем', ['А-1']],
    ['a-2', ['А-2']],
    ['Иванова', []],
  ])('finds by %j', (query, codes) => {
    const { people, count } = overTheWire(showPeople(school(), query));
    expect(people.map(({ code }) => code)).toEqual(codes);
    expect(count).toBe(codes.length);
  });
});

describe('«Педагог»', () => {
  const person = () => {
    const found = showPerson(school(), 'А-1');
    if (found === null) throw new Error('The school has no А-1');
    return overTheWire(found);
  };

  it('knows nobody by another code', () => {
    expect(showPerson(school(), 'Я-1')).toBeNull();
  });

  it('shows windows with stages, days left and activities', () => {
    const [first, second] = person().courses;
    expect(first).toMatchObject({
      code: 'К-1',
      status: 'II этап',
      level: 'ОО',
      curator: 'методист школы',
      results: ['осмысление опыта', 'обобщение опыта'],
      place: { sheet: 'Курсы', row: 2 },
    });
    expect(first?.window).toEqual({
      start: dayAt('01.05.2025'),
      firstStageEnd: dayAt('30.10.2025'),
      end: dayAt('30.04.2026'),
      daysLeft: 15,
      monitoring: {
        first: {
          checkpoints: [{ lastDay: dayAt('30.10.2025'), progress: 'met' }],
          met: 1,
          ahead: 0,
          missed: 0,
        },
        // The lesson was visited.
        second: {
          checkpoints: [{ lastDay: dayAt('30.04.2026'), progress: 'met' }],
          met: 1,
          ahead: 0,
          missed: 0,
        },
      },
      checklist: {
        first: [
          { title: 'осмысление', progress: 'met' },
          { title: 'перенос в практику', progress: 'missed' },
        ],
        second: [
          { title: 'изменение практики', progress: 'met' },
          { title: 'корректировка ИОП', progress: 'ahead' },
          { title: 'обобщение и тиражирование', progress: 'ahead' },
        ],
      },
      activities: [
        {
          day: dayAt('01.06.2025'),
          kind: 'собеседование',
          topic: null,
          facts: [],
          place: { sheet: 'Мероприятия', row: 2, column: 1 },
        },
        {
          day: dayAt('01.12.2025'),
          kind: 'открытый урок',
          topic: null,
          facts: [
            'уровень — муниципальный',
            'организатор — школа',
            'посетил — руководитель РМО',
            'рефлексия проведена',
            'что изменилось в практике — работа в группах',
          ],
          place: { sheet: 'Мероприятия', row: 3, column: 1 },
        },
      ],
    });
    expect(second?.status).toBe('I этап');
  });

  it.each([
    ['сопровождаются все', ['I этап, можно выбрать одну тему', 'I этап, можно выбрать одну тему']],
    [
      'сопровождается последний курс',
      ['не сопровождается (выбрана другая тема)', 'I этап, требуется выбор темы'],
    ],
  ])('tells of a topic that is not chosen (В-06): %s', (unchosen, statuses) => {
    const book = bookWith({
      Настройки: { 'Если тема не выбрана': unchosen },
      Педагоги: [{ 'Код педагога': 'А-1' }],
      Курсы: ['01.01.2026', '01.02.2026'].map((completed) => ({
        'Код педагога': 'А-1',
        'Дата окончания': completed,
      })),
    });
    expect(showPerson(book, 'А-1')?.courses.map(({ status }) => status)).toEqual(statuses);
  });

  it('shows points by criterion with the rows behind them', () => {
    const { rating, criteria } = person();
    expect(rating).toMatchObject({ place: '1', total: 1.5, self: 2, confirmed: 1.5, unchecked: 0 });
    expect(criteria).toMatchObject([
      {
        code: '2.2',
        self: 2,
        confirmed: 1.5,
        final: 1.5,
        cap: 9,
        entries: [{ place: { row: 3 } }],
      },
    ]);
  });

  it('Р-11: leads to the register on which a fact is typed', () => {
    const mentor = showPerson(
      bookWith({
        Педагоги: [{ 'Код педагога': 'А-1' }, { 'Код педагога': 'А-2' }],
        Наставничество: [
          { 'Код педагога': 'А-2', 'Код наставника': 'А-1', 'Дата начала': '01.10.2025' },
        ],
      }),
      'А-1',
    );
    expect(mentor?.criteria).toMatchObject([{ code: '2.5', final: 3, confirmed: 3 }]);
    expect(mentor?.criteria[0]?.entries).toEqual([
      {
        kind: 'наставничество',
        topic: 'наставляемый А-2',
        day: dayAt('01.10.2025'),
        review: 'подтверждено',
        self: 3,
        final: 3,
        facts: [],
        place: { sheet: 'Наставничество', row: 2, column: 1 },
      },
    ]);
  });

  it('tells what else is known of the person and of the education', () => {
    const { facts, courses } = person();
    expect(facts).toEqual([
      'категория персонала — педагогический работник',
      'занятость — основное место работы',
      'статус — работает',
      'категория — первая',
      'дата присвоения — 01.09.2021',
    ]);
    expect(courses[0]?.facts).toEqual([
      'вид программы — ПК',
      'организация ДПО — ИРО',
      'объём, ч — 36',
      'дата окончания — 30.04.2025',
    ]);
  });

  it('tells of an activity under its criterion what its period does not, and once', () => {
    const rated = { 'Код педагога': 'А-1', Критерий: '2.2', Организатор: 'школа' };
    const activity = { Вид: 'открытый урок', Уровень: 'школьный', Проверил: 'завуч' };
    const found = showPerson(
      bookWith({
        Педагоги: [{ 'Код педагога': 'А-1' }],
        Курсы: [{ 'Код педагога': 'А-1', 'Дата окончания': '31.12.2025' }],
        Мероприятия: [
          { ...rated, ...activity, Дата: '01.02.2026' },
          { ...rated, ...activity, Дата: '01.12.2025' },
          { ...rated, ...activity, Дата: '01.06.2024', 'Направление работы': 'Н04' },
        ],
      }),
      'А-1',
    );
    const [own] = found?.courses ?? [];
    expect(own?.window?.activities.map(({ facts }) => facts)).toEqual([
      ['уровень — школьный', 'организатор — школа'],
    ]);
    expect(found?.criteria[0]?.entries.map(({ facts }) => facts)).toEqual([
      ['уровень — школьный', 'проверил — завуч'],
      ['уровень — школьный', 'проверил — завуч', 'организатор — школа'],
    ]);
    // Neither in a period nor in the rating's year.
    expect(found?.registers).toEqual([
      {
        title: 'Мероприятия вне периодов и рейтинга',
        rows: [
          {
            when: '01.06.2024',
            line: 'открытый урок',
            facts: [
              'уровень — школьный',
              'критерий — 2.2',
              'статус проверки — не проверено',
              'проверил — завуч',
              'организатор — школа',
              'направление работы — Н04 научно-методическое сопровождение профессионального роста',
            ],
            place: { sheet: 'Мероприятия', row: 4, column: 1 },
          },
        ],
      },
    ]);
  });

  it('tells what the registers have, mentors and mentored by name', () => {
    const found = showPerson(
      bookWith({
        Педагоги: [
          { 'Код педагога': 'А-1' },
          { 'Код педагога': 'А-2', ФИО: 'Семёнова Мария Петровна' },
        ],
        Аттестация: [
          {
            'Код педагога': 'А-1',
            'Заявленная категория': 'первая',
            'Дата заявления': '01.10.2025',
            'Использованы материалы сопровождения': 'да',
          },
        ],
        'Методический актив': [{ 'Код педагога': 'А-2' }],
        Наставничество: [
          { 'Код педагога': 'А-1', 'Код наставника': 'А-2', Приказ: '№ 12' },
          { 'Код педагога': 'А-2', 'Код наставника': 'А-1', Уровень: 'школьный' },
        ],
        'Запросы на ПК': [{ 'Код педагога': 'А-1', Приоритет: 'высокий' }],
      }),
      'А-1',
    );
    expect(found?.registers).toEqual([
      {
        title: 'Аттестация',
        rows: [
          {
            when: 'первая',
            line: '',
            facts: ['дата заявления — 01.10.2025', 'использованы материалы сопровождения'],
            place: { sheet: 'Аттестация', row: 2, column: 1 },
          },
        ],
      },
      {
        title: 'Наставники',
        rows: [
          {
            when: '01.09.2025',
            line: 'Семёнова Мария Петровна (А-2)',
            facts: ['приказ — № 12'],
            place: { sheet: 'Наставничество', row: 2, column: 1 },
          },
        ],
      },
      {
        title: 'Наставляемые',
        rows: [
          {
            when: '01.09.2025',
            line: 'Семёнова Мария Петровна (А-2)',
            facts: ['уровень — школьный'],
            place: { sheet: 'Наставничество', row: 3, column: 1 },
          },
        ],
      },
      {
        title: 'Запросы на ПК',
        rows: [
          {
            when: '2 квартал 2026',
            line: 'ФГОС, новый',
            facts: ['приоритет — высокий'],
            place: { sheet: 'Запросы на ПК', row: 2, column: 1 },
          },
        ],
      },
    ]);
  });

  it('tells what to do, the window that ends first of all', () => {
    const texts = person().hints.map(({ text }) => text);
    expect(texts).toEqual([
      'Курс К-1. Посткурсовой период закончится 30.04.2026',
      'Курс К-2. В посткурсовом периоде ещё не было собеседования',
      'Действие категории «первая» закончится 01.09.2026',
    ]);
  });
});
