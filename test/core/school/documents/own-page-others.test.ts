/** Я-60: nobody else is on a person's own page, and its figures are those of the computed sheets. */

import { computedSheets, computeSchool } from '../../../../src/core/school/compute-school';
import type { Cell } from '../../../../src/core/values/cell';
import { demoSchool } from '../../../../src/demo/school';
import { paperFile } from '../../../../src/papers/page/paper-file';
import { dayAt, readerOf, type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, pageOf, tablesOf } from './pages';

const OWN = { 'Код педагога': 'А-1' };

/** A colleague, and a guest whom «Педагоги» does not know. */
const COLLEAGUE = ['Канарейкина', 'Канарейкиной', 'Зоя', 'Я-777'];
const GUEST = ['Гостева', 'Марфа', 'Кузьминична'];
const NAMING = 'спросите Канарейкину Зою Львовну (Я-777) и Гостеву Марфу Кузьминичну';

/** Every free text that could name somebody names both. */
const CANARY: SchoolRows = {
  Педагоги: [
    { ...OWN, ФИО: 'Семёнова Мария Петровна' },
    { 'Код педагога': 'Я-777', ФИО: 'Канарейкина Зоя Львовна' },
    { 'Код педагога': 7, ФИО: 'Ким Олег Ильич' },
  ],
  Курсы: [
    {
      ...OWN,
      'Код курса': 'К-1',
      'Дата окончания': '30.09.2025',
      'Название программы': 'Опыт Канарейкиной',
      'Направление сопровождения': 'как у Я-777',
      Куратор: 'Канарейкина З. Л.',
    },
  ],
  Мероприятия: [
    {
      ...OWN,
      Дата: '01.12.2025',
      Вид: 'открытый урок',
      Тема: 'Урок с Канарейкиной',
      Уровень: 'школьный',
      Критерий: '2.2',
      Проверил: 'Канарейкина З. Л.',
      Посетил: 'Гостева Марфа Кузьминична',
      'Кто помог': 'Я-777',
      Организатор: 'Канарейкина',
      Комментарий: NAMING,
      Подтверждение: NAMING,
      'Что изменилось в практике': NAMING,
    },
    {
      ...OWN,
      Дата: '02.12.2025',
      Вид: 'открытый урок',
      Тема: 'Рассказы А. П. Чехова',
      Уровень: 'школьный',
      Критерий: '2.2',
      Комментарий: 'Мария Петровна, нужен анализ',
    },
  ],
  Наставничество: [
    { 'Код педагога': 'Я-777', 'Код наставника': 'А-1' },
    { 'Код педагога': '7', 'Код наставника': 'А-1' },
  ],
  'Банк опыта': [{ ...OWN, Тема: 'Вместе с Канарейкиной', Уровень: 'школьный' }],
};

it('Я-60: a colleague, a guest and their codes are nowhere in the data nor in the file', () => {
  const page = pageOf(schoolWith(CANARY), 'А-1', true);
  for (const text of [JSON.stringify(page), paperFile([page])]) {
    for (const word of [...COLLEAGUE, ...GUEST]) expect(text).not.toContain(word);
  }
  // Whom the person mentors has a code that words do not show to be one.
  expect(JSON.stringify(page)).not.toContain('наставляемый');
});

it('Я-60: writers, and the person herself, may be named', () => {
  const rows = tablesOf(pageOf(schoolWith(CANARY), 'А-1')).flat();
  const row = rows.find(([title]) => title?.startsWith('02.12.2025'));
  expect(row?.[0]).toBe('02.12.2025, открытый урок: Рассказы А. П. Чехова (школьный)');
  expect(row?.[4]).toContain('Мария Петровна, нужен анализ');
});

