/** Which spellings name one school or one municipality (С-21, С-23): a false alarm is as bad as a miss. */
import fc from 'fast-check';
import { isSameMunicipality, isSameSchoolName } from '../../../src/core/municipality/same-name';

describe('С-23: one school, whoever wrote its name', () => {
  it.each([
    ['quotes of one kind', 'МБОУ «СОШ № 5»', 'МБОУ "СОШ № 5"'],
    ['quotes of another kind', 'МБОУ „СОШ № 5“', "МБОУ 'СОШ № 5'"],
    ['no quotes', 'МБОУ “СОШ № 5”', 'МБОУ СОШ № 5'],
    ['no space after №', 'СОШ №5', 'СОШ № 5'],
    ['N for №', 'СОШ N 5', 'СОШ № 5'],
    ['No for №', 'СОШ No. 5', 'СОШ № 5'],
    ['N glued to the number', 'СОШ N5', 'СОШ №5'],
    ['no sign at all', 'СОШ 5', 'СОШ № 5'],
    ['a leading zero', 'СОШ № 05', 'СОШ № 5'],
    ['a no-break space', 'СОШ №\u00a05', 'СОШ № 5'],
    ['case and ё', 'Берёзовская СОШ', 'БЕРЕЗОВСКАЯ СОШ'],
    ['a hyphen', 'МБОУ-СОШ № 5', 'МБОУ СОШ № 5'],
    ['a dash', 'МБОУ — СОШ № 5', 'МБОУ СОШ № 5'],
    ['the legal form another way round', 'МОБУ СОШ № 5', 'МБОУ СОШ № 5'],
    ['the legal form of another year', 'МОУ СОШ № 5', 'МБОУ СОШ № 5'],
    ['no legal form', 'СОШ № 5', 'МКОУ СОШ № 5'],
    ['the form glued to the kind', 'МБОУСОШ № 5', 'МБОУ СОШ № 5'],
    [
      'everything in full',
      'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 5»',
      'МБОУ СОШ № 5',
    ],
    ['the kind in full', 'Основная общеобразовательная школа № 8', 'МБОУ ООШ № 8'],
    ['«средняя школа»', 'Средняя школа № 5', 'МБОУ СОШ № 5'],
    ['СШ', 'МБОУ СШ № 5', 'МБОУ СОШ № 5'],
    ['«школа» alone', 'Школа № 5', 'МБОУ СОШ № 5'],
    ['«имени» on one paper', 'МБОУ СОШ № 5 имени А. С. Пушкина', 'МБОУ СОШ № 5'],
    ['«имени» before the number', 'Средняя школа имени А.С. Пушкина № 5', 'МБОУ СОШ № 5'],
    ['a number in «имени»', 'МБОУ СОШ № 5 им. 60-летия Победы', 'МБОУ СОШ № 5'],
    ['«им.» without a space', 'МБОУ СОШ №5 им.А.С.Пушкина', 'МБОУ СОШ № 5 имени Пушкина'],
    ['«имени» in quotes and brackets', 'МБОУ СОШ № 5 (имени «Героя» Петрова)', 'СОШ № 5'],
    ['the place', 'МБОУ СОШ № 5 г. Туапсе', 'МБОУ СОШ № 5'],
    ['the place after «имени»', 'СОШ № 5 им. Пушкина г. Туапсе', 'СОШ № 5 города Туапсе'],
    ['the place in another case', 'СОШ № 5 города Анапы', 'СОШ № 5 г. Анапа'],
    ['the district', 'МБОУ СОШ № 12 (Приморский район)', 'МБОУ СОШ № 12'],
    ['a building', 'МБОУ СОШ № 5 (корпус 2)', 'МБОУ СОШ № 5'],
    ['what it teaches', 'СОШ № 5 с углублённым изучением математики', 'СОШ № 5'],
    ['Latin letters that look the same', 'MБOУ COШ № 5', 'МБОУ СОШ № 5'],
    ['a gymnasium that says СОШ too', 'МБОУ СОШ гимназия № 1', 'МБОУ гимназия № 1'],
    [
      'no number, a village',
      'МКОУ «Ивановская средняя общеобразовательная школа»',
      'Ивановская СОШ',
    ],
    [
      'no number, more said',
      'Ивановская СОШ имени Г. К. Жукова',
      'Ивановская СОШ имени маршала Жукова',
    ],
    ['no number, the village in a word', 'МБОУ СОШ с. Ивановка', 'МБОУ СОШ села Ивановка'],
    ['a school that is called after somebody', 'Школа имени А. С. Пушкина', 'МБОУ СОШ им. Пушкина'],
    ['a kindergarten and its flower', 'МДОУ детский сад № 12 «Ромашка»', 'Детский сад № 12'],
    ['a kindergarten, abbreviated', 'МБДОУ № 12', 'Детский сад № 12 «Ромашка»'],
    ['д/с', 'МБДОУ д/с № 12', 'Детский сад №12'],
    ['ДС', 'МАДОУ ДС № 12', 'МБДОУ детский сад № 12'],
    ['a kindergarten of a kind', 'Детский сад комбинированного вида № 12', 'МБДОУ № 12'],
    [
      'a kindergarten with everything',
      'МБДОУ «Детский сад общеразвивающего вида с приоритетным осуществлением физического развития № 12»',
      'Детский сад № 12',
    ],
    ['a centre of development', 'МБДОУ ЦРР – детский сад № 12', 'Детский сад № 12'],
    ['a kindergarten without number', 'МБДОУ «Детский сад «Ромашка»»', 'Детский сад "Ромашка"'],
    ['nothing but letters', 'А', 'а'],
  ])('%s: «%s», «%s»', (_, left, right) => {
    expect([isSameSchoolName(left, right), isSameSchoolName(right, left)]).toEqual([true, true]);
  });
});

