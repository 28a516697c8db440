/** What the papers of a municipality have in common: whose they are, who may read them, who signs. */
import { DAY_BY_HAND } from '../../documents/by-hand';
import type { DocumentDeclaration } from '../../documents/document';
import { type Part, signatures } from '../../documents/document';
import type { Missing } from '../../documents/kind';
import { dayInWords } from '../../documents/typeset';
import { ISSUES_SHEET } from '../../schema/issues-sheet';
import { SETTINGS_SHEET } from '../../settings/parameters';
import { formatPeriod } from '../../settings/period';
import { insideSentence } from '../../values/russian';
import type { MunicipalResults } from '../compute-municipality';
import type { RollUpLevel } from '../level';
import { daysText, howManyDelivered } from '../reports/title';
import { isDelivered } from '../roll-up';
import { SCHOOLS } from '../tables/schools';

type Requisites = DocumentDeclaration['requisites'];

const OWNER: Readonly<Record<RollUpLevel, string>> = {
  муниципалитет: 'Муниципалитет',
  регион: 'Регион',
};

/** Whose the paper is, and of which period. */
const ownRequisites = ({ book: { settings } }: MunicipalResults): Requisites => [
  [OWNER[settings.level], settings.municipality],
  ['Период', formatPeriod(settings)],
];

/** Of a paper that is made of deliveries: of which days they are, and how many have come. */
export const deliveryRequisites = (results: MunicipalResults): Requisites => [
  ...ownRequisites(results),
  [
    'Данные сводок за',
    daysText(results.rollUp.lines.flatMap(({ summary }) => summary?.head.asOf ?? [])),
  ],
  ['Сводки', insideSentence(howManyDelivered(results.rollUp, results.book.settings))],
];

/** Of a paper that is made of the municipality's own sheets. */
export const ownSheetRequisites = (results: MunicipalResults): Requisites => [
  ...ownRequisites(results),
  ['Данные на', dayInWords(results.book.settings.today)],
];

/** Over the title of a plan, for whoever approves it. */
export const APPROVAL: readonly string[] = [
  'УТВЕРЖДАЮ',
  'Руководитель управления образования',
  '____________________________',
  DAY_BY_HAND,
];

/** Names are written by hand: the workbook does not know them. */
export const signedBy = (...positions: readonly string[]): Part =>
  signatures(positions.map((position) => ({ position, name: null })));

/** What nothing can be made of: a book that is not computed. */
export function missingBook({ book }: MunicipalResults): Missing | null {
  if (!book.blocked) return null;
  return {
    missing: `Книгу нельзя рассчитать, поэтому документа нет. Исправьте то, что названо на листе «${ISSUES_SHEET}».`,
  };
}

const NOBODY: Readonly<Record<RollUpLevel, string>> = {
  муниципалитет: 'Ни одна школа ещё не сдала «Сводку»',
  регион: 'Ни один муниципалитет ещё не сдал «Сводку»',
};

/** Why a paper of deliveries cannot be made (Б-04); null: it can. */
export function missingDeliveries(results: MunicipalResults): Missing | null {
  const { book, rollUp } = results;
  const { level } = book.settings;
  const blocked = missingBook(results);
  if (blocked !== null) return blocked;
  if (rollUp.lines.length === 0) {
    return { missing: `Лист «${SCHOOLS.sheet}» пуст. Впишите в него всех, кто сдаёт сводки.` };
  }
  if (rollUp.lines.some(isDelivered)) return null;
  return {
    missing: `${NOBODY[level]} за период ${formatPeriod(book.settings)}. Импортируйте сводки на панели («Сдача») или исправьте период на листе «${SETTINGS_SHEET}».`,
  };
}
