/** Other surnames in «ФИО»: «Иванова (Щукина) Мария», «Иванова, урожд. Щукина» (rule С-16). */
import { isNameAndPatronymic } from '../summary/patronymic';
import { isCommonGivenName, isUsualSurname } from '../summary/usual-surname';
import { fold } from '../values/text';
import { asRead } from './as-read';
import { isOrganisation, isPost } from './no-names';

/** What such a surname is told by: «урожд.», «до брака», «в девичестве», «ранее», «она же». */
const BEFORE =
  /(?<!\p{L})(?:урожд\p{L}*|рожд\p{L}*|(?:до|после|в)\s+(?:1-го\s+|2-го\s+|первого\s+)?(?:брак|замуж|девич)\p{L}*|дев(?:ич\p{L}*)?(?!\p{L})|по\s+(?:муж|отц|паспорт|брак)\p{L}*|ран(?:ее|ьше)|прежд?\p{L}*|прежн\p{L}*|бывш\p{L}*|он(?:а)?\s+же|ныне|теперь|сейчас|замуж\p{L}*|фам(?:илия)?(?!\p{L}))\.?/giu;

/** What parts one surname from another. */
const ASIDE = /\([^)]*\)?|\[[^\]]*\]?|[,;/|=→:][^()[\]]*/gu;

const WORD = /[\p{L}'’ʼ-]{2,}/gu;

/** «декретный отпуск», «учитель» are no surnames; a word in small letters is one where it ends so. */
function isSurname(word: string): boolean {
  const folded = fold(word);
  if (isCommonGivenName(word) || isPost(folded) || isOrganisation(folded)) return false;
  return /^\p{Lu}/u.test(word) || isUsualSurname(word);
}

/** The words of it that may be surnames: no given name, patronymic or post. */
function surnamesOf(aside: string): string[] {
  const words = aside.replace(BEFORE, ' ').match(WORD) ?? [];
  const folded = words.map(fold);
  const isGiven = (at: number): boolean =>
    isNameAndPatronymic(folded[at] ?? '', folded[at + 1] ?? '') ||
    isNameAndPatronymic(folded[at - 1] ?? '', folded[at] ?? '');
  return words.filter((word, at) => !isGiven(at) && isSurname(word));
}

/** All of «Иванова Щукина Мария Ивановна» that stands before the given name, but for its first word. */
function secondsOf(name: string): string[] {
  const words = name.match(WORD) ?? [];
  const given = words.findIndex((word, at) =>
    isNameAndPatronymic(fold(word), fold(words[at + 1] ?? '')),
  );
  return given < 0 ? [] : [...words.slice(1, Math.max(1, given)), ...words.slice(given + 2)];
}

/** «ФИО» without what is told aside, and the surnames that are told there. */
export function otherSurnames(fullName: string): {
  readonly name: string;
  readonly others: readonly string[];
} {
  const read = asRead(fullName);
  // «Щукина М. П. ранее Иванова»: words part it as a sign does; «Иванова – Щукина» is one word.
  const marked = read
    .replace(/(?<=\p{L})(?:\s*[-–—]\s+|\s+[-–—])(?=\p{Lu})/gu, '-')
    .replace(BEFORE, (words, at: number) => (at === 0 ? words : `, ${words}`));
  const asides = marked.match(ASIDE) ?? [];
  const name = marked.replace(ASIDE, ' ');
  return { name, others: [...asides.flatMap(surnamesOf), ...secondsOf(name)] };
}
