/** A teacher's own page, its figures reckoned by hand. */
import type { SchoolRows } from '../school-kit';
import { schoolWith } from '../school-kit';
import { linesOf, pageOf, requisitesOf, tablesOf } from './pages';

const OWN = { 'Код педагога': 'А-1' };

/** 2.2 gives 2 for a municipal lesson, 1.1 twice 2 for a municipal prize, 2.5 gives 3 for a mentee. */
const ROWS = {
  Педагоги: [
    { ...OWN, ФИО: 'Семёнова Мария Петровна', Предмет: 'химия' },
    { 'Код педагога': 'А-2', ФИО: 'Иванова Анна Сергеевна' },
    { 'Код педагога': 'А-3', Занятость: 'внешний совместитель' },
  ],
  // 01.10.2025–30.03.2026 and 31.03.2026–30.09.2026, of which 168 days are left on 15.04.2026.
  Курсы: [{ ...OWN, 'Код курса': 'К-1', 'Дата окончания': '30.09.2025', Куратор: 'Гостева Г. Г.' }],
  Мероприятия: [
    {
      ...OWN,
      Дата: '01.12.2025',
      Вид: 'открытый урок',
      Тема: 'Дроби',
      Уровень: 'муниципальный',
      Критерий: '2.2',
      'Статус проверки': 'подтверждено частично',
      'Подтверждено, баллы': 1.5,
      Комментарий: 'без анализа',
      Посетил: 'Гостева Г. Г.',
    },
    {
      ...OWN,
      Дата: '10.01.2026',
      Вид: 'достижение обучающихся',
      Тема: 'Олимпиада',
      Уровень: 'муниципальный',
      Результат: 'призёр',
      Критерий: '1.1',
      Подтверждение: 'приказ № 3',
    },
  ],
  Наставничество: [{ 'Код педагога': 'А-2', 'Код наставника': 'А-1' }],
} satisfies SchoolRows;

const school = () => schoolWith(ROWS);

describe('Я-61: points', () => {
  it('stand by criterion, each with what it is made of and why', () => {
    expect(tablesOf(pageOf(school(), 'А-1'))[0]).toEqual([
      ['1.1. Показатель (предел 15)', '4', '0', '4', ''],
      [
        '10.01.2026, достижение обучающихся: Олимпиада (муниципальный, призёр)',
        '4',
        '—',
        '4',
        'не проверено',
      ],
      ['2.2. Показатель (предел 9)', '2', '1,5', '1,5', ''],
      [
        '01.12.2025, открытый урок: Дроби (муниципальный)',
        '2',
        '1,5',
        '1,5',
        'подтверждено частично: без анализа; нет подтверждения',
      ],
      ['2.5. Показатель (предел 6)', '3', '3', '3', ''],
      // Whom the person mentors is somebody else.
      ['01.09.2025, наставничество', '3', '3', '3', 'подтверждено: лист «Наставничество»'],
      ['П1. Условия и внешние ресурсы для достижений обучающихся', '', '', '4', ''],
      ['П2. Деятельность педагога в профессиональном социуме', '', '', '4,5', ''],
      ['Итого (П1 + П2)', '9', '4,5', '8,5', ''],
    ]);
    const lines = linesOf(pageOf(school(), 'А-1'));
    expect(lines).toContain('Засчитывается: подтверждено, иначе самооценка.');
    expect(lines).toContain('Ещё не проверена 1 запись: баллы могут измениться.');
  });

  it('tell the weights where they are not 1, and that the best entry counts', () => {
    const results = schoolWith({
      ...ROWS,
      Настройки: { 'Вес П2': 1.5 },
      'Банк опыта': [{ ...OWN, Уровень: 'школьный' }],
    });
    const rows = tablesOf(pageOf(results, 'А-1'))[0] ?? [];
    // 4 + 1,5 × (1,5 + 3 + 1) = 12,25.
    expect(rows[rows.length - 1]).toEqual(['Итого (П1 + 1,5 × П2)', '13', '8,25', '12,25', '']);
    expect(rows.map(([title]) => title)).toContain(
      '2.7. Показатель (предел 5; засчитывается лучшая запись)',
    );
  });

  it('show the place only where it is asked for', () => {
    expect(linesOf(pageOf(school(), 'А-1')).join()).not.toContain('Место');
    expect(linesOf(pageOf(school(), 'А-1', true))).toContain('Место в рейтинге: 1.');
  });

  it('show the place inside the group where places are counted so', () => {
    const results = schoolWith({
      ...ROWS,
      Настройки: { Места: 'по группам' },
      Педагоги: ROWS.Педагоги.map((row) => ({ ...row, 'Группа рейтинга': 'специалисты' })),
    });
    expect(linesOf(pageOf(results, 'А-2', true))).toContain(
      'Место в рейтинге в группе «специалисты»: 2.',
    );
  });

  it('say why there are none (Я-64)', () => {
    expect(linesOf(pageOf(school(), 'А-2')).join()).toContain('Записей с критериями за период нет');
    const stranger = pageOf(school(), 'А-3', true);
    expect(linesOf(stranger)).toContain('В рейтинге не участвует: внешний совместитель.');
    expect(linesOf(stranger).join()).not.toContain('Место');
  });
});

