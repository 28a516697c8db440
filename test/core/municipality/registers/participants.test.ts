/** Э-05: «Участники» in words: one whole number, and whom it counts. */
import { participantsIn } from '../../../../src/core/municipality/registers/participants';

test.each([
  ['120', 120],
  ['34 педагога', 34],
  ['120 чел.', 120],
  ['учителя математики, 25 человек', 25],
  ['1 200 чел.', 1200],
  ['34 молодых педагога', 34],
  ['25 педагогов школ района', 25],
  ['Участников: 25', 25],
  ['педагоги школы № 5, 12 человек', 12],
  ['30 обучающихся 9–11 классов', 30],
  ['ученики 9-х классов – 40', 40],
  ['12 руководителей ОО', 12],
  ['90 школьников', 90],
  ['15 гимназистов', 15],
  ['20 организаторов', 20],
])('«%s» are %i people', (text, people) => {
  expect(participantsIn(text)).toEqual({ people, organisations: 0, unclear: false });
});

test.each([
  ['18 ОО', 18],
  ['18 оо', 18],
  ['12 школ', 12],
  ['1 школа', 1],
  ['34 образовательные организации', 34],
  ['7 дошкольных учреждений', 7],
  ['5 ДОУ', 5],
  ['3 детских сада', 3],
  ['6 детских садов', 6],
  ['2 лицея', 2],
  ['9 сельских школ', 9],
  ['4 СОШ', 4],
  ['3 муниципалитета', 3],
  ['ОО: 18', 18],
  ['школы — 18', 18],
])('«%s» are %i organisations, and nobody’s people', (text, organisations) => {
  expect(participantsIn(text)).toEqual({ people: 0, organisations, unclear: false });
});

test.each([
  '34 педагога, 12 школ',
  '10–15 человек',
  '2,5',
  '25, 9 класс',
  '5, 6 классы',
  '5 и 6 классы',
])('«%s»: nothing is taken, and that is told', (text) => {
  expect(participantsIn(text)).toEqual({ people: 0, organisations: 0, unclear: true });
});

test.each([null, 'все', 'учителя 9–11 классов', 'школа № 5', 'учителя 5 классов'])(
  '«%s» tells no number',
  (text) => {
    expect(participantsIn(text)).toEqual({ people: 0, organisations: 0, unclear: false });
  },
);
