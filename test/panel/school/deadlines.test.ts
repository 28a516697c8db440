import { formatDay } from '../../../src/core/values/day';
import { showDeadlines } from '../../../src/panel/school/views';
import { dayAt, type Row, type SchoolRows } from '../../core/school/school-kit';
import { bookWith, overTheWire } from './panel-kit';

const linesOf = (rows: SchoolRows): string[] =>
  overTheWire(showDeadlines(bookWith(rows))).deadlines.map(
    ({ kind, day, daysLeft, about, teacher }) =>
      `${kind} ${formatDay(day)} (${daysLeft}) ${about} ${teacher}`,
  );

const course = (completed: string) => ({
  'Код педагога': 'А-1',
  'Код курса': 'К-1',
  'Дата окончания': completed,
});
const ANNA = { 'Код педагога': 'А-1' };

describe('«Сроки» on 15.04.2026', () => {
  it('tells of a window’s end 90 days before it, not 91, and of the stage that was missed', () => {
    expect(linesOf({ Педагоги: [ANNA], Курсы: [course('14.07.2025')] })).toEqual([
      'missed 14.01.2026 (-91) К-1, I этап А-1',
      'window 14.07.2026 (90) К-1 А-1',
      'checkpoint 14.07.2026 (90) К-1, II этап А-1',
    ]);
    expect(linesOf({ Педагоги: [ANNA], Курсы: [course('15.07.2025')] })).toEqual([
      'missed 15.01.2026 (-90) К-1, I этап А-1',
    ]);
  });

  it('tells of every checkpoint of a stage (В-30), those that were missed and the nearest', () => {
    // Stage I 15.07.2025–14.01.2026 is 184 days, 92 and 92; stage II to 14.07.2026 181, 91 and 90.
    const rows = {
      Настройки: { 'Контрольных точек на этапе': 2 },
      Педагоги: [ANNA],
      Курсы: [course('14.07.2025')],
      Мероприятия: [{ ...ANNA, Дата: '14.01.2026', Вид: 'мониторинг' }],
    };
    expect(linesOf(rows)).toEqual([
      'missed 14.10.2025 (-183) К-1, I этап, точка 1 из 2 А-1',
      'checkpoint 15.04.2026 (0) К-1, II этап, точка 1 из 2 А-1',
      'window 14.07.2026 (90) К-1 А-1',
      'checkpoint 14.07.2026 (90) К-1, II этап, точка 2 из 2 А-1',
    ]);
  });

  it('tells of further education that is three years old', () => {
    const rows = { Педагоги: [ANNA], Курсы: [course('01.05.2023')] };
    expect(linesOf(rows)).toEqual(['education 01.05.2026 (16) К-1 А-1']);
    const newer = { ...course('01.05.2025'), 'Код курса': 'К-2' };
    expect(linesOf({ ...rows, Курсы: [course('01.05.2023'), newer] }).join()).not.toMatch(
      'education',
    );
  });

  it('tells of a category that ends within 180 days', () => {
    const rated = (granted: string) => ({
      Педагоги: [{ ...ANNA, Категория: 'высшая', 'Дата присвоения': granted }],
    });
    expect(linesOf(rated('12.10.2021'))).toEqual(['category 12.10.2026 (180) высшая А-1']);
    expect(linesOf(rated('13.10.2021'))).toEqual([]);
    expect(linesOf(rated('01.03.2021'))).toEqual(['category 01.03.2026 (-45) высшая А-1']);
  });

  it('Ш-05: tells of the category in force, by «Аттестация» too', () => {
    const decided = (day: string) =>
      linesOf({
        Педагоги: [{ ...ANNA, Категория: 'высшая', 'Дата присвоения': '12.10.2021' }],
        Аттестация: [
          { ...ANNA, 'Заявленная категория': 'СЗД', Решение: 'присвоена', 'Дата решения': day },
        ],
      });
    expect(decided('12.10.2021')).toEqual(['category 12.10.2026 (180) высшая А-1']);
    expect(decided('01.11.2025')).toEqual([]);
  });

  it.each<[string, Row]>([
    ['left', { Статус: 'уволен', 'Дата увольнения': '01.03.2026' }],
    ['are on parental leave', { Статус: 'отпуск по уходу за ребёнком' }],
    ['are on long leave', { Статус: 'длительный отпуск' }],
    ['work elsewhere', { Занятость: 'внешний совместитель' }],
  ])('В-34: says nothing of those who %s', (_, away) => {
    const rated = { ...ANNA, ...away, Категория: 'высшая', 'Дата присвоения': '01.03.2021' };
    const rows = { Педагоги: [rated], Курсы: [course('14.07.2025')] };
    expect(linesOf(rows)).toEqual([]);
    expect(showDeadlines(bookWith(rows)).courseNeeds).toEqual([]);
  });
});

describe('«Кому нужно на курсы» on 15.04.2026 (У-02)', () => {
  const needs = (rows: SchoolRows) => overTheWire(showDeadlines(bookWith(rows))).courseNeeds;

  it('has those who never had any, of whom there is no day to tell', () => {
    expect(linesOf({ Педагоги: [ANNA] })).toEqual([]);
    expect(needs({ Педагоги: [{ ...ANNA, ФИО: 'Анна' }] })).toEqual([
      {
        teacher: 'А-1',
        name: 'Анна',
        education: null,
        deficits: [],
        requests: [],
        planned: [],
      },
    ]);
  });

  it('tells the last course and its three years, deficits and requests', () => {
    const rows = {
      Педагоги: [ANNA],
      Курсы: [course('01.05.2023')],
      Дефициты: [ANNA],
      'Запросы на ПК': [ANNA, { ...ANNA, Квартал: 3, Статус: 'в плане' }],
    };
    expect(needs(rows)).toEqual([
      {
        teacher: 'А-1',
        name: null,
        education: {
          completed: dayAt('01.05.2023'),
          through: dayAt('01.05.2026'),
          daysLeft: 16,
        },
        deficits: ['оценивание'],
        requests: ['ФГОС, 2 квартал 2026'],
        planned: ['ФГОС, 3 квартал 2026'],
      },
    ]);
  });
});
