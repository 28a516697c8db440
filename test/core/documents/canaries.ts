/** Invented surnames, one a cell, to find whatever a document lets through. */
import type { PaperDocument } from '../../../src/core/documents/document';
import { fold } from '../../../src/core/values/text';
import { textsOf } from './figures';

const FIRST =
  'жюф зюм кыж хюр цым шюб гюх бюж дыц мюз жыф зяц кюф хюж цюм шяб гыц бюц дюж мыц пюж рюц тыж фюз вюц'.split(
    ' ',
  );
const SECOND = ['ад', 'ез', 'ол', 'ут', 'иб', 'юк', 'ям'];

/** «Жюфадов»: no two begin alike, and no word of Russian does. */
export function surnameAt(place: number): string {
  const [first, second] = [FIRST[Math.floor(place / SECOND.length)], SECOND[place % SECOND.length]];
  if (first === undefined || second === undefined) throw new Error('More canaries than surnames');
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${second}ов`;
}

/** As people type it: cases, a woman's, capitals, initials on either side, a joint, a Latin letter, a soft hyphen. */
export const formsOf = (surname: string): string =>
  [
    ...[surname, `у ${surname}а`, `с ${surname}ым`, `${surname}ой`, surname.toUpperCase()],
    ...[`${surname}у И. П.`, `И. П. ${surname}`, `(${surname}а И. П.)`, `${surname}-старший`],
    ...[surname.toLowerCase(), surname.replace('о', 'o'), surname.replace(/^(...)/u, '$1\u00ad')],
  ].join(' и ');

/** Which of these surnames stand in the text, in whatever form. */
export function surnamesIn(text: string, surnames: readonly string[]): string[] {
  const plain = fold(text.normalize('NFC').replace(/\u00ad/gu, '')).replace(/o/g, 'о');
  return surnames.filter((one) => plain.includes(fold(one).slice(0, 5)));
}

export const saidBy = (papers: readonly PaperDocument[]): string =>
  papers.flatMap(textsOf).join('\n');
