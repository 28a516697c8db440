/** Text as people type it: what counts as the same, and letters that only look the same. */

/** What `tidy` leaves as it is: most cells of a large sheet, each told by going through it once. */
const TIDY = /^\S+(?: \S+)*$/;

/** Trimmed, inner spaces (no-break ones too) collapsed to one. */
export function tidy(text: string): string {
  return TIDY.test(text) ? text : text.replace(/\s+/g, ' ').trim();
}

/** Signs that nobody sees: soft hyphens, joiners, marks of direction and of byte order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Most texts: nothing in them is composed or unseen. */
const PLAIN = /^[\n\x20-\x7e\u00a0-\u00ac\u0400-\u045f№«»–—]*$/;

/** Whether each sign is a letter, a digit or a mark of its own: none is composed, stressed or unseen. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** In composed letters, without signs that nobody sees. */
export const visible = (text: string): string =>
  isPlain(text) ? text : text.normalize('NFC').replace(UNSEEN, '');

/** Texts of usual characters that folding leaves as they are. */
const FOLDED = /^[a-zа-я\d«»"(),.:;№–—-]+(?: [a-zа-я\d«»"(),.:;№–—-]+)*$/;

/** The form in which headers, choices and topics are compared: tidy, nothing unseen, lower case, ё = е. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return tidy(visible(text)).toLowerCase().replace(/ё/g, 'е');
}

/** «007» → «7», «0» → «0». */
export const withoutLeadingZeros = (code: string): string => code.replace(/^0+(?=.)/, '');

/** The first sign of a text that nobody sees, «U+200B», and what stands before it; null: none. */
export function unseenIn(text: string): { readonly sign: string; readonly after: string } | null {
  const at = text.search(UNSEEN);
  if (at < 0) return null;
  const hex = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return { sign: `U+${hex}`, after: text.slice(0, at) };
}

/** What a spreadsheet, Google's or another, may take for the beginning of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Whether a spreadsheet would carry the text out. */
export function startsFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

const CYRILLIC_LOOK_ALIKES = 'АВЕКМНОРСТХУ';
const LATIN_LOOK_ALIKES = 'ABEKMHOPCTXY';
const CYRILLIC = new RegExp(`[${CYRILLIC_LOOK_ALIKES}]`, 'g');
const LATIN = new RegExp(`[${LATIN_LOOK_ALIKES}]`, 'gi');

/** Whether a code mixes Cyrillic and Latin letters: «А-1» and «A-1» look the same on screen. */
export function mixesAlphabets(code: string): boolean {
  return /[а-яё]/i.test(code) && /[a-z]/i.test(code);
}

/** The code with every look-alike in one alphabet and one case: equal for codes that look alike. */
export function lookOf(code: string): string {
  return code
    .toUpperCase()
    .replace(CYRILLIC, (letter) => LATIN_LOOK_ALIKES.charAt(CYRILLIC_LOOK_ALIKES.indexOf(letter)));
}

/** A text as people see it: spelling, spaces and letters of another keyboard make no difference. */
export const foldedLook = (text: string): string => lookOf(fold(text));

/** The word with Latin look-alikes of its letters made Russian, large or small. */
export function russianLook(word: string): string {
  return word.replace(LATIN, (letter) => {
    const large = letter.toUpperCase();
    const russian = CYRILLIC_LOOK_ALIKES.charAt(LATIN_LOOK_ALIKES.indexOf(large));
    return letter === large ? russian : russian.toLowerCase();
  });
}

/** FNV-1a, 32 bits, as eight hexadecimal digits: shows that a text changed, not who changed it. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