describe('Я-62: courses and windows', () => {
  it('stand with stages, days left, monitoring and the checklist', () => {
    const [, courses, stages] = tablesOf(pageOf(school(), 'А-1'));
    expect(courses).toEqual([['К-1', 'Программа 1', '01.10.2025–30.09.2026', 'II этап', '168']]);
    expect(stages).toEqual([
      [
        'I этап',
        '01.10.2025–30.03.2026',
        '2',
        'проведён',
        'осмысление — нет; перенос в практику — есть',
      ],
      [
        'II этап',
        '31.03.2026–30.09.2026',
        '0',
        'впереди',
        'изменение практики — впереди; корректировка ИОП — впереди; обобщение и тиражирование — впереди',
      ],
    ]);
    expect(linesOf(pageOf(school(), 'А-1'))).toContain('Направление — оценивание; уровень — ОО.');
  });

  it('say that there are none (Я-64)', () => {
    expect(linesOf(pageOf(school(), 'А-2')).join()).toContain('Курсов в книге школы нет.');
    const over = schoolWith({ ...ROWS, Курсы: [{ ...OWN, 'Дата окончания': '01.03.2024' }] });
    expect(linesOf(pageOf(over, 'А-1'))).toContain('Сейчас посткурсового периода нет.');
  });
});

describe('Я-63: what is expected next', () => {
  const expectedOf = (rows: SchoolRows, code = 'А-1'): string[] => {
    const lines = linesOf(pageOf(schoolWith(rows), code));
    return lines.slice(lines.indexOf('Что дальше') + 1, lines.indexOf('Баллы рейтинга'));
  };

  it('are the next checkpoint, the rest of the checklist, and documents', () => {
    expect(expectedOf(ROWS)).toEqual([
      'Курс К-1: мониторинг — до 30.09.2026.',
      'Курс К-1: II этап, до 30.09.2026: изменение практики, корректировка ИОП, обобщение и тиражирование.',
      'Не указан номер документа о курсах: К-1. Принесите удостоверение или диплом.',
      'Нет подтверждения у 1 записи рейтинга (отмечено в таблице баллов). Передайте ссылки или документы.',
      '1 запись ждёт проверки школой.',
    ]);
  });

  it('are of the first stage while it lasts', () => {
    // 11.01.2026–10.07.2026, of twelve months six; nothing has been done of it on 15.04.2026.
    const course = { ...OWN, 'Код курса': 'К-1', 'Дата окончания': '10.01.2026' };
    expect(expectedOf({ Педагоги: ROWS.Педагоги, Курсы: [course] }).slice(0, 2)).toEqual([
      'Курс К-1: мониторинг — до 10.07.2026.',
      'Курс К-1: I этап, до 10.07.2026: осмысление, перенос в практику.',
    ]);
  });

  it.each([
    // 30 days after 30.03.2026, and after 28.02.2026.
    ['30.03.2026', 'Курс К-1: назовите направление сопровождения, срок — 29.04.2026.'],
    ['28.02.2026', 'Курс К-1: назовите направление сопровождения, срок истёк 30.03.2026.'],
  ])('ask for the direction after a course of %s', (completed, sentence) => {
    const course = {
      ...OWN,
      'Код курса': 'К-1',
      'Дата окончания': completed,
      'Направление сопровождения': null,
    };
    expect(expectedOf({ ...ROWS, Курсы: [course] })).toContain(sentence);
  });

  it('name the topic that may be chosen, and what runs out', () => {
    const expected = expectedOf({
      ...ROWS,
      Педагоги: [{ ...OWN, Категория: 'первая', 'Дата присвоения': '01.06.2021' }],
      Курсы: [
        { ...OWN, 'Код курса': 'К-1', 'Дата окончания': '10.01.2026' },
        { ...OWN, 'Код курса': 'К-2', 'Дата окончания': '20.01.2026' },
      ],
      Наставничество: [],
    });
    expect(expected).toContain('Курс К-1: можно выбрать одну тему.');
    expect(expected).toContain('Действие категории «первая» закончится 01.06.2026.');
    const old = expectedOf({ ...ROWS, Курсы: [{ ...OWN, 'Дата окончания': '01.05.2023' }] });
    expect(old[0]).toBe('Три года после последнего ДПО истекают 01.05.2026.');
  });

  it('tell that the school has entries to check, and not that there is nothing to do', () => {
    const entry = { ...OWN, Критерий: '2.2', Уровень: 'школьный', Подтверждение: 'приказ № 3' };
    const course = { ...OWN, 'Дата окончания': '01.03.2024', 'Номер документа': '77' };
    const rows = (more: object) => ({
      Педагоги: [OWN],
      Курсы: [course],
      Мероприятия: [
        { ...entry, Тема: 'а', ...more },
        { ...entry, Тема: 'б', ...more },
      ],
    });
    expect(expectedOf(rows({}))).toEqual(['2 записи ждут проверки школой.']);
    const checked = rows({ 'Статус проверки': 'подтверждено' });
    expect(expectedOf(checked)).toEqual(['Сейчас ничего не требуется.']);
  });

  it('are nothing for those of whom nothing is asked', () => {
    expect(expectedOf(ROWS, 'А-3')).toEqual(['Сейчас ничего не требуется.']);
    expect(expectedOf(ROWS, 'А-2')).toEqual(['Курсов ПК или ПП ещё не было.']);
  });
});

