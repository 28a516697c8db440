/** «Показатели вручную»: a share that people count themselves, in a school's book as in a municipality's. */
import { decimal } from '../schema/columns/number';
import { code, text } from '../schema/columns/text';
import type { Findings } from '../schema/findings';
import type { Check } from '../schema/issue';
import { defineTable, type RecordOf } from '../schema/table';
import { formatDecimal } from '../values/decimal';
import { lookOf } from '../values/text';

/** The sheet of one edition: what it is for, and what is to be known of its codes. */
export function handIndicators(about: string, codeNote: string) {
  return defineTable({
    sheet: 'Показатели вручную',
    kind: 'input',
    about,
    columns: {
      code: code('Код', { unique: 'кода показателя', note: codeNote }),
      title: text('Показатель', { required: true, width: 420 }),
      numerator: decimal('Числитель', { required: true, min: 0 }),
      denominator: decimal('Знаменатель', { required: true, min: 0, width: 110 }),
    },
  });
}

type HandIndicators = ReturnType<typeof handIndicators>;

export type HandIndicator = RecordOf<HandIndicators>;

const CLAUSE = 'правила листов, «Показатели вручную»';

export const HAND_NUMERATOR_OVER: Check<{
  readonly numerator: number;
  readonly denominator: number;
}> = {
  id: 'Т-04',
  severity: 'error',
  clause: CLAUSE,
  example: 'числитель 12, знаменатель 10',
  message: ({ numerator, denominator }) =>
    `Числитель больше знаменателя: ${formatDecimal(numerator)} и ${formatDecimal(denominator)}`,
  remedy: 'Исправьте числа.',
};

export const HAND_CODE_TAKEN: Check<{ readonly shown: string }> = {
  id: 'У-11',
  severity: 'error',
  clause: CLAUSE,
  example: 'код «К5»',
  message: ({ shown }) =>
    `Код занят: «${shown}»; К, Ч и С с номером — показатели, которые считает программа`,
  remedy: 'Дайте показателю другой код или оставьте ячейку пустой; пока его в показателях нет.',
};

/** К, Ч or С with a number, as it looks: the codes of what is computed, now and later. */
const COMPUTED_CODE = /^[KЧC]\d/;

/** Numerators above their denominators, and codes of computed shares (Т-04, У-11). */
export function checkHandIndicators(
  { sheet, columns }: HandIndicators,
  indicators: readonly HandIndicator[],
  findings: Findings,
): void {
  for (const { row, code: typed, numerator, denominator } of indicators) {
    const at = ({ header }: { readonly header: string }) => ({ sheet, row, column: header });
    if (numerator !== null && denominator !== null && numerator > denominator) {
      findings.report(HAND_NUMERATOR_OVER, at(columns.numerator), { numerator, denominator });
    }
    if (typed !== null && COMPUTED_CODE.test(lookOf(typed))) {
      findings.report(HAND_CODE_TAKEN, at(columns.code), { shown: typed });
    }
  }
}
