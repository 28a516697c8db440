/** С-21: which words of a municipality's name are its own, and whether it calls itself a town or a district. */
import { territoryOf } from '../../../src/core/municipality/territory-name';

const wordsOf = (name: string): string => [...territoryOf(name).words].join(' ');

/** Words that only say what it is, in the cases in which papers have them. */
const COMMON = [
  ...['муниципальное образование', 'муниципального образования', 'муниципальный округ'],
  ...['муниципального округа', 'муниципальный район', 'муниципального района', 'муниц. округ'],
  ...['городской округ', 'городского округа', 'городскому округу'],
  ...['район', 'района', 'районе', 'р-н', 'округ', 'округа', 'улус', 'улуса', 'улусом', 'кожуун'],
  ...['кожууна', 'город', 'города', 'городе', 'городом', 'гор.', 'г.', 'го', 'ГО', 'МО', 'мр'],
  ...['МОГО', 'ММР', 'м.о.', 'ЗАТО', 'город-курорт', 'города-курорта', 'г-к', 'город-герой'],
  ...['города-героя', 'администрация', 'администрации города', 'управление', 'имени', 'им.'],
];

it.each(COMMON)('«%s» is no word of its own', (common) => {
  expect(wordsOf(`${common} «Туапсинский»`)).toBe('туапсинск');
  expect(wordsOf(`Туапсинский ${common}`)).toBe('туапсинск');
});

it.each([
  ...['Туапсинский', 'Туапсинского', 'Туапсинской', 'Туапсинская'],
  ...['Туапсинское', 'Туапсинские', 'Туапсинских'],
])('«%s» has lost its ending', (name) => {
  expect(wordsOf(`${name} район`)).toBe('туапсинск');
});

it.each([
  ['Анапа', 'анап'],
  ['Анапы', 'анап'],
  ['Сочи', 'соч'],
  ['Ростов-на-Дону', 'ростовнадон'],
  // Each part of a word with hyphens loses its own.
  ['Усть-Лабинский район', 'устлабинск'],
  ['Усть — Лабинский район', 'устлабинск'],
  ['район имени Полины Осипенко', 'полин осипенк'],
  // Of two letters nothing is taken.
  ['Уй', 'уй'],
  // Words that begin as common ones do are of the name.
  ['Моздокский район', 'моздокск'],
  ['Городецкий округ', 'городецк'],
  ['Горский район', 'горск'],
  ['Имеретинский округ', 'имеретинск'],
  ['Онгудайский район', 'онгудайск'],
])('«%s»: «%s»', (name, words) => {
  expect(wordsOf(name)).toBe(words);
});

it.each<[string, 'town' | 'district' | null]>([
  ...(['г. Лесной', 'гор. Лесной', 'город Лесной', 'города Лесного'] as const).map(
    (name) => [name, 'town'] as [string, 'town'],
  ),
  ...(
    ['Лесной район', 'Лесного района', 'Лесной р-н', 'Лесной улус', 'Лесного улуса'] as const
  ).map((name) => [name, 'district'] as [string, 'district']),
  ['Лесной кожуун', 'district'],
  ['Лесного кожууна', 'district'],
  // «Округ» may be either, and what says both says neither.
  ['Лесной', null],
  ['МО Лесной', null],
  ['городской округ город Лесной', null],
  ['г. о. Лесной', null],
  ['район города Лесного', null],
])('«%s»: %s', (name, kind) => {
  expect(territoryOf(name).kind).toBe(kind);
});