describe('С-23: two schools', () => {
  it.each([
    ['of other numbers', 'СОШ № 5', 'СОШ № 7'],
    ['of other numbers, one digit more', 'СОШ № 5', 'СОШ № 15'],
    ['of other numbers in long names', 'МБОУ СОШ № 5 имени Пушкина', 'МБОУ СОШ № 7 имени Пушкина'],
    ['a lyceum and a school', 'Лицей № 5', 'СОШ № 5'],
    ['a lyceum and «школа»', 'МБОУ лицей № 5', 'Школа № 5'],
    ['a gymnasium and a lyceum', 'МБОУ гимназия № 5', 'МБОУ лицей № 5'],
    ['a whole and a basic school', 'МБОУ СОШ № 5', 'МБОУ ООШ № 5'],
    ['a kindergarten and a school', 'МБДОУ № 12', 'МБОУ СОШ № 12'],
    ['a kindergarten in full and a school', 'Детский сад № 12', 'Школа № 12'],
    ['of other towns', 'СОШ № 2 г. Туапсе', 'СОШ № 2 г. Сочи'],
    ['of other districts', 'СОШ № 12 (Приморский район)', 'СОШ № 12 (Заречный район)'],
    ['of villages', 'Ивановская СОШ', 'Петровская СОШ'],
    ['of one village', 'Ивановская СОШ', 'Ивановская ООШ'],
    ['a number and none', 'Ивановская СОШ № 2', 'Ивановская СОШ'],
    ['called after others', 'Школа имени А. С. Пушкина', 'Школа имени Л. Н. Толстого'],
    ['called after somebody and something', 'Гимназия имени Пушкина', 'Гимназия «Эврика»'],
    ['kindergartens of other flowers', 'Детский сад «Ромашка»', 'Детский сад «Теремок»'],
    ['one number, other flowers', 'Детский сад № 12 «Ромашка»', 'Детский сад № 12 «Теремок»'],
    ['an evening school', 'Вечерняя (сменная) школа № 1', 'МБОУ СОШ № 1'],
    ['a school of music', 'Детская музыкальная школа № 1', 'МБОУ СОШ № 1'],
    ['a boarding school', 'Школа-интернат № 2', 'МБОУ СОШ № 2'],
    ['a centre and a kindergarten', 'Центр образования № 5', 'Детский сад № 5'],
    ['nothing but letters', 'А', 'Б'],
  ])('%s: «%s», «%s»', (_, left, right) => {
    expect([isSameSchoolName(left, right), isSameSchoolName(right, left)]).toEqual([false, false]);
  });
});

describe('С-21: one municipality', () => {
  it.each([
    ['Туапсинский район', 'туапсинский  район'],
    ['Туапсинский район', 'МО Туапсинский район'],
    ['Туапсинский район', 'Туапсинский муниципальный округ'],
    ['Туапсинский район', 'муниципальное образование «Туапсинский муниципальный район»'],
    ['Туапсинский район', 'Туапсинский р-н'],
    ['Туапсинский район', 'Туапсинский'],
    ['Туапсинский район', 'Туапсинский район Краснодарского края'],
    ['Туапсинский район', 'Краснодарский край, Туапсинский район'],
    ['Туапсинский район', 'администрация Туапсинского района'],
    ['Туапсинский муниц. р-он', 'Туапсинский район'],
    ['ЗАТО Северск', 'городской округ ЗАТО «Северск»'],
    ['Туапсинский м.о.', 'Туапсинский район'],
    ['город-курорт Анапа', 'г. Анапа'],
    ['город-курорт Анапа', 'МО г-к Анапа'],
    ['город-курорт Анапа', 'Муниципальный округ город-курорт Анапа'],
    ['город-герой Новороссийск', 'г.Новороссийск'],
    ['ГО «город Ростов-на-Дону»', 'Ростов на Дону'],
    ['Усть-Лабинский район', 'Усть‑Лабинский район'],
    ['Семёновский район', 'Семеновский район'],
    ['Заречный район', '"Заречный" район'],
    ['Майкопский район Республики Адыгея', 'Майкопский район'],
    ['Край', 'край'],
  ])('«%s», «%s»', (left, right) => {
    expect([isSameMunicipality(left, right), isSameMunicipality(right, left)]).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    ['Заречный район', 'Приморский район'],
    ['Заречный район', 'город Заречный'],
    ['г. Анапа', 'г. Геленджик'],
    ['Ейский район', 'г. Ейск'],
    ['Первомайский район', 'Майский район'],
  ])('two: «%s», «%s»', (left, right) => {
    expect([isSameMunicipality(left, right), isSameMunicipality(right, left)]).toEqual([
      false,
      false,
    ]);
  });
});

describe('whatever is typed', () => {
  const PARTS = [
    'МБОУ',
    'СОШ',
    'лицей',
    '№ 5',
    '№5',
    '7',
    '«Ромашка»',
    'имени',
    'А. С. Пушкина',
    'г. Анапа',
    '(',
    ')',
    '-',
    'район',
    'МО',
    'x',
    '',
  ];
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }).map((parts) => parts.join(' ')),
  );

  it.each([
    ['schools', isSameSchoolName],
    ['municipalities', isSameMunicipality],
  ])(
    'of %s one name is the same as itself, and it does not matter which comes first',
    (_, isSame) => {
      fc.assert(
        fc.property(name, name, (left, right) => {
          expect(isSame(left, left)).toBe(true);
          expect(isSame(left, right)).toBe(isSame(right, left));
        }),
        { seed: 20_260_424, numRuns: 400 },
      );
    },
  );
});
