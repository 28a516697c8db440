/** С-16, Б-25: people of «Педагоги» in Latin letters, and by the names that people call one another. */
import { nameFinder } from '../../../src/core/naming/name-in-words';
import { withoutOthers } from '../../../src/core/naming/without-others';

const NAMES = [
  'Павлова Екатерина Юрьевна',
  'Щукина Жанна Яновна',
  'Жуков Илья Ильич',
  'Покровский Юрий Юрьевич',
  'Соловьёв Михаил Ефимович',
  'Ильина Ольга Ивановна',
  'Хохлова Яна Юрьевна',
  'Цой Вера Ли',
  'Зимина Екатерина Львовна',
  'Горбачёва Нина Ивановна',
];
const holds = nameFinder(NAMES);

/** ICAO 9303, Part 3, Section 6: every letter but the hard and the soft sign. */
it.each([
  ['Рыбкина', 'Rybkina'],
  ['Эллер', 'Eller'],
  ['Грешнева', 'Greshneva'],
  ['Дёмочкин', 'Demochkin'],
  ['Железняк', 'Zhelezniak'],
  ['Фёклин', 'Feklin'],
  ['Цапова', 'Tsapova'],
  ['Щусев', 'Shchusev'],
  ['Хомутова', 'Khomutova'],
  ['Юшкин', 'Iushkin'],
  ['Майсурадзе', 'Maisuradze'],
])('С-16: «%s» is «%s» in a passport', (surname, latin) => {
  expect(nameFinder([`${surname} Нора Карловна`])(`see ${latin}`)).toBe(true);
  expect(nameFinder(['Тонких Нора Карловна'])(`see ${latin}`)).toBe(false);
});

describe('С-16: a surname in Latin letters', () => {
  it.each([
    // ICAO 9303, as in passports; BGN; ГОСТ 7.79 Б; ISO 9; by ear.
    ...['Pavlova E.', 'u Pavlovoi', 's Pavlovoy', 'PAVLOVA', 'pavlova_e', 'E.Pavlova'],
    ...['Shchukina', 'Schukina', 'Shhukina', 'Ŝukina', 'Ščukina'],
    ...['Zhukov', 'Jukov', 'Žukov', 'Zhukovu'],
    ...['Pokrovskii', 'Pokrovskiy', 'Pokrovsky', 'Pokrovskij', 'Pokrovski', 'Pokrovskogo'],
    ...['Solovev', 'Solovyov', 'Solovyev', "Solov'yov", 'Soloviev', 'Solovjov'],
    ...['Ilina', "Il'ina", 'Ilyina', 'Il’ina'],
    ...['Khokhlova', 'Hohlova'],
    ...['Tsoi', 'Tsoy', 'Coj', 'Czoj'],
    ...['Gorbacheva', 'Gorbachyova', 'Gorbachova', 'Gorbačeva'],
  ])('is found in «%s»', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    ...['Microsoft PowerPoint', 'LearningApps', 'Kahoot, Quizizz', 'PISA, CLIL', 'Zoom', 'Skype'],
    ...[
      'The present perfect tense',
      'My family and my school',
      'Present Simple',
      'Python',
      'Scratch',
    ],
    ...['STEM', 'soft skills', 'storytelling', 'web 2.0', 'Canva', 'Spotlight 5', 'Junior'],
  ])('is not found in «%s»', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Ukov', 'Ukina', 'Gorbaeva', 'Oi', 'Tsukina', 'Chukov', 'Okhlova'])(
    'nor in «%s»: no sound is left out, nor another one',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  it('one’s own stays', () => {
    expect(holds('Pavlova E.', 'Павлова Екатерина Юрьевна')).toBe(false);
  });

  it('a short word in small letters is one of another language', () => {
    const lee = nameFinder(['Тен Вера Олеговна', 'Пан Олег Ли']);
    expect(['ten minutes', 'pan', 'Ten V. O.', 'by Pan'].map((text) => lee(text))).toEqual([
      ...[false, false],
      ...[true, true],
    ]);
  });
});

describe('Я-05: nothing of a name stays beside a surname', () => {
  const clean = withoutOthers({ names: NAMES, codes: ['0512-018'] })({ code: null, name: null });

  it.each([
    ['урок: Pavlova E.', 'урок: коллега'],
    ['урок E. Pavlova, 5 кл.', 'урок коллега, 5 кл.'],
    ['урок Pavlova Katya', 'урок коллега'],
    ['by Katya Pavlova (video)', 'by коллега (video)'],
    ['у Зиминой Кати', 'у коллега'],
    ['у Зиминой Кати, 5 кл.', 'у коллега, 5 кл.'],
    ['Зимина Катюша помогла', 'коллега помогла'],
    ['с Катей Зиминой', 'с коллега'],
    ['Помогла Катенька Зимина', 'Помогла коллега'],
    ['Павлова Кэт', 'коллега'],
    ['Кате Зиминой', 'коллега'],
  ])('«%s» → «%s»', (text, shown) => {
    expect(clean(text)).toBe(shown);
  });

  it.each([
    ['Помогла Зимина', 'Помогла коллега'],
    ['у Зиминой. Урок хорош', 'у коллега. Урок хорош'],
    ['Зимина Учитель года', 'коллега Учитель года'],
    ['Зимина ФГОС', 'коллега ФГОС'],
    ['город Павлово Нижегородской области', 'город коллега Нижегородской области'],
    ['0512-018 Россия', 'коллега Россия'],
    ['Зимина PowerPoint', 'коллега PowerPoint'],
  ])('of «%s» nothing more goes: «%s»', (text, shown) => {
    expect(clean(text)).toBe(shown);
  });
});
