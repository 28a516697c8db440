/**
 * Checks and reasons are written of schools; a region reads them of municipalities (rule С-74). Only
 * words in small letters are ours: «МБОУ «Школа № 5»» stays.
 */
import type { RollUpLevel } from './level';

/** Agreement first, then the word alone in each of its cases. */
const OF_MUNICIPALITIES: readonly (readonly [RegExp, string])[] = [
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
  [/исправьте «Код ОО» в её «Настройках»/g, 'исправьте «Код муниципалитета» в его «Настройках»'],
  [/«Код ОО» в «Настройках»/g, '«Код муниципалитета» в «Настройках»'],
  [/«Рассчитать всё»/g, '«Рассчитать отчёты»'],
];

/** The text as people of the level read it. */
export function atLevel(text: string, { level }: { readonly level: RollUpLevel }): string {
  if (level === 'муниципалитет') return text;
  return OF_MUNICIPALITIES.reduce((said, [ours, theirs]) => said.replace(ours, theirs), text);
}
