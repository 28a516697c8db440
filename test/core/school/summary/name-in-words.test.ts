/** С-16: names in words that people typed. */
import { nameFinder } from '../../../../src/core/school/summary/name-in-words';

const holdsName = nameFinder([
  'Иванова Мария Петровна',
  'ПЕТРОВА-ВОДКИНА А. А.',
  'Семёнов С. С.',
  'Химик Х. Х.',
  'Ли А. Б.',
  'Ким В. Г.',
  'Цой Д. Е.',
  'Груша Ж. З.',
  'Чёрный И. К.',
  "О'Генри Л. М.",
  'Н. О. Прутков',
  'Ы',
]);

describe('С-16: a surname of «Педагоги»', () => {
  it.each([
    // As it is, in any case ending, whatever the letters' case and ё.
    'Иванова',
    'занятия у ивановой',
    'ИВАНОВУ заменить',
    'вместо Иванова',
    'семенову',
    'Семёновой',
    // Either part of a double one.
    'Водкиной',
    'для Петровой',
    'Петрова-Водкина',
    // Beside other signs.
    '«Иванова»/физика',
    'физика(Иванова)',
    // Ordinary words and short ones, in their cases.
    'химик',
    'Химика',
    'ли',
    'у Кима',
    'Цоя',
    'с Грушей',
    'Чёрного',
    'чёрной',
    'Генри',
    // The initials stand first in «ФИО».
    'Пруткову',
    // A word with the same five letters is taken for a case of the surname.
    'школы города Иваново',
  ])('is found in «%s»', (text) => {
    expect(holdsName(text)).toBe(true);
  });

  it.each([
    'химия',
    'химические опыты',
    'лицей',
    'линейная алгебра',
    'кимберлит',
    'цифровые технологии',
    'черчение',
    'груз',
    'петербургская школа',
    'музыка',
    'ы',
    'ФГОС',
    'предметная методика',
    '',
    '—',
    '12',
  ])('is not found in «%s»', (text) => {
    expect(holdsName(text)).toBe(false);
  });
});

test('С-16: a surname into which Latin letters have slipped', () => {
  const holds = nameFinder(['Голубева А. А.', 'Ким О. О.']);
  // o, K and x are Latin.
  expect(['для Гoлубевой', 'у Kима', 'химия'].map(holds)).toEqual([true, true, false]);
});

describe('С-16: what is written as a name is, whoever it is', () => {
  const nobodyKnown = nameFinder([]);

  it.each([
    'Сидорова А. Б.',
    'Сидорова А.Б.',
    'занятия у Сидоровой А.Б. по средам',
    'Сидорова-Козлова А. Б',
    'А. Б. Сидорова',
    'А.Б.Сидорова',
    'Сидорова Анна Борисовна',
    'у Сидоровой Анны Борисовны',
    'Сидорову Петру Ильичу',
    'Сидоров Пётр Петрович',
    'САВЕЛЬЕВА АННА НИКИТИЧНА',
    'Сидорова\u00a0А.\u00a0Б.',
  ])('«%s»', (text) => {
    expect(nobodyKnown(text)).toBe(true);
  });

  it.each([
    'Сидорова',
    'ФГОС ООО',
    'ОВЗ и инклюзия',
    'обновлённые ФГОС НОО, ФГОС ООО',
    'предметная методика, 5 кл.',
    'преподаватель-организатор основ безопасности и защиты Родины',
    'Программа Школы Министерства Просвещения',
    'НА ВЫСОКОМ УРОВНЕ',
    'труд (технология)',
    'т. е. методика',
    'с 1 сентября 2026 г. по январь',
  ])('but not «%s»', (text) => {
    expect(nobodyKnown(text)).toBe(false);
  });
});

it('С-16: where «ФИО» is not filled, no word is anybody’s', () => {
  expect(nameFinder(['', '   ', 'И. И.'])('и иное')).toBe(false);
});
