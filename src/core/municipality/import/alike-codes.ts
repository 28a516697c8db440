/**
 * Codes of schools that a person takes for one another: letters and digits that look alike, zeros at
 * the beginning (rule С-40). Codes of teachers have a rule of their own (`lookOf`).
 */
import { lookOf, withoutLeadingZeros } from '../../values/text';

/** Digits for the letters that look like them: О and O for 0, З for 3, I, І and l for 1. */
const DIGITS: readonly (readonly [RegExp, string])[] = [
  [/[lI|Іі]/g, '1'],
  [/[OoОо]/g, '0'],
  [/[Зз]/g, '3'],
];

/** Equal for codes that look alike. */
export function schoolCodeLook(code: string): string {
  const digits = DIGITS.reduce((text, [letters, digit]) => text.replace(letters, digit), code);
  return withoutLeadingZeros(lookOf(digits));
}

function called(sign: string): string {
  if (/\p{N}/u.test(sign)) return `цифра «${sign}»`;
  if (/\p{Script=Cyrillic}/u.test(sign)) return `русская буква «${sign}»`;
  return /[a-z]/i.test(sign) ? `латинская буква «${sign}»` : `знак «${sign}»`;
}

/**
 * What tells `code` from the listed one that it looks like: «русская буква «О», а на листе «ОО» цифра
 * «0»», «в начале не хватает нулей».
 */
export function differenceOf(code: string, listed: string): string {
  const isAsLong = code.length === listed.length;
  const [typed, wanted] = isAsLong
    ? [code, listed]
    : [withoutLeadingZeros(code), withoutLeadingZeros(listed)];
  const at = Array.from(typed).findIndex((sign, index) => sign !== wanted.charAt(index));
  const parts: string[] = [];
  if (at >= 0 && typed.length === wanted.length) {
    parts.push(`${called(typed.charAt(at))}, а на листе «ОО» ${called(wanted.charAt(at))}`);
  }
  if (code.length < listed.length) parts.push('в начале не хватает нулей');
  if (code.length > listed.length) parts.push('в начале лишние нули');
  return parts.join('; ');
}

/** Those of `codes` that look like another one of them, each with that other one. */
export function alikeCodes(codes: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const alike = new Map<string, string>();
  for (const code of codes) {
    const look = schoolCodeLook(code);
    const known = first.get(look);
    if (known === undefined) first.set(look, code);
    else if (known !== code) alike.set(code, known);
  }
  return alike;
}
