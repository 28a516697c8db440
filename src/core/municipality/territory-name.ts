/** A municipality's name taken apart: the word that is its own, and whether it is a town or a district. */
import { fold, russianLook, visible } from '../values/text';

export interface TerritoryName {
  /** «туапсинский». */
  readonly name: string;
  /** null: «округ», «МО» and the like, which may be either. */
  readonly kind: 'town' | 'district' | null;
}

/** «Краснодарский край», «Республика Адыгея»: the region may be named too, or not. */
const REGION =
  /\p{L}+ (?:край|края|область|области|обл)(?!\p{L})|республик\p{L}* \p{L}+(?: \p{L}+ская)?|\p{L}+ск(?:ая|ой) республик\p{L}*/gu;

const TOWN = /^(?:г|гор|город\p{L}{0,2})$/u;
const DISTRICT = /^(?:р|район\p{L}*)$/u;
const OF_TERRITORY =
  /^(?:[мгокрн]|го|мо|мр|он|зато|муниц|гор|город\p{L}{0,2}|(?:курорт|геро[йя]|район|округ|муниципальн|городск|образован|администраци|управлени)\p{L}*)$/u;

/** «Туапсинского района» is «Туапсинский район». */
const nominative = (word: string): string => word.replace(/(?<=[сц]к)ого$/u, 'ий');

/** «МО «Туапсинский муниципальный округ»» → «туапсинский»; «город-курорт Анапа» → «анапа», a town. */
export function territoryOf(text: string): TerritoryName {
  const plain = fold(russianLook(visible(text)));
  const all = plain.match(/\p{L}+|\p{N}+/gu) ?? [];
  const local =
    all
      .join(' ')
      .replace(REGION, ' ')
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  const telling = local.filter((word) => !OF_TERRITORY.test(word));
  const isTown =
    all.some((word) => TOWN.test(word)) && !all.some((word) => /^округ|^о$/u.test(word));
  const isDistrict = all.some((word) => DISTRICT.test(word));
  return {
    name: (telling.length > 0 ? telling : all).map(nominative).join(' '),
    kind: isTown === isDistrict ? null : isTown ? 'town' : 'district',
  };
}