it.each(['Щеглу', 'с Щеглом', 'Ще\u00adгол', 'у Ц\u2011777', 'у Ц–777', 'диплом-Ц_777.pdf'])(
  'Я-60: «%s» in whatever is typed of the person is nowhere on the page',
  (mention) => {
    const page = pageOf(
      schoolWith({
        Педагоги: [
          { ...OWN, ФИО: 'Семёнова Мария Петровна' },
          { 'Код педагога': 'Ц-777', ФИО: 'Щегол Иван Львович' },
        ],
        Курсы: [
          {
            ...OWN,
            'Код курса': 'К-1',
            'Дата окончания': '30.09.2025',
            'Название программы': `Опыт ${mention}`,
            'Направление сопровождения': mention,
          },
        ],
        Мероприятия: [{ ...OWN, Тема: `Урок ${mention}`, Критерий: '2.2', Комментарий: mention }],
        'Банк опыта': [{ ...OWN, Тема: mention, Уровень: 'школьный' }],
      }),
      'А-1',
      true,
    );
    const text = JSON.stringify(page);
    expect(text).toContain('коллега');
    expect(text).not.toMatch(/Щег|Ще\u00ad|777/);
  },
);

/** What a cell of a computed sheet says in the words of the page. */
function said(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}

describe('of every person of the example', () => {
  const plans = demoSchool();
  const grids = plans.map(({ name, columns, rows, titles = [] }) => ({
    name,
    rows: [...titles.map((title) => [title]), columns.map(({ header }) => header), ...rows],
  }));
  const results = computeSchool(readerOf(grids), dayAt('15.04.2026'));
  const sheets = new Map(computedSheets(results).map((plan) => [plan.name, plan]));
  const rowsOn = (sheet: string): Record<string, string>[] => {
    const plan = sheets.get(sheet);
    return (plan?.rows ?? []).map((row) =>
      Object.fromEntries((plan?.columns ?? []).map(({ header }, at) => [header, said(row[at])])),
    );
  };
  const [rating, support] = [rowsOn('Рейтинг'), rowsOn('Посткурс')];
  const people = [...results.school.teachers.values()];

  it('there is somebody with points and somebody with windows', () => {
    expect(rating.length).toBeGreaterThan(20);
    expect(support.filter((row) => row['Осталось дней'] !== '').length).toBeGreaterThan(5);
  });

  it.each(people.map(({ code }) => code))('%s: no other name or code', (code) => {
    const page = pageOf(results, code, true);
    const text = JSON.stringify(page);
    const others = people.filter((one) => one.code !== code);
    expect(others.filter((one) => text.includes(one.code))).toEqual([]);
    const named = others.filter(({ name }) => {
      const [surname = ''] = name?.split(' ') ?? [];
      return surname.length > 3 && new RegExp(`(?<!\\p{L})${surname}(?!\\p{L})`, 'u').test(text);
    });
    const own = people.find((one) => one.code === code)?.name ?? '';
    expect(named.filter(({ name }) => name?.split(' ')[0] !== own.split(' ')[0])).toEqual([]);
  });

  it.each(rating.map((row) => [row['Код педагога'] ?? '', row]))('%s: points', (code, row) => {
    const page = pageOf(results, code as string, true);
    const table = tablesOf(page)[0] ?? [];
    const told = (start: string): string[] =>
      table.find(([title]) => title?.startsWith(start))?.slice(1, 4) ?? [];
    const sheet = row as Record<string, string>;
    expect(told('П1. ')[2]).toBe(sheet['П1']);
    expect(told('П2. ')[2]).toBe(sheet['П2']);
    expect(told('Итого')).toEqual([sheet['Самооценка'], sheet['Подтверждено'], sheet['Итого']]);
    for (const { code: criterion } of results.rating.criteria) {
      expect(told(`${criterion}. `)[2] ?? '').toBe(sheet[criterion]);
    }
    expect(linesOf(page).join('\n')).toContain(`Место в рейтинге: ${sheet['Место']}.`);
  });

  it.each(people.map(({ code }) => code))('%s: courses', (code) => {
    const tables = tablesOf(pageOf(results, code));
    for (const row of support.filter((one) => one['Код педагога'] === code)) {
      const told = tables.flat().find(([course]) => course === row['Код курса']);
      expect(told?.[4]).toBe(row['Осталось дней'] || '—');
      expect(told?.[3]).toContain(row['Статус']);
      if (row['Осталось дней'] === '') continue;
      for (const stage of ['I этап', 'II этап']) {
        const line = [
          row[`Мероприятий: ${stage}`],
          row[`Мониторинг: ${stage}`],
          row[`Чек-лист: ${stage}`],
        ];
        expect(tables.flat().map((cells) => cells.slice(2))).toContainEqual(line);
      }
    }
  });
});
