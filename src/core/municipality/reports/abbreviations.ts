/** Words that schools typed come folded; abbreviations among them are written as people know them. */
import { fold } from '../../values/text';

/** Of education; none that folded is a word of its own. */
const ABBREVIATIONS: readonly string[] = [
  ...['ОВЗ', 'ЗПР', 'ТНР', 'СДВГ', 'ПМПК', 'ФГОС', 'ФОП', 'ФАОП', 'ООП', 'АООП', 'КТП', 'УУД'],
  ...['ОГЭ', 'ЕГЭ', 'ГИА', 'ВПР', 'ИКТ', 'ИИ', 'ЦОС', 'ЦОР', 'ЭОР', 'ИОМ', 'ИОП', 'ИУП', 'ДПО'],
  ...['СПО', 'РМО', 'ШМО', 'ШНОР', 'ШНСУ', 'ОРКСЭ', 'ОДНКНР', 'ОБЗР', 'ГТО', 'СанПиН', 'PISA'],
];

const BY_FOLD = new Map(ABBREVIATIONS.map((word) => [fold(word), word]));

/** «работа с детьми с овз» → «работа с детьми с ОВЗ»; other words as they are. */
export const withAbbreviations = (folded: string): string =>
  folded.replace(/\p{L}+/gu, (word) => BY_FOLD.get(word) ?? word);
