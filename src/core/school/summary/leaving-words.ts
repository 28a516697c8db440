/** Words that people typed, as they may leave the school (rule С-16). */

import { holdsAddress } from '../../naming/addresses';
import { asRead } from '../../naming/as-read';
import { codeFinder } from '../../naming/code-in-words';
import { nameFinder } from '../../naming/name-in-words';
import type { Check } from '../../schema/issue';
import { OTHER } from '../../summary/measures';
import { holdsPersonalData } from '../../summary/telling-words';
import { once } from '../../values/once';
import { fold } from '../../values/text';
import type { SchoolBook } from '../school-book';

export const NAME_LEAVING: Check<{ readonly header: string }> = {
  id: 'С-30',
  severity: 'warning',
  costs: 'название в «Сводке»',
  clause: '152-ФЗ, ст. 5',
  example: 'направление «занятия у Ивановой», а Иванова есть на листе «Педагоги»',
  message: ({ header }) =>
    `Похоже на фамилию, код педагога, адрес или личные данные в поле «${header}»: из школы вместо этих слов уйдёт «${OTHER}»`,
  remedy:
    'Назовите то же без фамилии, кода, телефона, адреса почты, ссылки и имени файла; есть в ячейке список — лучше словами из него. Строка учтена: теряется только её название.',
};

export const NOBODY_NAMED: Check<{ readonly header: string }> = {
  id: 'П-13',
  severity: 'warning',
  costs: null,
  clause: '152-ФЗ, ст. 5',
  example: '«ФИО» пусто у всех, а в «Дефицит» вписано «как у Ивановой»',
  message: ({ header }) =>
    `«ФИО» на листе «Педагоги» ни у кого не заполнено, и фамилии узнать нельзя: слова в поле «${header}» уйдут в «Сводку» так, как набраны`,
  remedy:
    'Прочтите их перед передачей: нет ли в них фамилий. Программа находит фамилии сама, если вписать «ФИО»; есть в ячейке список — лучше слова из него.',
};

/** A cell of a text column. */
interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: { readonly header: string; readonly values: readonly string[] };
  readonly text: string;
}

/** Gives a cell's words as they may leave; those that tell of a person are reported on their cell. */
export type LeavingWords = (cell: TypedCell) => string;

const foldedSet = (values: readonly string[]): ReadonlySet<string> => new Set(values.map(fold));

/**
 * Folded, so that «ФГОС» and «фгос» of two schools meet in one row; «иное» for words that hold a
 * name, a teacher's code or personal data. Words of the column's own list are no name, whatever
 * people are called: «музыка».
 */
export function leavingWords(book: SchoolBook): LeavingWords {
  const { names, codes, findings } = book;
  const [holdsName, holdsCode] = [nameFinder(names), codeFinder(codes)];
  const isTelling = (text: string) =>
    holdsName(text) ||
    holdsCode(text) ||
    holdsAddress(asRead(text)) ||
    holdsPersonalData(asRead(text));
  const [telling, listed] = [once(isTelling), once(foldedSet)];
  return ({ sheet, row, column: { header, values }, text }) => {
    const folded = fold(text);
    if (listed(values).has(folded)) return folded;
    // Of this the whole sheet is warned: nobody can tell which of the words hold a name.
    if (!book.knowsNames) return OTHER;
    const place = { sheet, row, column: header };
    if (!telling(text)) {
      if (names.length === 0) findings.report(NOBODY_NAMED, place, { header });
      return folded;
    }
    findings.report(NAME_LEAVING, place, { header });
    return OTHER;
  };
}
