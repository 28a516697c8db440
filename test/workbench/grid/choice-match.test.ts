import { matching, meant } from '../../../src/workbench/grid/choice-match';

const people = [
  { value: '0512-001', label: 'Иванова Анна Петровна' },
  { value: '0512-003', label: 'Павлова Екатерина Юрьевна' },
  { value: '0512-004', label: 'Семёнов Пётр Павлович' },
  { value: '0512-011', label: 'Козлова Анна Ивановна' },
];
const values = (typed: string) => matching(people, typed).map(({ value }) => value);
const taken = (typed: string, choices = people) =>
  meant(choices, matching(choices, typed), typed)?.value ?? null;

test.each([
  ['', ['0512-001', '0512-003', '0512-004', '0512-011']],
  ['павл', ['0512-003', '0512-004']],
  ['СЕМЕН', ['0512-004']],
  ['пётр', ['0512-001', '0512-004']],
  ['01', ['0512-001', '0512-011']],
  ['0512-0', ['0512-001', '0512-003', '0512-004', '0512-011']],
  ['юрье', ['0512-003']],
  ['нет такой', []],
])('«%s» finds %j', (typed, found) => {
  expect(values(typed)).toEqual(found);
});

test.each([
  ['Павлова', '0512-003'],
  ['семенов', '0512-004'],
  ['0512-003', null],
  ['анна', null],
  ['Сидорова', null],
  ['', null],
])('Enter after «%s» takes %j', (typed, value) => {
  expect(taken(typed)).toBe(value);
});

test('a value is taken whatever its case, also where others begin with it', () => {
  const places = [
    { value: 'Да', label: '' },
    { value: 'Да, частично', label: '' },
  ];
  expect(taken('да', places)).toBe('Да');
  expect(taken('Да', places)).toBeNull();
});

test('two digits are no code', () => {
  const hours = ['16', '72', '112'].map((value) => ({ value, label: '' }));
  expect(taken('12', hours)).toBeNull();
  expect(taken('1', hours)).toBeNull();
});

describe('a surname', () => {
  const staff = [
    { value: '1', label: 'Иванова Мария Петровна' },
    { value: '2', label: 'Запетров Иван Ильич' },
    { value: '3', label: 'Петрова Ольга Львовна' },
    { value: '4', label: 'Петров Пётр Петрович' },
    { value: '5', label: 'Сидорова Анна Ивановна' },
  ];

  test.each([
    ['Петров', ['4', '3', '1', '2']],
    ['Иван', ['1', '2', '5']],
  ])('«%s» comes before other words that begin so, and those before the rest', (typed, order) => {
    expect(matching(staff, typed).map(({ value }) => value)).toEqual(order);
  });

  test.each([
    ['Иван', '1'],
    ['Петров', '4'],
    ['Петро', null],
    ['Петрова', '3'],
    ['Сидор', '5'],
    ['Анна', '5'],
    ['петро', null],
  ])('Enter after «%s» takes %j', (typed, value) => {
    expect(taken(typed, staff)).toBe(value);
  });

  test('two of the same surname are nobody by themselves', () => {
    const twins = ['Ким Анна', 'Ким Борис'].map((label, at) => ({ value: `${at}`, label }));
    expect(taken('Ким', twins)).toBeNull();
  });
});

test.each(['библиотекарь', 'пед', 'Очная', 'очно', 'педагог-библиотекарь'])(
  'where any text may stand, «%s» stays as it was typed',
  (typed) => {
    const help = ['очная', 'очно-заочная', 'педагог-библиотекарь'].map(
      (value) => ({ value, label: '', suggested: true }) as const,
    );
    expect(taken(typed, help)).toBeNull();
  },
);

test.each([
  ['пед', 'педагогический'],
  ['рук', 'руководитель'],
  ['вспомог', null],
  ['учебно', null],
  ['учебно-в', 'учебно-вспомогательный'],
  ['работник', null],
])('in a fixed list «%s» takes the only value that begins so: %j', (typed, value) => {
  const list = ['руководитель', 'педагогический', 'учебно-вспомогательный', 'иной работник'].map(
    (text) => ({ value: text, label: '' }),
  );
  expect(taken(typed, list)).toBe(value);
});
