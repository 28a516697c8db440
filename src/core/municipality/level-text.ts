/**
 * Checks and reasons are written of schools; a region reads them of municipalities (rule С-74). What
 * stands in quotes is somebody's own words or a name of a sheet, and stays.
 */
import type { RollUpLevel } from './level';

type Replacement = readonly [RegExp, string];

/** Names of parameters and commands, quotes and all: a municipality's book has others. */
const NAMES: readonly Replacement[] = [
  [/исправьте «Код ОО» в её «Настройках»/g, 'исправьте «Код муниципалитета» в его «Настройках»'],
  [/«Код ОО» в «Настройках»/g, '«Код муниципалитета» в «Настройках»'],
  [/«Рассчитать всё»/g, '«Рассчитать отчёты»'],
];

/** Agreement first, then the word alone in each of its cases. */
const WORDS: readonly Replacement[] = [
  [/другой школы/g, 'другого муниципалитета'],
  [/этой школы/g, 'этого муниципалитета'],
  [/этой школе/g, 'этому муниципалитету'],
  [/одна школа/g, 'один муниципалитет'],
  [/(?<!\p{L})если две(?!\p{L})/gu, 'если два'],
  [/которой нет на листе/g, 'которого нет на листе'],
  [/школа считается несдавшей/g, 'муниципалитет считается несдавшим'],
  [/Школа не открыла/g, 'Муниципалитет не открыл'],
  [/Школы с кодом/g, 'Муниципалитета с кодом'],
  [/Школе нужно/g, 'Муниципалитету нужно'],
  [/(?<!\p{L})школа(?!\p{L})/gu, 'муниципалитет'],
  [/(?<!\p{L})школы(?!\p{L})/gu, 'муниципалитета'],
  [/(?<!\p{L})школе(?!\p{L})/gu, 'муниципалитету'],
  [/(?<!\p{L})школу(?!\p{L})/gu, 'муниципалитет'],
];

/** Quoted words, with the quotes inside of them. */
const QUOTED = /(«[^«»]*(?:«[^«»]*»[^«»]*)*»)/;

const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce((said, [ours, theirs]) => said.replace(ours, theirs), text);

/** The same text about municipalities; a phrase that begins before a quote is put back together. */
function outsideQuotes(text: string): string {
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : replaced(part, WORDS)))
    .join('');
}

/** The text as people of the level read it. */
export function atLevel(text: string, { level }: { readonly level: RollUpLevel }): string {
  return level === 'муниципалитет' ? text : outsideQuotes(replaced(text, NAMES));
}
