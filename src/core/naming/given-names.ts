/** A given name with its patronymic, without a surname: «с Анной Сергеевной» (rule Б-25). */
import { isNameAndPatronymic } from '../summary/patronymic';
import { fold } from '../values/text';
import { asRead } from './as-read';

/** What all cases of a patronymic begin with. */
const stemOf = (patronymic: string): string =>
  patronymic.replace(/(?:ич\p{L}{0,2}|н(?:а|ы|е|у|ой|ою))$/u, '');

/** So the cases of a given name begin: «Анна», «Анной»; also «Лев», «Льва», and «Ия», «Ию». */
const beginningOf = (given: string): string =>
  /^и[яюией]+$/u.test(given) ? 'и' : given.replace(/^льв/u, 'лев').slice(0, 2);

/** Each given name with the patronymic behind it, in a form that its cases share. */
function pairsIn(text: string): string[] {
  const words = fold(asRead(text)).match(/\p{L}+/gu) ?? [];
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (next === undefined || !isNameAndPatronymic(word, next)) return [];
    const isHis = /ич\p{L}{0,2}$/u.test(next);
    return `${beginningOf(word)} ${stemOf(next)} ${isHis ? 'he' : 'she'}`;
  });
}

/** Gives the question: does the text call one of these people, «ФИО» as typed, by name and patronymic? */
export function givenNameFinder(fullNames: readonly string[]): (text: string) => boolean {
  const known = new Set(fullNames.flatMap(pairsIn));
  return (text) => known.size > 0 && pairsIn(text).some((pair) => known.has(pair));
}
