/** «Новая запись» as the page gets it, and what a page may hand over. */
import { draftArgument, orderArgument } from '../../../src/panel/school/entry-argument';
import { showEntry } from '../../../src/panel/school/entry-view';
import { reviewArgument } from '../../../src/panel/school/review-arguments';
import { bookWith, overTheWire } from './panel-kit';

it('tells the forms, and whom and what their fields find', () => {
  const view = overTheWire(
    showEntry(
      bookWith({
        Педагоги: [
          { 'Код педагога': 'А-1', ФИО: 'Семёнова Мария', Должность: 'учитель' },
          { 'Код педагога': 'Б-2' },
        ],
        Критерии: [{ Код: '2.2', Формулировка: 'Открытые уроки' }],
        Мероприятия: [{ 'Код педагога': 'Б-2' }],
        Дефициты: [],
      }),
    ),
  );
  expect(view.forms.map(({ title, sheet }) => `${title}: ${sheet}`)).toEqual([
    'Мероприятие: Мероприятия',
    'Новый курс: Курсы',
    'Дефицит: Дефициты',
    'Затруднение, заявка в ЦНППМ: Заявки в ЦНППМ',
    'Наставничество: Наставничество',
    'Банк опыта: Банк опыта',
  ]);
  expect(view.teachers).toEqual([
    { value: 'А-1', name: 'Семёнова Мария', words: 'Семёнова Мария, учитель' },
    { value: 'Б-2', name: 'Б-2', words: 'учитель' },
  ]);
  expect(view.heights).toMatchObject({ Мероприятия: 2, Дефициты: 1 });
  expect(view.criteria).toEqual([{ value: '2.2', words: 'Открытые уроки' }]);
});

const DRAFT = { form: 'deficits', texts: { teacher: 'А-1', deficit: '' }, untouched: ['date'] };

it('refuses half a sign, which no file can hold, in a sentence with the remedy', () => {
  const texts = Object.fromEntries(Object.keys(DRAFT.texts).map((key) => [key, 'имя \ud83d']));
  const half = () => draftArgument({ ...DRAFT, texts });
  expect(half).toThrow(
    /^Запись не добавлена: в тексте обрезан знак \(половина эмодзи\)\. Удалите этот знак\.$/,
  );
  expect(() => orderArgument({ ...DRAFT, texts, seen: [], row: 5 })).toThrow('обрезан знак');
  const decision = { keys: [], verdict: 'confirm', points: '', reviewer: '' };
  const said = (reason: string) => () => reviewArgument({ ...decision, reason });
  expect(said('\ude00')).toThrow(/^Решение не записано: .* Удалите этот знак\.$/);
  expect(said('😀')).not.toThrow('обрезан знак');
});

it('takes a draft and an order as they are meant', () => {
  const draft = draftArgument(DRAFT);
  expect(draft).toMatchObject({ form: { table: 'deficits' }, texts: DRAFT.texts });
  expect(draft.untouched).toEqual(['date']);
  const order = { ...DRAFT, seen: ['Дефицит не назван'], row: 5 };
  expect(orderArgument(order)).toMatchObject({ seen: order.seen, row: 5 });
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a form that there is none of', { ...DRAFT, form: 'teachers' }],
  ['a form by an inherited name', { ...DRAFT, form: 'constructor' }],
  ['a field of another form', { ...DRAFT, texts: { topic: 'Тема' } }],
  [
    'a column that the form leaves to others',
    { form: 'activities', texts: { review: 'да' }, untouched: [] },
  ],
  ['a field that is no text', { ...DRAFT, texts: { teacher: { code: 'А-1' } } }],
  ['a text longer than a sheet may hold', { ...DRAFT, texts: { deficit: 'х'.repeat(5001) } }],
  ['no list of untouched fields', { ...DRAFT, untouched: 'date' }],
  ['more keys than there are fields', { ...DRAFT, untouched: Array(50).fill('date') }],
])('refuses %s', (_, argument) => {
  expect(() => draftArgument(argument)).toThrow('панель передала не то, что ждёт программа');
});

it.each<[string, unknown]>([
  ['a row that is none', { ...DRAFT, seen: [], row: -1 }],
  ['a row of a fraction', { ...DRAFT, seen: [], row: 1.5 }],
  ['no list of what was read', { ...DRAFT, row: 2 }],
])('refuses an order with %s', (_, argument) => {
  expect(() => orderArgument(argument)).toThrow('панель передала не то, что ждёт программа');
});
