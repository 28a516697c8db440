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
      { 'Код педагога': 'А-1', 'Код курса': 'К-1', 'Дата окончания': '30.04.2025' },
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
      place: { sheet: 'Курсы', row: 2 },
    });
    expect(first?.window).toEqual({
      start: dayAt('01.05.2025'),
      firstStageEnd: dayAt('30.10.2025'),
      end: dayAt('30.04.2026'),
      daysLeft: 15,
      monitoring: { first: 'проведён', second: 'впереди' },
      activities: [
        {
          day: dayAt('01.06.2025'),
          kind: 'собеседование',
          topic: null,
          place: { sheet: 'Мероприятия', row: 2, column: 1 },
        },
        {
          day: dayAt('01.12.2025'),
          kind: 'открытый урок',
          topic: null,
          place: { sheet: 'Мероприятия', row: 3, column: 1 },
        },
      ],
    });
    expect(second?.status).toBe('I этап');
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
        place: { sheet: 'Наставничество', row: 2, column: 1 },
      },
    ]);
  });

  it('tells what to do, the window that ends first of all', () => {
    const texts = person().hints.map(({ text }) => text);
    expect(texts).toEqual([
      'К-1: посткурсовой период закончится 30.04.2026',
      'К-2: В посткурсовом периоде ещё не было собеседования',
      'Действие категории «первая» закончится 01.09.2026',
    ]);
  });
});
