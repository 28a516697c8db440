/** З-21: a direction of work is read by its code, by its words, and by both. */
import { schoolTemplate } from '../../../src/core/school/school-template';
import { dayAt, issuesOf, schoolWith } from './school-kit';

const read = (typed: string) => {
  const { book, ...results } = schoolWith({
    Педагоги: [{}],
    Мероприятия: [{ 'Код педагога': 'П-1', Критерий: '2.8', 'Направление работы': typed }],
  });
  return [book.activities[0]?.workDirection, issuesOf(results)];
};

test.each([
  'Н04',
  ' н04 ',
  'Н04 научно-методическое сопровождение профессионального роста',
  'Н04 — Научно-методическое сопровождение профессионального роста',
  'Н04. научно-методическое сопровождение',
  'Н04 (прежние слова)',
  'научно-методическое сопровождение профессионального роста',
  'Научно-методическое  сопровождение профессионального роста',
])('«%s» is Н04', (typed) => {
  expect(read(typed)).toEqual(['Н04', []]);
});

test.each(['H04', 'Н04, Н05', 'Н04, 05', 'Н21 иное', 'сопровождение', 'рост Н04'])(
  'nothing is guessed of «%s»',
  (typed) => {
    expect(read(typed)).toEqual([null, ['З-08 Мероприятия:2']]);
  },
);

test('every direction is offered with its words first, and alone behind them', () => {
  const plan = schoolTemplate(dayAt('15.04.2026')).find(({ name }) => name === 'Мероприятия');
  const column = plan?.columns.find(({ header }) => header === 'Направление работы');
  const values = column?.dropDown && 'values' in column.dropDown ? column.dropDown.values : [];
  expect(values).toHaveLength(40);
  expect(values[0]).toBe('Н01 изучение профессиональных дефицитов педагогов');
  expect(values[19]).toBe('Н20 система наставничества на муниципальном уровне');
  expect([values[20], values[39]]).toEqual(['Н01', 'Н20']);
  for (const value of values) expect(read(value)).toEqual([value.slice(0, 3), []]);
});
