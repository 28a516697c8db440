/** What people call one another beside a surname: «у Зиминой Кати», «Катюша Зимина» (rule Я-05). */
import { bareWord } from './name-parts';
import { isOrganisation, isPost } from './no-names';

const STEMS =
  'кат маш даш саш паш миш гриш наташ ксюш глаш леш алеш дим тим вит пет вас вов волод кол тол сереж лен тан ан нюр нюш ир ирин ол свет юл над наден люб люд мил гал вал марин рит зин нин лар том тамар жен лид лиз вер соф сон пол полин наст кс вик крист ал кост слав стас юр бор гош жор ван ил илюш лев ром макс ник никит ден антош степ фед ген эд рус айгул дин гул зой зо ев евген кир артем тим русл эл эльвир яр яросл георг егор';

/** «Катя», «Катюша», «Катенька», «Катька», in any case. */
const SHORT = new RegExp(
  `^(?:${STEMS.split(' ').join('|')})ь?(?:[еюо]ч?[нч]?ьк|[ео]чк|[ую]шк|[ую]ш|к)?(?:[аяыиеую]|[ое][йю])$`,
  'u',
);

const CAPITALISED = /^[^\p{L}]*\p{Lu}\p{Ll}+[^\p{L}]*$/u;

/** «Нижегородской»: no given name ends so. */
const ADJECTIVE = /[сц]к(?:ая|ой|ую|ий|ого|ому|им|ом|ое|ие|их|ими?)$/u;

const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);

/** Whether the word in front of a surname is a short given name; in Latin letters any that has a capital. */
export function isShortNameBefore(word: string, surname: string): boolean {
  if (!CAPITALISED.test(word)) return false;
  return isLatin(surname) ? isLatin(word) : SHORT.test(bareWord(word));
}

/** Whether the word behind a surname may be a given name, in whatever form: it has a capital, and is no post. */
export function mayBeGivenBehind(word: string, surname: string): boolean {
  if (!CAPITALISED.test(word) || isLatin(word) !== isLatin(surname)) return false;
  const bare = bareWord(word);
  return !(ADJECTIVE.test(bare) || isPost(bare) || isOrganisation(bare));
}
