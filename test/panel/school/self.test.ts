/** «Самооценка»: who is expected to hand in, who has, and the plans of the sheets that go out. */

import { collectForms } from '../../../src/app/school/collect';
import { computeAll } from '../../../src/app/school/compute';
import { showForms, showSelf } from '../../../src/panel/school/views';
import { type KitSheet, sheetsWith } from '../../core/school/school-kit';
import { bookOf, bookWith, overTheWire } from './panel-kit';

const PEOPLE = [
  { 'Код педагога': 'П-1', ФИО: 'Иванова Анна' },
  { 'Код педагога': 'П-2' },
  { 'Код педагога': 'П-3', Статус: 'уволен', 'Дата увольнения': '01.02.2026' },
];

const UNREAD = { source: 'битый.xlsx', fault: 'Файл повреждён.' };

it('expects a sheet of everybody who works, and of nobody else', () => {
  const view = overTheWire(showSelf(bookWith({ Педагоги: PEOPLE })));
  expect(view.people).toEqual([
    { code: 'П-1', name: 'Иванова Анна', last: null },
    { code: 'П-2', name: null, last: null },
  ]);
  expect(view).toMatchObject({ hindrance: null, faulty: 0, answers: [], unchecked: 0 });
});

describe('says what hinders it, and where', () => {
  const sheets = sheetsWith({ Педагоги: PEOPLE });
  const changed = (name: string, change: (rows: KitSheet['rows']) => KitSheet['rows']) =>
    sheets.map((sheet) => (sheet.name === name ? { name, rows: change(sheet.rows) } : sheet));

  it.each<[string, readonly KitSheet[], object]>([
    [
      'a missing sheet',
      sheets.filter(({ name }) => name !== 'Педагоги'),
      { sheet: 'Педагоги', message: /^Лист не найден/, place: null },
    ],
    [
      'a header that stands twice',
      changed('Курсы', ([header = [], ...rows]) => [[...header, 'Вид программы'], ...rows]),
      { sheet: 'Курсы', message: /«Вид программы» встречается дважды/, place: { row: 1 } },
    ],
    [
      'titles above the headers',
      changed('Курсы', (rows) => [['Курсы за год'], ...rows]),
      { sheet: 'Курсы', message: /^Заголовки стоят в строке 2/, place: { row: 2 } },
    ],
    [
      'a newer program',
      [...sheets, { name: 'Сводка', rows: [['Версия'], [99]] }],
      { sheet: 'Сводка', message: /более новая программа/, place: { sheet: 'Сводка' } },
    ],
  ])('%s', (_, all, wanted) => {
    const { hindrance } = showSelf(bookOf(all));
    expect(hindrance).toMatchObject({
      ...wanted,
      message: expect.stringMatching((wanted as { message: RegExp }).message),
    });
  });
});

it('tells why the others are not expected to, the most first', () => {
  const others = [
    { 'Код педагога': 'П-5', 'Категория персонала': 'руководитель' },
    { 'Код педагога': 'П-6', Занятость: 'внешний совместитель' },
    { 'Код педагога': 'П-7', 'Категория персонала': 'руководитель' },
  ];
  expect(showSelf(bookWith({ Педагоги: [...PEOPLE, ...others] })).others).toEqual([
    { why: 'руководитель', people: 2 },
    { why: 'внешний совместитель', people: 1 },
    { why: 'уволен', people: 1 },
  ]);
});

it('counts faulty rows of «Педагоги»: whose sheet would be theirs, nobody knows', () => {
  const view = showSelf(
    bookWith({ Педагоги: [...PEOPLE, { 'Код педагога': 'П-4', Статус: 'спит' }] }),
  );
  expect(view.faulty).toBe(1);
  expect(view.people.map(({ code }) => code)).toEqual(['П-1', 'П-2']);
});

it('a refused file is nobody’s sheet', () => {
  const book = bookWith({ Педагоги: PEOPLE });
  computeAll(book);
  expect(collectForms(book, [UNREAD])).toMatchObject({ ok: false });
  expect(book.read('Журнал самооценок')?.rows).toHaveLength(2);
  expect(showSelf(book).people.every(({ last }) => last === null)).toBe(true);
});

it('plans travel whole: each teacher’s own, and the scale once', () => {
  const book = bookWith({ Педагоги: PEOPLE });
  const plans = overTheWire(showForms(book, ['П-2']));
  expect(plans.forms.map(({ fileName }) => fileName)).toEqual(['Лист самооценки П-2.xlsx']);
  expect(plans.criteria.name).toBe('Критерии');
});

it('without «Код ОО» there are no sheets, and it is said why', () => {
  const book = bookWith({ Педагоги: PEOPLE });
  const settings = book.read('Настройки')?.rows ?? [];
  const row = settings.findIndex(([name]) => name === 'Код ОО');
  const cells = [{ row, column: 1, value: null }];
  book.apply([{ kind: 'editCells', sheet: 'Настройки', cells }]);
  expect(() => showForms(book, ['П-1'])).toThrow(/не указан «Код ОО»/);
});
