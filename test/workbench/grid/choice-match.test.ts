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
