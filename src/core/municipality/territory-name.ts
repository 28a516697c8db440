/** A municipality's name taken apart: the words that are its own, and whether it is a town or a district. */
import { fold, russianLook, visible } from '../values/text';
import { withoutRegion } from './region-name';

export interface TerritoryName {
  /** «туапсинск»: stems of its own words, a word with hyphens being one. */
  readonly words: ReadonlySet<string>;
  /** All of it in one: «Ростов-на-Дону» and «Ростов на Дону»; stems of the parts, and as typed. */
  readonly wholes: readonly string[];
  /** null: «округ», «МО» and the like, which may be either. */
  readonly kind: 'town' | 'district' | null;
}

const TOWN = /^(?:г|гор|город\p{L}{0,2})$/u;
const DISTRICT = /^(?:р|район\p{L}*|улус\p{L}{0,2}|кожуун\p{L}{0,2})$/u;
/** Single letters are of «м.о.», «р-н» and initials. */
const OF_TERRITORY =
  /^(?:\p{L}|го|мо|мр|мого|ммр|он|зато|муниц|гор|город\p{L}{0,2}|курорт\p{L}?|улус\p{L}{0,2}|кожуун\p{L}{0,2}|имени|им|(?:геро[йя]|район|округ|муниципал|городск|образован|администраци|управлени)\p{L}*)$/u;

/** «Заречного» is «Заречный», «Краснодара» is «Краснодар». */
const stemOf = (word: string): string =>
  word.replace(/(?<=\p{L}{2})(?:ого|его|ой|ей|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|[аеиоуыэюяйь])$/u, '');

/** Words of a name, each as the parts between its hyphens. */
const wordsIn = (text: string): string[][] =>
  (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.split('-'));

const isTelling = (part: string): boolean => !OF_TERRITORY.test(part);

/** «МО «Туапсинский муниципальный округ»» → «туапсинск»; «город-курорт Анапа» → «анап», a town. */
export function territoryOf(text: string): TerritoryName {
  const plain = fold(russianLook(visible(text))).replace(/\s*[-‐-―−]\s*/g, '-');
  const all = wordsIn(plain);
  const local = wordsIn(withoutRegion(plain))
    .map((parts) => parts.filter(isTelling))
    .filter((parts) => parts.length > 0);
  const telling = local.length > 0 ? local : all;
  const parts = telling.flat();
  const said = all.flat();
  const isTown =
    said.some((part) => TOWN.test(part)) && !said.some((part) => /^округ|^о$/u.test(part));
  const isDistrict = said.some((part) => DISTRICT.test(part));
  return {
    words: new Set(telling.map((word) => word.map(stemOf).join(''))),
    wholes: [parts.map(stemOf).join(''), stemOf(parts.join(''))],
    kind: isTown === isDistrict ? null : isTown ? 'town' : 'district',
  };
}