describe('the head and the signatures', () => {
  it('tell whose page it is, and as of when', () => {
    const page = pageOf(school(), 'А-1');
    expect(requisitesOf(page)).toEqual([
      'Школа: МОБУ «ООШ № 5»',
      'Период: 01.09.2025–31.08.2026',
      'Педагог: Семёнова Мария Петровна',
      'Код педагога: А-1',
      'Должность: учитель, химия',
      'Данные на: 15 апреля 2026 г.',
    ]);
    expect(page.parts[page.parts.length - 1]).toEqual({
      kind: 'signatures',
      lines: [
        { position: 'Педагог', name: 'М.\u00a0П.\u00a0Семёнова' },
        { position: 'Заместитель директора', name: null },
      ],
    });
  });

  it('say that a name is missing (Я-64), and take one of any form', () => {
    expect(requisitesOf(pageOf(school(), 'А-3'))[2]).toBe('Педагог: ФИО в книге не указано');
    const long = `Константинопольская-${'Задунайская'.repeat(8)} Анна Мария Елизавета`;
    const results = schoolWith({ Педагоги: [{ ...OWN, ФИО: long }] });
    const { parts } = pageOf(results, 'А-1');
    expect(JSON.stringify(parts[parts.length - 1])).toContain(long);
  });

  it('are nobody’s without a good row on «Педагоги»', () => {
    expect(() => pageOf(school(), 'Я-1')).toThrow();
  });
});

it('takes 300 entries, whatever is typed in them', () => {
  const text = '=СУММ(A1)\u0000<b>\u202e';
  const lesson = { ...OWN, Вид: 'открытый урок', Уровень: 'школьный', Критерий: '2.2' };
  const results = schoolWith({
    ...ROWS,
    Мероприятия: Array.from({ length: 300 }, (_, at) => ({
      ...lesson,
      Дата: '01.03.2026',
      Тема: `${text} ${at}`,
      Комментарий: text,
      'Кол-во': 2,
    })),
  });
  const rows = tablesOf(pageOf(results, 'А-1'))[0] ?? [];
  const entries = rows.filter(([title]) => title?.startsWith('01.03.2026'));
  expect(entries).toHaveLength(300);
  // The cap of 2.2.
  expect(rows.find(([title]) => title?.startsWith('2.2'))?.[3]).toBe('9');
  expect(entries[7]?.[0]).toBe(
    '01.03.2026, открытый урок: =СУММ(A1) <b> 7 (школьный, количество 2)',
  );
  const expected = linesOf(pageOf(results, 'А-1')).join();
  expect(expected).toContain('Нет подтверждения у 300 записей рейтинга');
});
