/**
 * Looks for personal data that has no place in the workbook (152-ФЗ, ст. 5: no more than the
 * purpose needs). The value itself is never copied into the message.
 */
import { once } from '../values/once';
import type { Findings } from './findings';
import type { Check } from './issue';
import type { ReadTable } from './keys';

export const PERSONAL_DATA: Check<{ readonly header: string; readonly what: string }> = {
  id: 'Ф-10',
  severity: 'warning',
  costs: null,
  clause: '152-ФЗ, ст. 5',
  example: 'номер телефона в столбце «Комментарий»',
  message: ({ header, what }) =>
    `Похоже на персональные данные (${what}) в поле «${header}» — удалите`,
  remedy: 'Удалите СНИЛС, телефон, e-mail и паспортные данные: для расчёта они не нужны.',
};

const SNILS = /(?<!\d)(\d{3})[ -]?(\d{3})[ -]?(\d{3})[ -]?(\d{2})(?!\d)/g;
const PHONE = /(?<!\d)(?:\+7|8)[ -]?\(?\d{3,4}\)?[ -]?\d{2,3}[ -]?\d{2}[ -]?\d{2}(?!\d)/;
/** «8 — 912 — 345», «7.912.345»: no other number of eleven digits begins so. */
const MOBILE = /(?<!\d)\+?[78][^\p{L}\p{N}]{0,5}9(?:[^\p{L}\p{N}]{0,3}\d){9}(?!\d)/u;
// One sign before the @ tells as much as all of them: a run of them would be tried from each of its places.
const E_MAIL = /[\p{L}\d._%+-]@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** «kat(at)mail.ru», «kat собака mail.ru», «kat @ mail.ru». */
const WORDED_AT =
  '\\s?(?:[([{<]\\s?(?:at|эт|собака|@)\\s?[)\\]}>]|\\s(?:собака|@)\\s)\\s?[\\p{L}\\d-]+(?:\\.|\\s?точка\\s?|[([{]\\s?(?:dot|точка)\\s?[)\\]}])\\p{L}{2,}';
const E_MAIL_IN_WORDS = new RegExp(`[\\p{L}\\d]${WORDED_AT}`, 'iu');
/** The same and «kat@mail.ru», whole. */
const MAILS = new RegExp(
  `(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]+(?:[@＠][\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+|${WORDED_AT}(?:\\.[\\p{L}\\d-]+)*)`,
  'giu',
);
const PASSPORT = /паспорт\D{0,20}\d{2} ?\d{2}[ №-]{0,3}\d{6}/i;

/**
 * Whether the nine digits and the check number fit: Σ digit × its place from the end; up to 99
 * as it is, 100 and 101 give 00, more is taken modulo 101 with 100 giving 00. Numbers up to
 * 001-001-998 carry no check number.
 */
export function isSnils(digits: string): boolean {
  const number = Number(digits.slice(0, 9));
  if (digits.length !== 11 || number <= 1_001_998) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits.charAt(index)) * (9 - index);
  return (sum % 101) % 100 === Number(digits.slice(9));
}

/** No personal number has fewer digits, and no e-mail lacks the @ or its word: most texts are done with soon. */
const CANDIDATE = /[@＠]|\d\D{0,3}\d|at|эт|собака/i;

/** What kind of personal data a text seems to hold; null for none. */
export function personalDataIn(text: string): string | null {
  if (!CANDIDATE.test(text)) return null;
  for (const match of text.matchAll(SNILS)) {
    if (isSnils(match.slice(1).join(''))) return 'СНИЛС';
  }
  const read = text.replace(/＠/g, '@');
  if ((read.includes('@') && E_MAIL.test(read)) || E_MAIL_IN_WORDS.test(read)) return 'e-mail';
  if (PASSPORT.test(text)) return 'паспорт';
  return PHONE.test(text) || MOBILE.test(text) ? 'телефон' : null;
}

/** With `cut` in the place of each e-mail address. */
export const withoutMails = (text: string, cut: string): string =>
  CANDIDATE.test(text) ? text.replace(MAILS, cut) : text;

/** Looks through every free text of the tables (Ф-10), once through each: many rows say the same. */
export function checkPersonalData(tables: readonly ReadTable[], findings: Findings): void {
  const what = once(personalDataIn);
  for (const { table, records } of tables) {
    const columns = Object.entries(table.columns).filter(([, column]) => column.freeText);
    for (const record of records) {
      for (const [key, { header }] of columns) {
        const value = record[key];
        if (typeof value !== 'string') continue;
        const found = what(value);
        if (found === null) continue;
        const place = { sheet: table.sheet, row: record.row, column: header };
        findings.report(PERSONAL_DATA, place, { header, what: found });
      }
    }
  }
}
