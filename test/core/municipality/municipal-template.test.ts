/** An empty municipal workbook: its settings, and the goals apart from them. */
import { municipalTemplate } from '../../../src/core/municipality/municipal-template';
import { resultsOf, TODAY } from './municipal-kit';

it('has a goal for every share under a heading of their own', () => {
  const settings = municipalTemplate(TODAY).find(({ name }) => name === 'Настройки');
  const rows = settings?.rows.map(([name, value]) => [name, value]) ?? [];
  const heading = rows.findIndex(([name]) => name === 'Цели по показателям, %');
  expect(rows.slice(heading - 2, heading + 2)).toEqual([
    ['Правила школ', null],
    [null, null],
    ['Цели по показателям, %', null],
    ['Цель К1, %', null],
  ]);
});

/** The workbook contract, §4: what each sheet is, and the columns that a row cannot be without. */
it.each<[string, string, string]>([
  ['Настройки', 'reference', ''],
  ['ОО', 'input', 'Код ОО · Наименование ОО'],
  ['Структуры', 'input', 'Название · Тип'],
  ['План мероприятий', 'input', 'Мероприятие · Срок'],
  ['Банк опыта', 'input', 'Тема · Дата'],
  ['Показатели вручную', 'input', 'Показатель · Числитель · Знаменатель'],
  ['Журнал импорта', 'computed', 'Когда'],
])('«%s»: %s, with «%s» in every row', (sheet, kind, required) => {
  const plan = municipalTemplate(TODAY).find(({ name }) => name === sheet);
  const headers = plan?.columns.filter((column) => column.required).map(({ header }) => header);
  expect([plan?.kind, headers?.join(' · ')]).toEqual([kind, required]);
});

it('«Вставка сводок» is for people, «Данные» is the program’s, with the columns of «Сводка»', () => {
  const plans = municipalTemplate(TODAY);
  const of = (sheet: string) => plans.find(({ name }) => name === sheet);
  const headersOf = (sheet: string) => of(sheet)?.columns.map(({ header }) => header);
  expect([of('Вставка сводок')?.kind, of('Данные')?.kind]).toEqual(['input', 'computed']);
  for (const sheet of ['Вставка сводок', 'Данные']) {
    expect(headersOf(sheet)).toEqual(headersOf('Сводка'));
  }
});

it('says in sentences what a column is for', () => {
  const notes = municipalTemplate(TODAY).flatMap(({ name, columns }) =>
    columns.flatMap(({ header, note }) =>
      note === undefined ? [] : [`${name}, ${header}: ${note}`],
    ),
  );
  expect(notes.length).toBeGreaterThan(30);
  expect(notes.filter((note) => !/: [\p{L}«].*\p{L}{2}.*[.»]$/su.test(note))).toEqual([]);
});

it('«Журнал импорта» tells at a glance what was accepted, refused and replaced, a line each', () => {
  const journal = municipalTemplate(TODAY).find(({ name }) => name === 'Журнал импорта');
  expect(journal?.highlights).toEqual([
    { header: 'Итог', text: 'принято', tone: 'good' },
    { header: 'Итог', text: 'отклонено', tone: 'bad' },
    { header: 'Итог', text: 'заменено', tone: 'calm' },
  ]);
  expect(journal?.columns.filter(({ wrap }) => wrap === true)).toEqual([]);
});

it('Ф-07: a code that stands twice on «ОО» is told in words', () => {
  const { issues } = resultsOf({ schools: [['01'], ['01']] });
  expect(issues.map(({ code, message }) => [code, message])).toContainEqual([
    'Ф-07',
    'Повтор кода ОО: уже есть в строке 2',
  ]);
});
